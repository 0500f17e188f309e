//! The policy of a tenant in its stored form.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::time::whole_second;

/// A policy in its stored form: with a copy of the sender that it names, which can't be removed or changed while the policy names
/// it. So mail can be sent without reading the sender's item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPolicy {
    pub policy: Policy,
    /// The sender that the policy names, if it was verified when the policy was stored. Unverified senders send no mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
    /// When the requirement was last turned on. Absent while it is off, and if a release without reminders turned it on.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "jiff::fmt::serde::timestamp::second::optional")]
    pub required_since: Option<Timestamp>,
}

impl StoredPolicy {
    /// When the requirement of `policy`, which replaces this one at `now`, began.
    pub(super) fn required_since_under(&self, policy: &Policy, now: Timestamp) -> Option<Timestamp> {
        match (self.policy.required, policy.required) {
            (_, false) => None,
            (true, true) => self.required_since,
            (false, true) => Some(whole_second(now)),
        }
    }
}
