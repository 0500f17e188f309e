//! The notices of audit entries: which were sent, so that a repeated entry isn't sent again, and how many a user got. The count is
//! a separate item, because the function that sends notices never writes the record.

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

/// The queue repeats an entry for at most a day. Operators can replay a dead letter for two weeks.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(15 * 24);
/// No limit looks back further.
const COUNTED: SignedDuration = SignedDuration::from_hours(24);
/// How often to try to count while other notices are counted.
const TRIES: usize = 8;

/// The notices of an entry that weren't sent yet.
#[derive(Debug)]
pub struct CountedNotices {
    /// The positions of their recipients.
    pub unsent: Vec<usize>,
    /// Whether they are counted and can be sent.
    pub verdict: NoticeVerdict,
}

impl Store {
    /// The user, as last committed.
    pub async fn user(&self, subject: &Subject, now: Timestamp) -> Result<Situation, StoreError> {
        Ok(self.load_user(subject, AlsoLoad::default(), Freshness::Strong, now).await?.situation)
    }

    /// Stores that the notice of `entry` was sent to `mailbox`.
    pub async fn remember_sent(
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
            .set_item(Some(Key::sent_notice(&subject.tenant, entry, mailbox).to_attributes()))
            .item(TTL, AttributeValue::N(sweep_at.as_second().to_string()))
            .send()
            .await
            .map_err(StoreError::unavailable("PutItem"))?;
        Ok(())
    }

    /// Counts the notices of `entry` to those `recipients` who haven't got one, if the limits at `now` allow them.
    pub async fn count_notices(
        &self,
        subject: &Subject,
        entry: &str,
        recipients: &[&Mailbox],
        now: Timestamp,
    ) -> Result<CountedNotices, StoreError> {
        let sent: Vec<Key> =
            recipients.iter().map(|mailbox| Key::sent_notice(&subject.tenant, entry, mailbox)).collect();
        self.change_count(subject, &sent, now, |count, items| {
            let is_sent = |key: &Key| items.iter().any(|item| key.is_of(item));
            let unsent: Vec<usize> = (0..).zip(&sent).filter(|(_, key)| !is_sent(key)).map(|(nth, _)| nth).collect();
            let verdict = count.begin(entry, unsent.len(), now);
            CountedNotices { unsent, verdict }
        })
        .await
    }

    /// Releases notices of `entry` that were counted at `counted_at` and not sent.
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

    /// Reads the count together with the items of `also`, and commits the result of `change`.
    async fn change_count<T>(
        &self,
        subject: &Subject,
        also: &[Key],
        now: Timestamp,
        change: impl Fn(&mut NoticeCount, &[HashMap<String, AttributeValue>]) -> T,
    ) -> Result<T, StoreError> {
        let key = Key::notices(subject);
        let wanted: Vec<&Key> = std::iter::once(&key).chain(also).collect();
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
