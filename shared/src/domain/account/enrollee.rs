//! Who sets a factor up, from where, and what a first factor brings.

use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::draft::Draft;
use crate::domain::token::claims::{LoginClaims, SessionClaims};
use crate::domain::types::id::Subject;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::MOST_BY_USER;

/// Who sets a factor up.
#[derive(Debug, Clone)]
pub enum Enrollee {
    /// A user at login, who has no usable factor.
    AtLogin(LoginClaims),
    /// A logged-in user in the account area.
    InSession(SessionClaims),
}

impl Enrollee {
    /// Whose record it is.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        match self {
            Self::AtLogin(claims) => &claims.subject,
            Self::InSession(claims) => &claims.subject,
        }
    }

    /// The profile that the token shows.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        match self {
            Self::AtLogin(claims) => &claims.profile,
            Self::InSession(claims) => &claims.profile,
        }
    }

    /// What the authenticator app shows below the issuer.
    #[must_use]
    pub fn account_name(&self) -> &str {
        self.profile().email.as_str()
    }

    /// A login token reaches the set-up only before its login has passed, while no code is locked, and never on an
    /// account that has a usable factor.
    pub fn check_access(&self, draft: &Draft<'_>) -> Result<(), Refusal> {
        let Self::AtLogin(claims) = self else { return Ok(()) };
        let situation = draft.situation;
        situation.record.check_unspent(&claims.login)?;
        if !situation.usable_factors().is_empty() {
            return Err(Refusal::AccountHasFactor);
        }
        situation.record.budget.check_unlocked(draft.now)
    }

    /// The same, but for the lock: users who are locked may still ask what is wrong.
    pub fn check_access_despite_lock(&self, draft: &Draft<'_>) -> Result<(), Refusal> {
        match self.check_access(draft) {
            Err(Refusal::Locked(_)) => Ok(()),
            checked => checked,
        }
    }

    /// Counts a set-up on the changes of an hour. One at login is counted as far as there is room, and never refused: it is part of
    /// the login.
    pub(crate) fn count_set_up(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let counted = draft.change.record.changes.count(1, MOST_BY_USER, draft.now);
        match self {
            Self::AtLogin(_) => Ok(()),
            Self::InSession(_) => counted,
        }
    }

    /// Whether there is room for it.
    pub(crate) fn check_set_up(&self, draft: &Draft<'_>) -> Result<(), Refusal> {
        self.count_set_up(&mut draft.fresh())
    }

    /// Notes what comes with a new factor: `new_codes` with the first one, and the end of the login that it lets pass.
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
