//! Who sets a factor up, from where, and what a first factor brings.

use jiff::Timestamp;

use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::situation::Situation;
use crate::domain::token::claims::{LoginClaims, SessionClaims};
use crate::domain::types::id::Subject;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::{ChangeCount, MOST_BY_USER};
use crate::domain::user::record::UserRecord;

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
    pub fn check_access(&self, situation: &Situation, now: Timestamp) -> Result<(), Refusal> {
        let Self::AtLogin(claims) = self else { return Ok(()) };
        if situation.record.is_spent(&claims.login) {
            return Err(Refusal::LoginAlreadyCompleted);
        }
        if !situation.usable_factors().is_empty() {
            return Err(Refusal::AccountHasFactor);
        }
        situation.record.budget.lock(now).map_or(Ok(()), |lock| Err(Refusal::Locked(lock)))
    }

    /// Counts a set-up on the changes of an hour. One at login is counted as far as there is room, and never refused: it is part of
    /// the login.
    pub(crate) fn count_set_up(&self, changes: &mut ChangeCount, now: Timestamp) -> Result<(), Refusal> {
        let counted = changes.count(1, MOST_BY_USER, now);
        match self {
            Self::AtLogin(_) => Ok(()),
            Self::InSession(_) => counted,
        }
    }

    /// Whether there is room for it.
    pub(crate) fn check_set_up(&self, changes: &ChangeCount, now: Timestamp) -> Result<(), Refusal> {
        self.count_set_up(&mut changes.clone(), now)
    }

    /// Notes in `record` what comes with a new factor: `new_codes` with the first one, and the end of the login that it lets
    /// pass.
    pub(crate) fn take_along(&self, record: &mut UserRecord, new_codes: Option<&RecoveryCodes>, now: Timestamp) {
        if let Some(new_codes) = new_codes {
            record.recovery = Some(new_codes.clone());
        }
        if let Self::AtLogin(claims) = self {
            record.spend(&claims.login, claims.forget_at(), now);
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
