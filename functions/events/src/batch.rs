//! A batch of the table's stream: each entry is handled at least once, and none holds the others back.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use shared::Prospect;
use shared::domain::audit::AuditEntry;
use shared::domain::id::TenantId;
use shared::mail::Mailer;
use shared::outbox::{Bus, DeadLetters, PublishError};
use shared::runtime::{App, cause_chain};
use shared::storage::{StoreError, read_audit_entry};

use crate::notify::{NotifyError, notify};

/// What the function needs beyond the app.
#[derive(Clone)]
pub struct Outlets {
    /// Tells users.
    pub mailer: Mailer,
    /// Tells other systems.
    pub bus: Bus,
    /// Takes what cannot be handled.
    pub dead_letters: DeadLetters,
}

#[derive(Deserialize)]
struct Batch {
    #[serde(rename = "Records")]
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    dynamodb: StreamRecord,
}

/// How long an entry is tried that fails for an unknown reason. The stream brings it a few times within that.
const UNKNOWN_TRIED_FOR: SignedDuration = SignedDuration::from_mins(5);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StreamRecord {
    /// Kept as it came: one record of another form must not take the whole batch along.
    new_image: Option<Value>,
    /// When it was written, in seconds.
    #[serde(rename = "ApproximateCreationDateTime")]
    written_at: Option<f64>,
}

/// Some entries of a batch are not handled yet.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// It is no batch of a stream.
    #[error("the batch has an unexpected form")]
    Malformed,
    /// So many entries have to be brought again.
    #[error("{0} entries are not handled yet")]
    Unfinished(usize),
    /// An entry could not be put with the dead letters.
    #[error(transparent)]
    DeadLetter(#[from] shared::CallError),
}

/// Handles every entry of a batch. Where one fails for a reason that may pass, the batch is brought again; what was
/// done is not done twice then. One that would fail again and again (it is unreadable, SES does not know the sender, a right is
/// missing) goes to the dead letters at once, and one that fails for an unknown reason does after some minutes: no tenant's
/// trouble is to hold the others back.
pub async fn handle(app: App, outlets: Outlets, batch: Value) -> Result<(), BatchError> {
    // What the library says of a malformed one is dropped: it quotes values.
    let batch: Batch = serde_json::from_value(batch).map_err(|_| BatchError::Malformed)?;
    let mut unfinished = 0;
    // A deletion, by the sweep of what has expired or by an erasure, has no image.
    for StreamRecord { new_image, written_at } in batch.records.into_iter().map(|record| record.dynamodb) {
        let Some(image) = new_image else { continue };
        // A batch has entries of many tenants, so that each line names its own.
        let (tenant, handled) = match read_entry(image.clone()) {
            Ok(Some(entry)) => (Some(entry.tenant.clone()), handle_entry(&app, &outlets, &entry).await),
            Ok(None) => continue,
            Err(error) => (None, Err(error)),
        };
        let tenant = tenant.as_ref().map(TenantId::as_str);
        match handled {
            Ok(()) => {}
            Err(error) if is_given_up(error.prospect(), written_at, app.now()) => {
                let reason = cause_chain(&error);
                tracing::error!(tenant, cause = reason, "an entry goes to the dead letters");
                metrics::counter!("DeadLetters").increment(1);
                outlets.dead_letters.send(&json!({"reason": reason, "image": image})).await?;
            }
            Err(error) => {
                tracing::error!(tenant, cause = cause_chain(&error), "an entry is not handled yet");
                unfinished += 1;
            }
        }
    }
    if unfinished == 0 { Ok(()) } else { Err(BatchError::Unfinished(unfinished)) }
}

/// An entry could not be handled.
#[derive(Debug, thiserror::Error)]
enum EntryError {
    /// It is no entry that this version knows.
    #[error("the entry has an unexpected form")]
    Unreadable,
    /// The table did not answer or refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bus did not take it.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The user could not be told.
    #[error(transparent)]
    Notify(#[from] NotifyError),
}

impl EntryError {
    fn prospect(&self) -> Prospect {
        match self {
            Self::Unreadable => Prospect::Lasting,
            Self::Store(error) => error.prospect(),
            Self::Publish(error) => error.prospect(),
            Self::Notify(error) => error.prospect(),
        }
    }
}

/// Whether an entry that was written at `written_at` is not tried any more. One of unknown age is tried.
fn is_given_up(prospect: Prospect, written_at: Option<f64>, now: Timestamp) -> bool {
    #[allow(clippy::cast_precision_loss)] // seconds of this century
    let age = written_at.map(|written_at| now.as_second() as f64 - written_at);
    match prospect {
        Prospect::Lasting => true,
        Prospect::Passing => false,
        Prospect::Unknown => age.is_some_and(|age| age >= UNKNOWN_TRIED_FOR.as_secs_f64()),
    }
}

/// The audit entry in an image; `None` where it is another item.
fn read_entry(image: Value) -> Result<Option<AuditEntry>, EntryError> {
    let item: serde_dynamo::Item = serde_json::from_value(image).map_err(|_| EntryError::Unreadable)?;
    if !is_audit_entry(&item) {
        return Ok(None);
    }
    read_audit_entry(item).map(Some).map_err(|_| EntryError::Unreadable)
}

/// Counts, publishes and tells; each knows what it has done when the entry is brought again, but for the bus, whose readers know
/// an event by its id. What fails for good keeps none of the others: the user gets the mail even if the bus refuses the event.
async fn handle_entry(app: &App, outlets: &Outlets, entry: &AuditEntry) -> Result<(), EntryError> {
    let counted = app.store().count_move(entry).await.map_err(EntryError::from);
    let published = outlets.bus.publish(entry).await.map_err(EntryError::from);
    let told = notify(app, &outlets.mailer, entry).await.map_err(EntryError::from);
    let failed: Vec<EntryError> = [counted, published, told].into_iter().filter_map(Result::err).collect();
    // While one of them may pass, the entry is brought again.
    let passing = failed.iter().position(|error| error.prospect() != Prospect::Lasting).unwrap_or_default();
    failed.into_iter().nth(passing).map_or(Ok(()), Err)
}

/// The stream's filter lets nothing else through; this is for the case that it was changed.
fn is_audit_entry(item: &serde_dynamo::Item) -> bool {
    let is_key = |value: &serde_dynamo::AttributeValue| matches!(value, serde_dynamo::AttributeValue::S(key) if key.starts_with("AUDIT#"));
    item.inner().get("SK").is_some_and(is_key)
}
