//! Confirmed authenticator apps, and the check of their codes (RFC 6238). Apps that are set up here use SHA-1, 6 digits, steps of
//! 30 seconds, and a secret of 160 bits. Imported apps may have other parameters.

use crate::domain::credential::totp::time_step::TimeStep;
use constant_time_eq::constant_time_eq;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretSlice};
use serde::{Deserialize, Serialize};

use crate::crypto::{KeyRing, OpenError, SealContext, Sealed};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::parameters::TotpParameters;
use crate::domain::types::id::Subject;

/// The maximum number of a user's authenticators.
pub const MAX_AUTHENTICATORS: usize = 5;

/// The accepted steps, as offsets from the current one, because a phone's clock may drift (RFC 6238, section 5.2). The current step
/// comes last, so that it wins if two steps have the same code.
const WINDOW: [i8; 3] = [-1, 1, 0];

/// The step that matches a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub step: TimeStep,
    /// The number of steps that the authenticator's clock is ahead. Negative if it is behind.
    pub drift: i8,
}

/// Finds the step around `now` whose code is `code`. Always checks every step of the window, in constant time.
#[must_use]
pub fn find_step(secret: &SecretSlice<u8>, parameters: TotpParameters, code: &str, now: Timestamp) -> Option<Match> {
    let mut found = None;
    for drift in WINDOW {
        let step = parameters.step_at(now).plus(drift);
        let expected = parameters.code_at(secret, step).unwrap_or_default();
        if constant_time_eq(expected.as_bytes(), code.as_bytes()) {
            found = Some(Match { step, drift });
        }
    }
    found
}

/// A confirmed authenticator app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authenticator {
    /// A ULID.
    pub id: String,
    /// The user's name for it, of 1 to 64 characters.
    #[serde(rename = "n")]
    pub label: String,
    #[serde(rename = "s")]
    pub secret: Sealed,
    /// How its codes are derived from the secret.
    #[serde(rename = "p", default, skip_serializing_if = "TotpParameters::is_default")]
    pub parameters: TotpParameters,
    /// When its first code confirmed it, or when it was imported.
    #[serde(rename = "c", with = "jiff::fmt::serde::timestamp::second::required")]
    pub created_at: Timestamp,
    /// When one of its codes was last accepted, at a login or as a proof.
    #[serde(
        rename = "u",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub last_used_at: Option<Timestamp>,
    /// The last accepted step, including the confirmation. Codes of this step or an earlier one are never accepted again.
    #[serde(rename = "t")]
    pub last_accepted_step: TimeStep,
    /// The drift at the last accepted step, as a hint for staff. It never widens the window.
    #[serde(rename = "d", default)]
    pub drift: i8,
}

impl Authenticator {
    /// The context that the secret of authenticator `id` is bound to.
    #[must_use]
    pub fn seal_context<'a>(subject: &'a Subject, id: &'a str) -> SealContext<'a> {
        SealContext { tenant: subject.tenant.as_str(), user: subject.user.as_str(), purpose: "totp", id }
    }

    /// Accepts `code` if its step is in the window and later than the last accepted one. Stores that step.
    pub(crate) fn accept(
        &mut self,
        subject: &Subject,
        keys: &KeyRing,
        code: &CodeEntry,
        now: Timestamp,
    ) -> Result<bool, OpenError> {
        let Some(digits) = code.as_digits(self.parameters.digits()) else {
            return Ok(false);
        };
        let secret = keys.open_sealed(&Self::seal_context(subject, &self.id), &self.secret)?;
        let found = find_step(&secret, self.parameters, digits, now);
        let Some(found) = found.filter(|found| found.step > self.last_accepted_step) else {
            return Ok(false);
        };
        // A used secret moves to the active version of the keys. If that fails, it stays unchanged.
        if self.secret.key_version != keys.active_version()
            && let Ok(moved) = keys.seal(&Self::seal_context(subject, &self.id), secret.expose_secret())
        {
            self.secret = moved;
        }
        self.last_accepted_step = found.step;
        self.drift = found.drift;
        self.last_used_at = Some(now);
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::credential::totp::new_secret::NewSecret;
    use crate::domain::credential::totp::time_step::STEP_SECONDS;
    use crate::domain::fixtures;

    /// RFC 6238, appendix B, the SHA-1 rows, cut to six digits.
    const RFC_6238: [(i64, &str); 6] = [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];

    fn rfc_secret() -> SecretSlice<u8> {
        SecretSlice::from(b"12345678901234567890".to_vec())
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn the_codes_of_rfc_6238_are_found_at_their_times() {
        for (second, code) in RFC_6238 {
            let found = find_step(&rfc_secret(), TotpParameters::default(), code, at(second)).unwrap();
            assert_eq!(found, Match { step: TimeStep::at(at(second)), drift: 0 });
        }
    }

    #[test]
    fn a_code_is_accepted_at_most_one_step_early_or_late() {
        for (steps, expected) in [(-2, None), (-1, Some(1)), (0, Some(0)), (1, Some(-1)), (2, None)] {
            let now = at(1_234_567_890 + steps * STEP_SECONDS);
            assert_eq!(
                find_step(&rfc_secret(), TotpParameters::default(), "005924", now).map(|found| found.drift),
                expected,
                "{steps} steps late"
            );
        }
    }

    #[test]
    fn an_otpauth_uri_has_all_parameters_and_escapes_reserved_characters() {
        let secret = NewSecret::from_random(*b"12345678901234567890");
        assert_eq!(
            secret.otpauth_uri("Demo Help & Co", "alice+1@example.com"),
            "otpauth://totp/Demo%20Help%20%26%20Co:alice%2B1@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Demo%20Help%20%26%20Co&algorithm=SHA1&digits=6&period=30"
        );
        let parsed = totp_rs::Totp::from_url(secret.otpauth_uri("Ein Café", "Ålice")).unwrap();
        assert_eq!((parsed.issuer(), parsed.account_name()), (Some("Ein Café"), "Ålice"));
    }

    #[test]
    fn the_sealed_secret_is_the_shown_one() {
        let secret = NewSecret::from_random(*b"12345678901234567890");
        assert_eq!(secret.as_bytes(), b"12345678901234567890");
        assert_eq!(secret.to_base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn a_secret_moves_to_the_active_key_version_only_when_it_is_used() {
        let (subject, keys, mut authenticator) = fixtures::authenticator();
        let sealed = authenticator.secret.clone();
        let accept = |authenticator: &mut Authenticator, keys: &KeyRing, steps: i8| {
            let now = fixtures::seconds_later(i64::from(steps) * STEP_SECONDS);
            let code = fixtures::code_at(fixtures::now(), steps);
            assert!(authenticator.accept(&subject, keys, &CodeEntry::read(&code), now).unwrap());
        };
        accept(&mut authenticator, keys, 0);
        assert_eq!(authenticator.secret, sealed, "a secret under the active version stays unchanged");
        accept(&mut authenticator, &fixtures::rotated_keys(), 1);
        assert_eq!(authenticator.secret.key_version, 2);
        accept(&mut authenticator, &fixtures::rotated_keys(), 2);
    }

    #[test]
    fn the_drift_of_the_last_accepted_code_is_stored_and_does_not_widen_the_window() {
        let (subject, keys, mut authenticator) = fixtures::authenticator();
        let now = fixtures::now();
        let ahead = fixtures::code_at(now, 1);
        assert!(authenticator.accept(&subject, keys, &CodeEntry::read(&ahead), now).unwrap());
        assert_eq!(authenticator.drift, 1);
        let two_ahead = fixtures::code_at(now, 2);
        assert!(!authenticator.accept(&subject, keys, &CodeEntry::read(&two_ahead), now).unwrap());
    }

    #[test]
    fn an_older_step_after_a_newer_one_is_rejected() {
        let (subject, keys, mut authenticator) = fixtures::authenticator();
        let now = fixtures::now();
        assert!(authenticator.accept(&subject, keys, &CodeEntry::read(&fixtures::code_at(now, 0)), now).unwrap());
        assert!(
            !authenticator.accept(&subject, keys, &CodeEntry::read(&fixtures::code_at(now, 0)), now).unwrap(),
            "the same"
        );
        assert!(
            !authenticator.accept(&subject, keys, &CodeEntry::read(&fixtures::code_at(now, -1)), now).unwrap(),
            "an older one"
        );
        assert!(
            authenticator.accept(&subject, keys, &CodeEntry::read(&fixtures::code_at(now, 1)), now).unwrap(),
            "a newer one"
        );
    }

    #[test]
    fn a_secret_moved_to_another_user_does_not_open() {
        let (mut subject, keys, mut authenticator) = fixtures::authenticator();
        let code = fixtures::code_at(fixtures::now(), 0);
        subject.user = fixtures::user_id("mallory");
        assert_eq!(
            authenticator.accept(&subject, keys, &CodeEntry::read(&code), fixtures::now()),
            Err(OpenError::Refused)
        );
    }

    proptest! {
        /// Whatever codes come at whatever times: no step is accepted twice, and none after a later one.
        #[test]
        fn steps_are_accepted_once_and_in_order(tries in prop::collection::vec((0_i64..20, -2_i8..=2), 1..40)) {
            let (subject, keys, mut authenticator) = fixtures::authenticator();
            let mut last = authenticator.last_accepted_step;
            for (steps, offset) in tries {
                let now = at(fixtures::now().as_second() + steps * STEP_SECONDS);
                let code = fixtures::code_at(now, offset);
                if authenticator.accept(&subject, keys, &CodeEntry::read(&code), now).unwrap() {
                    prop_assert!(authenticator.last_accepted_step > last);
                    prop_assert!(offset.abs() <= 1);
                    last = authenticator.last_accepted_step;
                }
            }
        }
    }
}
