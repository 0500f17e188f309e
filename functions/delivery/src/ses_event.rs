//! SES's events as EventBridge delivers them, with the needed fields only.

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

/// SES's report on a mail to a user.
pub struct News {
    /// The user that the mail was sent to.
    pub subject: Subject,
    /// The address that the mail was sent to. Each mail has exactly one.
    pub recipient: String,
    pub mark: DeliveryMark,
}

impl SesEvent {
    /// The report in the event. `None` for a mail without this service's tags, and for kinds of events without a report.
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
            // A transient bounce may be a full mailbox, or only an out-of-office reply.
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
