//! What became of a mail, as SES tells afterwards.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::decision::decision::{Change, Decision};
use crate::domain::decision::situation::Situation;

/// What became of the last mail to a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// The mailbox's server has taken it.
    Delivered,
    /// It is late, and may still come.
    Delayed,
    /// The mailbox's server has refused it for good.
    Bounced,
    /// The reader has called it spam.
    Complained,
}

impl Delivery {
    /// Whether the next mail may not arrive either, so that the user should hear of it.
    #[must_use]
    pub const fn is_trouble(self) -> bool {
        match self {
            Self::Delivered => false,
            Self::Delayed | Self::Bounced | Self::Complained => true,
        }
    }

    /// The name used in answers, logs and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Delayed => "delayed",
            Self::Bounced => "bounced",
            Self::Complained => "complained",
        }
    }
}

/// The last news of the mail to the address that the record keeps. It goes when the address changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryMark {
    /// What became of it.
    #[serde(rename = "d")]
    pub delivery: Delivery,
    /// When SES learned of it.
    #[serde(rename = "t", with = "jiff::fmt::serde::timestamp::second::required")]
    pub at: Timestamp,
}

/// Marks the address of a user. News of another address than the last seen one, or older than what is known, changes
/// nothing: events may come late, twice and out of order. Grants whether there was something to mark.
pub fn mark(situation: &Situation, recipient: &str, news: DeliveryMark) -> Decision<bool> {
    let about_this_address = situation.record.email.as_ref().is_some_and(|seen| seen.is_mailed_as(recipient));
    let known = situation.record.delivery.as_ref();
    if !about_this_address || known.is_some_and(|known| known.at >= news.at) {
        return Decision::granted(false);
    }
    let mut record = situation.record.clone();
    record.delivery = Some(news);
    Decision::granted(true).storing(Change { record, audit: Vec::new(), browser: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{seconds_later, situation};

    fn news(delivery: Delivery, second: i64) -> DeliveryMark {
        DeliveryMark { delivery, at: seconds_later(second) }
    }

    #[test]
    fn the_newest_news_of_the_present_address_counts() {
        let mut situation = situation();
        let bounced = mark(&situation, "Alice@example.com", news(Delivery::Bounced, 5)).change.unwrap().record;
        assert_eq!(bounced.delivery, Some(news(Delivery::Bounced, 5)));
        situation.record = bounced;
        for (recipient, second) in [("alice@example.com", 4), ("alice@example.com", 5), ("old@example.com", 9)] {
            assert!(mark(&situation, recipient, news(Delivery::Delivered, second)).change.is_none());
        }
        let delivered = mark(&situation, "alice@example.com", news(Delivery::Delivered, 6)).change.unwrap().record;
        assert_eq!(delivered.delivery, Some(news(Delivery::Delivered, 6)));
    }

    #[test]
    fn news_is_called_what_answers_call_it() {
        for delivery in [Delivery::Delivered, Delivery::Delayed, Delivery::Bounced, Delivery::Complained] {
            assert_eq!(serde_json::to_value(delivery).unwrap(), delivery.name());
        }
    }

    #[test]
    fn an_unknown_user_is_not_made_known_by_an_event() {
        let situation = Situation { known: false, record: crate::domain::user::record::UserRecord::default(), ..situation() };
        assert!(mark(&situation, "alice@example.com", news(Delivery::Bounced, 5)).change.is_none());
    }
}
