//! Freshness proved by a passkey: a challenge, and the code that the right answer earns. The code serves once as a proof.

use constant_time_eq::constant_time_eq;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::{CodeEntry, crockford};
use crate::domain::credential::code_mac::code_mac;
use crate::domain::types::id::Subject;
use crate::domain::types::time::whole_second;

/// How long a challenge can be answered, and how long the code is valid.
pub const PROOF_LIFETIME: SignedDuration = SignedDuration::from_secs(5 * 60);
/// The length of a code: 26 characters of 5 bits each.
pub const PROOF_CHARS: usize = 26;

fn lasts_until(now: Timestamp) -> Timestamp {
    whole_second(now.saturating_add(PROOF_LIFETIME).unwrap_or(now))
}

/// A challenge without an answer so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofRequest {
    /// A ULID, from which the challenge is derived.
    pub id: String,
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
}

impl ProofRequest {
    #[must_use]
    pub fn new(id: String, now: Timestamp) -> Self {
        Self { id, expires_at: lasts_until(now) }
    }
}

/// An unused code, as a MAC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofCode {
    #[serde(rename = "k")]
    key_version: u32,
    #[serde(rename = "m", with = "serde_bytes")]
    mac: Vec<u8>,
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
}

/// A new code: the form that the page gets, and the form that is stored.
pub struct NewProofCode {
    pub shown: Zeroizing<String>,
    pub stored: ProofCode,
}

impl NewProofCode {
    /// Generates a code from random bytes, one per character.
    pub fn from_random(
        subject: &Subject,
        keys: &KeyRing,
        random: &[u8; PROOF_CHARS],
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let (key_version, shown) = (keys.active_version(), crockford(random));
        let mac = code_mac(MacPurpose::PasskeyProof, subject, keys, key_version, &shown)?.to_vec();
        Ok(Self { shown, stored: ProofCode { key_version, mac, expires_at: lasts_until(now) } })
    }
}

impl ProofCode {
    /// Whether the entered code is this one, and still valid.
    pub(crate) fn is(
        &self,
        entry: &CodeEntry,
        subject: &Subject,
        keys: &KeyRing,
        now: Timestamp,
    ) -> Result<bool, OpenError> {
        let Some(code) = entry.as_crockford(PROOF_CHARS) else {
            return Ok(false);
        };
        Ok(constant_time_eq(&code_mac(MacPurpose::PasskeyProof, subject, keys, self.key_version, &code)?, &self.mac)
            && now < self.expires_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{keys, now, seconds_later, subject, user_id};

    #[test]
    fn a_code_is_valid_for_its_user_for_five_minutes() {
        let new = NewProofCode::from_random(&subject(), keys(), &[7; PROOF_CHARS], now()).unwrap();
        let entry = CodeEntry::read(&new.shown);
        let bob = Subject { user: user_id("bob"), ..subject() };
        assert!(new.stored.is(&entry, &subject(), keys(), seconds_later(299)).unwrap());
        assert!(!new.stored.is(&entry, &subject(), keys(), seconds_later(300)).unwrap());
        assert!(!new.stored.is(&entry, &bob, keys(), now()).unwrap());
        assert!(!new.stored.is(&CodeEntry::read(&"0".repeat(PROOF_CHARS)), &subject(), keys(), now()).unwrap());
    }
}
