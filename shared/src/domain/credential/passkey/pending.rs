//! Setting up a passkey: started with a challenge, confirmed by the credential that the authenticator makes for it.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::passkey::challenge::{Challenge, Purpose, UserHandle, user_handle};
use crate::domain::types::id::Subject;
use crate::domain::types::time::whole_second;

/// How long a setup can be confirmed.
pub const SETUP_LIFETIME: SignedDuration = SignedDuration::from_secs(10 * 60);

/// A setup without a credential so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingPasskey {
    /// A ULID, which the confirmed passkey keeps.
    pub id: String,
    /// The user's name for it.
    #[serde(rename = "n")]
    pub label: String,
    #[serde(rename = "h", with = "serde_bytes")]
    pub user_handle: UserHandle,
    /// The setup can't be confirmed afterwards.
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
}

impl PendingPasskey {
    /// A setup that starts at `now`.
    pub fn new(
        id: String,
        label: String,
        keys: &KeyRing,
        subject: &Subject,
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let expires_at = whole_second(now.saturating_add(SETUP_LIFETIME).unwrap_or(now));
        Ok(Self { id, label, user_handle: user_handle(keys, subject)?, expires_at })
    }

    /// The challenge for the authenticator.
    pub fn challenge(&self, keys: &KeyRing, subject: &Subject) -> Result<Challenge, OpenError> {
        Challenge::new(keys, subject, Purpose::Registration(&self.id))
    }
}
