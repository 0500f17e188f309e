//! Freshness proved by a passkey: a challenge, and the code that the right answer earns. The code serves once as a proof.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::crockford;
use crate::domain::credential::expiring_code::{CodeKind, ExpiringCode};
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
pub struct ProofChallenge {
    /// A ULID, from which the challenge is derived.
    pub id: String,
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
}

impl ProofChallenge {
    #[must_use]
    pub fn new(id: String, now: Timestamp) -> Self {
        Self { id, expires_at: lasts_until(now) }
    }
}

pub(crate) const PROOF_CODE: CodeKind = CodeKind { purpose: MacPurpose::PasskeyProof, chars: PROOF_CHARS };

/// A new code: the form that the page gets, and the form that is stored.
pub struct NewProofCode {
    pub shown: Zeroizing<String>,
    pub stored: ExpiringCode,
}

impl NewProofCode {
    /// Generates a code from random bytes, one per character.
    pub fn from_random(
        subject: &Subject,
        keys: &KeyRing,
        random: &[u8; PROOF_CHARS],
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let shown = crockford(random);
        let stored = ExpiringCode::new(PROOF_CODE, subject, keys, &shown, lasts_until(now))?;
        Ok(Self { shown, stored })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::credential::code_entry::CodeEntry;
    use crate::domain::fixtures::{keys, now, seconds_later, subject, user_id};

    #[test]
    fn a_code_is_valid_for_its_user_for_five_minutes() {
        let new = NewProofCode::from_random(&subject(), keys(), &[7; PROOF_CHARS], now()).unwrap();
        let entry = CodeEntry::read(&new.shown);
        let bob = Subject { user: user_id("bob"), ..subject() };
        assert!(new.stored.is(PROOF_CODE, &entry, &subject(), keys(), seconds_later(299)).unwrap());
        assert!(!new.stored.is(PROOF_CODE, &entry, &subject(), keys(), seconds_later(300)).unwrap());
        assert!(!new.stored.is(PROOF_CODE, &entry, &bob, keys(), now()).unwrap());
        assert!(
            !new.stored.is(PROOF_CODE, &CodeEntry::read(&"0".repeat(PROOF_CHARS)), &subject(), keys(), now()).unwrap()
        );
    }
}
