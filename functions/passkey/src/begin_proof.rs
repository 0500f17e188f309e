//! `POST /v1/me/proof/passkey`: asks for a proof by passkey.

use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::api::{PasskeyRequestOptions, SessionToken};
use shared::app::{App, new_ulid};
use shared::domain::account::prove_by_passkey;
use shared::domain::credential::passkey::proof::ProofChallenge;
use shared::http::{Answer, NoBody, Problem, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

/// What a passkey has to sign as a proof.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "options": {
        "challenge": "cHJvdmUgaXQncyB5b3UgIQ", "rpId": "help.example", "userVerification": "preferred", "timeout": 300_000,
        "allowCredentials": [{"type": "public-key", "id": "b25lIG9mIEFsaWNlJ3M", "transports": ["internal"]}]
    }, "expires_at": "2026-11-24T09:35:00Z"
})))]
pub struct BeginProofResponse {
    options: PasskeyRequestOptions,
    /// The options can't be answered afterwards.
    expires_at: Timestamp,
}

/// Returns the options for a proof by passkey. A later request replaces them.
#[utoipa::path(
    post,
    path = "/v1/me/proof/passkey",
    tag = "account",
    operation_id = "begin_passkey_proof",
    security(("session" = [])),
    responses(
        (status = 200, description = "The options for `navigator.credentials.get`.", body = BeginProofResponse),
        problems::MethodOff, problems::NoFactor
    )
)]
pub async fn begin(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    _: NoBody,
) -> Result<Answer<BeginProofResponse>, Problem> {
    let (now, keys) = (app.now(), app.keys().await?);
    let request = ProofChallenge::new(new_ulid(now)?, now);
    let challenge = app
        .store()
        .decide(&session.subject, Freshness::Eventual, now, |draft| {
            prove_by_passkey::begin(draft, &keys, &session, &request)
        })
        .await?
        .or_problem(now)?;
    let options = PasskeyRequestOptions::new(&challenge, request.expires_at.duration_since(now));
    Ok(Answer::ok(BeginProofResponse { options, expires_at: request.expires_at }, "begun"))
}
