//! What staff do for users.

pub mod help;
pub mod import_totp;
pub mod staff;
