//! A message of the queue, as Lambda passes it on.

use serde::Deserialize;

/// A message of the queue.
#[derive(Deserialize)]
pub(crate) struct Record {
    #[serde(rename = "messageId")]
    pub(crate) id: String,
    #[serde(default, rename = "receiptHandle")]
    pub(crate) receipt: String,
    pub(crate) body: String,
    #[serde(default)]
    attributes: Attributes,
}

#[derive(Default, Deserialize)]
struct Attributes {
    #[serde(rename = "ApproximateReceiveCount")]
    received: Option<String>,
}

impl Record {
    /// The number of this attempt, counted from 1. SQS counts one that crashed, too.
    pub(crate) fn attempt(&self) -> usize {
        self.attributes.received.as_ref().and_then(|count| count.parse().ok()).unwrap_or(1)
    }
}
