//! An address that the profile showed before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::types::address::Address;

/// A verified address that the profile had before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerAddress {
    /// The address.
    #[serde(rename = "a")]
    pub email: Address,
    /// Until then notices go there, too.
    #[serde(rename = "u", with = "jiff::fmt::serde::timestamp::second::required")]
    pub until: Timestamp,
}
