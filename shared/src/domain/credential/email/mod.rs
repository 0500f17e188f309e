//! Codes by mail.

pub mod codes;
pub mod send_times;
