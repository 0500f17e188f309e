//! Consequences of a change, and of time: notices, counts, delivery reports, and reminders.

pub mod adoption;
pub mod entry;
pub mod mail_delivery;
pub mod notice;
pub mod notice_count;
pub mod reminder;
