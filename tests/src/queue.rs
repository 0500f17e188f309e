//! The queues of notices and reminders: their messages as Lambda brings them, one at a time.

use aws_sdk_sqs::Client;
use aws_sdk_sqs::types::Message;
use serde_json::{Value, json};

use crate::aws::{notice_queue, reminder_queue, sqs};
use crate::deployment::TestDeployment;
use crate::role_log::as_function;

/// Longer than a test takes: what is in the hands of one reader is not seen by another.
const HIDDEN_SECONDS: i32 = 300;

/// Makes the queues of the table of a deployment.
pub(crate) async fn create_queue(table: &str) {
    for queue in [notice_queue(table), reminder_queue(table)] {
        let name = queue.rsplit('/').next().unwrap().to_owned();
        sqs().create_queue().queue_name(name).send().await.unwrap();
    }
}

/// A message as Lambda shows it, that came into the queue so many seconds ago.
pub fn event_of(id: &str, body: &str, sent_at: i64) -> Value {
    let attributes = json!({"SentTimestamp": (sent_at * 1000).to_string(), "ApproximateReceiveCount": "1"});
    json!({"Records": [{"messageId": id, "body": body, "attributes": attributes, "eventSource": "aws:sqs"}]})
}

impl TestDeployment {
    /// Brings what is in the queue of notices to its function, as messages of now. Returns whether all of it is done; what is not
    /// comes again the next time.
    pub async fn queue_brings(&self) -> bool {
        self.queue_brings_after(0).await
    }

    /// The same for messages that have been in the queue for so many seconds.
    pub async fn queue_brings_after(&self, seconds: i64) -> bool {
        let (sqs, queue) = (sqs(), notice_queue(&self.table));
        let mut again = Vec::new();
        while let Some(message) = next(&sqs, &queue).await {
            let (id, body) = (message.message_id.unwrap(), message.body.unwrap());
            let handle = message.receipt_handle.unwrap();
            if self.notice_is_done(&event_of(&id, &body, self.now() - seconds)).await {
                sqs.delete_message().queue_url(&queue).receipt_handle(handle).send().await.unwrap();
            } else {
                again.push(handle);
            }
        }
        for handle in &again {
            let change = sqs.change_message_visibility().queue_url(&queue).receipt_handle(handle).visibility_timeout(0);
            change.send().await.unwrap();
        }
        again.is_empty()
    }

    /// Brings one event of the queue. Returns whether its message is done.
    pub async fn notice_is_done(&self, event: &Value) -> bool {
        let handled = notices::handle(self.app.clone(), self.outlets.notices.clone(), event.clone());
        as_function("notices", Box::pin(handled)).await.is_ok_and(|answer| answer.is_done())
    }

    /// The hourly schedule, and what it puts into the queue of reminders. Returns whether all of it is done.
    pub async fn schedule_reminds(&self) -> bool {
        let scheduled: Value = serde_json::from_str(include_str!("../events/other/schedule.json")).unwrap();
        let mut done = self.reminders_are_done(&scheduled["event"]).await;
        let (sqs, queue) = (sqs(), reminder_queue(&self.table));
        while let Some(message) = next(&sqs, &queue).await {
            let (id, body) = (message.message_id.unwrap(), message.body.unwrap());
            done &= self.reminders_are_done(&event_of(&id, &body, self.now())).await;
            sqs.delete_message()
                .queue_url(&queue)
                .receipt_handle(message.receipt_handle.unwrap())
                .send()
                .await
                .unwrap();
        }
        done
    }

    /// Brings one event to the function `reminders`. Returns whether it is done.
    pub async fn reminders_are_done(&self, event: &Value) -> bool {
        let handled = reminders::handle(self.app.clone(), self.outlets.reminders.clone(), event.clone());
        as_function("reminders", Box::pin(handled)).await.is_ok()
    }

    /// What is in the queue of notices, and in the hands of no reader.
    pub async fn queued(&self) -> Vec<Value> {
        let (sqs, queue) = (sqs(), notice_queue(&self.table));
        let mut bodies = Vec::new();
        let mut handles = Vec::new();
        while let Some(message) = next(&sqs, &queue).await {
            bodies.push(serde_json::from_str(&message.body.unwrap()).unwrap());
            handles.push(message.receipt_handle.unwrap());
        }
        for handle in handles {
            let change = sqs.change_message_visibility().queue_url(&queue).receipt_handle(handle).visibility_timeout(0);
            change.send().await.unwrap();
        }
        bodies
    }
}

async fn next(sqs: &Client, queue: &str) -> Option<Message> {
    let receive = sqs.receive_message().queue_url(queue).max_number_of_messages(1).visibility_timeout(HIDDEN_SECONDS);
    receive.send().await.unwrap().messages.unwrap_or_default().pop()
}
