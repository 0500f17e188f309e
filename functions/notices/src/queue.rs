//! Messages of the queue of notices. Each is handled at least once, and a failing message doesn't block the others.

use serde::Deserialize;
use serde_json::{Value, json};
use shared::app::App;
use shared::domain::followup::entry::AuditEntry;
use shared::domain::types::id::TenantId;
use shared::error::{CallError, Prospect, cause_chain};
use shared::mail::Mailer;
use shared::outbox::DeadLetters;
use shared::runtime::{BatchAnswer, MalformedBatch, Message, read_batch};
use shared::storage::read_audit_entry;

use crate::notify::{NotifyError, notify};

/// The services that this function uses besides the app.
#[derive(Clone)]
pub struct Outlets {
    /// Sends the mails.
    pub mailer: Mailer,
    /// Stores messages that can't be handled.
    pub dead_letters: DeadLetters,
}

/// The body of a message.
#[derive(Deserialize)]
struct Body {
    /// The audit entry, as an image of the table's stream.
    notice: Value,
}

/// Sends the notices of each message. After a temporary failure, SQS delivers the message again. Messages that would always fail go
/// to the dead letters at once. Messages that fail for an unknown reason go there after some minutes.
pub async fn handle(app: App, outlets: Outlets, event: Value) -> Result<BatchAnswer, MalformedBatch> {
    let mut answer = BatchAnswer::default();
    for message in read_batch(event)? {
        if !is_finished(&app, &outlets, &message).await {
            answer.deliver_again(message);
        }
    }
    Ok(answer)
}

/// Whether a message is done: its notices are sent, or it is with the dead letters.
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

/// The image in a message, and the audit entry that it holds.
fn read(body: &str) -> Result<(Value, AuditEntry), TellError> {
    let Body { notice } = serde_json::from_str(body).map_err(|_| TellError::Unreadable)?;
    let item = serde_json::from_value(notice.clone()).map_err(|_| TellError::Unreadable)?;
    Ok((notice, read_audit_entry(item).map_err(|_| TellError::Unreadable)?))
}

/// A message could not be handled.
#[derive(Debug, thiserror::Error)]
enum TellError {
    /// This version can't read the entry.
    #[error("the message has an unexpected form")]
    Unreadable,
    /// The user could not be notified.
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
