//! The agents with the grant to manage users' second factors.

pub mod grant;
pub mod list;

use jiff::Timestamp;
use serde::Serialize;
use shared::domain::settings::grant::Grant;
use utoipa::ToSchema;

/// An agent with the grant to manage 2FA.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"agent_id": "gus", "granted_at": "2026-11-24T09:30:00Z", "granted_by": "ada"})))]
pub struct AgentResponse {
    agent_id: String,
    granted_at: Timestamp,
    /// The admin who gave the grant.
    granted_by: String,
}

impl AgentResponse {
    fn new(agent_id: String, grant: Grant) -> Self {
        Self { agent_id, granted_at: grant.granted_at, granted_by: grant.granted_by }
    }
}
