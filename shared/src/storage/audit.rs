//! Audit entries: append-only, and written in the transaction of the change that they describe. They are also the outbox.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use ulid::Ulid;

use super::error::StoreError;
use super::keys::{self, Key, TTL};
use crate::crypto::random_bytes;
use crate::domain::decision::situation::Situation;
use crate::domain::followup::adoption::Transition;
use crate::domain::followup::entry::AuditEntry;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::id::{Subject, TenantId, UserId};

#[derive(Serialize)]
struct AuditItem<'a> {
    #[serde(rename = "PK")]
    pk: &'a str,
    #[serde(rename = "SK")]
    sk: &'a str,
    /// The partition of the tenant's timeline for one month. The sort key orders by time.
    timeline_pk: String,
    id: &'a str,
    at: Timestamp,
    tenant: &'a TenantId,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<&'a UserId>,
    actor: &'a Actor,
    action: Action,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    details: &'a BTreeMap<String, Value>,
    #[serde(rename = "moved", skip_serializing_if = "Option::is_none")]
    transition: Option<&'a Transition>,
    /// DynamoDB deletes the entry some time after this. No one sees it in the meantime.
    #[serde(skip_serializing_if = "Option::is_none")]
    ttl: Option<i64>,
}

/// The user or the tenant that an entry is about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) partition: &'a str,
    pub(super) tenant: &'a TenantId,
    pub(super) user: Option<&'a UserId>,
    /// The end of the retention, if any.
    pub(super) ends: Option<Timestamp>,
}

impl<'a> About<'a> {
    /// The settings of a tenant, whose entries are kept forever.
    pub(super) const fn tenant(partition: &'a str, tenant: &'a TenantId) -> Self {
        Self { partition, tenant, user: None, ends: None }
    }

    /// A user, whose entries end with the policy's retention.
    pub(super) fn user(partition: &'a str, situation: &'a Situation, now: Timestamp) -> Self {
        let Subject { tenant, user } = &situation.subject;
        Self { partition, tenant, user: Some(user), ends: situation.policy.audit_ends(now) }
    }
}

/// The items of `events`, all at `now`. Their IDs rise in this order, so that readers see the events in the order in which they
/// happened.
pub(super) fn items(
    about: About<'_>,
    events: &[AuditEvent],
    transition: Option<&Transition>,
    now: Timestamp,
) -> Result<Vec<HashMap<String, AttributeValue>>, StoreError> {
    let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or_default();
    // 79 of the 80 random bits (the ULID's layout), so that counting up never overflows into the time.
    let first = u128::from_be_bytes(random_bytes()?) >> 49;
    let ids = (0..).map(|nth| Ulid::from_parts(milliseconds, first.wrapping_add(nth)).to_string());
    // The first entry of a change has its transition, so that it is counted once.
    let of_each = std::iter::once(transition).chain(std::iter::repeat(None));
    events
        .iter()
        .zip(ids)
        .zip(of_each)
        .map(|((event, id), transition)| item(about, event, &id, transition, now))
        .collect()
}

fn item(
    about: About<'_>,
    event: &AuditEvent,
    id: &str,
    transition: Option<&Transition>,
    now: Timestamp,
) -> Result<HashMap<String, AttributeValue>, StoreError> {
    let key = Key::audit(about.partition, id);
    Ok(serde_dynamo::to_item(AuditItem {
        pk: &key.pk,
        sk: &key.sk,
        timeline_pk: keys::timeline_partition(about.tenant, &now.strftime("%Y-%m").to_string()),
        id,
        at: now,
        tenant: about.tenant,
        user_id: about.user,
        actor: &event.actor,
        action: event.action,
        reason: event.reason.as_deref(),
        details: &event.details,
        transition,
        ttl: about.ends.map(Timestamp::as_second),
    })?)
}

/// The entries among `items` whose retention hasn't ended.
pub(super) fn read_kept(
    items: Vec<HashMap<String, AttributeValue>>,
    now: Timestamp,
) -> Result<Vec<AuditEntry>, StoreError> {
    let has_ended = |item: &HashMap<String, AttributeValue>| {
        let ttl = item.get(TTL).and_then(|ttl| ttl.as_n().ok()?.parse::<i64>().ok());
        ttl.is_some_and(|ttl| ttl <= now.as_second())
    };
    items.into_iter().filter(|item| !has_ended(item)).map(|item| read_audit_entry(item.into())).collect()
}

/// Reads an entry from an item, such as an image of the table's stream.
pub fn read_audit_entry(item: serde_dynamo::Item) -> Result<AuditEntry, StoreError> {
    Ok(serde_dynamo::from_item(item)?)
}
