//! `POST /v1/login/totp` and `POST /v1/login/recovery-code`: a code answers the challenge.

use axum::extract::State;
use serde::Deserialize;
use shared::domain::method::Method;
use shared::http::{Answer, Json, LoginToken, PassedResponse, Problem, SubmitCodeRequest, submit_code};
use shared::runtime::App;

/// A recovery code. No browser is trusted on its word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitRecoveryCodeRequest {
    code: String,
}

pub async fn submit_totp(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::Totp, &request.code).await
}

pub async fn submit_recovery_code(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitRecoveryCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::RecoveryCode, &request.code).await
}
