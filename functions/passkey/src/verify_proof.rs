//! `POST /v1/me/proof/passkey/verify`: exchanges a passkey's answer for the code of a proof.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::SessionToken;
use shared::app::App;
use shared::crypto::random_bytes;
use shared::domain::account::prove_by_passkey;
use shared::domain::credential::passkey::proof::{NewProofCode, PROOF_CHARS};
use shared::http::{Answer, Json, Problem, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

use crate::credential::Credential;
use crate::webauthn::AuthenticationAnswer;

/// The passkey's answer to the options of `POST /v1/me/proof/passkey`.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"credential": {
    "id": "b25lIG9mIEFsaWNlJ3M", "rawId": "b25lIG9mIEFsaWNlJ3M", "type": "public-key", "clientExtensionResults": {},
    "response": {
        "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0", "authenticatorData": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjL",
        "signature": "MEUCIQ"
    }
}})))]
pub struct VerifyProofRequest {
    /// `AuthenticationResponseJSON`.
    credential: Credential,
}

/// A code that serves once as a `proof` with the method `passkey`.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"code": "7K2QH9XW3M0RTC4N8PZB6EY1DJ", "expires_at": "2026-11-24T09:35:00Z"})))]
pub struct ProofCodeResponse {
    code: String,
    /// The code is invalid afterwards. Any change of factors also ends it.
    expires_at: Timestamp,
}

/// Exchanges a passkey's answer for a code that proves freshness.
#[utoipa::path(
    post,
    path = "/v1/me/proof/passkey/verify",
    tag = "account",
    operation_id = "verify_passkey_proof",
    security(("session" = [])),
    request_body = VerifyProofRequest,
    responses(
        (status = 200, description = "The code for `proof`.", body = ProofCodeResponse),
        problems::MethodOff, problems::InvalidPasskey
    )
)]
pub async fn verify(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    Json(request): Json<VerifyProofRequest>,
) -> Result<Answer<ProofCodeResponse>, Problem> {
    let (now, keys) = (app.now(), app.keys().await?);
    let answer = AuthenticationAnswer::read(&request.credential);
    let new = NewProofCode::from_random(&session.subject, &keys, &random_bytes::<PROOF_CHARS>()?, now)?;
    // Read strongly, because the challenge was made a moment ago.
    app.store()
        .decide(&session.subject, Freshness::Strong, now, |draft| {
            prove_by_passkey::verify(draft, &keys, &session, &answer, &new.stored)
        })
        .await?
        .or_problem(now)?;
    let response = ProofCodeResponse { code: new.shown.to_string(), expires_at: new.stored.expires_at };
    Ok(Answer::ok(response, "verified"))
}
