//! Messages of the queue of webhooks. Each is handled at least once, and a failing message doesn't block the others.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::app::App;

use crate::deliver::is_finished;
use crate::outlets::Outlets;
use crate::record::Record;

#[derive(Deserialize)]
struct Batch {
    #[serde(rename = "Records")]
    records: Vec<Record>,
}

/// The messages that SQS delivers again. It deletes the others.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    #[serde(rename = "batchItemFailures")]
    failures: Vec<Failed>,
}

impl Answer {
    /// Whether no message is delivered again.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.failures.is_empty()
    }
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Failed {
    #[serde(rename = "itemIdentifier")]
    message: String,
}

/// The messages could not be read.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// The event doesn't come from a queue.
    #[error("the messages have an unexpected form")]
    Malformed,
}

/// Posts each message to the receiver.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<Answer, QueueError> {
    // The library's message about a malformed event is dropped, because it quotes values.
    let batch: Batch = serde_json::from_value(event).map_err(|_| QueueError::Malformed)?;
    let mut answer = Answer::default();
    for record in batch.records {
        if !is_finished(&outlets, &record, app.now()).await {
            answer.failures.push(Failed { message: record.id });
        }
    }
    Ok(answer)
}
