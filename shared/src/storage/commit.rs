//! Conditional writes: one item, or a transaction with its audit entries.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::error::TransactionCanceledException;
use aws_sdk_dynamodb::types::{
    AttributeValue, ConditionCheck, Delete, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem,
};

use super::error::StoreError;
use super::keys::{Key, PK};
use super::store::Store;
use super::versioned::{Before, VERSION, Versioned, VersionedWrite, WRITE_ID};

/// The outcome of a write.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub(super) enum Committed {
    Yes,
    /// Another request has written the item since it was read.
    Conflict,
}

type Item = HashMap<String, AttributeValue>;

/// An item that must not have changed since it was read.
pub(super) struct Unchanged {
    key: Key,
    before: Before,
}

impl Unchanged {
    /// The condition that `read` is still stored under `key`.
    pub(super) fn since<T>(key: Key, read: &Versioned<T>) -> Self {
        Self { key, before: read.before() }
    }
}

impl Store {
    /// Writes `write` with its audit entries, on condition that its item hasn't changed since it was read.
    ///
    /// If the answer to a write is lost, the SDK sends it again, and the second attempt fails because of the first. The failure
    /// returns the stored item with the ID of the request that wrote it: if that is `write_id`, the write succeeded.
    pub(super) async fn commit(
        &self,
        write_id: &str,
        write: VersionedWrite,
        audit: Vec<Item>,
    ) -> Result<Committed, StoreError> {
        self.commit_all(write_id, vec![write], Vec::new(), audit).await
    }

    /// Commits several writes or none, on condition that `unchanged` haven't changed either.
    pub(super) async fn commit_all(
        &self,
        write_id: &str,
        mut writes: Vec<VersionedWrite>,
        unchanged: Vec<Unchanged>,
        audit: Vec<Item>,
    ) -> Result<Committed, StoreError> {
        let alone = writes.len() == 1 && unchanged.is_empty() && audit.is_empty();
        let prepared = match writes.pop() {
            Some(VersionedWrite { item: Some(item), before, .. }) if alone => Prepared::Put(item, before),
            last => {
                writes.extend(last);
                Prepared::Transaction(self.transaction(writes, unchanged, audit)?)
            }
        };
        let mut in_progress = false;
        for pause in BUSY_PAUSES {
            let found = match &prepared {
                Prepared::Put(item, before) => self.put_alone(item.clone(), before).await?,
                Prepared::Transaction(items) => self.transact(write_id, items.clone()).await?,
            };
            match found {
                Outcome::Stored => return Ok(Committed::Yes),
                Outcome::Found(Some(item)) if is_ours(&item, write_id) => return Ok(Committed::Yes),
                Outcome::Found(_) => return Ok(Committed::Conflict),
                Outcome::Busy => {}
                Outcome::InProgress => in_progress = true,
            }
            tokio::time::sleep(pause).await;
        }
        if in_progress {
            let source = "the transaction is still in progress".into();
            return Err(StoreError::Unavailable { operation: TRANSACTION, source });
        }
        Err(StoreError::Contended)
    }

    async fn put_alone(&self, item: Item, before: &Before) -> Result<Outcome, StoreError> {
        let condition = Condition::on(before);
        let sent = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item))
            .set_condition_expression(condition.expression)
            .set_expression_attribute_values(condition.values)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        match sent {
            Ok(_) => Ok(Outcome::Stored),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                PutItemError::ConditionalCheckFailedException(failed) => Ok(Outcome::Found(failed.item)),
                PutItemError::TransactionConflictException(_) => Ok(Outcome::Busy),
                other => Err(StoreError::Unavailable { operation: "PutItem", source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable("PutItem")(other)),
        }
    }

    fn transaction(
        &self,
        writes: Vec<VersionedWrite>,
        unchanged: Vec<Unchanged>,
        audit: Vec<Item>,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let mut items = Vec::new();
        for write in writes {
            items.push(self.write_item(write)?);
        }
        for check in unchanged {
            items.push(self.check_item(&check)?);
        }
        for entry in audit {
            let put = Put::builder().table_name(&self.table).set_item(Some(entry)).build().map_err(unbuildable)?;
            items.push(TransactWriteItem::builder().put(put).build());
        }
        Ok(items)
    }

    async fn transact(&self, write_id: &str, items: Vec<TransactWriteItem>) -> Result<Outcome, StoreError> {
        let sent = self
            .client
            .transact_write_items()
            .client_request_token(write_id)
            .set_transact_items(Some(items))
            .send()
            .await;
        match sent {
            Ok(_) => Ok(Outcome::Stored),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                TransactWriteItemsError::TransactionCanceledException(cancelled) => cancelled_by(cancelled),
                TransactWriteItemsError::TransactionInProgressException(_) => Ok(Outcome::InProgress),
                other => Err(StoreError::Unavailable { operation: TRANSACTION, source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable(TRANSACTION)(other)),
        }
    }

    fn write_item(&self, write: VersionedWrite) -> Result<TransactWriteItem, StoreError> {
        let condition = Condition::on(&write.before);
        let all_old = ReturnValuesOnConditionCheckFailure::AllOld;
        let builder = TransactWriteItem::builder();
        let Some(item) = write.item else {
            let delete = Delete::builder()
                .table_name(&self.table)
                .set_key(Some(write.key.to_attributes()))
                .set_condition_expression(condition.expression)
                .set_expression_attribute_values(condition.values);
            return Ok(builder.delete(delete.build().map_err(unbuildable)?).build());
        };
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(item))
            .set_condition_expression(condition.expression)
            .set_expression_attribute_values(condition.values)
            .return_values_on_condition_check_failure(all_old);
        Ok(builder.put(put.build().map_err(unbuildable)?).build())
    }

    fn check_item(&self, unchanged: &Unchanged) -> Result<TransactWriteItem, StoreError> {
        let condition = Condition::on(&unchanged.before);
        let check = ConditionCheck::builder()
            .table_name(&self.table)
            .set_key(Some(unchanged.key.to_attributes()))
            .set_condition_expression(condition.expression)
            .set_expression_attribute_values(condition.values);
        Ok(TransactWriteItem::builder().condition_check(check.build().map_err(unbuildable)?).build())
    }
}

const TRANSACTION: &str = "TransactWriteItems";

pub(super) fn unbuildable(source: aws_sdk_dynamodb::error::BuildError) -> StoreError {
    StoreError::Unavailable { operation: TRANSACTION, source: Box::new(source) }
}

/// Why a transaction was canceled: a failed condition, or another reason.
fn cancelled_by(cancelled: TransactionCanceledException) -> Result<Outcome, StoreError> {
    let reasons = cancelled.cancellation_reasons.unwrap_or_default();
    let reason = reasons.into_iter().find(|reason| reason.code.as_deref().is_some_and(|code| code != "None"));
    match reason.as_ref().and_then(|reason| reason.code.as_deref()) {
        Some("ConditionalCheckFailed") => Ok(Outcome::Found(reason.and_then(|reason| reason.item))),
        Some("TransactionConflict") => Ok(Outcome::Busy),
        code => Err(StoreError::Unavailable {
            operation: TRANSACTION,
            source: format!("canceled: {}", code.unwrap_or("no reason given")).into(),
        }),
    }
}

enum Outcome {
    Stored,
    /// The condition failed on this item.
    Found(Option<Item>),
    /// Another transaction on the item is in progress.
    Busy,
    /// An earlier attempt of this transaction, whose answer was lost, is in progress.
    InProgress,
}

/// A prepared write, which can be sent several times.
enum Prepared {
    Put(Item, Before),
    Transaction(Vec<TransactWriteItem>),
}

/// The pauses after attempts that DynamoDB was too busy for. After the last one, the write fails. An earlier attempt may have been
/// carried out, and a further attempt shows it. Treating the write as lost to another request instead would repeat the decision on
/// top of itself.
const BUSY_PAUSES: [Duration; 4] =
    [Duration::from_millis(25), Duration::from_millis(50), Duration::from_millis(100), Duration::ZERO];

fn is_ours(item: &Item, write_id: &str) -> bool {
    matches!(item.get(WRITE_ID), Some(AttributeValue::S(id)) if id == write_id)
}

/// The condition that the item hasn't changed. `None` if any state is accepted.
struct Condition {
    expression: Option<String>,
    values: Option<Item>,
}

impl Condition {
    fn on(before: &Before) -> Self {
        if before.anything {
            return Self { expression: None, values: None };
        }
        if before.version == 0 {
            return Self { expression: Some(format!("attribute_not_exists({PK})")), values: None };
        }
        let mut expression = format!("{VERSION} = :version");
        let mut values = Item::from([(":version".to_owned(), AttributeValue::N(before.version.to_string()))]);
        if let Some(write_id) = &before.write_id {
            expression = format!("{expression} AND {WRITE_ID} = :write_id");
            values.insert(":write_id".to_owned(), AttributeValue::S(write_id.clone()));
        }
        Self { expression: Some(expression), values: Some(values) }
    }
}
