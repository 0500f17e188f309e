//! Authenticator apps (RFC 6238).

pub mod authenticator;
pub mod parameters;
