//! Batches of the table's stream. Each entry is handled at least once, and a failing entry doesn't block the others.

use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shared::app::App;
use shared::domain::followup::entry::AuditEntry;
use shared::domain::followup::notice::is_notified;
use shared::domain::types::id::TenantId;
use shared::error::{CallError, Prospect, cause_chain};
use shared::outbox::{Bus, DeadLetters, NoticeQueue, PublishError};
use shared::storage::{StoreError, read_audit_entry};
use tokio::sync::Mutex;

/// The number of entries that are handled at the same time.
const AT_A_TIME: usize = 10;

/// The services that this function uses besides the app.
#[derive(Clone)]
pub struct Outlets {
    /// Publishes events for other systems.
    pub bus: Bus,
    /// Queues notices to users.
    pub notices: NoticeQueue,
    /// Stores entries that can't be handled.
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

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StreamRecord {
    /// Kept as JSON, so that one malformed record doesn't make the whole batch unreadable.
    new_image: Option<Value>,
    /// The time of the write, in seconds since the Unix epoch.
    #[serde(rename = "ApproximateCreationDateTime")]
    written_at: Option<f64>,
    /// The position in the stream.
    sequence_number: Option<String>,
}

/// The position from which the stream delivers entries again. Empty if all are handled.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    #[serde(rename = "batchItemFailures")]
    again_from: Vec<Position>,
}

impl Answer {
    /// Whether every entry is handled.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.again_from.is_empty()
    }
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Position {
    #[serde(rename = "itemIdentifier")]
    sequence_number: String,
}

/// No entry of the batch is handled.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// The event isn't a batch of a stream.
    #[error("the batch has an unexpected form")]
    Malformed,
    /// The first entry failed, so that the stream has to deliver the whole batch again.
    #[error("the batch is not handled yet")]
    Unfinished,
}

/// Handles every entry of a batch. After a temporary failure, the stream continues from the failed entry; completed work isn't
/// repeated. Entries that would always fail (unreadable, rejected by the bus, or for lack of a permission) go to the dead letters
/// at once. Entries that fail for an unknown reason go there after some minutes. Mails depend on the tenant, and go into a queue,
/// so that one tenant's problems don't delay the others.
pub(crate) async fn handle(app: App, outlets: Outlets, batch: Value) -> Result<Answer, BatchError> {
    // The library's message about a malformed batch is dropped, because it quotes values.
    let batch: Batch = serde_json::from_value(batch).map_err(|_| BatchError::Malformed)?;
    let handler = Handler { app, outlets, counting: Mutex::default() };
    let records: Vec<StreamRecord> = batch.records.into_iter().map(|record| record.dynamodb).collect();
    let mut done = 0;
    for some in records.chunks(AT_A_TIME) {
        let finished = join_all(some.iter().map(|record| handler.is_finished(record))).await;
        if let Some(failed) = finished.iter().position(|finished| !finished) {
            done += failed;
            return again_from(records.get(done).filter(|_| done > 0));
        }
        done += some.len();
    }
    Ok(Answer::default())
}

/// The answer that makes the stream continue from `record`. If that is the first record, the whole batch has failed.
fn again_from(record: Option<&StreamRecord>) -> Result<Answer, BatchError> {
    let sequence_number = record.and_then(|record| record.sequence_number.clone()).ok_or(BatchError::Unfinished)?;
    Ok(Answer { again_from: vec![Position { sequence_number }] })
}

struct Handler {
    app: App,
    outlets: Outlets,
    /// Entries take turns, because concurrent transactions on a tenant's counters would conflict.
    counting: Mutex<()>,
}

impl Handler {
    /// Whether a record is done: its consequences are handled, or it is with the dead letters.
    async fn is_finished(&self, record: &StreamRecord) -> bool {
        // Deletions, by expiry or by an erasure, have no image.
        let Some(image) = &record.new_image else { return true };
        // A batch has entries of many tenants, so each line names its own.
        let (tenant, handled) = match read_entry(image) {
            Ok(Some(entry)) => (Some(entry.tenant.clone()), self.handle_entry(&entry, image).await),
            Ok(None) => return true,
            Err(error) => (None, Err(error)),
        };
        let tenant = tenant.as_ref().map(TenantId::as_str);
        let Err(error) = handled else { return true };
        let reason = cause_chain(&error);
        if !error.prospect().is_given_up(record.age(self.app.now())) {
            tracing::error!(tenant, cause = reason, "an entry is not handled yet");
            return false;
        }
        tracing::error!(tenant, cause = reason, "an entry goes to the dead letters");
        metrics::counter!("DeadLetters").increment(1);
        let put = self.outlets.dead_letters.send(&json!({"reason": reason, "image": image})).await;
        put.inspect_err(|error| tracing::error!(tenant, cause = cause_chain(error), "nor is it put there")).is_ok()
    }

    /// Counts, publishes, and queues the notices. Counts and notices aren't repeated if the entry is delivered again, and readers
    /// of the bus recognize an event by its ID. One permanent failure doesn't prevent the other steps: the user gets the mail even
    /// if the bus rejects the event.
    async fn handle_entry(&self, entry: &AuditEntry, image: &Value) -> Result<(), EntryError> {
        let (counted, published, queued) =
            tokio::join!(self.count(entry), self.outlets.bus.publish(entry), self.queue(entry, image));
        let failed = [counted.err(), published.err().map(EntryError::from), queued.err()];
        let failed: Vec<EntryError> = failed.into_iter().flatten().collect();
        // If one of the failures may be temporary, the entry is delivered again.
        let passing = failed.iter().position(|error| error.prospect() != Prospect::Lasting).unwrap_or_default();
        failed.into_iter().nth(passing).map_or(Ok(()), Err)
    }

    async fn count(&self, entry: &AuditEntry) -> Result<(), EntryError> {
        let _turn = self.counting.lock().await;
        Ok(self.app.store().count_transition(entry).await?)
    }

    async fn queue(&self, entry: &AuditEntry, image: &Value) -> Result<(), EntryError> {
        if entry.user_id.is_none() || !is_notified(entry) {
            return Ok(());
        }
        Ok(self.outlets.notices.put(&entry.tenant, image).await?)
    }
}

impl StreamRecord {
    /// The time since the write, if the stream reports it.
    fn age(&self, now: Timestamp) -> Option<SignedDuration> {
        #[allow(clippy::cast_precision_loss)] // seconds of this century
        let seconds = now.as_second() as f64 - self.written_at?;
        SignedDuration::try_from_secs_f64(seconds).ok()
    }
}

/// An entry could not be handled.
#[derive(Debug, thiserror::Error)]
enum EntryError {
    /// This version can't read the entry.
    #[error("the entry has an unexpected form")]
    Unreadable,
    /// The table returned an error or didn't answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bus didn't accept the event.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The queue of notices didn't accept the entry.
    #[error(transparent)]
    Queue(#[from] CallError),
}

impl EntryError {
    fn prospect(&self) -> Prospect {
        match self {
            Self::Unreadable => Prospect::Lasting,
            Self::Store(error) => error.prospect(),
            Self::Publish(error) => error.prospect(),
            Self::Queue(error) => error.prospect(),
        }
    }
}

/// The audit entry in an image. `None` for other items.
fn read_entry(image: &Value) -> Result<Option<AuditEntry>, EntryError> {
    let item: serde_dynamo::Item = serde_json::from_value(image.clone()).map_err(|_| EntryError::Unreadable)?;
    if !is_audit_entry(&item) {
        return Ok(None);
    }
    read_audit_entry(item).map(Some).map_err(|_| EntryError::Unreadable)
}

/// The stream's filter passes nothing else. This check guards against a changed filter.
fn is_audit_entry(item: &serde_dynamo::Item) -> bool {
    let is_key = |value: &serde_dynamo::AttributeValue| matches!(value, serde_dynamo::AttributeValue::S(key) if key.starts_with("AUDIT#"));
    item.inner().get("SK").is_some_and(is_key)
}
