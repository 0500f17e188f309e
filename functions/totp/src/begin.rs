//! `POST /v1/me/totp`: a secret is made and shown, once.

use axum::extract::State;
use serde::Deserialize;
use shared::domain::fresh_proof::Proof;
use shared::domain::totp_enrollment;
use shared::http::{AccountToken, Answer, Json, NewAuthenticator, NewAuthenticatorResponse, Problem, ProofRequest};
use shared::runtime::App;
use shared::storage::Freshness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeginRequest {
    label: Option<String>,
    proof: Option<ProofRequest>,
}

pub async fn begin(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    Json(request): Json<BeginRequest>,
) -> Result<Answer<NewAuthenticatorResponse>, Problem> {
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let new = NewAuthenticator::make(enrollee.subject(), &keys, request.label.as_deref(), now)?;
    let issuer = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |situation| {
            totp_enrollment::begin(situation, &enrollee, &keys, &new.pending, proof.as_ref(), now)
        })
        .await?
        .or_problem(now)?;
    Ok(Answer::created(new.show(&issuer, enrollee.account_name())?, "begun"))
}
