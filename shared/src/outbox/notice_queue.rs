//! The queue of notices: entries that users are told of, out of the stream's order, so that no mail holds back what is behind it.

use aws_sdk_sqs::Client;
use serde_json::{Value, json};

use crate::crypto::fingerprint;
use crate::domain::types::id::TenantId;
use crate::error::CallError;

/// A queue that serves tenants in turn: the messages of one that has put many there wait behind those of the others.
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

    /// Puts an audit entry into the queue: the item, as the table's stream shows it.
    pub async fn put(&self, tenant: &TenantId, item: &Value) -> Result<(), CallError> {
        let body = json!({ "notice": item }).to_string();
        // SQS takes ASCII here, which a tenant's id need not be.
        let tenant = fingerprint(tenant.as_str().as_bytes());
        let message = self.sqs.send_message().queue_url(&self.queue_url).message_group_id(tenant).message_body(body);
        message.send().await.map(drop).map_err(CallError::of("SendMessage"))
    }
}
