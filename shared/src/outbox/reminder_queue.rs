//! The queue of reminders: a message for each tenant whose users may get one.

use aws_sdk_sqs::Client;
use serde_json::json;

use crate::domain::types::id::TenantId;
use crate::error::CallError;

#[derive(Clone)]
pub struct ReminderQueue {
    sqs: Client,
    queue_url: String,
}

impl ReminderQueue {
    /// The queue at `queue_url`.
    #[must_use]
    pub const fn new(sqs: Client, queue_url: String) -> Self {
        Self { sqs, queue_url }
    }

    /// Has a tenant's users reminded.
    pub async fn put(&self, tenant: &TenantId) -> Result<(), CallError> {
        let body = json!({ "tenant": tenant }).to_string();
        let message = self.sqs.send_message().queue_url(&self.queue_url).message_body(body);
        message.send().await.map(drop).map_err(CallError::of("SendMessage"))
    }
}
