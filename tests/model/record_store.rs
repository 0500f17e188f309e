//! The record store of the model: one item with a version, as `shared/src/storage/commit.rs` writes it.
//!
//! It assumes the following of DynamoDB, and nothing more:
//! - a write is carried out completely or not at all, one at a time;
//! - a write with a condition on the version is carried out only if the item has that version. Otherwise, the stored item is
//!   returned, with the ID of the request that wrote it;
//! - a transaction is never carried out again under the same token, but gets the same answer;
//! - while a transaction is in progress, another write may get an error for that reason, and is then not carried out;
//! - a read that isn't strongly consistent may be older than the last commit.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use shared::domain::user::record::UserRecord;

use crate::protocol::{Fault, WriteId};

/// A record, compared by what would be stored of it.
#[derive(Clone)]
pub struct Record {
    pub value: Arc<UserRecord>,
    stored: Arc<str>,
    hash: u64,
}

impl Record {
    pub fn new(record: UserRecord) -> Self {
        let stored: Arc<str> = serde_json::to_string(&record).unwrap().into();
        let mut hasher = DefaultHasher::new();
        stored.hash(&mut hasher);
        Self { hash: hasher.finish(), stored, value: Arc::new(record) }
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.stored == other.stored
    }
}

impl Eq for Record {}

impl Hash for Record {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} failures, {} spent", self.value.budget.failures(), self.value.spent.len())
    }
}

/// A write on its way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Write {
    pub id: WriteId,
    /// The version that it replaces.
    pub replaces: u64,
    pub record: Record,
    /// When it was decided.
    pub decided_at: u8,
    /// Whether an audit entry goes with it, so that it is a transaction.
    pub transaction: bool,
}

/// The outcome of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was carried out.
    Stored,
    /// It had been carried out before, and is known as the same.
    Ours,
    /// Another was there first.
    Conflict,
}

/// The item.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cell {
    pub version: u64,
    pub record: Record,
    /// The request that wrote it; the first version was there before.
    pub write_id: Option<WriteId>,
    /// The version before, which a read that is not strongly consistent may still see.
    pub before: Option<(u64, Record)>,
    /// The tokens of the transactions that were carried out.
    tokens: Vec<WriteId>,
}

impl Cell {
    pub fn new(record: UserRecord) -> Self {
        Self { version: 1, record: Record::new(record), write_id: None, before: None, tokens: Vec::new() }
    }

    /// Carries a write out, or says why not. With `fault` the store is broken in that way.
    pub fn write(&mut self, write: &Write, fault: Fault) -> Outcome {
        if write.transaction && self.tokens.contains(&write.id) {
            return Outcome::Ours;
        }
        if self.version != write.replaces && fault != Fault::NoCondition {
            let ours = self.write_id == Some(write.id) && fault != Fault::NoWriteId;
            return if ours { Outcome::Ours } else { Outcome::Conflict };
        }
        self.before = Some((self.version, self.record.clone()));
        self.version += 1;
        self.record = write.record.clone();
        self.write_id = Some(write.id);
        if write.transaction {
            self.tokens.push(write.id);
        }
        Outcome::Stored
    }
}
