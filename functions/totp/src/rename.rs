//! `PATCH /v1/me/totp/{id}`: an authenticator gets another name.

use axum::extract::State;
use serde::Deserialize;
use shared::domain::decision::Verdict;
use shared::domain::factors::{self, Request};
use shared::domain::field_error::FieldError;
use shared::domain::fresh_proof::Proof;
use shared::domain::label;
use shared::http::{Answer, AuthenticatorResponse, Json, PathId, Problem, ProofRequest, SessionToken};
use shared::runtime::App;
use shared::storage::Freshness;

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
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let asked = Request { session: &session, proof: proof.as_ref(), now };
    let verdict = app
        .store()
        .decide(&session.subject, Freshness::Strong, now, |situation| {
            factors::rename_totp(situation, &asked, &keys, &id, &label)
        })
        .await?;
    match verdict {
        Verdict::Granted(renamed) => Ok(Answer::ok(AuthenticatorResponse::from(&renamed), "renamed")),
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}
