//! Decisions at login.

pub mod passed;
pub mod send_code;
pub mod start;
pub mod submit_code;
pub mod submit_passkey;
