//! `PUT` and `DELETE /v1/agents/{agent_id}/manage-2fa`: give or withdraw the grant, effective with the agent's next request.

use axum::extract::State;
use shared::api::AdminToken;
use shared::app::App;
use shared::domain::types::id::UserId;
use shared::http::{Answer, NoBody, NoContent, PathId, Problem, problems};

use super::AgentResponse;

/// Lets an agent manage users' 2FA from their next request on.
#[utoipa::path(
    put,
    path = "/v1/agents/{agent_id}/manage-2fa",
    tag = "settings",
    operation_id = "give_grant",
    security(("staff" = ["admin"])),
    params(("agent_id" = UserId, Path, description = "The agent: the `sub` of the staff tokens.")),
    responses((status = 200, description = "The agent has the grant.", body = AgentResponse), problems::AdminRequired, problems::TooManyChanges)
)]
pub async fn give(
    State(app): State<App>,
    admin: AdminToken,
    PathId(agent): PathId,
    _: NoBody,
) -> Result<Answer<AgentResponse>, Problem> {
    let agent = UserId::try_from(agent).map_err(|_| Problem::not_found())?;
    let now = app.now();
    let grant = app.store().give_grant(&admin.tenant, &agent, &admin.actor, now).await?.or_problem(now)?;
    Ok(Answer::ok(AgentResponse::new(agent.into(), grant), "granted"))
}

/// Withdraws the grant from the agent's next request on.
#[utoipa::path(
    delete,
    path = "/v1/agents/{agent_id}/manage-2fa",
    tag = "settings",
    operation_id = "withdraw_grant",
    security(("staff" = ["admin"])),
    params(("agent_id" = UserId, Path, description = "The agent: the `sub` of the staff tokens.")),
    responses((status = 204, description = "The agent has no grant anymore."), problems::AdminRequired, problems::TooManyChanges)
)]
pub async fn withdraw(
    State(app): State<App>,
    admin: AdminToken,
    PathId(agent): PathId,
    _: NoBody,
) -> Result<NoContent, Problem> {
    let agent = UserId::try_from(agent).map_err(|_| Problem::not_found())?;
    let now = app.now();
    app.store().withdraw_grant(&admin.tenant, &agent, &admin.actor, now).await?.or_problem(now)?;
    Ok(NoContent("withdrawn"))
}
