//! Users who set up a factor, at login or in a session, and the consequences of a first factor.

use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::draft::Draft;
use crate::domain::token::claims::{LoginClaims, SessionClaims};
use crate::domain::types::id::Subject;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::MOST_BY_USER;

/// A user who sets up a factor.
#[derive(Debug, Clone)]
pub enum Enrollee {
    /// A user at login, who has no usable factor.
    AtLogin(LoginClaims),
    /// A signed-in user in the account area.
    InSession(SessionClaims),
}

impl Enrollee {
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        match self {
            Self::AtLogin(claims) => &claims.subject,
            Self::InSession(claims) => &claims.subject,
        }
    }

    /// The profile in the token.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        match self {
            Self::AtLogin(claims) => &claims.profile,
            Self::InSession(claims) => &claims.profile,
        }
    }

    /// The name that the authenticator app shows below the issuer.
    #[must_use]
    pub fn account_name(&self) -> &str {
        self.profile().email.as_str()
    }

    /// The name that the browser's dialog shows for a passkey: the verified address, or else the user's ID.
    #[must_use]
    pub fn passkey_name(&self) -> &str {
        let verified = self.profile().verified_mailbox().is_some();
        if verified { self.account_name() } else { self.subject().user.as_str() }
    }

    /// Checks that a login token can be used for a setup: only before its login has passed, while codes aren't locked, and never if
    /// the user has a usable factor.
    pub fn check_access(&self, draft: &Draft<'_>) -> Result<(), Refusal> {
        let Self::AtLogin(claims) = self else { return Ok(()) };
        let situation = draft.situation;
        situation.record.check_unspent(&claims.login)?;
        if !situation.usable_factors().is_empty() {
            return Err(Refusal::AccountHasFactor);
        }
        situation.record.budget.check_unlocked(draft.now)
    }

    /// Checks the same without the lock: locked users can still read their account.
    pub fn check_access_despite_lock(&self, draft: &Draft<'_>) -> Result<(), Refusal> {
        match self.check_access(draft) {
            Err(Refusal::Locked(_)) => Ok(()),
            checked => checked,
        }
    }

    /// Counts a setup towards the user's changes in an hour. A setup at login is counted up to the limit and never refused, because
    /// it is part of the login.
    pub(crate) fn count_setup(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let counted = draft.change.record.changes.count(1, MOST_BY_USER, draft.now);
        match self {
            Self::AtLogin(_) => Ok(()),
            Self::InSession(_) => counted,
        }
    }

    /// Whether the limit allows a setup.
    pub(crate) fn check_setup(&self, draft: &Draft<'_>) -> Result<(), Refusal> {
        self.count_setup(&mut draft.fresh())
    }

    /// Adds the consequences of a new factor: `new_codes` with the first one, and the end of the login that it completes.
    pub(crate) fn complete_with(&self, draft: &mut Draft<'_>, new_codes: Option<&RecoveryCodes>) {
        let record = &mut draft.change.record;
        if let Some(new_codes) = new_codes {
            record.recovery = Some(new_codes.clone());
        }
        if let Self::AtLogin(claims) = self {
            record.spend(&claims.login, claims.forget_at(), draft.now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{login_claims, session_claims};

    #[test]
    fn the_app_shows_the_address() {
        for enrollee in [Enrollee::AtLogin(login_claims()), Enrollee::InSession(session_claims())] {
            assert_eq!(enrollee.account_name(), "alice@example.com");
        }
    }
}
