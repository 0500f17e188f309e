//! Which agents may manage the second factors of users.

pub mod grant;
pub mod list;

use jiff::Timestamp;
use serde::Serialize;
use shared::storage::Grant;

/// An agent with the grant.
#[derive(Serialize)]
pub struct AgentResponse {
    agent_id: String,
    granted_at: Timestamp,
    granted_by: String,
}

impl AgentResponse {
    fn new(agent_id: String, grant: Grant) -> Self {
        Self { agent_id, granted_at: grant.granted_at, granted_by: grant.granted_by }
    }
}
