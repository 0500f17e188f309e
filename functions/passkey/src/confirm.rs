//! `POST /v1/me/passkeys/{id}/confirm`: confirms the setup with the credential that the authenticator made.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::api::{AccountToken, PasskeyResponse, authorize_before_validation, new_recovery_codes};
use shared::app::App;
use shared::domain::account::enroll_passkey;
use shared::domain::credential::passkey::credential::SeenPasskey;
use shared::http::{Answer, Json, PathId, Problem, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

use crate::credential::Credential;
use crate::webauthn::RegistrationAnswer;

/// The authenticator's answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"credential": {
    "id": "b25lIG9mIEFsaWNlJ3M", "rawId": "b25lIG9mIEFsaWNlJ3M", "type": "public-key", "clientExtensionResults": {},
    "response": {"clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0", "attestationObject": "o2NmbXRkbm9uZQ"}
}})))]
pub struct ConfirmPasskeyRequest {
    /// `RegistrationResponseJSON`.
    credential: Credential,
}

/// A passkey that is now a factor.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "passkey": {
        "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Laptop", "created_at": "2026-11-24T09:30:00Z", "backed_up": true
    },
    "recovery_codes": ["7K2Q-H9XW-3M0RT", "C4N8-PZB6-EY1DJ"],
    "assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ"
})))]
pub struct ConfirmPasskeyResponse {
    passkey: PasskeyResponse,
    /// Present if this is the first factor. Shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes: Option<Vec<String>>,
    /// Present with a login token: the login has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
}

/// Confirms a passkey with the authenticator's answer. A refused answer doesn't end the setup.
#[utoipa::path(
    post,
    path = "/v1/me/passkeys/{id}/confirm",
    tag = "account",
    operation_id = "confirm_passkey",
    security(("session" = []), ("login" = [])),
    params(("id" = String, Path, description = "The passkey.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")),
    request_body = ConfirmPasskeyRequest,
    responses(
        (status = 200, description = "The passkey is a factor.", body = ConfirmPasskeyResponse),
        problems::LoginAlreadyCompleted, problems::PlanRequired, problems::MethodOff, problems::TooManyPasskeys,
        problems::InvalidPasskey, problems::PasskeyExists, problems::TooManyAttempts, problems::AccountLocked
    )
)]
pub async fn confirm(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    PathId(id): PathId,
    body: Result<Json<ConfirmPasskeyRequest>, Problem>,
) -> Result<Answer<ConfirmPasskeyResponse>, Problem> {
    let Json(request) = authorize_before_validation(&app, &enrollee, body).await?;
    let answer = RegistrationAnswer::read(&request.credential);
    let (now, keys) = (app.now(), app.keys().await?);
    let new_codes = new_recovery_codes(enrollee.subject(), &keys)?;
    // Read strongly, because the setup was started a moment ago.
    let confirmed = app
        .store()
        .decide(enrollee.subject(), Freshness::Strong, now, |draft| {
            enroll_passkey::confirm(draft, &keys, &enrollee, &id, &answer, &new_codes.stored)
        })
        .await?
        .or_problem(now)?;
    let by = confirmed.passkey.passed_by();
    Ok(Answer::ok(
        ConfirmPasskeyResponse {
            passkey: SeenPasskey { passkey: confirmed.passkey, usable: true }.into(),
            recovery_codes: confirmed.recovery_codes_issued.then(|| new_codes.to_texts()),
            assertion: app.assert_enrolled(&keys, &enrollee, by, now)?,
        },
        "confirmed",
    ))
}
