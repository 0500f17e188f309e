//! What a decision looks at, loaded in one trip.

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
    pub fn usable_factors(&self) -> Vec<Factor> {
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
}
