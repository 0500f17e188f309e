//! `POST /v1/me/recovery-codes`: a new set, shown once. The old one is dead.

use axum::extract::State;
use serde::Serialize;
use shared::domain::decision::Verdict;
use shared::domain::factors::{self, Request};
use shared::domain::fresh_proof::Proof;
use shared::http::{Answer, Json, Problem, SessionToken, WithProof, new_recovery_codes};
use shared::runtime::App;
use shared::storage::Freshness;

#[derive(Serialize)]
pub struct RecoveryCodesResponse {
    recovery_codes: Vec<String>,
}

pub async fn renew(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    Json(request): Json<WithProof>,
) -> Result<Answer<RecoveryCodesResponse>, Problem> {
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let new_codes = new_recovery_codes(&session.subject, &keys)?;
    let asked = Request { session: &session, proof: proof.as_ref(), now };
    let verdict = app
        .store()
        .decide(&session.subject, Freshness::Strong, now, |situation| {
            factors::renew_recovery_codes(situation, &asked, &keys, &new_codes.stored)
        })
        .await?;
    match verdict {
        Verdict::Granted(()) => {
            Ok(Answer::ok(RecoveryCodesResponse { recovery_codes: new_codes.to_texts() }, "renewed"))
        }
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}
