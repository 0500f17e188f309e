//! Authenticator apps (RFC 6238).

pub mod authenticator;
pub mod new_secret;
pub mod parameters;
pub mod pending;
pub mod time_step;
