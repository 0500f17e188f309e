//! Codes by mail.

pub mod codes;
pub mod limits;
pub mod send_times;
