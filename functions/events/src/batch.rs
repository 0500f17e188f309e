//! A batch of the table's stream: each entry is handled at least once, and none holds the others back.

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

/// Entries that are handled at a time.
const AT_A_TIME: usize = 10;

/// What the function needs beyond the app.
#[derive(Clone)]
pub struct Outlets {
    /// Tells other systems.
    pub bus: Bus,
    /// Takes what users are told of.
    pub notices: NoticeQueue,
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

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StreamRecord {
    /// Kept as it came: one record of another form must not take the whole batch along.
    new_image: Option<Value>,
    /// When it was written, in seconds.
    #[serde(rename = "ApproximateCreationDateTime")]
    written_at: Option<f64>,
    /// Where it is in the stream.
    sequence_number: Option<String>,
}

/// From where on the stream has to bring entries again; nothing where all are handled.
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

/// Nothing of a batch is done.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// It is no batch of a stream.
    #[error("the batch has an unexpected form")]
    Malformed,
    /// The first entries of it have to be brought again, and what is behind them.
    #[error("the batch is not handled yet")]
    Unfinished,
}

/// Handles every entry of a batch. Where one fails for a reason that may pass, the stream goes on from there; what was done is not
/// done twice then. One that would fail again and again (it is unreadable, the bus refuses it, a right is missing) goes to the dead
/// letters at once, and one that fails for an unknown reason does after some minutes. What depends on a tenant, the mails, goes
/// into a queue, so that no tenant's trouble holds the others back.
pub async fn handle(app: App, outlets: Outlets, batch: Value) -> Result<Answer, BatchError> {
    // What the library says of a malformed one is dropped: it quotes values.
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

/// The answer that the stream goes on from `record`. Where that is the first of the batch, the whole of it has failed.
fn again_from(record: Option<&StreamRecord>) -> Result<Answer, BatchError> {
    let sequence_number = record.and_then(|record| record.sequence_number.clone()).ok_or(BatchError::Unfinished)?;
    Ok(Answer { again_from: vec![Position { sequence_number }] })
}

struct Handler {
    app: App,
    outlets: Outlets,
    /// Entries take turns: two transactions on a tenant's counters at once would be in each other's way.
    counting: Mutex<()>,
}

impl Handler {
    /// Whether a record need not come again: what follows from it is done, or it is with the dead letters.
    async fn is_finished(&self, record: &StreamRecord) -> bool {
        // A deletion, by the sweep of what has expired or by an erasure, has no image.
        let Some(image) = &record.new_image else { return true };
        // A batch has entries of many tenants, so that each line names its own.
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

    /// Counts, publishes and has users told. Counts and notices know what was done when the entry is brought again; readers of the
    /// bus know an event by its id. What fails for good keeps none of the others: the user gets the mail even if the bus refuses
    /// the event.
    async fn handle_entry(&self, entry: &AuditEntry, image: &Value) -> Result<(), EntryError> {
        let (counted, published, queued) =
            tokio::join!(self.count(entry), self.outlets.bus.publish(entry), self.queue(entry, image));
        let failed = [counted.err(), published.err().map(EntryError::from), queued.err()];
        let failed: Vec<EntryError> = failed.into_iter().flatten().collect();
        // While one of them may pass, the entry is brought again.
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
    /// How long ago it was written, where the stream says that.
    fn age(&self, now: Timestamp) -> Option<SignedDuration> {
        #[allow(clippy::cast_precision_loss)] // seconds of this century
        let seconds = now.as_second() as f64 - self.written_at?;
        SignedDuration::try_from_secs_f64(seconds).ok()
    }
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
    /// The queue of notices did not take it.
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

/// The audit entry in an image; `None` where it is another item.
fn read_entry(image: &Value) -> Result<Option<AuditEntry>, EntryError> {
    let item: serde_dynamo::Item = serde_json::from_value(image.clone()).map_err(|_| EntryError::Unreadable)?;
    if !is_audit_entry(&item) {
        return Ok(None);
    }
    read_audit_entry(item).map(Some).map_err(|_| EntryError::Unreadable)
}

/// The stream's filter lets nothing else through; this is for the case that it was changed.
fn is_audit_entry(item: &serde_dynamo::Item) -> bool {
    let is_key = |value: &serde_dynamo::AttributeValue| matches!(value, serde_dynamo::AttributeValue::S(key) if key.starts_with("AUDIT#"));
    item.inner().get("SK").is_some_and(is_key)
}
