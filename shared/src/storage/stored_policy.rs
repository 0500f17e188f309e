//! The policy of a tenant in its stored form.

use serde::{Deserialize, Serialize};

use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;

/// A policy in its stored form: with a copy of the sender that it names, which can't be removed or changed while the policy names
/// it. So mail can be sent without reading the sender's item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPolicy {
    pub policy: Policy,
    /// The sender that the policy names, if it was verified when the policy was stored. Unverified senders send no mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
}
