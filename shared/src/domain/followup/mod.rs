//! Consequences of a change: notices, counts, delivery reports, and webhooks.

pub mod adoption;
pub mod entry;
pub mod mail_delivery;
pub mod notice;
pub mod notice_count;
pub mod webhook;
