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
/// The largest number of entries that a position remembers, so that a cursor fits into a URL. Further entries wait until they settle.
const MAX_REMEMBERED: usize = 100;

/// More bytes than an entry's ID, or a text behind it, has.
const MAX_ID_BYTES: usize = 64;

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
        let floor = reached.min(first_unsettled(now)).max(self.floor);
        let ids = self.delivered.into_iter().chain(new.iter().map(|entry| entry.id.clone()));
        let delivered = ids.filter(|id| *id >= floor).collect();
        Self { floor, delivered }
    }

    /// How many entries that aren't settled the position can still remember.
    fn room(&self) -> usize {
        MAX_REMEMBERED.saturating_sub(self.delivered.len())
    }

    fn check(&self) -> Result<(), StoreError> {
        let is_id =
            |id: &str| id.len() <= MAX_ID_BYTES && id.get(..ULID_LEN).is_some_and(|id| Ulid::from_string(id).is_ok());
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
        let mut read = Read {
            position: &position,
            limit,
            entries: Vec::new(),
            next: floor,
            room: position.room(),
            crowded: false,
        };
        for _ in 0..MAX_TRIPS {
            if read.next >= end || read.is_full() {
                break;
            }
            let month = month_of(&read.next).max(FIRST_MONTH);
            let (index, partition) = match &filter.user {
                Some(user) => (None, keys::user_partition(&Subject { tenant: tenant.clone(), user: user.clone() })),
                None => (Some(INDEX), keys::timeline_partition(tenant, &month.strftime("%Y-%m").to_string())),
            };
            let more = self.read_on(index, &partition, &mut read, &end, now).await?;
            if more || read.is_full() {
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
            read.take(entry, now);
            if read.is_full() {
                return Ok(true);
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
    /// How many more entries can be returned before they settle.
    room: usize,
    /// Whether the next entry has to wait until it settles.
    crowded: bool,
}

impl Read<'_> {
    fn is_full(&self) -> bool {
        self.crowded || self.entries.len() >= self.limit
    }

    /// Takes an entry if it is new and there is room for it.
    fn take(&mut self, entry: AuditEntry, now: Timestamp) {
        let is_new = !self.position.delivered.contains(&entry.id);
        let settles = entry.id >= first_unsettled(now);
        self.crowded = is_new && settles && self.room == 0;
        if self.crowded {
            return;
        }
        self.next = behind(&entry.id);
        if is_new {
            self.room -= usize::from(settles);
            self.entries.push(entry);
        }
    }
}

/// The smallest ID of an entry before which another one may still appear.
fn first_unsettled(now: Timestamp) -> String {
    now.checked_sub(SETTLES_AFTER).map_or_else(|_| String::new(), first_id_at)
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
    fn a_position_never_goes_back() {
        let position = FeedPosition::default().after("~".to_owned(), &[entry(&id(-1, 7))], now());
        let same = position.clone().after(id(-99, 1), &[], now());
        assert_eq!(same, position);
    }

    #[test]
    fn entries_that_a_position_cannot_remember_wait_until_they_settle() {
        let mut position = FeedPosition::default();
        let take = |position: &FeedPosition, at: Timestamp| {
            let mut read = Read {
                position,
                limit: 200,
                entries: Vec::new(),
                next: String::new(),
                room: position.room(),
                crowded: false,
            };
            for nth in 1..=150 {
                if !read.is_full() {
                    read.take(entry(&id(-1, nth)), at);
                }
            }
            (read.entries, read.next)
        };
        let (first, next) = take(&position, now());
        assert_eq!(first.len(), MAX_REMEMBERED);
        position = position.after(next, &first, now());
        let (none, next) = take(&position, now());
        assert_eq!((none.len(), position.room()), (0, 0));
        position = position.after(next, &none, now());
        let later = seconds_later(120);
        let (rest, next) = take(&position, later);
        assert_eq!(rest.len(), 50);
        assert_eq!(position.after(next, &rest, later).delivered.len(), 0);
    }

    #[test]
    fn an_id_names_its_month() {
        assert_eq!(month_of(&first_id_of(jiff::civil::date(2026, 11, 1))), jiff::civil::date(2026, 11, 1));
        assert_eq!(month_of(""), Date::MIN);
        assert!(behind(&id(0, 1)) > id(0, 1) && behind(&id(0, 1)) < id(0, 2));
    }
}
