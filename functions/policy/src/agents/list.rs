//! `GET /v1/agents`.

use axum::extract::State;
use serde::Serialize;
use shared::http::{AdminToken, Answer, Problem};
use shared::runtime::App;

use super::AgentResponse;

#[derive(Serialize)]
pub struct AgentsResponse {
    agents: Vec<AgentResponse>,
}

pub async fn list(State(app): State<App>, admin: AdminToken) -> Result<Answer<AgentsResponse>, Problem> {
    let grants = app.store().list_grants(&admin.tenant).await?;
    let agents = grants.into_iter().map(|(agent, grant)| AgentResponse::new(agent, grant)).collect();
    Ok(Answer::ok(AgentsResponse { agents }, "shown"))
}
