//! A user's record and its parts.

pub mod budget;
pub mod delivery;
pub mod mail_rules;
pub mod record;
pub mod seen_address;
pub mod standing;
