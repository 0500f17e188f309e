//! The events of SES, as EventBridge brings them. Only what is needed is read.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::Deserialize;
use shared::domain::types::id::Subject;
use shared::domain::user::delivery::{Delivery, DeliveryMark};
use shared::mail::Tags;

#[derive(Deserialize)]
pub struct SesEvent {
    detail: Detail,
}

#[derive(Deserialize)]
struct Detail {
    mail: Mail,
    bounce: Option<Bounce>,
    complaint: Option<Complaint>,
    delivery: Option<Delivered>,
    #[serde(rename = "deliveryDelay")]
    delay: Option<Delay>,
}

#[derive(Deserialize)]
struct Mail {
    #[serde(default)]
    tags: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bounce {
    #[serde(rename = "bounceType")]
    kind: String,
    bounced_recipients: Vec<Recipient>,
    timestamp: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complaint {
    complained_recipients: Vec<Recipient>,
    timestamp: Timestamp,
}

#[derive(Deserialize)]
struct Delivered {
    recipients: Vec<String>,
    timestamp: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delay {
    delayed_recipients: Vec<Recipient>,
    timestamp: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    email_address: String,
}

/// What an event says of a mail to a user.
pub struct News {
    /// The user that the mail was for.
    pub subject: Subject,
    /// The address that it went to. Mails here have one.
    pub recipient: String,
    /// What became of it.
    pub mark: DeliveryMark,
}

impl SesEvent {
    /// The news in the event; `None` for a mail without our tags, and for kinds of events that say nothing of it.
    pub fn news(self) -> Option<News> {
        let tags = &self.detail.mail.tags;
        let subject = Tags::read_subject(|name| Some(tags.get(name)?.first()?.as_str()))?;
        let (recipient, delivery, at) = self.detail.outcome()?;
        Some(News { subject, recipient, mark: DeliveryMark { delivery, at } })
    }
}

impl Detail {
    fn outcome(self) -> Option<(String, Delivery, Timestamp)> {
        let first = |recipients: Vec<Recipient>| Some(recipients.into_iter().next()?.email_address);
        if let Some(bounce) = self.bounce {
            // A transient bounce may be a full mailbox, or just an out-of-office note.
            let delivery = if bounce.kind == "Transient" { Delivery::Delayed } else { Delivery::Bounced };
            return Some((first(bounce.bounced_recipients)?, delivery, bounce.timestamp));
        }
        if let Some(complaint) = self.complaint {
            return Some((first(complaint.complained_recipients)?, Delivery::Complained, complaint.timestamp));
        }
        if let Some(delay) = self.delay {
            return Some((first(delay.delayed_recipients)?, Delivery::Delayed, delay.timestamp));
        }
        let delivered = self.delivery?;
        Some((delivered.recipients.into_iter().next()?, Delivery::Delivered, delivered.timestamp))
    }
}
