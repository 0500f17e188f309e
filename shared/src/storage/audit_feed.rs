//! Reads the audit log oldest first, for programs that poll it.

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use ulid::{ULID_LEN, Ulid};

use super::audit;
use super::audit_log::{AuditFilter, FIRST_MONTH, INDEX, INDEX_PK, MAX_TRIPS, first_of_month};
use super::error::{StoreError, of_query};
use super::keys::{self, AUDIT_PREFIX, PK, SK};
use super::store::Store;
use crate::domain::followup::entry::AuditEntry;
use crate::domain::types::id::{Subject, TenantId};

/// Entries can appear out of order, because requests write side by side and the index follows the table. After this time, no
/// earlier entry appears anymore. It is longer than the deadline of a request.
const SETTLES_AFTER: SignedDuration = SignedDuration::from_secs(60);
/// The largest number of entries that a position remembers, so that a cursor fits into a URL.
const MAX_REMEMBERED: usize = 100;

/// A position in the feed. A poller that continues from it gets every later entry once, also one that appears late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedPosition {
    /// The smallest ID to read. The poller has all earlier entries.
    #[serde(rename = "f")]
    floor: String,
    /// The later entries that the poller has.
    #[serde(rename = "d", default, skip_serializing_if = "Vec::is_empty")]
    delivered: Vec<String>,
}

impl FeedPosition {
    /// The position after a read that delivered `new` and came to `reached`, which isn't included.
    fn after(self, reached: String, new: &[AuditEntry], now: Timestamp) -> Self {
        let settled = now.checked_sub(SETTLES_AFTER).map_or_else(|_| String::new(), first_id_at);
        let floor = reached.min(settled).max(self.floor);
        let ids = self.delivered.into_iter().chain(new.iter().map(|entry| entry.id.clone()));
        let mut delivered: Vec<String> = ids.filter(|id| *id >= floor).collect();
        delivered.sort();
        let surplus = delivered.len().saturating_sub(MAX_REMEMBERED);
        let forgotten = delivered.drain(..surplus).next_back();
        Self { floor: forgotten.map_or(floor, |id| behind(&id)), delivered }
    }

    fn check(&self) -> Result<(), StoreError> {
        let is_id = |id: &str| id.get(..ULID_LEN).is_some_and(|id| Ulid::from_string(id).is_ok());
        let fits = (self.floor.is_empty() || is_id(&self.floor)) && self.delivered.len() <= MAX_REMEMBERED;
        if fits { Ok(()) } else { Err(StoreError::BadPosition) }
    }
}

impl Store {
    /// At most `limit` entries from `position` on, oldest first, and the position behind them. The list may be empty although more
    /// entries follow.
    pub async fn feed_audit(
        &self,
        tenant: &TenantId,
        filter: &AuditFilter,
        limit: usize,
        position: FeedPosition,
        now: Timestamp,
    ) -> Result<(Vec<AuditEntry>, FeedPosition), StoreError> {
        position.check()?;
        let floor = filter.from.map_or_else(String::new, first_id_at).max(position.floor.clone());
        let end = filter.to.map_or_else(|| "~".to_owned(), first_id_at);
        let mut read = Read { position: &position, limit, entries: Vec::new(), next: floor };
        for _ in 0..MAX_TRIPS {
            if read.next >= end || read.entries.len() >= limit {
                break;
            }
            let month = month_of(&read.next).max(FIRST_MONTH);
            let (index, partition) = match &filter.user {
                Some(user) => (None, keys::user_partition(&Subject { tenant: tenant.clone(), user: user.clone() })),
                None => (Some(INDEX), keys::timeline_partition(tenant, &month.strftime("%Y-%m").to_string())),
            };
            let more = self.read_on(index, &partition, &mut read, &end, now).await?;
            if more || read.entries.len() >= limit {
                continue;
            }
            // The partition has no further entry for now.
            if filter.user.is_some() || month >= first_of_month(now) {
                read.next = end.clone();
                break;
            }
            read.next = month.checked_add(1.month()).map_or_else(|_| end.clone(), first_id_of);
        }
        let Read { entries, next, .. } = read;
        let position = position.after(next, &entries, now);
        Ok((entries, position))
    }

    /// Reads entries of one partition. Returns whether it has more.
    async fn read_on(
        &self,
        index: Option<&str>,
        partition: &str,
        read: &mut Read<'_>,
        end: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let partition_name = if index.is_some() { INDEX_PK } else { PK };
        let text = |text: &str| AttributeValue::S(text.to_owned());
        let wanted = read.limit.saturating_sub(read.entries.len()).saturating_add(read.position.delivered.len());
        let answer = self
            .client
            .query()
            .table_name(&self.table)
            .set_index_name(index.map(str::to_owned))
            .key_condition_expression(format!("{partition_name} = :partition AND {SK} BETWEEN :next AND :end"))
            .expression_attribute_values(":partition", text(partition))
            .expression_attribute_values(":next", text(&format!("{AUDIT_PREFIX}{}", read.next)))
            .expression_attribute_values(":end", text(&format!("{AUDIT_PREFIX}{end}")))
            .limit(i32::try_from(wanted).unwrap_or(i32::MAX))
            .send()
            .await
            .map_err(of_query(false))?;
        let last = answer.last_evaluated_key.as_ref().and_then(|key| match key.get(SK) {
            Some(AttributeValue::S(sort_key)) => sort_key.strip_prefix(AUDIT_PREFIX).map(behind),
            _ => None,
        });
        for entry in audit::read_kept(answer.items.unwrap_or_default(), now)? {
            if read.entries.len() >= read.limit {
                return Ok(true);
            }
            read.next = behind(&entry.id);
            if !read.position.delivered.contains(&entry.id) {
                read.entries.push(entry);
            }
        }
        let more = last.is_some();
        if let Some(last) = last {
            read.next = last;
        }
        Ok(more)
    }
}

/// A read that goes on from partition to partition.
struct Read<'a> {
    position: &'a FeedPosition,
    limit: usize,
    entries: Vec<AuditEntry>,
    /// The smallest ID that isn't read yet.
    next: String,
}

/// The smallest ID of an entry at `time`.
fn first_id_at(time: Timestamp) -> String {
    Ulid::from_parts(u64::try_from(time.as_millisecond()).unwrap_or_default(), 0).to_string()
}

fn first_id_of(day: Date) -> String {
    day.to_zoned_datetime(TimeZone::UTC).map_or_else(|_| String::new(), |start| first_id_at(start.timestamp()))
}

/// A text that sorts after `id` and before every later ID.
fn behind(id: &str) -> String {
    format!("{id}0")
}

/// The month of an ID, or the earliest date for a text that is none.
fn month_of(id: &str) -> Date {
    let ulid = id.get(..ULID_LEN).and_then(|id| Ulid::from_string(id).ok());
    let milliseconds = ulid.and_then(|ulid| i64::try_from(ulid.timestamp_ms()).ok());
    milliseconds.and_then(|ms| Timestamp::from_millisecond(ms).ok()).map_or(Date::MIN, first_of_month)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::domain::fixtures::{now, seconds_later};

    fn id(seconds: i64, random: u128) -> String {
        let milliseconds = u64::try_from(seconds_later(seconds).as_millisecond()).unwrap();
        Ulid::from_parts(milliseconds, random).to_string()
    }

    fn entry(id: &str) -> AuditEntry {
        let actor = serde_json::json!({"kind": "service", "id": "backend"});
        let entry = serde_json::json!({
            "id": id, "at": now(), "tenant": "demo", "actor": actor, "action": "policy_changed", "details": {}
        });
        serde_json::from_value(entry).unwrap()
    }

    #[test]
    fn a_position_remembers_what_it_delivered_until_no_earlier_entry_can_appear() {
        let fresh = id(-1, 7);
        let position = FeedPosition::default().after("~".to_owned(), &[entry(&id(-99, 1)), entry(&fresh)], now());
        assert_eq!(position, FeedPosition { floor: id(-60, 0), delivered: vec![fresh.clone()] });
        let later = position.after("~".to_owned(), &[], seconds_later(120));
        assert_eq!(later, FeedPosition { floor: id(60, 0), delivered: Vec::new() });
    }

    #[test]
    fn a_position_never_goes_back_and_stays_small() {
        let crowd: Vec<AuditEntry> = (1..=150).map(|nth| entry(&id(-1, nth))).collect();
        let position = FeedPosition::default().after("~".to_owned(), &crowd, now());
        assert_eq!(position.delivered.len(), MAX_REMEMBERED);
        assert_eq!(position.floor, behind(&id(-1, 50)));
        let same = position.clone().after("~".to_owned(), &[], now());
        assert_eq!(same, position);
    }

    #[test]
    fn an_id_names_its_month() {
        assert_eq!(month_of(&first_id_of(jiff::civil::date(2026, 11, 1))), jiff::civil::date(2026, 11, 1));
        assert_eq!(month_of(""), Date::MIN);
        assert!(behind(&id(0, 1)) > id(0, 1) && behind(&id(0, 1)) < id(0, 2));
    }
}
