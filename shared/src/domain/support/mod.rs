//! What staff do for users.

pub mod import_totp;
pub mod staff;
