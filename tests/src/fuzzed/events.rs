//! Events that reach a function without a request: SES's reports on mails, and batches of the table's stream.

use serde_json::{Value, json};

use super::items;
use super::stand::Stand;
use crate::queue::event_of;
use crate::world::START;

/// An event of SES. One of any form is done with: it would not get better by being brought again.
pub fn ses_event(input: &[u8]) {
    let Ok(event) = serde_json::from_slice::<Value>(input) else { return };
    Stand::with(items::of_alice(), |stand| {
        let marked = stand.wait_for(delivery::mark(stand.app.clone(), (), event));
        assert!(marked.is_ok(), "{marked:?}");
    });
}

/// A batch of the stream, whose images also go to the queue of notices.
///
/// While AWS works, only an event that isn't a batch is delivered again. An unreadable entry doesn't block the others.
pub fn stream(input: &[u8]) {
    let Ok(batch) = serde_json::from_slice::<Value>(input) else { return };
    let is_record = |record: &Value| record["dynamodb"].is_object() || record["dynamodb"].is_array();
    let is_batch = batch["Records"].as_array().is_some_and(|records| records.iter().all(is_record));
    Stand::with(items::of_alice(), |stand| {
        for record in batch["Records"].as_array().into_iter().flatten() {
            let body = json!({"notice": record["dynamodb"]["NewImage"]}).to_string();
            let message = event_of("1", &body, START);
            let told = stand.wait_for(notices::handle(stand.app.clone(), stand.outlets.notices.clone(), message));
            assert!(told.is_ok_and(|answer| answer.is_done()));
        }
        let handled = stand.wait_for(events::handle(stand.app.clone(), stand.outlets.events.clone(), batch));
        if is_batch && let Err(error) = handled {
            panic!("{error:?}");
        }
    });
}
