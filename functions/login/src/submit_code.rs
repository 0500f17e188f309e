//! `POST /v1/login/totp` and `POST /v1/login/recovery-code`: a code answers the challenge.

use axum::extract::State;
use serde::Deserialize;
use shared::domain::attempt;
use shared::domain::claims::LoginClaims;
use shared::domain::code_entry::CodeEntry;
use shared::domain::decision::Verdict;
use shared::domain::method::{Method, PassedBy};
use shared::http::{Answer, Json, LoginToken, Problem};
use shared::runtime::App;
use shared::storage::Freshness;

use crate::completion::PassedResponse;

/// A code of an authenticator app.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitTotpRequest {
    code: String,
    /// Whether the browser shall be trusted. Part of the contract; no browser is trusted yet, so no token is answered.
    #[serde(default, rename = "remember_browser")]
    _remember_browser: bool,
    #[serde(default, rename = "browser_label")]
    _browser_label: Option<String>,
}

/// A recovery code.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitRecoveryCodeRequest {
    code: String,
}

pub async fn submit_totp(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitTotpRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit(&app, &claims, Method::Totp, PassedBy::Totp, &request.code).await
}

pub async fn submit_recovery_code(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitRecoveryCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit(&app, &claims, Method::RecoveryCode, PassedBy::RecoveryCode, &request.code).await
}

async fn submit(
    app: &App,
    claims: &LoginClaims,
    method: Method,
    by: PassedBy,
    code: &str,
) -> Result<Answer<PassedResponse>, Problem> {
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(code));
    let verdict = app
        .store()
        .decide(&claims.subject, Freshness::Eventual, now, |situation| {
            attempt::submit_code(situation, claims, &keys, method, &code, now)
        })
        .await?;
    match verdict {
        Verdict::Granted(passed) => {
            let assertion = app.assert_login(&keys, claims, by, now)?;
            Ok(PassedResponse::answer(assertion, Some(passed.recovery_codes_left), method.name()))
        }
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}
