//! The two events of the function: the hourly schedule, and the messages of its queue, each about one tenant.

use serde::Deserialize;
use serde_json::Value;
use shared::app::App;
use shared::domain::types::id::TenantId;
use shared::error::CallError;
use shared::mail::Mailer;
use shared::outbox::ReminderQueue;
use shared::storage::StoreError;

use crate::run;

/// The services that this function uses besides the app.
#[derive(Clone)]
pub struct Outlets {
    /// Sends the mails.
    pub mailer: Mailer,
    /// Holds a message for each tenant, so that no tenant's users wait for another's.
    pub queue: ReminderQueue,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Event {
    Queue {
        #[serde(rename = "Records")]
        messages: Vec<Message>,
    },
    Schedule {
        source: ScheduleSource,
    },
}

#[derive(Deserialize)]
struct Message {
    body: String,
}

#[derive(Deserialize)]
enum ScheduleSource {
    #[serde(rename = "aws.events")]
    EventBridge,
}

/// The body of a message.
#[derive(Deserialize)]
struct Body {
    tenant: TenantId,
}

/// An event could not be handled. The next hour's run continues with what is left.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// It comes neither from the schedule nor from the queue.
    #[error("the event has an unexpected form")]
    Malformed,
    /// The table returned an error or didn't answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The queue accepted no message.
    #[error(transparent)]
    Queue(#[from] CallError),
}

/// Puts a message for each tenant with reminders into the queue, or sends the reminders of the tenants in the messages.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<(), EventError> {
    // The library's message about a malformed event is dropped, because it quotes values.
    match serde_json::from_value(event).map_err(|_| EventError::Malformed)? {
        Event::Schedule { source: ScheduleSource::EventBridge } => start(&app, &outlets.queue).await,
        Event::Queue { messages } => {
            for message in messages {
                let Body { tenant } = serde_json::from_str(&message.body).map_err(|_| EventError::Malformed)?;
                run::remind_users(&app, &outlets.mailer, &tenant).await?;
            }
            Ok(())
        }
    }
}

async fn start(app: &App, queue: &ReminderQueue) -> Result<(), EventError> {
    let tenants = app.store().tenants_with_reminders().await?;
    for tenant in &tenants {
        queue.put(tenant).await?;
    }
    tracing::info!(tenants = tenants.len(), "reminders start");
    Ok(())
}
