//! The methods of the second step.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::types::factor::Factor;

/// A method of completing a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// What a passkey or a security key signs (W3C Web Authentication). As a proof, the code that this earns.
    Passkey,
    /// A code from an authenticator app (RFC 6238).
    Totp,
    /// A code mailed to the address in the profile.
    Email,
    /// One of the codes that were shown when the first factor was confirmed. It isn't a factor.
    RecoveryCode,
    /// A code from staff that completes one login. It isn't a factor either.
    BypassCode,
}

/// How a login passed, as named in the assertion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PassedBy {
    /// A passkey that stays on its device.
    #[serde(rename = "passkey")]
    DevicePasskey,
    /// A passkey that its provider can copy to other devices.
    #[serde(rename = "passkey")]
    SyncedPasskey,
    Totp,
    Email,
    RecoveryCode,
    /// A code from staff.
    BypassCode,
    TrustedBrowser,
    /// The setup was skipped within the grace period.
    Skipped,
    /// No second step was required.
    None,
}

impl PassedBy {
    /// The name in assertions and login events.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DevicePasskey | Self::SyncedPasskey => "passkey",
            Self::Totp => "totp",
            Self::Email => "email",
            Self::RecoveryCode => "recovery_code",
            Self::BypassCode => "bypass_code",
            Self::TrustedBrowser => "trusted_browser",
            Self::Skipped => "skipped",
            Self::None => "none",
        }
    }
}

impl Method {
    /// The name in answers, logs, and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passkey => "passkey",
            Self::Totp => "totp",
            Self::Email => "email",
            Self::RecoveryCode => "recovery_code",
            Self::BypassCode => "bypass_code",
        }
    }

    /// Whether codes of this method are tried during a lock, because they have too many random bits to guess.
    #[must_use]
    pub const fn is_tried_while_locked(self) -> bool {
        match self {
            Self::RecoveryCode | Self::BypassCode => true,
            Self::Passkey | Self::Totp | Self::Email => false,
        }
    }
}

impl Method {
    /// How a login passes that a code of this method completes. `None` for passkeys: only a signature completes a login.
    #[must_use]
    pub const fn passed_by(self) -> Option<PassedBy> {
        match self {
            Self::Passkey => None,
            Self::Totp => Some(PassedBy::Totp),
            Self::Email => Some(PassedBy::Email),
            Self::RecoveryCode => Some(PassedBy::RecoveryCode),
            Self::BypassCode => Some(PassedBy::BypassCode),
        }
    }

    /// The factor that a code of this method belongs to, if any.
    #[must_use]
    pub const fn factor(self) -> Option<Factor> {
        match self {
            Self::Passkey => Some(Factor::Passkey),
            Self::Totp => Some(Factor::Totp),
            Self::Email => Some(Factor::Email),
            Self::RecoveryCode | Self::BypassCode => None,
        }
    }
}

impl From<Factor> for Method {
    fn from(factor: Factor) -> Self {
        match factor {
            Factor::Passkey => Self::Passkey,
            Factor::Totp => Self::Totp,
            Factor::Email => Self::Email,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_has_the_same_name_in_answers_and_assertions() {
        let named = [
            (Method::Totp, "totp"),
            (Method::Email, "email"),
            (Method::RecoveryCode, "recovery_code"),
            (Method::BypassCode, "bypass_code"),
        ];
        for (method, name) in named {
            assert_eq!(method.name(), name);
            assert_eq!(serde_json::to_value(method.passed_by()).unwrap(), name);
        }
        assert_eq!(Method::Passkey.passed_by(), None);
        for by in [PassedBy::DevicePasskey, PassedBy::SyncedPasskey] {
            assert_eq!(serde_json::to_value(by).unwrap(), Method::Passkey.name());
        }
    }

    #[test]
    fn a_factor_has_the_name_of_its_method_and_is_its_factor() {
        for &factor in Factor::ALL {
            assert_eq!(Method::from(factor).factor(), Some(factor));
            assert_eq!(serde_json::to_value(factor).unwrap(), factor.name());
            assert_eq!(Method::from(factor).name(), factor.name());
        }
    }
}
