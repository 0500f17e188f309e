//! What follows from a change: notices, counts, deliveries.

pub mod adoption;
pub mod entry;
pub mod mail_delivery;
pub mod notice;
pub mod notice_count;
