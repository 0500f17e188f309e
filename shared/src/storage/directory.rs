//! Lists of users: a secondary index, which the counters in the records don't update.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::error::{StoreError, of_query};
use super::keys::{self, PK, SK};
use super::page::Page;
use super::store::Store;
use crate::domain::types::factor::Factor;
use crate::domain::types::id::{Stored, Subject, TenantId, UserId};
use crate::domain::user::standing::{Standing, Status};

const INDEX: &str = "status";
/// The index's partition key: tenant and shard.
const INDEX_PK: &str = "sp";
/// The index's sort key: the status when the record was last written, and the user.
const INDEX_SK: &str = "ss";
/// The shards per tenant, so that many enrollments at the same time don't write to one partition.
const SHARDS: u8 = 4;
/// The largest number of trips for one page. With a filter that few users pass, a page may be short.
const MAX_TRIPS: usize = 25;

/// The users to list.
#[derive(Debug, Clone, Copy, Default)]
pub struct UserFilter {
    /// Only users with this status.
    pub status: Option<Status>,
    /// Only users with this factor.
    pub factor: Option<Factor>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUser {
    pub user: UserId,
    /// The user's status and factors.
    pub standing: Standing,
}

/// The attributes that put a record into the index.
pub(super) fn attributes(
    subject: &Subject,
    standing: &Standing,
    now: Timestamp,
) -> Result<HashMap<String, AttributeValue>, StoreError> {
    let mut attributes: HashMap<String, AttributeValue> = serde_dynamo::to_item(standing)?;
    let user = subject.user.as_str();
    let partition = keys::status_partition(&subject.tenant, shard(user));
    attributes.insert(INDEX_PK.to_owned(), AttributeValue::S(partition));
    attributes.insert(INDEX_SK.to_owned(), AttributeValue::S(format!("{}#{user}", standing.at(now).name())));
    Ok(attributes)
}

/// Any even distribution is suitable, but it must never change.
fn shard(user: &str) -> u8 {
    user.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)) % SHARDS
}

/// A position in a list of users.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserPosition {
    #[serde(rename = "s")]
    shard: u8,
    #[serde(rename = "r")]
    range: usize,
    /// The sort key of the last examined user in this range.
    #[serde(rename = "k")]
    last: Option<String>,
}

impl UserPosition {
    /// The start of the next range, or of the next shard.
    fn after_range(&self, ranges: usize) -> Self {
        let next = self.range.saturating_add(1);
        if next < ranges {
            return Self { shard: self.shard, range: next, last: None };
        }
        Self { shard: self.shard.saturating_add(1), range: 0, last: None }
    }
}

/// The stored statuses that may have become `wanted` by now: locks and exemptions end by themselves.
fn ranges(wanted: Option<Status>) -> Vec<&'static str> {
    match wanted {
        None => vec![""],
        Some(Status::Locked) => vec!["locked#"],
        Some(Status::Exempt) => vec!["exempt#", "locked#"],
        Some(Status::Enrolled) => vec!["enrolled#", "locked#"],
        Some(Status::Pending) => vec!["pending#", "exempt#", "locked#"],
        Some(Status::Skipped) => vec!["skipped#", "exempt#", "locked#"],
    }
}

/// An entry of the index, with its sort key.
type Found = (String, ListedUser);

impl Store {
    /// A page of at most `limit` users of a tenant, from `position` on. It may be shorter even though it isn't the last one.
    pub async fn list_users(
        &self,
        tenant: &TenantId,
        filter: UserFilter,
        limit: usize,
        position: UserPosition,
        now: Timestamp,
    ) -> Result<Page<ListedUser, UserPosition>, StoreError> {
        let ranges = ranges(filter.status);
        let mut position = position;
        let mut items = Vec::new();
        for _ in 0..MAX_TRIPS {
            if position.shard >= SHARDS || items.len() >= limit {
                break;
            }
            let prefix = ranges.get(position.range).copied().ok_or(StoreError::BadPosition)?;
            if position.last.as_ref().is_some_and(|last| !last.starts_with(prefix) || user_in(last).is_empty()) {
                return Err(StoreError::BadPosition);
            }
            let (found, more) = self.read_index(tenant, prefix, &position, limit - items.len()).await?;
            position.last = found.last().map(|(key, _)| key.clone()).or(position.last);
            items.extend(found.into_iter().map(|(_, user)| user).filter(|user| filter.passes(user, now)));
            if !more {
                position = position.after_range(ranges.len());
            }
        }
        let next = (position.shard < SHARDS).then_some(position);
        Ok(Page { items, next })
    }

    /// The entries of one shard whose sort keys begin with `prefix`, after the last one, and whether there are more.
    async fn read_index(
        &self,
        tenant: &TenantId,
        prefix: &str,
        position: &UserPosition,
        limit: usize,
    ) -> Result<(Vec<Found>, bool), StoreError> {
        let partition = keys::status_partition(tenant, position.shard);
        let start = position.last.as_deref().map(|last| start_key(tenant, &partition, last));
        let goes_on = start.is_some();
        let query = self
            .client
            .query()
            .table_name(&self.table)
            .index_name(INDEX)
            .expression_attribute_values(":partition", AttributeValue::S(partition))
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .set_exclusive_start_key(start);
        let query = if prefix.is_empty() {
            query.key_condition_expression(format!("{INDEX_PK} = :partition"))
        } else {
            query
                .key_condition_expression(format!("{INDEX_PK} = :partition AND begins_with({INDEX_SK}, :prefix)"))
                .expression_attribute_values(":prefix", AttributeValue::S(prefix.to_owned()))
        };
        let answer = query.send().await.map_err(of_query(goes_on))?;
        let more = answer.last_evaluated_key.is_some();
        let found = answer.items.unwrap_or_default().into_iter().map(read_entry).collect::<Result<_, _>>()?;
        Ok((found, more))
    }
}

impl UserFilter {
    fn passes(self, user: &ListedUser, now: Timestamp) -> bool {
        self.status.is_none_or(|status| user.standing.at(now) == status)
            && self.factor.is_none_or(|factor| user.standing.factors.contains(&factor))
    }
}

fn read_entry(item: HashMap<String, AttributeValue>) -> Result<Found, StoreError> {
    let Some(AttributeValue::S(key)) = item.get(INDEX_SK) else {
        return Err(StoreError::Malformed);
    };
    let key = key.clone();
    let user = UserId::from_store(user_in(&key).to_owned()).map_err(|_| StoreError::Malformed)?;
    Ok((key, ListedUser { user, standing: serde_dynamo::from_item(item)? }))
}

fn user_in(sort_key: &str) -> &str {
    sort_key.split_once('#').map_or("", |(_, user)| user)
}

fn start_key(tenant: &TenantId, partition: &str, last: &str) -> HashMap<String, AttributeValue> {
    let text = |text: &str| AttributeValue::S(text.to_owned());
    HashMap::from([
        (INDEX_PK.to_owned(), text(partition)),
        (INDEX_SK.to_owned(), text(last)),
        (PK.to_owned(), text(&format!("{}#U#{}", keys::tenant_partition(tenant), user_in(last)))),
        (SK.to_owned(), text(keys::USER_RECORD)),
    ])
}
