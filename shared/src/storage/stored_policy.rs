//! The policy of a tenant in its stored form.

use serde::{Deserialize, Serialize};

use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;

/// A policy as it is kept: with the sender that it names, which cannot be removed or changed meanwhile. So mail can be
/// sent without reading the sender's own item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPolicy {
    /// The policy.
    pub policy: Policy,
    /// The sender that it names, if that was verified when the policy was put. Mail is sent from no other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
}
