//! `PUT` and `DELETE /v1/agents/{agent_id}/manage-2fa`: both take effect at the agent's next request.

use axum::extract::State;
use shared::domain::field_error::FieldError;
use shared::domain::id::UserId;
use shared::http::{AdminToken, Answer, NoBody, NoContent, PathId, Problem};
use shared::runtime::App;

use super::AgentResponse;

pub async fn give(
    State(app): State<App>,
    admin: AdminToken,
    PathId(agent): PathId,
    _: NoBody,
) -> Result<Answer<AgentResponse>, Problem> {
    let agent = UserId::try_from(agent)
        .map_err(|error| Problem::invalid_request(vec![FieldError::new("", format!("agent_id: {error}"))]))?;
    let grant = app.store().give_grant(&admin.tenant, &agent, &admin.actor, app.now()).await?;
    Ok(Answer::ok(AgentResponse::new(agent.into(), grant), "granted"))
}

pub async fn withdraw(
    State(app): State<App>,
    admin: AdminToken,
    PathId(agent): PathId,
    _: NoBody,
) -> Result<NoContent, Problem> {
    let agent = UserId::try_from(agent).map_err(|_| Problem::not_found())?;
    if app.store().withdraw_grant(&admin.tenant, &agent, &admin.actor, app.now()).await? {
        Ok(NoContent("withdrawn"))
    } else {
        Err(Problem::not_found())
    }
}
