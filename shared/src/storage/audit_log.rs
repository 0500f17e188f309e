//! Reads the audit log: a user's entries, or a tenant's by month, newest first.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

use super::audit;
use super::error::{StoreError, of_query};
use super::keys::{self, AUDIT_PREFIX, PK, SK};
use super::page::Page;
use super::store::Store;
use crate::domain::followup::entry::AuditEntry;
use crate::domain::types::id::{Subject, TenantId, UserId};

/// The index of a tenant's entries by month.
pub(super) const INDEX: &str = "timeline";
pub(super) const INDEX_PK: &str = "timeline_pk";
/// The audit log has no earlier entries.
pub(super) const FIRST_MONTH: Date = jiff::civil::date(2026, 1, 1);
/// The largest number of trips for one page. A page may be short even though it isn't the last one.
pub(super) const MAX_TRIPS: usize = 24;

/// The entries to read.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Only entries about this user.
    pub user: Option<UserId>,
    /// Only entries at this time or later.
    pub from: Option<Timestamp>,
    /// Only entries before this time.
    pub to: Option<Timestamp>,
}

/// A position in a list of entries. New entries are newer, so they don't change the rest of the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditPosition {
    /// The partition and the sort key of the last entry on the page.
    #[serde(rename = "k")]
    last: Option<(String, String)>,
    /// The current month in a tenant's entries.
    #[serde(rename = "m")]
    month: Option<Date>,
}

impl Store {
    /// A page of at most `limit` entries from `position` on, newest first.
    pub async fn list_audit(
        &self,
        tenant: &TenantId,
        filter: &AuditFilter,
        limit: usize,
        position: AuditPosition,
        now: Timestamp,
    ) -> Result<Page<AuditEntry, AuditPosition>, StoreError> {
        match &filter.user {
            Some(user) => {
                let subject = Subject { tenant: tenant.clone(), user: user.clone() };
                let partition = keys::user_partition(&subject);
                let (items, last) = self.read_entries(None, &partition, filter, limit, position.last, now).await?;
                let next = last.map(|last| AuditPosition { last: Some(last), month: None });
                Ok(Page { items, next })
            }
            None => self.list_timeline(tenant, filter, limit, position, now).await,
        }
    }

    async fn list_timeline(
        &self,
        tenant: &TenantId,
        filter: &AuditFilter,
        limit: usize,
        position: AuditPosition,
        now: Timestamp,
    ) -> Result<Page<AuditEntry, AuditPosition>, StoreError> {
        let first = filter.from.map_or(FIRST_MONTH, first_of_month).max(FIRST_MONTH);
        let newest = filter.to.unwrap_or(now).min(now);
        let mut month = position.month.unwrap_or_else(|| first_of_month(newest));
        let mut last = position.last;
        let mut entries = Vec::new();
        for _ in 0..MAX_TRIPS {
            if month < first || entries.len() >= limit {
                break;
            }
            let partition = keys::timeline_partition(tenant, &month.strftime("%Y-%m").to_string());
            let left = limit - entries.len();
            let (found, more) = self.read_entries(Some(INDEX), &partition, filter, left, last.take(), now).await?;
            entries.extend(found);
            last = more;
            if last.is_none() {
                month = month.checked_sub(1.month()).unwrap_or(FIRST_MONTH).min(month);
            }
        }
        let next = (month >= first).then_some(AuditPosition { last, month: Some(month) });
        Ok(Page { items: entries, next })
    }

    /// Entries of one partition, and the key of the last one if there are more.
    async fn read_entries(
        &self,
        index: Option<&str>,
        partition: &str,
        filter: &AuditFilter,
        limit: usize,
        after: Option<(String, String)>,
        now: Timestamp,
    ) -> Result<(Vec<AuditEntry>, Option<(String, String)>), StoreError> {
        let partition_name = if index.is_some() { INDEX_PK } else { PK };
        let text = |text: &str| AttributeValue::S(text.to_owned());
        if after.as_ref().is_some_and(|(pk, sk)| pk.is_empty() || !sk.starts_with(AUDIT_PREFIX)) {
            return Err(StoreError::BadPosition);
        }
        let start = after.map(|(pk, sk)| {
            let mut key = HashMap::from([(PK.to_owned(), text(&pk)), (SK.to_owned(), text(&sk))]);
            key.insert(partition_name.to_owned(), text(partition));
            key
        });
        let goes_on = start.is_some();
        let (oldest, newest) = sort_keys(filter);
        let answer = self
            .client
            .query()
            .table_name(&self.table)
            .set_index_name(index.map(str::to_owned))
            .key_condition_expression(format!("{partition_name} = :partition AND {SK} BETWEEN :oldest AND :newest"))
            .expression_attribute_values(":partition", text(partition))
            .expression_attribute_values(":oldest", text(&oldest))
            .expression_attribute_values(":newest", text(&newest))
            .scan_index_forward(false)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(of_query(goes_on))?;
        let last = answer.last_evaluated_key.as_ref().and_then(|key| Some((key_text(key, PK)?, key_text(key, SK)?)));
        Ok((audit::read_kept(answer.items.unwrap_or_default(), now)?, last))
    }
}

fn key_text(key: &HashMap<String, AttributeValue>, name: &str) -> Option<String> {
    match key.get(name) {
        Some(AttributeValue::S(text)) => Some(text.clone()),
        _ => None,
    }
}

/// The first and the last sort key that the filter passes. Entries sort by time.
fn sort_keys(filter: &AuditFilter) -> (String, String) {
    let at = |time: Timestamp, random| {
        let milliseconds = u64::try_from(time.as_millisecond()).unwrap_or_default();
        format!("{AUDIT_PREFIX}{}", Ulid::from_parts(milliseconds, random))
    };
    let oldest = filter.from.map_or_else(|| AUDIT_PREFIX.to_owned(), |from| at(from, 0));
    // An entry at exactly `to` isn't before it.
    let newest = filter.to.map_or_else(|| format!("{AUDIT_PREFIX}~"), |to| at(to, 0));
    (oldest, newest)
}

pub(super) fn first_of_month(time: Timestamp) -> Date {
    time.to_zoned_datetime(TimeZone::UTC).date().first_of_month()
}
