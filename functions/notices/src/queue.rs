//! Messages of the queue of notices: each is handled at least once, and none holds the others back.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shared::app::App;
use shared::domain::followup::entry::AuditEntry;
use shared::domain::types::id::TenantId;
use shared::error::{CallError, Prospect, cause_chain};
use shared::mail::Mailer;
use shared::outbox::DeadLetters;
use shared::storage::read_audit_entry;

use crate::notify::{NotifyError, notify};

/// What the function needs beyond the app.
#[derive(Clone)]
pub struct Outlets {
    /// Tells users.
    pub mailer: Mailer,
    /// Takes what cannot be told.
    pub dead_letters: DeadLetters,
}

#[derive(Deserialize)]
struct Batch {
    #[serde(rename = "Records")]
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "messageId")]
    id: String,
    body: String,
    #[serde(default)]
    attributes: Attributes,
}

#[derive(Default, Deserialize)]
struct Attributes {
    /// When it came into the queue, in milliseconds since the Unix epoch.
    #[serde(rename = "SentTimestamp")]
    sent_at: Option<String>,
}

/// What the body of a message holds.
#[derive(Deserialize)]
struct Body {
    /// The audit entry, as the table's stream showed it.
    notice: Value,
}

/// The messages that have to come again; SQS drops the others.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    #[serde(rename = "batchItemFailures")]
    failures: Vec<Failed>,
}

impl Answer {
    /// Whether none has to come again.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.failures.is_empty()
    }

    /// Whether the message with this id has to come again.
    #[must_use]
    pub fn wants_again(&self, id: &str) -> bool {
        self.failures.iter().any(|failed| failed.message == id)
    }
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Failed {
    #[serde(rename = "itemIdentifier")]
    message: String,
}

/// The messages could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// They are none of a queue.
    #[error("the messages have an unexpected form")]
    Malformed,
}

/// Tells the users of each message. One that fails for a reason that may pass comes again by itself. One that would fail again and
/// again goes to the dead letters at once, and one that fails for an unknown reason does after some minutes.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<Answer, QueueError> {
    // What the library says of a malformed one is dropped: it quotes values.
    let batch: Batch = serde_json::from_value(event).map_err(|_| QueueError::Malformed)?;
    let mut answer = Answer::default();
    for message in batch.messages {
        if !is_finished(&app, &outlets, &message).await {
            answer.failures.push(Failed { message: message.id });
        }
    }
    Ok(answer)
}

/// Whether a message need not come again: its users are told, or it is with the dead letters.
async fn is_finished(app: &App, outlets: &Outlets, message: &Message) -> bool {
    let read: Result<(Value, AuditEntry), TellError> = read(&message.body);
    let tenant = read.as_ref().ok().map(|(_, entry)| entry.tenant.clone());
    let tenant = tenant.as_ref().map(TenantId::as_str);
    let told = match &read {
        Ok((_, entry)) => notify(app, &outlets.mailer, entry).await.map_err(TellError::from),
        Err(_) => Err(TellError::Unreadable),
    };
    let Err(error) = told else { return true };
    let reason = cause_chain(&error);
    if !error.prospect().is_given_up(message.age(app.now())) {
        tracing::error!(tenant, cause = reason, "a notice is not sent yet");
        return false;
    }
    tracing::error!(tenant, cause = reason, "a notice goes to the dead letters");
    metrics::counter!("DeadLetters").increment(1);
    let notice = read.map_or_else(|_| Value::from(message.body.as_str()), |(image, _)| image);
    let put = outlets.dead_letters.send(&json!({"reason": reason, "notice": notice})).await;
    put.inspect_err(|error: &CallError| tracing::error!(tenant, cause = cause_chain(error), "nor is it put there"))
        .is_ok()
}

/// The entry that a message asks to tell of, and the image that it came as.
fn read(body: &str) -> Result<(Value, AuditEntry), TellError> {
    let Body { notice } = serde_json::from_str(body).map_err(|_| TellError::Unreadable)?;
    let item = serde_json::from_value(notice.clone()).map_err(|_| TellError::Unreadable)?;
    Ok((notice, read_audit_entry(item).map_err(|_| TellError::Unreadable)?))
}

impl Message {
    /// How long it has been in the queue, where the queue says that.
    fn age(&self, now: Timestamp) -> Option<SignedDuration> {
        let sent_at = self.attributes.sent_at.as_ref()?.parse().ok()?;
        Some(now.duration_since(Timestamp::from_millisecond(sent_at).ok()?))
    }
}

/// A message could not be handled.
#[derive(Debug, thiserror::Error)]
enum TellError {
    /// It holds no entry that this version knows.
    #[error("the message has an unexpected form")]
    Unreadable,
    /// The user could not be told.
    #[error(transparent)]
    Notify(#[from] NotifyError),
}

impl TellError {
    fn prospect(&self) -> Prospect {
        match self {
            Self::Unreadable => Prospect::Lasting,
            Self::Notify(error) => error.prospect(),
        }
    }
}
