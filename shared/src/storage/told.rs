//! Which mails of an audit entry have gone out, so that an entry that is brought again is not told again.

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::Key;
use super::store::{Freshness, Store};
use super::user::Beside;
use crate::domain::id::Subject;
use crate::domain::situation::Situation;

/// The table's stream brings an entry again for a day at most; a dead letter may be brought again by hand for two weeks.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(15 * 24);

impl Store {
    /// The user, as last committed.
    pub async fn user(&self, subject: &Subject, now: Timestamp) -> Result<Situation, StoreError> {
        Ok(self.load_user(subject, Beside::default(), Freshness::Strong, now).await?.situation)
    }

    /// Whether the `nth` mail of `entry` has gone out.
    pub async fn is_told(&self, subject: &Subject, entry: &str, nth: usize) -> Result<bool, StoreError> {
        let keys = [Key::told(&subject.tenant, entry, nth), Key::told_before(subject, entry, nth)];
        Ok(!self.read(&keys.each_ref(), Freshness::Strong).await?.is_empty())
    }

    /// Remembers that the `nth` mail of `entry` has gone out.
    pub async fn remember_told(
        &self,
        subject: &Subject,
        entry: &str,
        nth: usize,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let sweep_at = now.saturating_add(REMEMBERED).unwrap_or(now);
        self.client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(Key::told(&subject.tenant, entry, nth).to_attributes()))
            .item("ttl", AttributeValue::N(sweep_at.as_second().to_string()))
            .send()
            .await
            .map_err(StoreError::unavailable("PutItem"))?;
        Ok(())
    }
}
