//! Recovery codes: ten, shown once, each valid for one login of a user who can't use another factor.

use constant_time_eq::constant_time_eq;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::{CodeEntry, crockford};
use crate::domain::credential::code_mac::code_mac;
use crate::domain::types::id::Subject;

pub const CODES_PER_SET: usize = 10;
/// The length of a code: 13 characters of 5 bits each, 65 bits.
pub const CODE_CHARS: usize = 13;
/// The stored bytes of each code's MAC.
const MAC_BYTES: usize = 16;

/// The unused codes of a user, as MACs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCodes {
    #[serde(rename = "k")]
    key_version: u32,
    /// The concatenated MACs: a list of ten would make the record a hundred bytes larger.
    #[serde(rename = "m", with = "serde_bytes")]
    macs: Vec<u8>,
}

/// A new set: the form that is shown once, and the form that is stored.
pub struct NewRecoveryCodes {
    /// The codes as they are shown: `ABCD-EFGH-JKMNP`.
    pub shown: Vec<Zeroizing<String>>,
    pub stored: RecoveryCodes,
}

impl NewRecoveryCodes {
    /// Generates a set from random bytes, one per character.
    pub fn from_random(
        subject: &Subject,
        keys: &KeyRing,
        random: &[u8; CODES_PER_SET * CODE_CHARS],
    ) -> Result<Self, OpenError> {
        let key_version = keys.active_version();
        let mut new = Self { shown: Vec::new(), stored: RecoveryCodes { key_version, macs: Vec::new() } };
        for bytes in random.chunks_exact(CODE_CHARS) {
            let code = crockford(bytes);
            new.stored.macs.extend_from_slice(&code_mac(MacPurpose::RecoveryCode, subject, keys, key_version, &code)?);
            new.shown.push(grouped(&code));
        }
        Ok(new)
    }
}

impl NewRecoveryCodes {
    /// The codes as text, for the only answer that shows them.
    #[must_use]
    pub fn to_texts(&self) -> Vec<String> {
        self.shown.iter().map(|code| code.to_string()).collect()
    }
}

/// `ABCDEFGHJKMNP` as `ABCD-EFGH-JKMNP`.
fn grouped(code: &str) -> Zeroizing<String> {
    let (first, rest) = code.split_at_checked(4).unwrap_or((code, ""));
    let (second, third) = rest.split_at_checked(4).unwrap_or((rest, ""));
    Zeroizing::new(format!("{first}-{second}-{third}"))
}

impl RecoveryCodes {
    /// The number of unused codes.
    #[must_use]
    pub const fn left(&self) -> usize {
        self.macs.len() / MAC_BYTES
    }

    /// Consumes the entered code, if it is in the set. Compares with every code in constant time.
    pub(crate) fn consume(&mut self, subject: &Subject, keys: &KeyRing, entry: &CodeEntry) -> Result<bool, OpenError> {
        let Some(code) = entry.as_crockford(CODE_CHARS) else {
            return Ok(false);
        };
        let entered = code_mac(MacPurpose::RecoveryCode, subject, keys, self.key_version, &code)?;
        let mut found = None;
        for (index, mac) in self.macs.chunks_exact(MAC_BYTES).enumerate() {
            if constant_time_eq(mac, &entered) {
                found = Some(index * MAC_BYTES);
            }
        }
        if let Some(start) = found {
            self.macs.drain(start..start + MAC_BYTES);
        }
        Ok(found.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures;

    #[test]
    fn each_of_the_ten_codes_is_accepted_once() {
        let (subject, keys) = (fixtures::subject(), fixtures::keys());
        let mut new = fixtures::recovery_codes(&subject, keys);
        assert_eq!(new.stored.left(), 10);
        for (used, code) in new.shown.iter().enumerate() {
            let entry = CodeEntry::read(&code.to_lowercase());
            assert!(new.stored.consume(&subject, keys, &entry).unwrap());
            assert!(!new.stored.consume(&subject, keys, &entry).unwrap(), "spent");
            assert_eq!(new.stored.left(), 9 - used);
        }
    }

    #[test]
    fn a_code_of_another_user_is_rejected() {
        let (subject, keys) = (fixtures::subject(), fixtures::keys());
        let mut new = fixtures::recovery_codes(&subject, keys);
        let mallory = Subject { user: fixtures::user_id("mallory"), ..subject };
        let entry = CodeEntry::read(new.shown.first().unwrap());
        assert!(!new.stored.consume(&mallory, keys, &entry).unwrap());
        assert_eq!(new.stored.left(), 10);
    }

    #[test]
    fn using_any_code_keeps_the_others() {
        let (subject, keys) = (fixtures::subject(), fixtures::keys());
        let mut new = fixtures::recovery_codes(&subject, keys);
        let codes = new.to_texts();
        assert_eq!(codes.len(), 10);
        for code in codes.iter().rev() {
            assert!(new.stored.consume(&subject, keys, &CodeEntry::read(code)).unwrap(), "{code}");
        }
        assert_eq!(new.stored.left(), 0);
    }

    #[test]
    fn a_code_is_shown_in_groups() {
        assert_eq!(grouped("ABCDEFGHJKMNP").as_str(), "ABCD-EFGH-JKMNP");
    }
}
