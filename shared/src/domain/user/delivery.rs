//! SES's reports on mails.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// SES's report on the last mail to a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// The recipient's server accepted the mail.
    Delivered,
    /// The mail is late, and may still arrive.
    Delayed,
    /// The recipient's server rejected the mail permanently.
    Bounced,
    /// The recipient marked the mail as spam.
    Complained,
}

impl Delivery {
    /// Whether the next mail may not arrive either, so that the user should know.
    #[must_use]
    pub const fn is_trouble(self) -> bool {
        match self {
            Self::Delivered => false,
            Self::Delayed | Self::Bounced | Self::Complained => true,
        }
    }

    /// The name in answers, logs, and metrics.
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

/// The latest report on a mail to the address in the record. It is removed when the address changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryMark {
    #[serde(rename = "d")]
    pub delivery: Delivery,
    /// The time of the event at SES.
    #[serde(rename = "t", with = "jiff::fmt::serde::timestamp::second::required")]
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_the_same_name_in_answers_and_logs() {
        for delivery in [Delivery::Delivered, Delivery::Delayed, Delivery::Bounced, Delivery::Complained] {
            assert_eq!(serde_json::to_value(delivery).unwrap(), delivery.name());
        }
    }
}
