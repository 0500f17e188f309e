//! A user's record and its parts.

pub mod address_tag;
pub mod budget;
pub mod change_count;
pub mod delivery;
pub mod former_address;
pub mod group_tags;
pub mod record;
pub mod reminders;
pub mod seen_address;
pub mod standing;
