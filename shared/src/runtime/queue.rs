//! The messages that Lambda takes from a queue.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
struct Batch {
    #[serde(rename = "Records")]
    messages: Vec<Message>,
}

/// A message of a queue.
#[derive(Deserialize)]
pub struct Message {
    #[serde(rename = "messageId")]
    id: String,
    /// Identifies this delivery of the message to SQS.
    #[serde(default, rename = "receiptHandle")]
    pub receipt: String,
    pub body: String,
    #[serde(default)]
    attributes: Attributes,
}

#[derive(Default, Deserialize)]
struct Attributes {
    /// How often the message was delivered.
    #[serde(rename = "ApproximateReceiveCount")]
    received: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    #[serde(rename = "SentTimestamp")]
    sent_at: Option<String>,
}

impl Message {
    /// The number of this delivery, counted from 1. SQS also counts one that crashed, and one for which Lambda had no room.
    #[must_use]
    pub fn delivery(&self) -> usize {
        self.attributes.received.as_ref().and_then(|count| count.parse().ok()).unwrap_or(1)
    }

    /// The time that the message has been in the queue, if SQS reports it.
    #[must_use]
    pub fn age(&self, now: Timestamp) -> Option<SignedDuration> {
        let sent_at = self.attributes.sent_at.as_ref()?.parse().ok()?;
        Some(now.duration_since(Timestamp::from_millisecond(sent_at).ok()?))
    }
}

/// The messages that SQS delivers again. It deletes the others.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct BatchAnswer {
    #[serde(rename = "batchItemFailures")]
    failures: Vec<Failed>,
}

impl BatchAnswer {
    /// Has SQS deliver a message again.
    pub fn deliver_again(&mut self, message: Message) {
        self.failures.push(Failed { message: message.id });
    }

    /// Whether no message is delivered again.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.failures.is_empty()
    }

    /// Whether the message with this ID is delivered again.
    #[must_use]
    pub fn wants_again(&self, id: &str) -> bool {
        self.failures.iter().any(|failed| failed.message == id)
    }
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Failed {
    #[serde(rename = "itemIdentifier")]
    message: String,
}

/// The event doesn't come from a queue.
#[derive(Debug, thiserror::Error)]
#[error("the messages have an unexpected form")]
pub struct MalformedBatch;

/// The messages of an event.
pub fn read_batch(event: Value) -> Result<Vec<Message>, MalformedBatch> {
    // The library's message about a malformed event is dropped, because it quotes values.
    serde_json::from_value(event).map(|Batch { messages }| messages).map_err(|_| MalformedBatch)
}
