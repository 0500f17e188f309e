//! All data about a user: exported and erased.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, DeleteRequest, WriteRequest};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::audit::{self, About};
use super::commit::{Committed, unbuildable};
use super::error::{StoreError, of_query};
use super::keys::{self, ADDRESS, AUDIT_PREFIX, BROWSER_PREFIX, Key, PK, SK, USER_RECORD};
use super::page::Page;
use super::store::{Freshness, Store, new_write_id};
use super::user::AlsoLoad;
use super::versioned::{Versioned, VersionedWrite};
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::decision::situation::Situation;
use crate::domain::followup::adoption::Transition;
use crate::domain::followup::entry::AuditEntry;
use crate::domain::types::audit::AuditEvent;
use crate::domain::types::id::Subject;

/// How often to repeat an erasure while the user signs in.
const TRIES: usize = 4;
/// The number of items that one call of `BatchWriteItem` accepts.
const BATCH: usize = 25;
/// How often to repeat a batch that DynamoDB completes only partly.
const BATCH_TRIPS: usize = 4;

type Item = HashMap<String, AttributeValue>;

/// All data that is stored about a user.
pub struct UserData {
    pub situation: Situation,
    /// All browsers, including ones that are no longer trusted.
    pub browsers: Vec<TrustedBrowser>,
    /// A page of the audit entries, oldest first.
    pub entries: Page<AuditEntry, EntryPosition>,
}

/// A position in a user's entries: after the one with this sort key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EntryPosition(Option<String>);

impl Store {
    /// All data about a user, with at most `limit` entries from `position` on. `None` if there is none. A user has one entry per
    /// change, so one answer can't contain all of them.
    pub async fn user_data(
        &self,
        subject: &Subject,
        limit: usize,
        position: EntryPosition,
        now: Timestamp,
    ) -> Result<Option<UserData>, StoreError> {
        let partition = keys::user_partition(subject);
        let (loaded, browsers, entries) = tokio::join!(
            self.load_user(subject, AlsoLoad::default(), Freshness::Strong, now),
            self.query_prefix(&partition, BROWSER_PREFIX),
            self.entries_of(&partition, limit, position, now)
        );
        let (situation, browsers, entries) = (loaded?.situation, browsers?, entries?);
        if !situation.known && browsers.is_empty() && entries.items.is_empty() {
            return Ok(None);
        }
        let read = |item| Ok(Versioned::<TrustedBrowser>::read(item)?.value);
        let browsers = browsers.into_iter().map(read).collect::<Result<_, StoreError>>()?;
        Ok(Some(UserData { situation, browsers, entries }))
    }

    async fn entries_of(
        &self,
        partition: &str,
        limit: usize,
        EntryPosition(after): EntryPosition,
        now: Timestamp,
    ) -> Result<Page<AuditEntry, EntryPosition>, StoreError> {
        if after.as_ref().is_some_and(|after| !after.starts_with(AUDIT_PREFIX)) {
            return Err(StoreError::BadPosition);
        }
        let text = |text: &str| AttributeValue::S(text.to_owned());
        let start = after.as_ref().map(|after| Key { pk: partition.to_owned(), sk: after.clone() }.to_attributes());
        let answer = self
            .client
            .query()
            .table_name(&self.table)
            .consistent_read(true)
            .key_condition_expression(format!("{PK} = :partition AND begins_with({SK}, :audit)"))
            .expression_attribute_values(":partition", text(partition))
            .expression_attribute_values(":audit", text(AUDIT_PREFIX))
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(of_query(after.is_some()))?;
        let last = answer.last_evaluated_key.as_ref().and_then(|key| key.get(SK)?.as_s().ok().cloned());
        let next = last.map(|last| EntryPosition(Some(last)));
        Ok(Page { items: audit::read_kept(answer.items.unwrap_or_default(), now)?, next })
    }

    /// Erases a user: deletes the record and the trusted browsers in one transaction with `event` in the tenant's audit log, then
    /// everything else. Returns whether there was any data. Another erasure completes an interrupted one.
    pub async fn erase_user(&self, subject: &Subject, event: &AuditEvent, now: Timestamp) -> Result<bool, StoreError> {
        let was_known = self.erase_record(subject, event, now).await?;
        let others: Vec<Item> = self.keys_of(subject).await?;
        // A record that exists again comes from a login in the meantime, and so does its entry for the search.
        let is_new =
            |item: &Item| matches!(item.get(SK), Some(AttributeValue::S(sk)) if sk == USER_RECORD || sk == ADDRESS);
        let others: Vec<Item> = others.into_iter().filter(|item| !is_new(item)).collect();
        for batch in others.chunks(BATCH) {
            self.delete_batch(batch).await?;
        }
        Ok(was_known || !others.is_empty())
    }

    async fn erase_record(&self, subject: &Subject, event: &AuditEvent, now: Timestamp) -> Result<bool, StoreError> {
        let partition = keys::erasures_partition(&subject.tenant);
        for _ in 0..TRIES {
            let also = AlsoLoad { browsers: true, ..AlsoLoad::default() };
            let loaded = self.load_user(subject, also, Freshness::Strong, now).await?;
            if !loaded.situation.known {
                return Ok(false);
            }
            let transition = Transition::out(&loaded.situation, now);
            let about = About::user(&partition, &loaded.situation, now);
            let audit = audit::items(about, std::slice::from_ref(event), Some(&transition), now)?;
            let mut deletes = vec![VersionedWrite::delete(Key::user(subject), loaded.record_before)];
            let is_found_by_address = loaded.situation.record.address_tag.is_some();
            deletes.extend(is_found_by_address.then(|| VersionedWrite::delete_any(Key::address(subject))));
            let browsers = loaded.situation.browsers.unwrap_or_default();
            deletes.extend(browsers.ids().iter().map(|id| VersionedWrite::delete_any(Key::browser(subject, id))));
            if !browsers.ids().is_empty() {
                deletes.push(VersionedWrite::delete_any(Key::browsers(subject)));
            }
            if self.commit_all(&new_write_id()?, deletes, Vec::new(), audit).await? == Committed::Yes {
                return Ok(true);
            }
        }
        Err(StoreError::Contended)
    }

    /// The key of every item of a user.
    async fn keys_of(&self, subject: &Subject) -> Result<Vec<Item>, StoreError> {
        let partition = AttributeValue::S(keys::user_partition(subject));
        let (mut items, mut start) = (Vec::new(), None);
        loop {
            let answer = self
                .client
                .query()
                .table_name(&self.table)
                .consistent_read(true)
                .key_condition_expression(format!("{PK} = :partition"))
                .expression_attribute_values(":partition", partition.clone())
                .projection_expression(format!("{PK}, {SK}"))
                .set_exclusive_start_key(start)
                .send()
                .await
                .map_err(StoreError::unavailable("Query"))?;
            items.extend(answer.items.unwrap_or_default());
            start = answer.last_evaluated_key;
            if start.is_none() {
                return Ok(items);
            }
        }
    }

    async fn delete_batch(&self, keys: &[Item]) -> Result<(), StoreError> {
        let unavailable = |source| StoreError::Unavailable { operation: "BatchWriteItem", source };
        let delete = |key: &Item| {
            let delete = DeleteRequest::builder().set_key(Some(key.clone())).build().map_err(unbuildable)?;
            Ok(WriteRequest::builder().delete_request(delete).build())
        };
        let mut wanted = keys.iter().map(delete).collect::<Result<Vec<_>, StoreError>>()?;
        for _ in 0..BATCH_TRIPS {
            let sent = self.client.batch_write_item().request_items(&self.table, wanted).send().await;
            let answer = sent.map_err(StoreError::unavailable("BatchWriteItem"))?;
            wanted = answer.unprocessed_items.unwrap_or_default().remove(&self.table).unwrap_or_default();
            if wanted.is_empty() {
                return Ok(());
            }
        }
        Err(unavailable("some items were not deleted".into()))
    }
}
