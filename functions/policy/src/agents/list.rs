//! `GET /v1/agents`.

use axum::extract::State;
use serde::Serialize;
use shared::api::AdminToken;
use shared::app::App;
use shared::http::{Answer, Problem, problems};
use utoipa::ToSchema;

use super::AgentResponse;

/// The agents with the grant to manage 2FA.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"agents": [{"agent_id": "gus", "granted_at": "2026-11-24T09:30:00Z", "granted_by": "ada"}]})))]
pub struct AgentsResponse {
    agents: Vec<AgentResponse>,
}

/// Lists the agents with the grant to manage users' 2FA.
#[utoipa::path(
    get,
    path = "/v1/agents",
    tag = "settings",
    operation_id = "list_agents",
    security(("staff" = ["admin"])),
    responses(
        (status = 200, description = "The agents with the grant.", body = AgentsResponse),
        problems::AdminRequired
    )
)]
pub async fn list(State(app): State<App>, admin: AdminToken) -> Result<Answer<AgentsResponse>, Problem> {
    let grants = app.store().list_grants(&admin.tenant).await?;
    let agents = grants.into_iter().map(|(agent, grant)| AgentResponse::new(agent, grant)).collect();
    Ok(Answer::ok(AgentsResponse { agents }, "shown"))
}
