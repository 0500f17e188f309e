//! The event bus: audit entries and decided logins for other systems.

use aws_sdk_eventbridge::Client;
use aws_sdk_eventbridge::types::PutEventsRequestEntry;
use serde_json::Value;

use super::cloud_event::{cloud_event, login_event};
use crate::domain::followup::entry::AuditEntry;
use crate::domain::followup::login_event::LoginEvent;
use crate::error::{CallError, Prospect};

/// The source of the events on EventBridge.
pub const SOURCE: &str = "user-2fa";

/// The number of events that one call to EventBridge can publish.
pub const EVENTS_AT_ONCE: usize = 10;

#[derive(Clone)]
pub struct Bus {
    eventbridge: Client,
    name: String,
    /// The issuer of the assertions, which is also the issuer of the events.
    issuer: String,
}

/// EventBridge didn't accept an event.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error(transparent)]
    Call(#[from] CallError),
    /// The call succeeded, but EventBridge rejected the event.
    #[error("EventBridge refused the event: {0}")]
    Refused(String),
}

impl PublishError {
    /// Whether another attempt may succeed.
    #[must_use]
    pub fn prospect(&self) -> Prospect {
        match self {
            Self::Call(error) => error.prospect(),
            Self::Refused(code) => Prospect::of(code, None),
        }
    }
}

impl Bus {
    /// The bus `name`.
    #[must_use]
    pub const fn new(eventbridge: Client, name: String, issuer: String) -> Self {
        Self { eventbridge, name, issuer }
    }

    /// Publishes an audit entry. The event's ID is the entry's, by which readers recognize a repeated event.
    pub async fn publish(&self, entry: &AuditEntry) -> Result<(), PublishError> {
        self.put(vec![self.event(entry.action.name(), &cloud_event(&self.issuer, entry))]).await
    }

    /// Publishes decided logins, at most [`EVENTS_AT_ONCE`] of them.
    pub async fn publish_logins(&self, logins: &[LoginEvent]) -> Result<(), PublishError> {
        let event = |login: &LoginEvent| self.event(login.action(), &login_event(&self.issuer, login));
        self.put(logins.iter().map(event).collect()).await
    }

    fn event(&self, detail_type: &str, detail: &Value) -> PutEventsRequestEntry {
        PutEventsRequestEntry::builder()
            .event_bus_name(&self.name)
            .source(SOURCE)
            .detail_type(detail_type)
            .detail(detail.to_string())
            .build()
    }

    async fn put(&self, events: Vec<PutEventsRequestEntry>) -> Result<(), PublishError> {
        let put = self.eventbridge.put_events().set_entries(Some(events));
        let answer = put.send().await.map_err(CallError::of("PutEvents"))?;
        match answer.entries.unwrap_or_default().into_iter().find_map(|entry| entry.error_code) {
            None => Ok(()),
            Some(code) => Err(PublishError::Refused(code)),
        }
    }
}
