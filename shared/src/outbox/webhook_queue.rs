//! The queue of events for the receiver of webhooks. EventBridge puts them there.

use aws_sdk_sqs::Client;
use jiff::SignedDuration;

use crate::error::CallError;

/// A queue whose messages return after waits that differ from attempt to attempt.
#[derive(Clone)]
pub struct WebhookQueue {
    sqs: Client,
    queue_url: String,
}

impl WebhookQueue {
    /// The queue at `queue_url`.
    #[must_use]
    pub const fn new(sqs: Client, queue_url: String) -> Self {
        Self { sqs, queue_url }
    }

    /// Delivers a message again after `wait`. `receipt` is the one that came with the message.
    pub async fn bring_again(&self, receipt: &str, wait: SignedDuration) -> Result<(), CallError> {
        let seconds = i32::try_from(wait.as_secs()).unwrap_or(i32::MAX);
        let change = self.sqs.change_message_visibility().queue_url(&self.queue_url).receipt_handle(receipt);
        let changed = change.visibility_timeout(seconds).send().await;
        changed.map(drop).map_err(CallError::of("ChangeMessageVisibility"))
    }
}
