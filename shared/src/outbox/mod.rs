//! Data that leaves the system besides answers and mails.

mod bus;
mod cloud_event;
mod dead_letters;
mod notice_queue;
mod receiver;
mod reminder_queue;
mod webhook_queue;

pub use bus::{Bus, EVENTS_AT_ONCE, PublishError, SOURCE};
pub use cloud_event::{cloud_event, login_event};
pub use dead_letters::DeadLetters;
pub use notice_queue::NoticeQueue;
pub use receiver::Receiver;
pub use reminder_queue::ReminderQueue;
pub use webhook_queue::WebhookQueue;
