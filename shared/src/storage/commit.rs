//! One conditional write, alone or in a transaction with its audit entries.

use std::collections::HashMap;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{AttributeValue, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem};

use super::error::StoreError;
use super::keys::PK;
use super::store::Store;
use super::versioned::{VERSION, VersionedWrite, WRITE_ID};

/// What became of a write.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub(super) enum Committed {
    /// It is stored.
    Yes,
    /// Somebody else has written the item since it was read.
    Conflict,
}

type Item = HashMap<String, AttributeValue>;

impl Store {
    /// Writes `write` if its item still has the version that it replaces, along with `audit`.
    ///
    /// A write whose answer was lost is sent again by the SDK and then fails on its own first try. The item that comes
    /// back with the failure carries the id of the request that wrote it: when that is `write_id`, it is stored.
    pub(super) async fn commit(
        &self,
        write_id: &str,
        write: VersionedWrite,
        audit: Vec<Item>,
    ) -> Result<Committed, StoreError> {
        let found = if audit.is_empty() {
            self.put_alone(write).await?
        } else {
            self.put_with_audit(write_id, write, audit).await?
        };
        Ok(match found {
            Outcome::Stored => Committed::Yes,
            Outcome::Found(Some(item)) if is_ours(&item, write_id) => Committed::Yes,
            Outcome::Found(_) => Committed::Conflict,
        })
    }

    async fn put_alone(&self, write: VersionedWrite) -> Result<Outcome, StoreError> {
        let condition = Condition::on(&write);
        let sent = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(write.item))
            .condition_expression(condition.expression)
            .set_expression_attribute_values(condition.values)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        match sent {
            Ok(_) => Ok(Outcome::Stored),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                PutItemError::ConditionalCheckFailedException(failed) => Ok(Outcome::Found(failed.item)),
                PutItemError::TransactionConflictException(_) => Ok(Outcome::Found(None)),
                other => Err(StoreError::Unavailable { operation: "PutItem", source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable("PutItem")(other)),
        }
    }

    async fn put_with_audit(
        &self,
        write_id: &str,
        write: VersionedWrite,
        audit: Vec<Item>,
    ) -> Result<Outcome, StoreError> {
        let condition = Condition::on(&write);
        let record = Put::builder()
            .table_name(&self.table)
            .set_item(Some(write.item))
            .condition_expression(condition.expression)
            .set_expression_attribute_values(condition.values)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let entries = audit.into_iter().map(|item| Put::builder().table_name(&self.table).set_item(Some(item)));
        let mut writes = Vec::new();
        for put in std::iter::once(record).chain(entries) {
            let put = put.build().map_err(|source| StoreError::Unavailable {
                operation: "TransactWriteItems",
                source: Box::new(source),
            })?;
            writes.push(TransactWriteItem::builder().put(put).build());
        }
        let sent = self
            .client
            .transact_write_items()
            .client_request_token(write_id)
            .set_transact_items(Some(writes))
            .send()
            .await;
        match sent {
            Ok(_) => Ok(Outcome::Stored),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                TransactWriteItemsError::TransactionCanceledException(cancelled) => {
                    let first = cancelled.cancellation_reasons.and_then(|reasons| reasons.into_iter().next());
                    match first.as_ref().and_then(|reason| reason.code.as_deref()) {
                        Some("ConditionalCheckFailed" | "TransactionConflict") => {
                            Ok(Outcome::Found(first.and_then(|reason| reason.item)))
                        }
                        code => Err(StoreError::Unavailable {
                            operation: "TransactWriteItems",
                            source: format!("cancelled: {}", code.unwrap_or("no reason given")).into(),
                        }),
                    }
                }
                TransactWriteItemsError::TransactionInProgressException(_) => Ok(Outcome::Found(None)),
                other => Err(StoreError::Unavailable { operation: "TransactWriteItems", source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable("TransactWriteItems")(other)),
        }
    }
}

enum Outcome {
    Stored,
    /// The condition failed on this item.
    Found(Option<Item>),
}

fn is_ours(item: &Item, write_id: &str) -> bool {
    matches!(item.get(WRITE_ID), Some(AttributeValue::S(id)) if id == write_id)
}

/// The condition that the item still has the version that was read.
struct Condition {
    expression: String,
    values: Option<Item>,
}

impl Condition {
    fn on(write: &VersionedWrite) -> Self {
        if write.replaces == 0 {
            return Self { expression: format!("attribute_not_exists({PK})"), values: None };
        }
        let version = AttributeValue::N(write.replaces.to_string());
        Self {
            expression: format!("{VERSION} = :version"),
            values: Some(HashMap::from([(":version".to_owned(), version)])),
        }
    }
}
