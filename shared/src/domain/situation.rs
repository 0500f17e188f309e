//! What a decision looks at, loaded in one trip.

use jiff::Timestamp;

use super::audit::{Action, Actor, AuditEvent};
use super::browser::TrustedBrowser;
use super::browser_list::BrowserList;
use super::claims::Profile;
use super::decision::Change;
use super::id::Subject;
use super::method::Method;
use super::plan::Plan;
use super::policy::Policy;
use super::sender::Sender;
use super::user::UserRecord;

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

    /// The record after `profile` was seen, and what of that is worth writing down: a first sight, a changed address.
    #[must_use]
    pub fn observe(&self, profile: &Profile) -> Change {
        self.observe_by(profile, &Actor::user(&self.subject.user))
    }

    /// The same, when it is `actor` who shows the profile.
    pub(super) fn observe_by(&self, profile: &Profile, actor: &Actor) -> Change {
        let mut record = self.record.clone();
        let mut audit = Vec::new();
        let event = |action| AuditEvent::new(actor.clone(), action);
        if !self.known {
            audit.push(event(Action::UserSeen));
        }
        if record.email.as_ref() != Some(&profile.email)
            && let Some(old) = record.email.replace(profile.email.clone())
        {
            // What SES said was about the old one.
            record.delivery = None;
            let changed = event(Action::AddressChanged);
            audit.push(changed.with("old_email", old.as_str()).with("new_email", profile.email.as_str()));
        }
        record.email_verified = profile.email_verified;
        if profile.locale.is_some() {
            record.locale.clone_from(&profile.locale);
        }
        Change { record, audit, browser: None }
    }
}
