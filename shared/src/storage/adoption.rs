//! The counters of a tenant's users. Each transition is counted once.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem, Update};
use jiff::SignedDuration;

use super::commit::unbuildable;
use super::error::StoreError;
use super::keys::{self, ADOPTION_PREFIX, Key, PK, SK, TTL};
use super::store::Store;
use crate::domain::followup::adoption::Counters;
use crate::domain::followup::entry::AuditEntry;
use crate::domain::types::id::TenantId;

/// The table's stream repeats an entry for at most a day. Operators can replay a dead letter for two weeks.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(15 * 24);
/// How often to try to count while other transitions are counted.
const TRIES: usize = 8;

impl Store {
    /// Counts the transition of an audit entry, in the totals and for its day. A repeated entry isn't counted again: the same
    /// transaction stores that it was counted.
    pub async fn count_transition(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        let Some(transition) = &entry.transition else { return Ok(()) };
        let deltas = transition.deltas();
        for _ in 0..TRIES {
            match self.try_count(entry, &deltas).await? {
                Counted::Yes | Counted::Before => return Ok(()),
                Counted::Busy => {}
            }
        }
        Err(StoreError::Contended)
    }

    async fn try_count(&self, entry: &AuditEntry, deltas: &[(&'static str, i64)]) -> Result<Counted, StoreError> {
        let day = entry.at.strftime("%Y-%m-%d").to_string();
        let counters = [Key::adoption(&entry.tenant), Key::adoption_of(&entry.tenant, &day)];
        let mut writes = vec![self.counted_once(entry)?];
        for key in counters {
            writes.push(self.add(&key, deltas)?);
        }
        let sent = self.client.transact_write_items().set_transact_items(Some(writes)).send().await;
        match sent {
            Ok(_) => Ok(Counted::Yes),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                TransactWriteItemsError::TransactionCanceledException(cancelled) => {
                    let reasons = cancelled.cancellation_reasons.unwrap_or_default();
                    let first = reasons.first().and_then(|reason| reason.code.as_deref());
                    Ok(if first == Some("ConditionalCheckFailed") { Counted::Before } else { Counted::Busy })
                }
                other => Err(StoreError::Unavailable { operation: "TransactWriteItems", source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable("TransactWriteItems")(other)),
        }
    }

    fn counted_once(&self, entry: &AuditEntry) -> Result<TransactWriteItem, StoreError> {
        let sweep_at = entry.at.saturating_add(REMEMBERED).unwrap_or(entry.at);
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(Key::counted(&entry.tenant, &entry.id).to_attributes()))
            .item(TTL, AttributeValue::N(sweep_at.as_second().to_string()))
            .condition_expression(format!("attribute_not_exists({PK})"));
        Ok(TransactWriteItem::builder().put(put.build().map_err(unbuildable)?).build())
    }

    fn add(&self, key: &Key, deltas: &[(&'static str, i64)]) -> Result<TransactWriteItem, StoreError> {
        let added: Vec<String> = deltas.iter().map(|(name, _)| format!("n_{name} :{name}")).collect();
        let mut update = Update::builder()
            .table_name(&self.table)
            .set_key(Some(key.to_attributes()))
            .update_expression(format!("ADD {}", added.join(", ")));
        for (name, by) in deltas {
            update = update.expression_attribute_values(format!(":{name}"), AttributeValue::N(by.to_string()));
        }
        Ok(TransactWriteItem::builder().update(update.build().map_err(unbuildable)?).build())
    }

    /// The counters of a tenant, and their changes on each day, oldest first.
    pub async fn load_adoption(&self, tenant: &TenantId) -> Result<(Counters, BTreeMap<String, Counters>), StoreError> {
        // Version 0.1.0 counted in the tenant's partition. Its counts are added.
        let (now, before) = (keys::outbox_partition(tenant), keys::tenant_partition(tenant));
        let prefix = ADOPTION_PREFIX.trim_end_matches('#');
        let (now, before) = tokio::try_join!(self.query_prefix(&now, prefix), self.query_prefix(&before, prefix))?;
        let mut totals = Counters::default();
        let mut days: BTreeMap<String, Counters> = BTreeMap::new();
        for item in now.into_iter().chain(before) {
            let Some(AttributeValue::S(sk)) = item.get(SK) else { return Err(StoreError::Malformed) };
            let sums = match sk.strip_prefix(ADOPTION_PREFIX) {
                Some(day) => days.entry(day.to_owned()).or_default(),
                None => &mut totals,
            };
            sums.add(read_counters(&item));
        }
        Ok((totals, days))
    }
}

/// The outcome of an attempt to count.
enum Counted {
    Yes,
    Before,
    Busy,
}

fn read_counters(item: &HashMap<String, AttributeValue>) -> Counters {
    let number = |value: &AttributeValue| value.as_n().ok().and_then(|number| number.parse().ok());
    let counters =
        item.iter().filter_map(|(name, value)| Some((name.strip_prefix("n_")?.to_owned(), number(value)?))).collect();
    Counters(counters)
}
