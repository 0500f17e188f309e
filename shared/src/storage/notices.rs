//! The notices of an audit entry: which have gone out, so that an entry that is brought again is not told again, and how
//! many go to a user, counted beside the record, which the function that tells users never writes.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::commit::Committed;
use super::error::StoreError;
use super::keys::{Key, TTL};
use super::store::{Freshness, Store, new_write_id};
use super::user::AlsoLoad;
use super::versioned::{Versioned, VersionedWrite};
use crate::domain::decision::situation::Situation;
use crate::domain::followup::notice_count::{NoticeCount, NoticeVerdict};
use crate::domain::types::address::Mailbox;
use crate::domain::types::id::Subject;

/// The queue brings an entry again for a day at most; a dead letter may be brought again by hand for two weeks.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(15 * 24);
/// No limit looks further back.
const COUNTED: SignedDuration = SignedDuration::from_hours(24);
/// Tries to count while other notices are counted.
const TRIES: usize = 8;

/// The notices of an entry that have not gone out.
#[derive(Debug)]
pub struct CountedNotices {
    /// The positions of their readers.
    pub untold: Vec<usize>,
    /// Whether they are counted, and may go out.
    pub verdict: NoticeVerdict,
}

impl Store {
    /// The user, as last committed.
    pub async fn user(&self, subject: &Subject, now: Timestamp) -> Result<Situation, StoreError> {
        Ok(self.load_user(subject, AlsoLoad::default(), Freshness::Strong, now).await?.situation)
    }

    /// Remembers that the notice of `entry` has gone out to `mailbox`.
    pub async fn remember_told(
        &self,
        subject: &Subject,
        entry: &str,
        mailbox: &Mailbox,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let sweep_at = now.saturating_add(REMEMBERED).unwrap_or(now);
        self.client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(Key::told(&subject.tenant, entry, mailbox).to_attributes()))
            .item(TTL, AttributeValue::N(sweep_at.as_second().to_string()))
            .send()
            .await
            .map_err(StoreError::unavailable("PutItem"))?;
        Ok(())
    }

    /// Counts the notices of `entry` to those of `readers` to which none has gone out, if they may go out at `now`.
    pub async fn count_notices(
        &self,
        subject: &Subject,
        entry: &str,
        readers: &[&Mailbox],
        now: Timestamp,
    ) -> Result<CountedNotices, StoreError> {
        let told: Vec<Key> = readers.iter().map(|mailbox| Key::told(&subject.tenant, entry, mailbox)).collect();
        self.change_count(subject, &told, now, |count, items| {
            let is_told = |key: &Key| items.iter().any(|item| key.is_of(item));
            let untold: Vec<usize> = (0..).zip(&told).filter(|(_, key)| !is_told(key)).map(|(nth, _)| nth).collect();
            let verdict = count.begin(entry, untold.len(), now);
            CountedNotices { untold, verdict }
        })
        .await
    }

    /// Gives notices of `entry` back that were counted at `counted_at` and did not go out.
    pub async fn give_back_notices(
        &self,
        subject: &Subject,
        entry: &str,
        counted_at: Timestamp,
        how_many: usize,
    ) -> Result<(), StoreError> {
        self.change_count(subject, &[], counted_at, |count, _| {
            for _ in 0..how_many {
                count.give_back(entry, counted_at);
            }
        })
        .await
    }

    /// Reads the count together with the items of `beside`, and commits what `change` makes of it.
    async fn change_count<T>(
        &self,
        subject: &Subject,
        beside: &[Key],
        now: Timestamp,
        change: impl Fn(&mut NoticeCount, &[HashMap<String, AttributeValue>]) -> T,
    ) -> Result<T, StoreError> {
        let key = Key::notices(subject);
        let wanted: Vec<&Key> = std::iter::once(&key).chain(beside).collect();
        let sweep_at = now.saturating_add(COUNTED).unwrap_or(now);
        for _ in 0..TRIES {
            let items = self.read(&wanted, Freshness::Strong).await?;
            let found = Versioned::<NoticeCount>::find(&key, &items)?;
            let mut count = found.value.clone();
            let outcome = change(&mut count, &items);
            if count == found.value {
                return Ok(outcome);
            }
            let write_id = new_write_id()?;
            let write = VersionedWrite::new(key.clone(), found.before(), &count, &write_id)?;
            let ttl = HashMap::from([(TTL.to_owned(), AttributeValue::N(sweep_at.as_second().to_string()))]);
            if self.commit(&write_id, write.with_attributes(ttl), Vec::new()).await? == Committed::Yes {
                return Ok(outcome);
            }
        }
        Err(StoreError::Contended)
    }
}
