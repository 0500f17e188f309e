//! `POST /v1/me/totp/{id}/confirm`: the first code confirms the set-up.

use axum::extract::State;
use serde::Serialize;
use shared::domain::code_entry::CodeEntry;
use shared::domain::method::PassedBy;
use shared::domain::totp_enrollment;
use shared::http::{
    AccountToken, Answer, AuthenticatorResponse, Json, PathId, Problem, SubmitCodeRequest, new_recovery_codes,
};
use shared::runtime::App;
use shared::storage::Freshness;

/// With the first factor, the recovery codes; with a login token, the assertion.
#[derive(Serialize)]
pub struct ConfirmResponse {
    authenticator: AuthenticatorResponse,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
}

/// Reads the last committed state: the set-up was begun a moment ago.
pub async fn confirm(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    PathId(id): PathId,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<ConfirmResponse>, Problem> {
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(&request.code));
    let new_codes = new_recovery_codes(enrollee.subject(), &keys)?;
    let confirmed = app
        .store()
        .decide(enrollee.subject(), Freshness::Strong, now, |situation| {
            totp_enrollment::confirm(situation, &enrollee, &keys, &id, &code, &new_codes.stored, now)
        })
        .await?
        .or_problem(now)?;
    Ok(Answer::ok(
        ConfirmResponse {
            authenticator: AuthenticatorResponse::from(&confirmed.authenticator),
            recovery_codes: confirmed.recovery_codes_issued.then(|| new_codes.to_texts()),
            assertion: app.assert_enrolled(&keys, &enrollee, PassedBy::Totp, now)?,
        },
        "confirmed",
    ))
}
