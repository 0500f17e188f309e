//! `POST /v1/me/email/confirm`: the mailed code confirms email as a factor.

use axum::extract::State;
use serde::Serialize;
use shared::domain::code_entry::CodeEntry;
use shared::domain::email_enrollment;
use shared::domain::method::PassedBy;
use shared::http::{AccountToken, Answer, Json, Problem, SubmitCodeRequest, new_recovery_codes};
use shared::runtime::App;
use shared::storage::Freshness;

/// With the first factor, the recovery codes; with a login token, the assertion.
#[derive(Serialize)]
pub struct ConfirmResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
}

pub async fn confirm(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<ConfirmResponse>, Problem> {
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(&request.code));
    let new_codes = new_recovery_codes(enrollee.subject(), &keys)?;
    let recovery_codes_issued = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |situation| {
            email_enrollment::confirm(situation, &enrollee, &keys, &code, &new_codes.stored, now)
        })
        .await?
        .or_problem(now)?;
    Ok(Answer::ok(
        ConfirmResponse {
            recovery_codes: recovery_codes_issued.then(|| new_codes.to_texts()),
            assertion: app.assert_enrolled(&keys, &enrollee, PassedBy::Email, now)?,
        },
        "confirmed",
    ))
}
