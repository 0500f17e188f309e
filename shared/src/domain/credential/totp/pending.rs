//! An unconfirmed authenticator, which was already shown to the user.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::crypto::{KeyRing, OpenError, Sealed};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::authenticator::{Authenticator, find_step};
use crate::domain::credential::totp::parameters::TotpParameters;
use crate::domain::types::id::Subject;
use crate::domain::types::time::whole_second;

/// How long a setup can be confirmed.
pub const SETUP_LIFETIME: SignedDuration = SignedDuration::from_secs(10 * 60);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingAuthenticator {
    /// A ULID, which the confirmed authenticator keeps.
    pub id: String,
    /// The user's name for it.
    #[serde(rename = "n")]
    pub label: String,
    #[serde(rename = "s")]
    pub secret: Sealed,
    /// The setup can't be confirmed afterwards.
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
    /// The number of wrong codes so far.
    #[serde(rename = "w", default)]
    pub wrong_codes: u8,
    /// The reason, if staff started the setup. Staff also confirm it.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub staff_reason: Option<String>,
}

impl PendingAuthenticator {
    /// A setup that starts at `now`.
    #[must_use]
    pub fn new(id: String, label: String, secret: Sealed, now: Timestamp) -> Self {
        let expires_at = whole_second(now.saturating_add(SETUP_LIFETIME).unwrap_or(now));
        Self { id, label, secret, expires_at, wrong_codes: 0, staff_reason: None }
    }
}

impl PendingAuthenticator {
    /// The confirmed authenticator, if `code` is right.
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
