//! An audit entry in its stored form.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::domain::followup::adoption::Transition;
use crate::domain::types::audit::{Action, Actor};
use crate::domain::types::id::{Stored, TenantId, UserId};

/// An entry of the audit log.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct AuditEntry {
    /// A ULID: entries sort by it.
    pub id: String,
    pub at: Timestamp,
    #[serde(deserialize_with = "Stored::in_item")]
    pub tenant: TenantId,
    /// The user that the entry is about, if any.
    #[serde(default, deserialize_with = "Stored::perhaps_in_item")]
    pub user_id: Option<UserId>,
    pub actor: Actor,
    pub action: Action,
    /// The reason, for actions that require one.
    pub reason: Option<String>,
    /// Further facts about the action.
    #[serde(default)]
    pub details: BTreeMap<String, Value>,
    /// The change of cohort, for the counts.
    #[serde(rename = "moved", default)]
    pub transition: Option<Transition>,
}

impl AuditEntry {
    /// The detail `name`, if it is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.details.get(name)?.as_str()
    }
}
