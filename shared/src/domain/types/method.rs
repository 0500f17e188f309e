//! The methods of the second step.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::types::factor::Factor;

/// A method of completing a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
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

impl Method {
    /// The name in answers, logs, and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Totp => "totp",
            Self::Email => "email",
            Self::RecoveryCode => "recovery_code",
            Self::BypassCode => "bypass_code",
        }
    }

    /// Whether the method's codes have enough random bits that guessing needs no budget.
    #[must_use]
    pub const fn is_unguessable(self) -> bool {
        match self {
            Self::RecoveryCode | Self::BypassCode => true,
            Self::Totp | Self::Email => false,
        }
    }
}

impl Method {
    /// The factor that a code of this method belongs to, if any.
    #[must_use]
    pub const fn factor(self) -> Option<Factor> {
        match self {
            Self::Totp => Some(Factor::Totp),
            Self::Email => Some(Factor::Email),
            Self::RecoveryCode | Self::BypassCode => None,
        }
    }
}

impl From<Factor> for Method {
    fn from(factor: Factor) -> Self {
        match factor {
            Factor::Totp => Self::Totp,
            Factor::Email => Self::Email,
        }
    }
}

impl From<Method> for PassedBy {
    fn from(method: Method) -> Self {
        match method {
            Method::Totp => Self::Totp,
            Method::Email => Self::Email,
            Method::RecoveryCode => Self::RecoveryCode,
            Method::BypassCode => Self::BypassCode,
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
            assert_eq!(serde_json::to_value(PassedBy::from(method)).unwrap(), name);
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
