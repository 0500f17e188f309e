//! Earlier addresses in a profile.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::types::address::Address;

/// An earlier verified address in the profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerAddress {
    #[serde(rename = "a")]
    pub email: Address,
    /// Notices also go to this address until then.
    #[serde(rename = "u", with = "jiff::fmt::serde::timestamp::second::required")]
    pub until: Timestamp,
}
