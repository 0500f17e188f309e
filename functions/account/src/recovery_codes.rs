//! `POST /v1/me/recovery-codes`: a new set, shown once. The old one is dead.

use axum::extract::State;
use serde::Serialize;
use shared::domain::factors;
use shared::http::{Answer, Json, Problem, SessionToken, WithProof, change_own_factors, new_recovery_codes};
use shared::runtime::App;

#[derive(Serialize)]
pub struct RecoveryCodesResponse {
    recovery_codes: Vec<String>,
}

pub async fn renew(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    Json(request): Json<WithProof>,
) -> Result<Answer<RecoveryCodesResponse>, Problem> {
    let new_codes = new_recovery_codes(&session.subject, &*app.keys().await?)?;
    change_own_factors(&app, &session, request.proof, |situation, asked, keys| {
        factors::renew_recovery_codes(situation, asked, keys, &new_codes.stored)
    })
    .await?;
    Ok(Answer::ok(RecoveryCodesResponse { recovery_codes: new_codes.to_texts() }, "renewed"))
}
