//! How many mails go out for a tenant: a counter for each hour, of all mails and of the notices among them, and one for each day, of
//! the codes to sender addresses.

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::{Key, TTL};
use super::store::{Freshness, Store};
use crate::domain::tenant::mail_cap::TenantCap;
use crate::domain::types::id::TenantId;
use crate::domain::types::mail::MailKind;

/// Whether a tenant may have another mail sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Room {
    /// It may.
    Free,
    /// Not in this hour.
    HourIsFull,
    /// Not on this day.
    DayIsFull,
}

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
        let cap = TenantCap::of(kind, most);
        let below = |counter: &str, most: &str| format!("(attribute_not_exists({counter}) OR {counter} < {most})");
        let update = self.add_mail(&Key::mails(tenant, &hour(now)), cap.mails, now, SignedDuration::from_hours(2));
        let update = match cap.notices {
            None => update,
            // DynamoDB compares with what is there: a counter that is not there yet is below any number but zero.
            Some(0) => return Ok(false),
            Some(notices) => update
                .update_expression("ADD n :one, o :one SET #ttl = :ttl")
                .condition_expression(format!("{} AND {}", below("n", ":most"), below("o", ":notices")))
                .expression_attribute_values(":notices", number(i64::from(notices))),
        };
        was_made(update.send().await)
    }

    /// The same for codes to sender addresses, of which `most` may go out in a day, whatever the hourly cap is.
    pub async fn count_sender_mail(&self, tenant: &TenantId, most: u32, now: Timestamp) -> Result<bool, StoreError> {
        let key = Key::mails(tenant, &senders_of_day(now));
        was_made(self.add_mail(&key, most, now, SignedDuration::from_hours(48)).send().await)
    }

    /// Whether there is room for a mail to a sender address, by the day and, where there is such a cap, by the hour.
    pub async fn room_for_sender_mail(
        &self,
        tenant: &TenantId,
        most_a_day: u32,
        most_an_hour: Option<u32>,
        now: Timestamp,
    ) -> Result<Room, StoreError> {
        let (day, hour) = (Key::mails(tenant, &senders_of_day(now)), Key::mails(tenant, &hour(now)));
        let items = self.read(&[&day, &hour], Freshness::Strong).await?;
        let count = |key: &Key| {
            let found = items.iter().find(|item| key.is_of(item)).and_then(|item| item.get("n")?.as_n().ok());
            found.and_then(|number| number.parse::<u32>().ok()).unwrap_or_default()
        };
        Ok(if count(&day) >= most_a_day {
            Room::DayIsFull
        } else if most_an_hour.is_some_and(|most| count(&hour) >= most) {
            Room::HourIsFull
        } else {
            Room::Free
        })
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
        self.subtract_mail(&Key::mails(tenant, &hour(counted_at)), expression).await
    }

    /// The same for a code to a sender address.
    pub async fn give_back_sender_mail(&self, tenant: &TenantId, counted_at: Timestamp) -> Result<(), StoreError> {
        self.subtract_mail(&Key::mails(tenant, &senders_of_day(counted_at)), "ADD n :back").await
    }

    fn add_mail(&self, key: &Key, most: u32, now: Timestamp, kept: SignedDuration) -> UpdateItemFluentBuilder {
        // For the sweep only: the key names the hour or the day.
        let sweep_at = now.saturating_add(kept).unwrap_or(now);
        self.update_mails(key)
            .update_expression("ADD n :one SET #ttl = :ttl")
            .condition_expression("attribute_not_exists(n) OR n < :most")
            .expression_attribute_names("#ttl", TTL)
            .expression_attribute_values(":one", number(1))
            .expression_attribute_values(":most", number(i64::from(most)))
            .expression_attribute_values(":ttl", number(sweep_at.as_second()))
    }

    async fn subtract_mail(&self, key: &Key, expression: &str) -> Result<(), StoreError> {
        let update = self
            .update_mails(key)
            .update_expression(expression)
            // It may have been swept meanwhile.
            .condition_expression("n > :none")
            .expression_attribute_values(":back", number(-1))
            .expression_attribute_values(":none", number(0));
        was_made(update.send().await).map(drop)
    }

    fn update_mails(&self, key: &Key) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).set_key(Some(key.to_attributes()))
    }
}

/// The span of the tenant's hourly cap.
fn hour(now: Timestamp) -> String {
    now.strftime("%Y-%m-%dT%H").to_string()
}

/// The span in which codes to sender addresses are counted.
fn senders_of_day(now: Timestamp) -> String {
    now.strftime("SENDERS#%Y-%m-%d").to_string()
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
