//! `PATCH /v1/me/totp/{id}`: an authenticator gets another name.

use axum::extract::State;
use serde::Deserialize;
use shared::domain::factors;
use shared::domain::field_error::FieldError;
use shared::domain::label;
use shared::http::{
    Answer, AuthenticatorResponse, Json, PathId, Problem, ProofRequest, SessionToken, change_own_factors,
};
use shared::runtime::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RenameRequest {
    label: String,
    proof: Option<ProofRequest>,
}

pub async fn rename(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    Json(request): Json<RenameRequest>,
) -> Result<Answer<AuthenticatorResponse>, Problem> {
    let label = label::parse(&request.label)
        .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/label", label::RULE)]))?;
    let renamed = change_own_factors(&app, &session, request.proof, |situation, asked, keys| {
        factors::rename_totp(situation, asked, keys, &id, &label)
    })
    .await?;
    Ok(Answer::ok(AuthenticatorResponse::from(&renamed), "renamed"))
}
