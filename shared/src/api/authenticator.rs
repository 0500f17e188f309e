//! An authenticator app in answers to users and staff.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::credential::totp::authenticator::Authenticator;

/// A confirmed authenticator. Its secret is never shown again.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Phone", "created_at": "2026-11-24T09:30:00Z",
    "last_used_at": "2026-11-24T10:00:00Z"
})))]
pub struct AuthenticatorResponse {
    id: String,
    label: String,
    created_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<Timestamp>,
}

impl From<&Authenticator> for AuthenticatorResponse {
    fn from(authenticator: &Authenticator) -> Self {
        Self {
            id: authenticator.id.clone(),
            label: authenticator.label.clone(),
            created_at: authenticator.created_at,
            last_used_at: authenticator.last_used_at,
        }
    }
}
