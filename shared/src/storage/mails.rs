//! How many mails go out for a tenant: a counter for each hour.

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::Key;
use super::store::Store;
use crate::domain::id::TenantId;

impl Store {
    /// Counts a mail of `tenant` at `now`, unless `most` have gone out in this hour already. Returns whether it may be
    /// sent. One conditional write: however many processes send, the count does not pass `most`.
    pub async fn count_mail(&self, tenant: &TenantId, most: u32, now: Timestamp) -> Result<bool, StoreError> {
        let key = Key::mails(tenant, &now.strftime("%Y-%m-%dT%H").to_string());
        let number = |number: i64| AttributeValue::N(number.to_string());
        // For the sweep only: the key names the hour.
        let sweep_at = now.saturating_add(SignedDuration::from_hours(2)).unwrap_or(now);
        let counted = self
            .client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(key.to_attributes()))
            .update_expression("ADD n :one SET #ttl = :ttl")
            .condition_expression("attribute_not_exists(n) OR n < :most")
            .expression_attribute_names("#ttl", "ttl")
            .expression_attribute_values(":one", number(1))
            .expression_attribute_values(":most", number(i64::from(most)))
            .expression_attribute_values(":ttl", number(sweep_at.as_second()))
            .send()
            .await;
        match counted {
            Ok(_) => Ok(true),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                UpdateItemError::ConditionalCheckFailedException(_) => Ok(false),
                other => Err(StoreError::Unavailable { operation: "UpdateItem", source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable("UpdateItem")(other)),
        }
    }
}
