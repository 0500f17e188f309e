//! Messages of the queue of webhooks. Each is handled at least once, and a failing message doesn't block the others.

use serde_json::Value;
use shared::app::App;
use shared::runtime::{BatchAnswer, MalformedBatch, handle_each};

use crate::deliver::is_finished;
use crate::outlets::Outlets;

/// Posts each message to the receiver.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<BatchAnswer, MalformedBatch> {
    handle_each(event, async |record| is_finished(&outlets, record, app.now()).await).await
}
