//! What invokes the function: the table's stream, or CloudWatch Logs.

use serde_json::Value;
use shared::app::App;

use crate::batch::{self, Answer, BatchError, Outlets};
use crate::logins::{self, LoginsError};

/// The event isn't handled, or not completely.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    #[error(transparent)]
    Batch(#[from] BatchError),
    #[error(transparent)]
    Logins(#[from] LoginsError),
}

/// Handles a batch of the stream, or log lines about decided logins.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<Answer, EventError> {
    if logins::is_log(&event) {
        logins::publish(&outlets.bus, &event).await?;
        return Ok(Answer::default());
    }
    Ok(batch::handle(app, outlets, event).await?)
}
