//! What became of a mail, as SES tells afterwards.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_is_called_what_answers_call_it() {
        for delivery in [Delivery::Delivered, Delivery::Delayed, Delivery::Bounced, Delivery::Complained] {
            assert_eq!(serde_json::to_value(delivery).unwrap(), delivery.name());
        }
    }
}
