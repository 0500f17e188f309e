//! `POST /v1/me/passkeys`: starts the setup of a passkey.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::{AccountToken, ProofRequest, authorize_before_validation};
use shared::app::{App, new_ulid};
use shared::domain::account::enroll_passkey;
use shared::domain::account::freshness::Proof;
use shared::domain::credential::passkey::credential::DEFAULT_LABEL;
use shared::domain::credential::passkey::pending::PendingPasskey;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::label::{self, Label};
use shared::http::{Answer, Json, Problem, Proven, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

use crate::creation_options::PasskeyCreationOptions;

/// The passkey to set up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"label": "Laptop"})))]
pub struct BeginPasskeyRequest {
    /// The passkey's name. The default is "Passkey".
    #[schema(value_type = Option<Label>)]
    label: Option<String>,
    /// Required if the user has a factor, unless the session is fresh and its `acr` is `aal2`.
    proof: Option<ProofRequest>,
}

/// A passkey to be confirmed with the authenticator's answer.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "options": {
        "rp": {"id": "help.example", "name": "Demo Help Center"},
        "user": {"id": "qR3tUvWxYz0123456789-A", "name": "alice@example.com", "displayName": "Alice"},
        "challenge": "bWFrZSBhIG5ldyBrZXkgIQ", "timeout": 300_000, "excludeCredentials": [], "attestation": "none",
        "pubKeyCredParams": [{"type": "public-key", "alg": -8}],
        "authenticatorSelection": {
            "residentKey": "discouraged", "requireResidentKey": false, "userVerification": "preferred"
        }
    }, "expires_at": "2026-11-24T09:40:00Z"
})))]
pub struct BeginPasskeyResponse {
    /// Identifies the passkey in the confirmation.
    id: String,
    options: PasskeyCreationOptions,
    /// The end of the setup: the passkey can't be confirmed afterwards.
    expires_at: Timestamp,
}

/// Starts the setup of a passkey.
///
/// A login token is accepted while the user has no usable factor.
#[utoipa::path(
    post,
    path = "/v1/me/passkeys",
    tag = "account",
    operation_id = "begin_passkey",
    security(("session" = []), ("login" = [])),
    request_body = Option<BeginPasskeyRequest>,
    responses(
        (
            status = 201,
            description = "The options for `navigator.credentials.create`, to confirm within ten minutes.",
            body = BeginPasskeyResponse
        ),
        problems::LoginAlreadyCompleted, problems::PlanRequired, problems::TooManyPasskeys, Proven
    )
)]
pub async fn begin(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    body: Result<Json<BeginPasskeyRequest>, Problem>,
) -> Result<Answer<BeginPasskeyResponse>, Problem> {
    let Json(request) = authorize_before_validation(&app, &enrollee, body).await?;
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let label = label::parse(request.label.as_deref().unwrap_or(DEFAULT_LABEL))
        .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/label", label::RULE)]));
    let label = authorize_before_validation(&app, &enrollee, label).await?;
    let pending = PendingPasskey::new(new_ulid(now)?, label, &keys, enrollee.subject(), now)?;
    let new = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |draft| {
            enroll_passkey::begin(draft, &keys, &enrollee, &pending, proof.as_ref())
        })
        .await?
        .or_problem(now)?;
    let options = PasskeyCreationOptions::new(new, &enrollee, pending.user_handle);
    Ok(Answer::created(BeginPasskeyResponse { id: pending.id, options, expires_at: pending.expires_at }, "begun"))
}
