//! Messages of the queue of webhooks. Each is handled at least once, and a failing message doesn't block the others.

use serde_json::Value;
use shared::app::App;
use shared::runtime::{BatchAnswer, MalformedBatch, read_batch};

use crate::deliver::is_finished;
use crate::outlets::Outlets;

/// Posts each message to the receiver.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<BatchAnswer, MalformedBatch> {
    let mut answer = BatchAnswer::default();
    for message in read_batch(event)? {
        if !is_finished(&outlets, &message, app.now()).await {
            answer.deliver_again(message);
        }
    }
    Ok(answer)
}
