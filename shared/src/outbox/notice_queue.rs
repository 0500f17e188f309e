//! The queue of notices: audit entries to notify users about. They leave the stream's order, so that a mail doesn't delay later
//! entries.

use aws_sdk_sqs::Client;
use serde_json::{Value, json};

use crate::crypto::fingerprint;
use crate::domain::types::id::TenantId;
use crate::error::CallError;

/// A fair queue: the messages of a tenant that sends many wait behind the messages of others.
#[derive(Clone)]
pub struct NoticeQueue {
    sqs: Client,
    queue_url: String,
}

impl NoticeQueue {
    /// The queue at `queue_url`.
    #[must_use]
    pub const fn new(sqs: Client, queue_url: String) -> Self {
        Self { sqs, queue_url }
    }

    /// Puts an audit entry into the queue: the item, as an image of the table's stream.
    pub async fn put(&self, tenant: &TenantId, item: &Value) -> Result<(), CallError> {
        let body = json!({ "notice": item }).to_string();
        // SQS allows only ASCII here. A tenant's ID can contain other characters.
        let tenant = fingerprint(tenant.as_str().as_bytes());
        let message = self.sqs.send_message().queue_url(&self.queue_url).message_group_id(tenant).message_body(body);
        message.send().await.map(drop).map_err(CallError::of("SendMessage"))
    }
}
