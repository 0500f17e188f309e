//! Events that reach the functions without a request.

use super::TestDeployment;
use crate::role_log::as_function;
use serde_json::Value;

impl TestDeployment {
    /// SES's report on a mail, as an event of EventBridge.
    pub async fn ses_tells(&self, event: Value) {
        assert!(self.ses_brings(event).await);
    }

    /// The same. Returns whether it is done, or has to be delivered again.
    pub async fn ses_brings(&self, event: Value) -> bool {
        as_function("delivery", Box::pin(delivery::mark(self.app.clone(), (), event))).await.is_ok()
    }

    /// A batch of the table's stream, and its notices. Returns whether all of it is done. Otherwise, it has to be delivered again.
    pub async fn stream_brings(&self, batch: Value) -> bool {
        let handled = self.stream_alone_brings(batch).await.is_ok_and(|answer| answer.is_done());
        self.queue_brings().await && handled
    }

    /// A batch of the table's stream, whose notices stay in their queue.
    pub async fn stream_alone_brings(&self, batch: Value) -> Result<events::Answer, events::EventError> {
        let handled = events::handle(self.app.clone(), self.outlets.events.clone(), batch);
        as_function("events", Box::pin(handled)).await
    }
}
