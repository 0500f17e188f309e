//! The claims of the helpdesk's tokens, after their verification.

use crate::domain::types::profile::Profile;
use jiff::{SignedDuration, Timestamp};

use crate::domain::credential::email::codes::{Binding, Purpose};
use crate::domain::types::factor::Factor;
use crate::domain::types::id::{LoginId, Subject};
use crate::domain::types::return_address::ReturnAddress;

/// The accepted difference to the helpdesk's clock.
pub const CLOCK_LEEWAY: SignedDuration = SignedDuration::from_secs(60);
/// The longest time between `iat` and `exp` of a login token.
pub const LONGEST_LOGIN: SignedDuration = SignedDuration::from_secs(15 * 60);

/// The longest time between `iat` and `exp` of a session or staff token.
pub const LONGEST_SESSION: SignedDuration = SignedDuration::from_hours(12);
/// The longest time between `iat` and `exp` of a service token.
pub const LONGEST_SERVICE: SignedDuration = SignedDuration::from_hours(1);
/// Values of `amr` (RFC 8176, and `user`, `wia`) for first factors that don't prove a mailbox.
const WITHOUT_MAILBOX: [&str; 12] =
    ["pwd", "pin", "hwk", "swk", "sc", "fpt", "face", "iris", "retina", "vbm", "user", "wia"];

/// A user who has passed the first factor only: a token whose `token_use` is `login`.
#[derive(Debug, Clone)]
pub struct LoginClaims {
    pub subject: Subject,
    /// The login: the token's `jti`.
    pub login: LoginId,
    pub expires_at: Timestamp,
    /// When the first factor was proved.
    pub auth_time: Timestamp,
    /// How the first factor was proved (RFC 8176).
    pub amr: Vec<String>,
    pub profile: Profile,
    /// The address to which the hosted page sends the result.
    pub return_to: Option<ReturnAddress>,
}

impl LoginClaims {
    /// Whether email proves anything in this login: only at a verified and mailable address, and only if the first factor can't
    /// have proved the same mailbox.
    #[must_use]
    pub fn email_can_prove(&self) -> bool {
        self.profile.verified_mailbox().is_some() && !self.may_have_proved_mailbox()
    }

    /// Whether this factor proves anything in this login.
    #[must_use]
    pub fn can_prove(&self, factor: Factor) -> bool {
        match factor {
            Factor::Passkey | Factor::Totp => true,
            Factor::Email => self.email_can_prove(),
        }
    }

    /// Only known methods count as not needing a mailbox. Any other value, such as `email`, `otp`, `mca`, or one that the helpdesk
    /// invented, may mean a code or a link by mail.
    fn may_have_proved_mailbox(&self) -> bool {
        let needs_no_mailbox = |method: &String| WITHOUT_MAILBOX.iter().any(|known| known.eq_ignore_ascii_case(method));
        self.amr.is_empty() || !self.amr.iter().all(needs_no_mailbox)
    }

    /// What a code mailed in this login is bound to, if email proves anything in it.
    pub(crate) fn email_binding(&self, purpose: Purpose) -> Option<Binding<'_>> {
        let mailbox = self.profile.verified_mailbox().filter(|_| self.email_can_prove())?;
        Some(Binding { subject: &self.subject, purpose, login: Some(&self.login), mailbox })
    }

    /// When every clock rejects the token, so that its login needn't be stored anymore.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        self.expires_at.saturating_add(CLOCK_LEEWAY).unwrap_or(Timestamp::MAX)
    }
}

/// A signed-in user: a token whose `token_use` is `session`.
#[derive(Debug, Clone)]
pub struct SessionClaims {
    pub subject: Subject,
    /// When the user last authenticated.
    pub auth_time: Timestamp,
    /// The assurance of that authentication, such as `aal2`.
    pub acr: String,
    pub profile: Profile,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{login_claims, seconds_later};

    #[test]
    fn a_login_is_remembered_until_no_clock_accepts_its_token() {
        assert_eq!(login_claims().expires_at, seconds_later(600));
        assert_eq!(login_claims().forget_at(), seconds_later(660));
    }

    #[test]
    fn abuse_96_email_proves_nothing_after_a_first_factor_that_may_have_proved_the_mailbox() {
        let proves = |amr: &[&str]| {
            let amr = amr.iter().map(|&method| method.to_owned()).collect();
            LoginClaims { amr, ..login_claims() }.email_can_prove()
        };
        for amr in [&["pwd"][..], &["PWD", "Hwk"], &["pin", "face"], &["user", "wia", "vbm"]] {
            assert!(proves(amr), "{amr:?}");
        }
        for amr in [&[][..], &["email"], &["Email"], &["otp"], &["pwd", "otp"], &["mca"], &["magic_link"], &["pwd", ""]]
        {
            assert!(!proves(amr), "{amr:?}");
        }
    }

    #[test]
    fn a_login_token_is_valid_for_at_most_15_minutes() {
        assert_eq!(LONGEST_LOGIN.as_mins(), 15);
    }
}
