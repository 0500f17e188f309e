//! Decisions at login.

pub mod send_code;
pub mod start;
pub mod submit_code;
