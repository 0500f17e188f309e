//! The limits on changes: what a change costs, and how many are allowed.
//!
//! Every change in the audit log goes through the table's stream, which all tenants share. So each loop of changes has a limit:
//!
//! | actor | changes per hour | counted in |
//! |---|---|---|
//! | users who change their own factors, setups included | 60 | the user's record |
//! | a staff member: actions for users, policies, grants | 600 | an item for that person |
//! | a user whose token has another address | 60; later changes are stored when the hour is over | the user's record |
//! | an admin who adds senders | 100 a day for the whole tenant, because each may send a mail | the tenant's mails |
//! | the helpdesk's backend | no limit: the operator controls it | |
//!
//! Logins, skips included, cost nothing, and the limits never refuse one, or a setup at login. The hour starts with the first change in
//! it.

use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::{ChangeCount, MOST_BY_STAFF, MOST_BY_USER};
use jiff::Timestamp;

use crate::domain::decision::verdict::Change;
use crate::domain::types::audit::{Action, ActorKind, AuditEvent};

/// Counts `change` towards its limit: users' own changes in the user's record, actions of staff in `by_staff`. A refused decision
/// stores nothing.
pub fn charge(change: &mut Change, by_staff: &mut ChangeCount, now: Timestamp) -> Result<(), Refusal> {
    let own = how_many(&change.audit, |event| event.actor.kind == ActorKind::User && event.action.is_self_service());
    let orders = how_many(&change.audit, |event| event.actor.kind.is_person_of_staff());
    change.record.changes.count(own, MOST_BY_USER, now)?;
    by_staff.count(orders, MOST_BY_STAFF, now)
}

fn how_many(audit: &[AuditEvent], wanted: impl Fn(&AuditEvent) -> bool) -> u32 {
    u32::try_from(audit.iter().filter(|event| wanted(event)).count()).unwrap_or(u32::MAX)
}

impl ActorKind {
    /// Whether the actor is a staff member, whose changes are limited.
    #[must_use]
    pub const fn is_person_of_staff(self) -> bool {
        match self {
            Self::Agent | Self::Admin => true,
            Self::User | Self::Service => false,
        }
    }
}

impl Action {
    /// Whether the action counts towards the user's own limit.
    const fn is_self_service(self) -> bool {
        match self {
            Self::TotpRenamed
            | Self::TotpRemoved
            | Self::PasskeyRenamed
            | Self::PasskeyRemoved
            | Self::EmailRemoved
            | Self::FactorsRemoved
            | Self::RecoveryCodesRenewed
            | Self::BrowserForgotten
            | Self::BrowsersForgotten => true,
            // A setup is counted when it starts, so that its end is never refused.
            Self::TotpAdded
            | Self::PasskeyAdded
            | Self::EmailAdded
            // Part of a login.
            | Self::UserSeen
            | Self::AddressChanged
            | Self::LockedOut
            | Self::RecoveryCodeUsed
            | Self::BypassCodeUsed
            | Self::SetupSkipped
            | Self::BrowserTrusted
            | Self::BrowserTokenReused
            | Self::PasskeyCopied
            // Not the user's actions.
            | Self::TotpImported
            | Self::TotpSetupBegun
            | Self::BypassCodeIssued
            | Self::Unlocked
            | Self::ExemptionSet
            | Self::ExemptionEnded
            | Self::RequirementSet
            | Self::RequirementEnded
            | Self::UserErased
            | Self::GrantGiven
            | Self::GrantWithdrawn
            | Self::PolicyChanged
            | Self::SenderAdded
            | Self::SenderRemoved
            | Self::SenderConfirmed
            | Self::SenderEnded
            | Self::PlanChanged => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{now, seconds_later, subject};
    use crate::domain::types::audit::Actor;
    use crate::domain::user::record::UserRecord;

    const HOUR: i64 = 3600;

    fn change(actor: &Actor, actions: &[Action], record: UserRecord) -> Change {
        let audit = actions.iter().map(|action| AuditEvent::new(actor.clone(), *action)).collect();
        Change { record, audit, browser: None }
    }

    #[test]
    fn abuse_92_the_sixty_first_change_of_an_hour_waits_until_the_hour_is_over() {
        let mut count = ChangeCount::default();
        for nth in 0..60 {
            assert_eq!(count.count(1, MOST_BY_USER, seconds_later(nth)), Ok(()));
        }
        let until = seconds_later(HOUR);
        let before = count.clone();
        assert_eq!(count.count(1, MOST_BY_USER, seconds_later(60)), Err(Refusal::TooManyChanges { until }));
        assert_eq!(count.count(1, MOST_BY_USER, seconds_later(HOUR - 1)), Err(Refusal::TooManyChanges { until }));
        assert_eq!(count, before, "a refused change is not counted");
        assert_eq!(count.count(1, MOST_BY_USER, until), Ok(()));
    }

    #[test]
    fn changes_that_belong_together_are_counted_all_or_none() {
        let mut count = ChangeCount::default();
        assert_eq!(count.count(59, MOST_BY_USER, now()), Ok(()));
        assert!(count.count(2, MOST_BY_USER, now()).is_err());
        assert_eq!(count.count(1, MOST_BY_USER, now()), Ok(()));
        assert_eq!(count.count(0, MOST_BY_USER, now()), Ok(()), "zero changes are never refused");
    }

    #[test]
    fn abuse_92_logins_cost_nothing_and_pass_after_any_number_of_changes() {
        let user = Actor::user(&subject().user);
        let logins = [
            Action::UserSeen,
            Action::AddressChanged,
            Action::LockedOut,
            Action::RecoveryCodeUsed,
            Action::BypassCodeUsed,
            Action::SetupSkipped,
            Action::BrowserTrusted,
            Action::BrowserTokenReused,
            Action::PasskeyCopied,
        ];
        let mut record = UserRecord::default();
        record.changes.count(60, MOST_BY_USER, now()).unwrap();
        let mut login = change(&user, &logins, record.clone());
        assert_eq!(charge(&mut login, &mut ChangeCount::default(), now()), Ok(()));
        assert_eq!(login.record.changes, record.changes);
        let mut rename = change(&user, &[Action::TotpRenamed], record);
        assert!(charge(&mut rename, &mut ChangeCount::default(), now()).is_err());
    }

    #[test]
    fn actions_of_staff_count_towards_the_staff_member_and_not_the_user() {
        for (kind, counted) in [(ActorKind::Admin, 1), (ActorKind::Agent, 1), (ActorKind::Service, 0)] {
            let actor = Actor { kind, id: "ada".to_owned() };
            let mut order = change(&actor, &[Action::TotpRemoved], UserRecord::default());
            let mut by_staff = ChangeCount::default();
            charge(&mut order, &mut by_staff, now()).unwrap();
            assert!(order.record.changes.is_untouched());
            assert_eq!(by_staff.made, counted, "{kind:?}");
        }
    }
}
