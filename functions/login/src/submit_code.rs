//! `POST /v1/login/totp`, `/v1/login/recovery-code` and `/v1/login/bypass-code`: a code answers the challenge.

use axum::extract::State;
use shared::domain::method::Method;
use shared::http::{
    Answer, BrowserName, Json, LoginToken, PassedResponse, Problem, SubmitCodeRequest, SubmitFactorRequest,
    submit_code, submit_factor,
};
use shared::runtime::App;

pub async fn submit_totp(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    browser: BrowserName,
    Json(request): Json<SubmitFactorRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_factor(&app, &claims, Method::Totp, request, browser).await
}

pub async fn submit_recovery_code(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::RecoveryCode, request).await
}

pub async fn submit_bypass_code(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::BypassCode, request).await
}
