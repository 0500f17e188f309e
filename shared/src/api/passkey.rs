//! A passkey in answers to users and staff.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::credential::passkey::credential::{Passkey, SeenPasskey};

/// A confirmed passkey.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Laptop", "created_at": "2026-11-24T09:30:00Z",
    "last_used_at": "2026-11-24T10:00:00Z", "backed_up": true
})))]
pub struct PasskeyResponse {
    id: String,
    label: String,
    created_at: Timestamp,
    /// When it last completed a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<Timestamp>,
    /// Whether its provider has a copy of it.
    backed_up: bool,
    /// False for a passkey that was made for another relying party ID than that of the policy, so that it can't be used. Otherwise
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    usable: Option<bool>,
}

impl From<SeenPasskey> for PasskeyResponse {
    fn from(seen: SeenPasskey) -> Self {
        let Passkey { id, label, created_at, last_used_at, backed_up, .. } = seen.passkey;
        let usable = (!seen.usable).then_some(false);
        Self { id, label, created_at, last_used_at, backed_up, usable }
    }
}
