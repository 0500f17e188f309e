//! `POST /v1/me/email/confirm`: the mailed code confirms email as a factor.

use axum::extract::State;
use serde::Serialize;
use shared::api::{AccountToken, SubmitCodeRequest, authorize_before_validation, new_recovery_codes};
use shared::app::App;
use shared::domain::account::enroll_email;
use shared::domain::credential::code_entry::CodeEntry;
use shared::domain::types::method::PassedBy;
use shared::http::{Answer, Coded, Json, Problem, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

/// Email is now a factor.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "recovery_codes": ["7K2Q-H9XW-3M0RT", "C4N8-PZB6-EY1DJ"],
    "assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ"
})))]
pub struct ConfirmEmailResponse {
    /// Present if this is the first factor. Shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes: Option<Vec<String>>,
    /// Present with a login token: the login has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
}

/// Confirms email as a factor with the mailed code.
#[utoipa::path(
    post,
    path = "/v1/me/email/confirm",
    tag = "account",
    operation_id = "confirm_email",
    security(("session" = []), ("login" = [])),
    request_body = SubmitCodeRequest,
    responses(
        (status = 200, description = "Email is a factor.", body = ConfirmEmailResponse),
        problems::LoginAlreadyCompleted, problems::PlanRequired, problems::MethodOff, Coded
    )
)]
pub async fn confirm(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    body: Result<Json<SubmitCodeRequest>, Problem>,
) -> Result<Answer<ConfirmEmailResponse>, Problem> {
    let Json(request) = authorize_before_validation(&app, &enrollee, body).await?;
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(&request.code));
    let new_codes = new_recovery_codes(enrollee.subject(), &keys)?;
    let recovery_codes_issued = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |draft| {
            enroll_email::confirm(draft, &keys, &enrollee, &code, &new_codes.stored)
        })
        .await?
        .or_problem(now)?;
    Ok(Answer::ok(
        ConfirmEmailResponse {
            recovery_codes: recovery_codes_issued.then(|| new_codes.to_texts()),
            assertion: app.assert_enrolled(&keys, &enrollee, PassedBy::Email, now)?,
        },
        "confirmed",
    ))
}
