//! An authenticator that has been shown to the user and not confirmed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::crypto::{KeyRing, OpenError, Sealed};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::authenticator::{Authenticator, find_step};
use crate::domain::credential::totp::parameters::TotpParameters;
use crate::domain::types::id::Subject;
use crate::domain::types::time::whole_second;

/// How long a set-up can be confirmed.
pub const SETUP_LIFETIME: SignedDuration = SignedDuration::from_secs(10 * 60);

/// An authenticator that has been shown to the user and not confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingAuthenticator {
    /// A ULID, kept when it is confirmed.
    pub id: String,
    /// The user's name for it.
    #[serde(rename = "n")]
    pub label: String,
    /// The shared secret.
    #[serde(rename = "s")]
    pub secret: Sealed,
    /// After this it cannot be confirmed.
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
    /// Wrong codes so far.
    #[serde(rename = "w", default)]
    pub wrong_codes: u8,
    /// Why staff have begun it, if staff have. Then staff confirm it.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub staff_reason: Option<String>,
}

impl PendingAuthenticator {
    /// A set-up that begins at `now`.
    #[must_use]
    pub fn new(id: String, label: String, secret: Sealed, now: Timestamp) -> Self {
        let expires_at = whole_second(now.saturating_add(SETUP_LIFETIME).unwrap_or(now));
        Self { id, label, secret, expires_at, wrong_codes: 0, staff_reason: None }
    }
}

impl PendingAuthenticator {
    /// The authenticator that this becomes, if `code` is right.
    pub(crate) fn first_code(
        &self,
        subject: &Subject,
        keys: &KeyRing,
        code: &CodeEntry,
        now: Timestamp,
    ) -> Result<Option<Authenticator>, OpenError> {
        let parameters = TotpParameters::default();
        let Some(digits) = code.as_digits(parameters.digits()) else {
            return Ok(None);
        };
        let secret = keys.open_sealed(&Authenticator::seal_context(subject, &self.id), &self.secret)?;
        Ok(find_step(&secret, parameters, digits, now).map(|found| Authenticator {
            id: self.id.clone(),
            label: self.label.clone(),
            secret: self.secret.clone(),
            parameters,
            created_at: whole_second(now),
            last_used_at: Some(whole_second(now)),
            last_accepted_step: found.step,
            drift: found.drift,
        }))
    }
}
