//! The number of changes that a staff member made within an hour: a separate item, written in the transaction of each change.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::{Key, TTL};
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::{ChangeCount, MOST_BY_STAFF};

/// No limit looks back further.
const KEPT: SignedDuration = SignedDuration::from_hours(2);

/// The changes of one staff member, as they were read.
#[derive(Debug)]
pub struct StaffChanges {
    pub(super) count: ChangeCount,
    key: Key,
    before: Before,
}

impl StaffChanges {
    /// The count under `key`, among the `items` that were read.
    pub(super) fn find(key: Key, items: &[HashMap<String, AttributeValue>]) -> Result<Self, StoreError> {
        let read = Versioned::<ChangeCount>::find(&key, items)?;
        let before = if read.version == 0 { Before::NOTHING } else { read.before() };
        Ok(Self { count: read.value, key, before })
    }

    /// Counts one more change of settings, unless the limit is reached.
    pub fn count_setting(&mut self, now: Timestamp) -> Result<(), Refusal> {
        self.count.count(1, MOST_BY_STAFF, now)
    }

    /// The write of this count, in the transaction of the change.
    pub(super) fn write(&self, write_id: &str, now: Timestamp) -> Result<VersionedWrite, StoreError> {
        let write = VersionedWrite::new(self.key.clone(), self.before.clone(), &self.count, write_id)?;
        let sweep_at = now.saturating_add(KEPT).unwrap_or(now);
        let ttl = AttributeValue::N(sweep_at.as_second().to_string());
        Ok(write.with_attributes(HashMap::from([(TTL.to_owned(), ttl)])))
    }
}
