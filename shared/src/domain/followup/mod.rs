//! Consequences of a change, and of time: notices, counts, delivery reports, reminders, and webhooks.

pub mod adoption;
pub mod entry;
pub mod login_event;
pub mod mail_delivery;
pub mod notice;
pub mod notice_count;
pub mod reminder;
pub mod webhook;
