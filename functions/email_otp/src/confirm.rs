//! `POST /v1/me/email/confirm`: the mailed code confirms email as a factor.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::crypto::random_bytes;
use shared::domain::code_entry::CodeEntry;
use shared::domain::decision::Verdict;
use shared::domain::email_enrollment;
use shared::domain::enrollee::Enrollee;
use shared::domain::method::PassedBy;
use shared::domain::recovery::{CODE_CHARS, CODES_PER_SET, NewRecoveryCodes};
use shared::http::{AccountToken, Answer, Json, Problem};
use shared::runtime::App;
use shared::storage::Freshness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmRequest {
    code: String,
}

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
    Json(request): Json<ConfirmRequest>,
) -> Result<Answer<ConfirmResponse>, Problem> {
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(&request.code));
    let random = random_bytes::<{ CODES_PER_SET * CODE_CHARS }>()?;
    let new_codes = NewRecoveryCodes::from_random(enrollee.subject(), &keys, &random)?;
    let verdict = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |situation| {
            email_enrollment::confirm(situation, &enrollee, &keys, &code, &new_codes.stored, now)
        })
        .await?;
    match verdict {
        Verdict::Granted(recovery_codes_issued) => Ok(Answer::ok(
            ConfirmResponse {
                recovery_codes: recovery_codes_issued.then(|| new_codes.to_texts()),
                assertion: match &enrollee {
                    Enrollee::AtLogin(claims) => Some(app.assert_login(&keys, claims, PassedBy::Email, now)?),
                    Enrollee::InSession(_) => None,
                },
            },
            "confirmed",
        )),
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}
