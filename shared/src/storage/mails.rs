//! The number of mails per tenant: a counter for each hour, with notices and reminders counted separately too, and one for each day,
//! for the codes to sender addresses.

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

/// Whether a tenant can have another mail sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Room {
    Free,
    /// The hourly limit is reached.
    HourIsFull,
    /// The daily limit is reached.
    DayIsFull,
}

impl Store {
    /// Counts a mail of `tenant` at `now`, unless the hourly limit `most` of its kind is reached. Returns whether it can be sent.
    /// One conditional write: the count never exceeds the limit, however many processes send.
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
        let update = match (cap.notices, cap.reminders) {
            (None, _) => update,
            // DynamoDB compares with the stored value, and a missing counter is below every limit except zero.
            (Some(0), _) | (_, Some(0)) => return Ok(false),
            (Some(notices), None) => update
                .update_expression("ADD n :one, o :one SET #ttl = :ttl")
                .condition_expression(format!("{} AND {}", below("n", ":most"), below("o", ":notices")))
                .expression_attribute_values(":notices", number(i64::from(notices))),
            (Some(notices), Some(reminders)) => update
                .update_expression("ADD n :one, o :one, r :one SET #ttl = :ttl")
                .condition_expression(
                    [below("n", ":most"), below("o", ":notices"), below("r", ":reminders")].join(" AND "),
                )
                .expression_attribute_values(":notices", number(i64::from(notices)))
                .expression_attribute_values(":reminders", number(i64::from(reminders))),
        };
        was_made(update.send().await)
    }

    /// Counts a code to a sender address, of which at most `most` are sent in a day, whatever the hourly limit.
    pub async fn count_sender_mail(&self, tenant: &TenantId, most: u32, now: Timestamp) -> Result<bool, StoreError> {
        let key = Key::mails(tenant, &senders_of_day(now));
        was_made(self.add_mail(&key, most, now, SignedDuration::from_hours(48)).send().await)
    }

    /// Whether another mail to a sender address is allowed, by the daily limit and, if there is one, the hourly limit.
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

    /// Releases a mail that was counted at `counted_at` and not sent.
    pub async fn give_back_mail(
        &self,
        tenant: &TenantId,
        kind: MailKind,
        counted_at: Timestamp,
    ) -> Result<(), StoreError> {
        let expression = match kind {
            MailKind::Code => "ADD n :back",
            MailKind::Notice => "ADD n :back, o :back",
            MailKind::Reminder => "ADD n :back, o :back, r :back",
        };
        self.subtract_mail(&Key::mails(tenant, &hour(counted_at)), expression).await
    }

    /// Releases a code to a sender address.
    pub async fn give_back_sender_mail(&self, tenant: &TenantId, counted_at: Timestamp) -> Result<(), StoreError> {
        self.subtract_mail(&Key::mails(tenant, &senders_of_day(counted_at)), "ADD n :back").await
    }

    fn add_mail(&self, key: &Key, most: u32, now: Timestamp, kept: SignedDuration) -> UpdateItemFluentBuilder {
        // For expiry only: the key contains the hour or the day.
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
            // The counter may have expired in the meantime.
            .condition_expression("n > :none")
            .expression_attribute_values(":back", number(-1))
            .expression_attribute_values(":none", number(0));
        was_made(update.send().await).map(drop)
    }

    fn update_mails(&self, key: &Key) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).set_key(Some(key.to_attributes()))
    }
}

/// The hour of the tenant's limit.
fn hour(now: Timestamp) -> String {
    now.strftime("%Y-%m-%dT%H").to_string()
}

/// The day in which codes to sender addresses are counted.
fn senders_of_day(now: Timestamp) -> String {
    now.strftime("SENDERS#%Y-%m-%d").to_string()
}

fn number(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

/// Whether the write was made, or its condition failed.
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
