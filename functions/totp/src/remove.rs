//! `DELETE /v1/me/totp/{id}`.

use axum::extract::State;
use shared::domain::factors;
use shared::http::{Json, NoContent, PathId, Problem, SessionToken, WithProof, change_own_factors};
use shared::runtime::App;

pub async fn remove(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    Json(request): Json<WithProof>,
) -> Result<NoContent, Problem> {
    change_own_factors(&app, &session, request.proof, |situation, asked, keys| {
        factors::remove_totp(situation, asked, keys, &id)
    })
    .await?;
    Ok(NoContent("removed"))
}
