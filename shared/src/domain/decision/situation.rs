//! What a decision looks at, loaded in one trip.

use crate::domain::decision::verdict::Decision;
use jiff::Timestamp;

use crate::domain::credential::browser_list::BrowserList;
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::decision::verdict::Change;
use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::audit::{Action, Actor, ActorKind, AuditEvent};
use crate::domain::types::id::Subject;
use crate::domain::types::method::Method;
use crate::domain::types::profile::Profile;
use crate::domain::user::change_count::MOST_ADDRESSES;
use crate::domain::user::record::UserRecord;

/// A user's record with the policy and plan of the tenant.
#[derive(Debug, Clone)]
pub struct Situation {
    /// Whose.
    pub subject: Subject,
    /// The tenant's plan.
    pub plan: Plan,
    /// The tenant's policy.
    pub policy: Policy,
    /// The account that the policy sends mail from.
    pub sender: Option<Sender>,
    /// The user's record; an empty one for a user who is not known yet.
    pub record: UserRecord,
    /// Whether the record exists.
    pub known: bool,
    /// Whether the agent who asks has the grant to manage users.
    pub staff_granted: bool,
    /// The trusted browser that was asked for, if there is one.
    pub browser: Option<TrustedBrowser>,
    /// The list of trusted browsers, if it was asked for. Without it no browser is trusted.
    pub browsers: Option<BrowserList>,
}

impl Situation {
    /// The factors that could answer a challenge.
    #[must_use]
    pub fn usable_factors(&self) -> Vec<Method> {
        self.record.usable_factors(&self.policy)
    }

    /// Whether the user must have a factor at `now`. A token that does not say the groups counts as being in a required
    /// one.
    #[must_use]
    pub fn is_mandated(&self, profile: &Profile, now: Timestamp) -> bool {
        self.plan.includes_two_factor()
            && self.policy.required
            && self.policy.covers(profile.groups.as_deref())
            && self.record.exemption_at(now).is_none()
    }

    /// The record after `profile` was seen at `now`, and what of that belongs into the audit log: a first sight, a
    /// changed address.
    #[must_use]
    pub fn observe(&self, profile: &Profile, now: Timestamp) -> Change {
        self.observe_by(profile, &Actor::user(&self.subject.user), now)
    }

    /// The same, when it is `actor` who shows the profile.
    pub(crate) fn observe_by(&self, profile: &Profile, actor: &Actor, now: Timestamp) -> Change {
        let mut record = self.record.clone();
        let mut audit = Vec::new();
        let event = |action| AuditEvent::new(actor.clone(), action);
        if !self.known {
            audit.push(event(Action::UserSeen));
        }
        // Tokens that show one address and another in turn would be a loop of entries. The next sight after the hour is noted.
        let is_another = record.email.as_ref().is_some_and(|email| *email != profile.email);
        let put_off = actor.kind == ActorKind::User
            && is_another
            && record.address_changes.count(1, MOST_ADDRESSES, now).is_err();
        if !put_off && let Some(change) = record.see_address(profile, now) {
            let changed = event(Action::AddressChanged);
            let changed = changed.with("old_email", change.old.as_str()).with("new_email", profile.email.as_str());
            let verified = changed.with("old_email_verified", change.old_verified);
            audit.push(verified.with("new_email_verified", record.email_verified));
        }
        if profile.locale.is_some() {
            record.locale.clone_from(&profile.locale);
        }
        Change { record, audit, browser: None }
    }
}

impl<T> Decision<T> {
    /// Stores what `change` has observed before the answer, if that is news: a refusal, too, starts the time that it names.
    pub(crate) fn storing_news(self, situation: &Situation, change: Change) -> Self {
        let news = !change.audit.is_empty() || !change.record.has_same_address(&situation.record);
        if news { self.storing(change) } else { self }
    }
}
