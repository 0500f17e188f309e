//! The input of a decision, loaded in one trip.

use jiff::Timestamp;

use crate::domain::credential::browser_list::BrowserList;
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::factor::Factor;
use crate::domain::types::id::Subject;
use crate::domain::types::profile::Profile;
use crate::domain::user::record::UserRecord;

/// A user's record with the policy and plan of the tenant.
#[derive(Debug, Clone)]
pub struct Situation {
    pub subject: Subject,
    pub plan: Plan,
    pub policy: Policy,
    /// The account that the policy sends mail from.
    pub sender: Option<Sender>,
    /// The user's record, or an empty one for an unknown user.
    pub record: UserRecord,
    /// Whether the record exists.
    pub known: bool,
    /// Whether the requesting agent has the grant to manage users' 2FA.
    pub staff_granted: bool,
    /// The requested trusted browser, if it exists.
    pub browser: Option<TrustedBrowser>,
    /// The list of trusted browsers, if it was requested. Without it, no browser can become trusted.
    pub browsers: Option<BrowserList>,
}

impl Situation {
    /// The factors that can complete a challenge.
    #[must_use]
    pub fn usable_factors(&self) -> Vec<Factor> {
        self.record.usable_factors(&self.policy)
    }

    /// Whether a factor is required of the user at `now`: by staff, or by the policy. A token without groups counts as one with a
    /// required group.
    #[must_use]
    pub fn is_mandated(&self, profile: &Profile, now: Timestamp) -> bool {
        self.mandates(self.policy.covers(profile.groups.as_deref()), now)
    }

    /// The same for a user without a token, by the groups that were last seen. Users whose groups aren't known are left out if the
    /// requirement depends on them.
    #[must_use]
    pub fn is_mandated_as_last_seen(&self, now: Timestamp) -> bool {
        let covered = match &self.record.groups {
            Some(groups) => self.policy.covers_member(|group| groups.contain(group)),
            None => !self.policy.names_groups(),
        };
        self.mandates(covered, now)
    }

    fn mandates(&self, covered: bool, now: Timestamp) -> bool {
        let by_staff = self.record.requirement.is_some() && !self.policy.factors_allowed().is_empty();
        let by_policy = self.policy.required && covered;
        self.plan.includes_two_factor() && (by_staff || by_policy) && self.record.exemption_at(now).is_none()
    }
}
