//! `POST /v1/me/totp/{id}/confirm`: confirms the setup with the app's first code.

use axum::extract::State;
use serde::Serialize;
use shared::api::{
    AccountToken, AuthenticatorResponse, SubmitCodeRequest, authorize_before_validation, new_recovery_codes,
};
use shared::app::App;
use shared::domain::account::enroll_totp::{self, FirstCode};
use shared::domain::credential::code_entry::CodeEntry;
use shared::domain::types::method::PassedBy;
use shared::http::{Answer, Coded, Json, PathId, Problem, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

/// An authenticator app that is now a factor.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "authenticator": {"id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Phone", "created_at": "2026-11-24T09:30:00Z"},
    "recovery_codes": ["7K2Q-H9XW-3M0RT", "C4N8-PZB6-EY1DJ"],
    "assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ"
})))]
pub struct ConfirmTotpResponse {
    authenticator: AuthenticatorResponse,
    /// Present if this is the first factor. Shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes: Option<Vec<String>>,
    /// Present with a login token: the login has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
}

/// Confirms an authenticator app with its first code.
#[utoipa::path(
    post,
    path = "/v1/me/totp/{id}/confirm",
    tag = "account",
    operation_id = "confirm_totp",
    security(("session" = []), ("login" = [])),
    params(("id" = String, Path, description = "The authenticator.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")),
    request_body = SubmitCodeRequest,
    responses(
        (status = 200, description = "The authenticator app is a factor.", body = ConfirmTotpResponse),
        problems::LoginAlreadyCompleted, problems::PlanRequired, problems::MethodOff,
        problems::TooManyAuthenticators, Coded
    )
)]
pub async fn confirm(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    PathId(id): PathId,
    body: Result<Json<SubmitCodeRequest>, Problem>,
) -> Result<Answer<ConfirmTotpResponse>, Problem> {
    let Json(request) = authorize_before_validation(&app, &enrollee, body).await?;
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(&request.code));
    let new_codes = new_recovery_codes(enrollee.subject(), &keys)?;
    // Read strongly, because the setup was started a moment ago.
    let confirmed = app
        .store()
        .decide(enrollee.subject(), Freshness::Strong, now, |draft| {
            enroll_totp::confirm(draft, &keys, &enrollee, FirstCode { id: &id, code: &code }, &new_codes.stored)
        })
        .await?
        .or_problem(now)?;
    Ok(Answer::ok(
        ConfirmTotpResponse {
            authenticator: AuthenticatorResponse::from(&confirmed.authenticator),
            recovery_codes: confirmed.recovery_codes_issued.then(|| new_codes.to_texts()),
            assertion: app.assert_enrolled(&keys, &enrollee, PassedBy::Totp, now)?,
        },
        "confirmed",
    ))
}
