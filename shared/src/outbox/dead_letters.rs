//! The queue of entries and events that can't be handled, for operators to examine.

use aws_sdk_sqs::Client;

use crate::error::CallError;

/// A queue for what would always fail, so that it doesn't block anything else.
#[derive(Clone)]
pub struct DeadLetters {
    sqs: Client,
    queue_url: String,
}

impl DeadLetters {
    /// The queue at `queue_url`.
    #[must_use]
    pub const fn new(sqs: Client, queue_url: String) -> Self {
        Self { sqs, queue_url }
    }

    /// Puts `letter` into the queue.
    pub async fn send(&self, letter: &serde_json::Value) -> Result<(), CallError> {
        let sent = self.sqs.send_message().queue_url(&self.queue_url).message_body(letter.to_string()).send().await;
        sent.map(|_| ()).map_err(CallError::of("SendMessage"))
    }
}
