//! How many mails go out for a tenant: a counter for each hour.

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::Key;
use super::store::{Freshness, Store};
use crate::domain::id::TenantId;

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
    /// Counts a mail of `tenant` at `now`, unless `most` have gone out in this hour already. Returns whether it may be
    /// sent. One conditional write: however many processes send, the count does not pass `most`.
    pub async fn count_mail(&self, tenant: &TenantId, most: u32, now: Timestamp) -> Result<bool, StoreError> {
        self.count_in(&Key::mails(tenant, &hour(now)), most, now, SignedDuration::from_hours(2)).await
    }

    /// The same for mails with codes to sender addresses, of which `most` may go out in a day, whatever the hourly cap is.
    pub async fn count_sender_mail(&self, tenant: &TenantId, most: u32, now: Timestamp) -> Result<bool, StoreError> {
        self.count_in(&Key::mails(tenant, &senders_of_day(now)), most, now, SignedDuration::from_hours(48)).await
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

    async fn count_in(&self, key: &Key, most: u32, now: Timestamp, kept: SignedDuration) -> Result<bool, StoreError> {
        let number = |number: i64| AttributeValue::N(number.to_string());
        // For the sweep only: the key names the hour or the day.
        let sweep_at = now.saturating_add(kept).unwrap_or(now);
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

    /// Takes back a mail to a sender address that was counted at `now` and did not go out. `hourly` says whether the tenant's
    /// hourly cap has counted it, too.
    pub async fn give_back_sender_mail(
        &self,
        tenant: &TenantId,
        hourly: bool,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let spans = std::iter::once(senders_of_day(now)).chain(hourly.then(|| hour(now)));
        for span in spans {
            self.give_back(&Key::mails(tenant, &span)).await?;
        }
        Ok(())
    }

    async fn give_back(&self, key: &Key) -> Result<(), StoreError> {
        let number = |number: i64| AttributeValue::N(number.to_string());
        let given_back = self
            .client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(key.to_attributes()))
            .update_expression("ADD n :less")
            .condition_expression("n > :none")
            .expression_attribute_values(":less", number(-1))
            .expression_attribute_values(":none", number(0))
            .send()
            .await;
        match given_back {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(failure)) => match failure.into_err() {
                UpdateItemError::ConditionalCheckFailedException(_) => Ok(()),
                other => Err(StoreError::Unavailable { operation: "UpdateItem", source: Box::new(other) }),
            },
            Err(other) => Err(StoreError::unavailable("UpdateItem")(other)),
        }
    }
}

/// The span of the tenant's hourly cap.
fn hour(now: Timestamp) -> String {
    now.strftime("%Y-%m-%dT%H").to_string()
}

/// The span in which mails to sender addresses are counted.
fn senders_of_day(now: Timestamp) -> String {
    now.strftime("SENDERS#%Y-%m-%d").to_string()
}
