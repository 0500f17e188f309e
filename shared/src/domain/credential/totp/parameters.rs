//! The parameters of authenticator apps: those of RFC 6238, in the form of the otpauth URI.

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretSlice};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::credential::totp::time_step::TimeStep;

/// The hash function of the HMAC, with its name in an otpauth URI.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Algorithm {
    /// HMAC-SHA-1, which all apps support.
    #[default]
    Sha1,
    Sha256,
    Sha512,
}

impl From<Algorithm> for totp_rs::Algorithm {
    fn from(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha1 => Self::SHA1,
            Algorithm::Sha256 => Self::SHA256,
            Algorithm::Sha512 => Self::SHA512,
        }
    }
}

/// How codes are derived from a secret. Apps set up here use the defaults; imported ones may have others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(Algorithm, u8, u8)", into = "(Algorithm, u8, u8)")]
pub struct TotpParameters {
    algorithm: Algorithm,
    digits: u8,
    period: u8,
}

/// Parameters that this service doesn't support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParameterError {
    /// The number of digits.
    #[error("must be 6 or 8")]
    Digits,
    /// The length of a time step.
    #[error("must be 30 or 60 seconds")]
    Period,
}

impl Default for TotpParameters {
    fn default() -> Self {
        Self { algorithm: Algorithm::Sha1, digits: 6, period: 30 }
    }
}

impl TotpParameters {
    /// Codes of 6 or 8 digits, in steps of 30 or 60 seconds.
    pub fn new(algorithm: Algorithm, digits: u64, period: u64) -> Result<Self, ParameterError> {
        let digits = u8::try_from(digits).ok().filter(|digits| [6, 8].contains(digits));
        let period = u8::try_from(period).ok().filter(|period| [30, 60].contains(period));
        Ok(Self {
            algorithm,
            digits: digits.ok_or(ParameterError::Digits)?,
            period: period.ok_or(ParameterError::Period)?,
        })
    }

    /// Whether these are the parameters of apps that are set up here.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The number of digits of a code.
    #[must_use]
    pub fn digits(self) -> usize {
        self.digits.into()
    }

    /// The step at an instant.
    #[must_use]
    pub fn step_at(self, now: Timestamp) -> TimeStep {
        TimeStep::counted(now, self.period.into())
    }

    /// The code of `secret` in one step.
    pub(crate) fn code_at(self, secret: &SecretSlice<u8>, step: TimeStep) -> Option<String> {
        let totp = totp_rs::Builder::new()
            .with_algorithm(self.algorithm.into())
            .with_digits(self.digits)
            .with_step_duration(self.period.into())
            .with_secret(secret.expose_secret())
            .build()
            .ok()?;
        Some(totp.generate(step.as_seconds(self.period.into())?).to_string())
    }
}

impl TryFrom<(Algorithm, u8, u8)> for TotpParameters {
    type Error = ParameterError;

    fn try_from((algorithm, digits, period): (Algorithm, u8, u8)) -> Result<Self, ParameterError> {
        Self::new(algorithm, digits.into(), period.into())
    }
}

impl From<TotpParameters> for (Algorithm, u8, u8) {
    fn from(parameters: TotpParameters) -> Self {
        (parameters.algorithm, parameters.digits, parameters.period)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(algorithm: Algorithm, digits: u64, period: u64, secret: &[u8], second: i64) -> String {
        let parameters = TotpParameters::new(algorithm, digits, period).unwrap();
        let step = parameters.step_at(Timestamp::from_second(second).unwrap());
        parameters.code_at(&SecretSlice::from(secret.to_vec()), step).unwrap()
    }

    /// RFC 6238, appendix B: the secret of each hash function is as long as its output.
    #[test]
    fn the_codes_of_rfc_6238_with_eight_digits() {
        let digits = b"1234567890".repeat(7);
        let (sha1, sha256, sha512) = (digits.get(..20), digits.get(..32), digits.get(..64));
        for (second, in_sha1, in_sha256, in_sha512) in [
            (59, "94287082", "46119246", "90693936"),
            (1_111_111_109, "07081804", "68084774", "25091201"),
            (1_111_111_111, "14050471", "67062674", "99943326"),
            (1_234_567_890, "89005924", "91819424", "93441116"),
            (2_000_000_000, "69279037", "90698825", "38618901"),
            (20_000_000_000, "65353130", "77737706", "47863826"),
        ] {
            assert_eq!(code(Algorithm::Sha1, 8, 30, sha1.unwrap(), second), in_sha1);
            assert_eq!(code(Algorithm::Sha256, 8, 30, sha256.unwrap(), second), in_sha256);
            assert_eq!(code(Algorithm::Sha512, 8, 30, sha512.unwrap(), second), in_sha512);
        }
    }

    #[test]
    fn one_step_of_60_seconds_covers_two_of_30() {
        let secret = b"12345678901234567890";
        let (short, long) = (code(Algorithm::Sha1, 6, 30, secret, 59), code(Algorithm::Sha1, 6, 60, secret, 119));
        assert_eq!((short.as_str(), long.as_str()), ("287082", "287082"), "both times are in step 1");
    }

    #[test]
    fn other_digits_and_periods_are_rejected() {
        let new = |digits, period| TotpParameters::new(Algorithm::Sha1, digits, period);
        for digits in [0, 5, 7, 9, 262] {
            assert_eq!(new(digits, 30), Err(ParameterError::Digits), "{digits} digits");
        }
        for period in [0, 1, 29, 31, 59, 61, 286] {
            assert_eq!(new(6, period), Err(ParameterError::Period), "{period} seconds");
        }
        assert!(new(6, 30).unwrap().is_default());
        assert!(!new(8, 30).unwrap().is_default() && !new(6, 60).unwrap().is_default());
    }

    #[test]
    fn parameters_are_stored_compactly_and_validated_when_read() {
        let parameters = TotpParameters::new(Algorithm::Sha256, 8, 60).unwrap();
        let stored = serde_json::to_string(&parameters).unwrap();
        assert_eq!(stored, r#"["SHA256",8,60]"#);
        assert_eq!(serde_json::from_str::<TotpParameters>(&stored).unwrap(), parameters);
        assert!(serde_json::from_str::<TotpParameters>(r#"["SHA1",7,30]"#).is_err());
    }
}
