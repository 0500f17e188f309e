//! An audit entry, as it is stored.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::domain::followup::adoption::Transition;
use crate::domain::types::audit::{Action, Actor};
use crate::domain::types::id::{Stored, TenantId, UserId};

/// What was written down.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct AuditEntry {
    /// A ULID: entries sort by it.
    pub id: String,
    /// When it happened.
    pub at: Timestamp,
    /// The tenant.
    #[serde(deserialize_with = "Stored::in_item")]
    pub tenant: TenantId,
    /// The user whom it is about, if it is about one.
    #[serde(default, deserialize_with = "Stored::perhaps_in_item")]
    pub user_id: Option<UserId>,
    /// Who did it.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// Why, where a reason was asked for.
    pub reason: Option<String>,
    /// What else a reader needs.
    #[serde(default)]
    pub details: BTreeMap<String, Value>,
    /// The change of cohort that came with it, for the counts.
    #[serde(rename = "moved", default)]
    pub transition: Option<Transition>,
}

impl AuditEntry {
    /// A detail that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.details.get(name)?.as_str()
    }
}
