//! Lists of users: secondary indexes that hold no address, and that the counters in the records don't update.

use std::collections::{BTreeSet, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use futures_util::future::try_join_all;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::error::{StoreError, of_query};
use super::index::{Index, Range};
use super::keys::{self, Key, PK, SK, USER_RECORD};
use super::page::Page;
use super::search::{self, Search};
use super::store::{Freshness, Store};
use super::versioned::Versioned;
use crate::domain::types::factor::Factor;
use crate::domain::types::id::{Stored, Subject, TenantId, UserId};
use crate::domain::user::record::UserRecord;
use crate::domain::user::standing::{Standing, Status};

/// The index by status. Its sort key is the status when the record was last written, and the user.
pub(super) const BY_STATUS: Index = Index { name: "status", partition: "sp", sort: "ss" };
/// The shards per tenant, so that many enrollments at the same time don't write to one partition.
const SHARDS: u8 = 4;
/// The largest number of queries for one page. With a filter that few users pass, a page may be short.
const MAX_QUERIES: usize = 25;
/// The number of keys that one call of `BatchGetItem` accepts.
const BATCH: usize = 100;

/// The users to list.
#[derive(Debug, Clone, Default)]
pub struct UserFilter {
    /// Only users with this status.
    pub status: Option<Status>,
    /// Only users with this factor.
    pub factor: Option<Factor>,
    /// Only users that this search finds.
    pub search: Option<Search>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUser {
    pub user: UserId,
    /// The latest known address.
    pub email: Option<String>,
    /// The latest known name.
    pub name: Option<String>,
    /// The user's status and factors.
    pub standing: Standing,
}

/// The attributes that put a record into the indexes.
pub(super) fn attributes(
    subject: &Subject,
    standing: &Standing,
    now: Timestamp,
) -> Result<HashMap<String, AttributeValue>, StoreError> {
    let mut attributes: HashMap<String, AttributeValue> = serde_dynamo::to_item(standing)?;
    let user = subject.user.as_str();
    let partition = keys::status_partition(&subject.tenant, shard(user));
    attributes.insert(BY_STATUS.partition.to_owned(), AttributeValue::S(partition));
    attributes.insert(BY_STATUS.sort.to_owned(), AttributeValue::S(format!("{}#{user}", standing.at(now).name())));
    attributes.extend(search::id_attributes(subject));
    Ok(attributes)
}

/// Any even distribution is suitable, but it must never change.
fn shard(user: &str) -> u8 {
    user.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)) % SHARDS
}

/// A position in a list of users.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserPosition {
    #[serde(rename = "r")]
    range: usize,
    /// The last examined entry of this range.
    #[serde(rename = "k")]
    last: Option<EntryKey>,
}

/// An entry of an index: its sort key, and the user.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct EntryKey(String, String);

/// The stored statuses that may have become `wanted` by now: locks and exemptions end by themselves.
fn stored_as(wanted: Option<Status>) -> &'static [&'static str] {
    match wanted {
        None => &[""],
        Some(Status::Locked) => &["locked#"],
        Some(Status::Exempt) => &["exempt#", "locked#"],
        Some(Status::Enrolled) => &["enrolled#", "locked#"],
        Some(Status::Pending) => &["pending#", "exempt#", "locked#"],
        Some(Status::Skipped) => &["skipped#", "exempt#", "locked#"],
    }
}

/// The stored statuses of users who may have no factor.
const WITHOUT_A_FACTOR: &[&str] = &["pending#", "skipped#", "exempt#", "locked#"];
/// The stored statuses of users who may have only factors that aren't allowed.
const WITHOUT_AN_ALLOWED_FACTOR: [&str; 5] = ["pending#", "skipped#", "exempt#", "locked#", "enrolled#"];

fn ranges(tenant: &TenantId, filter: &UserFilter) -> Vec<Range> {
    if let Some(search) = &filter.search {
        return search.ranges(tenant);
    }
    status_ranges(tenant, stored_as(filter.status))
}

/// The entries of the index by status whose sort keys begin with one of `prefixes`.
fn status_ranges(tenant: &TenantId, prefixes: &[&str]) -> Vec<Range> {
    let of_shard = |shard| {
        let range = move |prefix: &&str| Range {
            index: &BY_STATUS,
            partition: keys::status_partition(tenant, shard),
            prefix: (*prefix).to_owned(),
            item: USER_RECORD,
        };
        prefixes.iter().map(range)
    };
    (0..SHARDS).flat_map(of_shard).collect()
}

/// An entry of an index.
struct Entry {
    sort_key: String,
    user: UserId,
    /// The user's standing, if the index has it.
    standing: Option<Standing>,
}

/// A user whom an index has: under the ID, or under the address.
struct Found {
    user: UserId,
    by_id: bool,
}

impl Store {
    /// A page of at most `limit` users of a tenant, from `position` on. It may be shorter even though it isn't the last one.
    pub async fn list_users(
        &self,
        tenant: &TenantId,
        filter: &UserFilter,
        limit: usize,
        position: UserPosition,
        now: Timestamp,
    ) -> Result<Page<ListedUser, UserPosition>, StoreError> {
        let passes = |entry: &Entry| entry.standing.as_ref().is_none_or(|it| filter.passes_standing(it, now));
        let Page { items: found, next } =
            self.find_users(tenant, &ranges(tenant, filter), passes, limit, position).await?;
        Ok(Page { items: self.read_listed(tenant, filter, found, now).await?, next })
    }

    /// A page of the records of a tenant's users who may have no usable factor: those without any, and those who have only factors
    /// that aren't `allowed`.
    pub(super) async fn list_unprotected(
        &self,
        tenant: &TenantId,
        allowed: &[Factor],
        limit: usize,
        position: UserPosition,
    ) -> Result<Page<(UserId, UserRecord), UserPosition>, StoreError> {
        let names = if allowed.len() < Factor::ALL.len() { &WITHOUT_AN_ALLOWED_FACTOR[..] } else { WITHOUT_A_FACTOR };
        let is_unprotected = |it: &Standing| !it.factors.iter().any(|factor| allowed.contains(factor));
        let passes = |entry: &Entry| entry.standing.as_ref().is_none_or(is_unprotected);
        let ranges = status_ranges(tenant, names);
        let Page { items: found, next } = self.find_users(tenant, &ranges, passes, limit, position).await?;
        let mut records = self.read_records(tenant, &found).await?;
        let record = |found: Found| Some((records.remove(&record_key(tenant, &found.user).pk)?, found.user));
        Ok(Page { items: found.into_iter().filter_map(record).map(|(record, user)| (user, record)).collect(), next })
    }

    /// A page of at most `limit` entries of `ranges` that pass.
    async fn find_users(
        &self,
        tenant: &TenantId,
        ranges: &[Range],
        passes: impl Fn(&Entry) -> bool,
        limit: usize,
        mut position: UserPosition,
    ) -> Result<Page<Found, UserPosition>, StoreError> {
        let mut found = Vec::new();
        for _ in 0..MAX_QUERIES {
            let Some(range) = ranges.get(position.range).filter(|_| found.len() < limit) else {
                break;
            };
            let (entries, more) = self.read_range(tenant, range, &position, limit - found.len()).await?;
            position.last = match entries.last() {
                Some(entry) if more => Some(EntryKey(entry.sort_key.clone(), entry.user.as_str().to_owned())),
                _ => position.last.filter(|_| more),
            };
            position.range += usize::from(!more);
            let by_id = range.item == USER_RECORD;
            found.extend(entries.into_iter().filter(&passes).map(|entry| Found { user: entry.user, by_id }));
        }
        let next = (position.range < ranges.len()).then_some(position);
        Ok(Page { items: found, next })
    }

    /// The entries of `range` after the last one, and whether there are more.
    async fn read_range(
        &self,
        tenant: &TenantId,
        range: &Range,
        position: &UserPosition,
        limit: usize,
    ) -> Result<(Vec<Entry>, bool), StoreError> {
        let Index { name, partition, sort } = range.index;
        let start = position.last.as_ref().map(|last| start_key(tenant, range, last)).transpose()?;
        let goes_on = start.is_some();
        let query = self
            .client
            .query()
            .table_name(&self.table)
            .index_name(*name)
            .expression_attribute_values(":partition", AttributeValue::S(range.partition.clone()))
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .set_exclusive_start_key(start);
        let query = if range.prefix.is_empty() {
            query.key_condition_expression(format!("{partition} = :partition"))
        } else {
            query
                .key_condition_expression(format!("{partition} = :partition AND begins_with({sort}, :prefix)"))
                .expression_attribute_values(":prefix", AttributeValue::S(range.prefix.clone()))
        };
        let answer = query.send().await.map_err(of_query(goes_on))?;
        let more = answer.last_evaluated_key.is_some();
        let read = |item| read_entry(tenant, range.index, item);
        let entries = answer.items.unwrap_or_default().into_iter().map(read).collect::<Result<_, _>>()?;
        Ok((entries, more))
    }

    /// The rows of these users, in this order. Leaves out those that don't pass, because an index can be a moment old.
    async fn read_listed(
        &self,
        tenant: &TenantId,
        filter: &UserFilter,
        found: Vec<Found>,
        now: Timestamp,
    ) -> Result<Vec<ListedUser>, StoreError> {
        let records = self.read_records(tenant, &found).await?;
        let listed = found.into_iter().filter_map(|Found { user, by_id }| {
            let record = records.get(&record_key(tenant, &user).pk)?;
            let standing = Standing::of(record, now);
            let passes = filter.passes_standing(&standing, now)
                && filter.search.as_ref().is_none_or(|search| search.finds(&user, record, by_id));
            let email = record.email.as_ref().map(|email| email.as_str().to_owned());
            passes.then(|| ListedUser { user, email, name: record.name.clone(), standing })
        });
        Ok(listed.collect())
    }

    /// The records of these users, by their partitions.
    async fn read_records(
        &self,
        tenant: &TenantId,
        found: &[Found],
    ) -> Result<HashMap<String, UserRecord>, StoreError> {
        let partitions: BTreeSet<String> = found.iter().map(|found| record_key(tenant, &found.user).pk).collect();
        let keys: Vec<Key> = partitions.into_iter().map(|pk| Key { pk, sk: USER_RECORD.to_owned() }).collect();
        let batches = keys
            .chunks(BATCH)
            .map(|batch| async move { self.read(&batch.iter().collect::<Vec<_>>(), Freshness::Eventual).await });
        let mut records = HashMap::new();
        for item in try_join_all(batches).await?.into_iter().flatten() {
            if let Some(AttributeValue::S(partition)) = item.get(PK) {
                records.insert(partition.clone(), Versioned::<UserRecord>::read(item)?.value);
            }
        }
        Ok(records)
    }
}

impl UserFilter {
    fn passes_standing(&self, standing: &Standing, now: Timestamp) -> bool {
        self.status.is_none_or(|status| standing.at(now) == status)
            && self.factor.is_none_or(|factor| standing.factors.contains(&factor))
    }
}

fn record_key(tenant: &TenantId, user: &UserId) -> Key {
    Key::user(&Subject { tenant: tenant.clone(), user: user.clone() })
}

fn read_entry(tenant: &TenantId, index: &Index, item: HashMap<String, AttributeValue>) -> Result<Entry, StoreError> {
    let text = |name: &str| item.get(name).and_then(|value| value.as_s().ok());
    let (Some(sort_key), Some(partition)) = (text(index.sort), text(PK)) else {
        return Err(StoreError::Malformed);
    };
    let user = keys::user_in(tenant, partition).ok_or(StoreError::Malformed)?;
    let user = UserId::from_store(user.to_owned()).map_err(|_| StoreError::Malformed)?;
    let sort_key = sort_key.clone();
    let standing = if index.name == BY_STATUS.name { Some(serde_dynamo::from_item(item)?) } else { None };
    Ok(Entry { sort_key, user, standing })
}

/// The key after which the query of `range` goes on.
fn start_key(
    tenant: &TenantId,
    range: &Range,
    EntryKey(sort_key, user): &EntryKey,
) -> Result<HashMap<String, AttributeValue>, StoreError> {
    let user = UserId::from_store(user.clone()).map_err(|_| StoreError::BadPosition)?;
    if sort_key.is_empty() || !sort_key.starts_with(&range.prefix) {
        return Err(StoreError::BadPosition);
    }
    let text = |text: &str| AttributeValue::S(text.to_owned());
    Ok(HashMap::from([
        (range.index.partition.to_owned(), text(&range.partition)),
        (range.index.sort.to_owned(), text(sort_key)),
        (PK.to_owned(), text(&record_key(tenant, &user).pk)),
        (SK.to_owned(), text(range.item)),
    ]))
}
