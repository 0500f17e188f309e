//! Data that leaves the system besides answers and mails.

mod bus;
mod dead_letters;
mod notice_queue;
mod reminder_queue;

pub use bus::{Bus, PublishError, SOURCE, cloud_event};
pub use dead_letters::DeadLetters;
pub use notice_queue::NoticeQueue;
pub use reminder_queue::ReminderQueue;
