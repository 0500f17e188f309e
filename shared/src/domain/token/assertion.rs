//! Assertions: how a login passed, and with which assurance.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::domain::token::claims::LoginClaims;
use crate::domain::types::method::PassedBy;

/// How long an assertion is valid.
pub const ASSERTION_LIFETIME: SignedDuration = SignedDuration::from_secs(120);

/// The authentication assurance level (NIST SP 800-63B-4, section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aal {
    /// One factor according to the standard. It doesn't count email as an authenticator (section 3.1.3.1), or codes that replace
    /// one.
    Aal1,
    /// Two distinct factors.
    Aal2,
}

/// The claims of an assertion (RFC 7519; `acr`, `amr` and `auth_time` as in OpenID Connect; `amr` values of RFC 8176).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assertion {
    /// This deployment.
    pub iss: String,
    /// The helpdesk.
    pub aud: String,
    pub sub: String,
    pub tenant: String,
    /// The time of issue, in seconds since the Unix epoch.
    pub iat: i64,
    /// The time of expiry.
    pub exp: i64,
    /// The ID, which the helpdesk accepts once.
    pub jti: String,
    /// When a code was accepted, or otherwise when the first factor was proved.
    pub auth_time: i64,
    /// The login token's `jti`.
    pub login: String,
    pub acr: Aal,
    pub amr: Vec<String>,
    /// How the second step was completed.
    pub method: PassedBy,
}

/// The issuer and the audience of assertions.
#[derive(Debug, Clone)]
pub struct Parties {
    /// This deployment's name.
    pub issuer: String,
    /// The helpdesk's name.
    pub audience: String,
}

impl Assertion {
    /// The assertion for a login that passed at `now`.
    #[must_use]
    pub fn new(parties: &Parties, claims: &LoginClaims, by: PassedBy, jti: String, now: Timestamp) -> Self {
        let (acr, added_amr): (Aal, &[&str]) = match by {
            PassedBy::DevicePasskey => (Aal::Aal2, &["hwk", "mfa"]),
            PassedBy::SyncedPasskey => (Aal::Aal2, &["swk", "mfa"]),
            PassedBy::Totp => (Aal::Aal2, &["otp", "mfa"]),
            PassedBy::Email => (Aal::Aal1, &["email", "mfa"]),
            PassedBy::RecoveryCode
            | PassedBy::BypassCode
            | PassedBy::TrustedBrowser
            | PassedBy::Skipped
            | PassedBy::None => (Aal::Aal1, &[]),
        };
        let mut amr = claims.amr.clone();
        for method in added_amr {
            if !amr.iter().any(|present| present == method) {
                amr.push((*method).to_owned());
            }
        }
        let code_accepted = match by {
            PassedBy::DevicePasskey
            | PassedBy::SyncedPasskey
            | PassedBy::Totp
            | PassedBy::Email
            | PassedBy::RecoveryCode
            | PassedBy::BypassCode => true,
            PassedBy::TrustedBrowser | PassedBy::Skipped | PassedBy::None => false,
        };
        Self {
            iss: parties.issuer.clone(),
            aud: parties.audience.clone(),
            sub: claims.subject.user.as_str().to_owned(),
            tenant: claims.subject.tenant.as_str().to_owned(),
            iat: now.as_second(),
            exp: now.saturating_add(ASSERTION_LIFETIME).unwrap_or(Timestamp::MAX).as_second(),
            jti,
            auth_time: if code_accepted { now } else { claims.auth_time }.as_second(),
            login: claims.login.as_str().to_owned(),
            acr,
            amr,
            method: by,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures;

    fn assertion(by: PassedBy) -> Assertion {
        let parties = Parties { issuer: "https://2fa.example".to_owned(), audience: "helpdesk".to_owned() };
        Assertion::new(&parties, &fixtures::login_claims(), by, "a1".to_owned(), fixtures::now())
    }

    #[test]
    fn a_totp_code_gives_aal2_and_its_time() {
        let assertion = assertion(PassedBy::Totp);
        assert_eq!(assertion.acr, Aal::Aal2);
        assert_eq!(assertion.amr, ["pwd", "otp", "mfa"]);
        assert_eq!(assertion.auth_time, fixtures::now().as_second());
        assert_eq!(assertion.exp - assertion.iat, 120);
    }

    #[test]
    fn a_passkey_gives_aal2_and_says_whether_its_key_can_leave_the_device() {
        for (by, key) in [(PassedBy::DevicePasskey, "hwk"), (PassedBy::SyncedPasskey, "swk")] {
            let assertion = assertion(by);
            assert_eq!(assertion.acr, Aal::Aal2);
            assert_eq!(assertion.amr, ["pwd", key, "mfa"]);
            assert_eq!(assertion.auth_time, fixtures::now().as_second());
            assert_eq!(serde_json::to_value(&assertion).unwrap()["method"], "passkey");
        }
    }

    #[test]
    fn a_mailed_code_gives_aal1_although_it_is_a_second_step() {
        let assertion = assertion(PassedBy::Email);
        assert_eq!(assertion.acr, Aal::Aal1);
        assert_eq!(assertion.amr, ["pwd", "email", "mfa"]);
        assert_eq!(assertion.auth_time, fixtures::now().as_second());
    }

    #[test]
    fn a_recovery_code_gives_aal1_with_the_first_factor_only() {
        let assertion = assertion(PassedBy::RecoveryCode);
        assert_eq!((assertion.acr, assertion.amr), (Aal::Aal1, vec!["pwd".to_owned()]));
        assert_eq!(assertion.auth_time, fixtures::now().as_second());
    }

    #[test]
    fn without_a_code_the_time_is_that_of_the_first_factor() {
        for by in [PassedBy::TrustedBrowser, PassedBy::Skipped, PassedBy::None] {
            let assertion = assertion(by);
            assert_eq!((assertion.acr, assertion.amr), (Aal::Aal1, vec!["pwd".to_owned()]));
            assert_eq!(assertion.auth_time, fixtures::login_claims().auth_time.as_second());
        }
    }
}
