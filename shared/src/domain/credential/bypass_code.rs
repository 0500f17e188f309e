//! Bypass codes: staff let a user complete one login.

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::crockford;
use crate::domain::credential::expiring_code::{CodeKind, ExpiringCode};
use crate::domain::types::id::Subject;

/// The length of a code: 10 characters of 5 bits each.
pub const BYPASS_CHARS: usize = 10;
/// The allowed validity in minutes.
pub const VALID_MINUTES: std::ops::RangeInclusive<u16> = 15..=24 * 60;

pub(crate) const BYPASS_CODE: CodeKind = CodeKind { purpose: MacPurpose::BypassCode, chars: BYPASS_CHARS };

/// A new code: the form that is shown once, and the form that is stored.
pub struct NewBypassCode {
    /// The code as it is shown: `ABCDE-FGHJK`.
    pub shown: Zeroizing<String>,
    pub stored: ExpiringCode,
}

impl NewBypassCode {
    /// Generates a code from random bytes, one per character.
    pub fn from_random(
        subject: &Subject,
        keys: &KeyRing,
        random: &[u8; BYPASS_CHARS],
        valid_minutes: u16,
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let code = crockford(random);
        let expires_at = now.saturating_add(SignedDuration::from_mins(i64::from(valid_minutes))).unwrap_or(now);
        let stored = ExpiringCode::new(BYPASS_CODE, subject, keys, &code, expires_at)?;
        let (first, second) = code.split_at_checked(BYPASS_CHARS / 2).unwrap_or((&code, ""));
        Ok(Self { shown: Zeroizing::new(format!("{first}-{second}")), stored })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::credential::code_entry::CodeEntry;
    use crate::domain::fixtures::{keys, now, seconds_later, subject, user_id};

    #[test]
    fn a_code_is_valid_for_its_user_until_it_expires() {
        let new = NewBypassCode::from_random(&subject(), keys(), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 15, now()).unwrap();
        let entry = CodeEntry::read(&new.shown.to_lowercase());
        let bob = Subject { user: user_id("bob"), ..subject() };
        assert!(new.stored.is(BYPASS_CODE, &entry, &subject(), keys(), seconds_later(899)).unwrap());
        assert!(!new.stored.is(BYPASS_CODE, &entry, &subject(), keys(), seconds_later(900)).unwrap());
        assert!(!new.stored.is(BYPASS_CODE, &entry, &bob, keys(), now()).unwrap());
        assert!(!new.stored.is(BYPASS_CODE, &CodeEntry::read("0000000000"), &subject(), keys(), now()).unwrap());
    }
    #[test]
    fn a_code_is_shown_in_two_groups_and_valid_for_15_minutes_to_a_day() {
        let new = NewBypassCode::from_random(&subject(), keys(), &[10, 11, 12, 13, 14, 15, 16, 17, 18, 19], 15, now());
        assert_eq!(new.unwrap().shown.as_str(), "ABCDE-FGHJK");
        assert_eq!([14, 15, 1440, 1441].map(|minutes| VALID_MINUTES.contains(&minutes)), [false, true, true, false]);
    }
}
