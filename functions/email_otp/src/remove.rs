//! `DELETE /v1/me/email`.

use axum::extract::State;
use shared::domain::factors;
use shared::http::{Json, NoContent, Problem, SessionToken, WithProof, change_own_factors};
use shared::runtime::App;

pub async fn remove(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    Json(request): Json<WithProof>,
) -> Result<NoContent, Problem> {
    change_own_factors(&app, &session, request.proof, factors::remove_email).await?;
    Ok(NoContent("removed"))
}
