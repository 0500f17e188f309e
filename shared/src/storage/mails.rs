//! How many mails go out for a tenant: a counter for each hour, of all mails and of the notices among them.

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::Key;
use super::store::Store;
use crate::domain::id::TenantId;
use crate::domain::mail_rules::{MailKind, TenantCap};

impl Store {
    /// Counts a mail of `tenant` at `now`, unless as many have gone out in this hour as `most` allows for its kind. Returns
    /// whether it may be sent. One conditional write: however many processes send, the count does not pass the cap.
    pub async fn count_mail(
        &self,
        tenant: &TenantId,
        kind: MailKind,
        most: u32,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        // For the sweep only: the key names the hour.
        let sweep_at = now.saturating_add(SignedDuration::from_hours(2)).unwrap_or(now);
        let cap = TenantCap::of(kind, most);
        let below = |counter: &str, most: &str| format!("(attribute_not_exists({counter}) OR {counter} < {most})");
        let update = self
            .update_mails(tenant, now)
            .expression_attribute_names("#ttl", "ttl")
            .expression_attribute_values(":one", number(1))
            .expression_attribute_values(":most", number(i64::from(cap.mails)))
            .expression_attribute_values(":ttl", number(sweep_at.as_second()));
        let update = match cap.notices {
            None => update
                .update_expression("ADD n :one SET #ttl = :ttl")
                .condition_expression("attribute_not_exists(n) OR n < :most"),
            // DynamoDB compares with what is there: a counter that is not there yet is below any number but zero.
            Some(0) => return Ok(false),
            Some(notices) => update
                .update_expression("ADD n :one, o :one SET #ttl = :ttl")
                .condition_expression(format!("{} AND {}", below("n", ":most"), below("o", ":notices")))
                .expression_attribute_values(":notices", number(i64::from(notices))),
        };
        was_made(update.send().await)
    }

    /// Gives a mail back that was counted at `counted_at` and did not go out.
    pub async fn give_back_mail(
        &self,
        tenant: &TenantId,
        kind: MailKind,
        counted_at: Timestamp,
    ) -> Result<(), StoreError> {
        let expression = match kind {
            MailKind::Code => "ADD n :back",
            MailKind::Notice => "ADD n :back, o :back",
        };
        let update = self
            .update_mails(tenant, counted_at)
            .update_expression(expression)
            // It may have been swept meanwhile.
            .condition_expression("n > :none")
            .expression_attribute_values(":back", number(-1))
            .expression_attribute_values(":none", number(0));
        was_made(update.send().await).map(drop)
    }

    fn update_mails(&self, tenant: &TenantId, at: Timestamp) -> UpdateItemFluentBuilder {
        let key = Key::mails(tenant, &at.strftime("%Y-%m-%dT%H").to_string());
        self.client.update_item().table_name(&self.table).set_key(Some(key.to_attributes()))
    }
}

fn number(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

/// Whether a write was made; it was not where its condition did not hold.
fn was_made<T, R>(sent: Result<T, SdkError<UpdateItemError, R>>) -> Result<bool, StoreError>
where
    R: std::fmt::Debug + Send + Sync + 'static,
{
    match sent {
        Ok(_) => Ok(true),
        Err(SdkError::ServiceError(failure)) => match failure.into_err() {
            UpdateItemError::ConditionalCheckFailedException(_) => Ok(false),
            other => Err(StoreError::Unavailable { operation: "UpdateItem", source: Box::new(other) }),
        },
        Err(other) => Err(StoreError::unavailable("UpdateItem")(other)),
    }
}
