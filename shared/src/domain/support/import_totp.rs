//! Imports: the helpdesk's backend imports an authenticator app that a user set up in another system.

use constant_time_eq::constant_time_eq;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretSlice};

use crate::crypto::{KeyRing, OpenError, Sealed};
use crate::domain::credential::totp::authenticator::{Authenticator, MAX_AUTHENTICATORS};
use crate::domain::credential::totp::parameters::{Algorithm, ParameterError, TotpParameters};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::set_up::check_allowed;
use crate::domain::decision::situation::Situation;
use crate::domain::support::help::register;
use crate::domain::support::staff::Staff;
use crate::domain::types::audit::{Action, AuditEvent};
use crate::domain::types::factor::Factor;
use crate::domain::types::field_error::FieldError;
use crate::domain::types::halt::Halt;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;

/// The shortest and the longest secret in bytes: 128 bits (RFC 4226, section 4, R6) and the block of SHA-256, 512 bits.
const SECRET_LENGTHS: std::ops::RangeInclusive<usize> = 16..=64;

/// A secret from another system, with its app's parameters.
pub struct ForeignSecret {
    secret: SecretSlice<u8>,
    parameters: TotpParameters,
}

impl ForeignSecret {
    /// Validates the fields of an import.
    pub fn read(secret: &str, algorithm: Algorithm, digits: u64, period: u64) -> Result<Self, FieldError> {
        let typed: String = secret.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '=')).collect();
        let secret = totp_rs::Secret::try_from_base32(typed.to_ascii_uppercase())
            .map_err(|_| FieldError::new("/secret", "must be base32 (RFC 4648)"))?;
        let parameters = TotpParameters::new(algorithm, digits, period).map_err(|error| {
            let pointer = match error {
                ParameterError::Digits => "/digits",
                ParameterError::Period => "/period",
            };
            FieldError::new(pointer, error.to_string())
        })?;
        Self::new(&secret, parameters).map_err(|rule| FieldError::new("/secret", rule))
    }

    /// Parses an otpauth URI, the content of the QR code that the app scanned.
    pub fn read_otpauth(uri: &str) -> Result<Self, FieldError> {
        let wrong = |detail: &str| FieldError::new("/otpauth_uri", detail);
        let totp = totp_rs::Totp::from_url(uri).map_err(|error| wrong(otpauth_rule(&error)))?;
        let algorithm = match totp.algorithm() {
            totp_rs::Algorithm::SHA1 => Algorithm::Sha1,
            totp_rs::Algorithm::SHA256 => Algorithm::Sha256,
            totp_rs::Algorithm::SHA512 => Algorithm::Sha512,
            _ => return Err(wrong(ALGORITHM_RULE)),
        };
        let parameters = TotpParameters::new(algorithm, totp.digits().into(), totp.step())
            .map_err(|error| wrong(&format!("{error:?} {error}").to_lowercase()))?;
        Self::new(totp.secret(), parameters).map_err(wrong)
    }

    fn new(secret: &totp_rs::Secret, parameters: TotpParameters) -> Result<Self, &'static str> {
        let secret = SecretSlice::from(secret.as_ref().to_vec());
        if SECRET_LENGTHS.contains(&secret.expose_secret().len()) {
            Ok(Self { secret, parameters })
        } else {
            Err("the secret must have 128 to 512 bits")
        }
    }

    /// The bytes to seal.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.secret.expose_secret()
    }

    /// The import of authenticator `id`. Every code that its app shows from now on is accepted once. With a `profile`, the import also
    /// registers the user.
    #[must_use]
    pub fn into_import(
        self,
        id: String,
        label: String,
        sealed: Sealed,
        profile: Option<Profile>,
        now: Timestamp,
    ) -> Import {
        let authenticator = Authenticator {
            id,
            label,
            secret: sealed,
            parameters: self.parameters,
            created_at: whole_second(now),
            last_used_at: None,
            last_accepted_step: self.parameters.step_at(now).plus(-2),
            drift: 0,
        };
        Import { secret: self.secret, authenticator, profile }
    }
}

const ALGORITHM_RULE: &str = "algorithm must be SHA1, SHA256 or SHA512";

/// The rule that an otpauth URI violates. The library's error may contain parts of the URI.
fn otpauth_rule(error: &totp_rs::TotpError) -> &'static str {
    use totp_rs::TotpError;
    match error {
        TotpError::SecretTooShort { .. } => "the secret must have 128 to 512 bits",
        TotpError::SecretNotSet | TotpError::InvalidSecret => "the secret must be base32 (RFC 4648)",
        TotpError::InvalidDigits { .. } | TotpError::DigitsParse { .. } => "digits must be 6 or 8",
        TotpError::InvalidStepZero | TotpError::StepParse { .. } => "period must be 30 or 60 seconds",
        TotpError::InvalidAlgorithm { .. } => ALGORITHM_RULE,
        TotpError::InvalidHost { .. } => "must be of the type totp",
        _ => "must be an otpauth URI, such as otpauth://totp/Shop:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    }
}

/// The authenticator to import, and the profile of its user.
pub struct Import {
    secret: SecretSlice<u8>,
    authenticator: Authenticator,
    profile: Option<Profile>,
}

/// Whether an import stores anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    Real,
    /// A check only. The user is taken to have got `imports_before` authenticators more.
    Dry {
        imports_before: u8,
    },
}

/// The outcome of an import.
#[derive(Debug, PartialEq, Eq)]
pub enum Imported {
    /// The authenticator is now a factor of the user.
    Added(Authenticator),
    /// The user already has an authenticator with this secret, because an import can be repeated.
    AlreadyThere(Authenticator),
}

/// Registers the user, if the import has a profile, and adds the authenticator. The user is known afterwards. A refused import and a dry
/// run store nothing.
pub fn import(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    staff: &Staff,
    import: &Import,
    run: Run,
) -> Result<Imported, Halt> {
    if let Some(profile) = &import.profile {
        register(draft, keys, staff, profile, None)?;
    }
    let imported = match import.find_in(draft.situation, keys)? {
        Some(known) => Imported::AlreadyThere(known),
        None => import.add(draft, staff, run)?,
    };
    if run != Run::Real {
        draft.discard();
    }
    Ok(imported)
}

impl Import {
    fn add(&self, draft: &mut Draft<'_>, staff: &Staff, run: Run) -> Result<Imported, Halt> {
        let situation = draft.situation;
        check_allowed(situation, Factor::Totp)?;
        check_room(situation, run)?;
        let event = |action| AuditEvent::new(staff.actor(), action);
        if !situation.known && self.profile.is_none() {
            draft.log(event(Action::UserSeen));
        }
        let authenticator = self.authenticator.clone();
        let added = event(Action::TotpImported).with("authenticator_id", authenticator.id.as_str());
        draft.log(added.with("label", authenticator.label.as_str()));
        draft.change.record.gain_factor(&situation.policy);
        draft.change.record.totp.push(authenticator.clone());
        Ok(Imported::Added(authenticator))
    }

    /// The user's authenticator with the same secret, if there is one.
    fn find_in(&self, situation: &Situation, keys: &KeyRing) -> Result<Option<Authenticator>, OpenError> {
        for known in &situation.record.totp {
            let secret =
                keys.open_sealed(&Authenticator::seal_context(&situation.subject, &known.id), &known.secret)?;
            if constant_time_eq(secret.expose_secret(), self.secret.expose_secret()) {
                return Ok(Some(known.clone()));
            }
        }
        Ok(None)
    }
}

fn check_room(situation: &Situation, run: Run) -> Result<(), Refusal> {
    let before = match run {
        Run::Real => 0,
        Run::Dry { imports_before } => usize::from(imports_before),
    };
    if situation.record.totp.len() + before < MAX_AUTHENTICATORS { Ok(()) } else { Err(Refusal::TooManyAuthenticators) }
}

#[cfg(test)]
#[path = "import_totp_tests.rs"]
mod tests;
