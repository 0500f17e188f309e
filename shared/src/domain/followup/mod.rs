//! Consequences of a change: notices, counts, and delivery reports.

pub mod adoption;
pub mod entry;
pub mod login_event;
pub mod mail_delivery;
pub mod notice;
pub mod notice_count;
