//! `POST /v1/login/totp`, `/v1/login/recovery-code`, and `/v1/login/bypass-code`: complete a login with a code.

use axum::extract::State;
use shared::api::{LoginToken, PassedResponse, SubmitCodeRequest, SubmitFactorRequest, submit_code, submit_factor};
use shared::app::App;
use shared::domain::types::method::Method;
use shared::http::{Answer, BrowserName, Coded, Json, Problem, problems};

/// Completes the login with a code from an authenticator app.
#[utoipa::path(
    post,
    path = "/v1/login/totp",
    tag = "login",
    security(("login" = [])),
    request_body = SubmitFactorRequest,
    responses(
        (status = 200, description = "The login has passed.", body = PassedResponse),
        problems::LoginAlreadyCompleted, problems::MethodOff, Coded
    )
)]
pub async fn submit_totp(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    browser: BrowserName,
    Json(request): Json<SubmitFactorRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_factor(&app, &claims, Method::Totp, request, browser).await
}

/// Completes the login with a recovery code, which can't be used again. Recovery codes are accepted while the user is locked, up to
/// ten wrong recovery and bypass codes an hour.
#[utoipa::path(
    post,
    path = "/v1/login/recovery-code",
    tag = "login",
    security(("login" = [])),
    request_body = SubmitCodeRequest,
    responses(
        (status = 200, description = "The login has passed.", body = PassedResponse),
        problems::LoginAlreadyCompleted, problems::InvalidCode, problems::TooManyAttempts
    )
)]
pub async fn submit_recovery_code(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::RecoveryCode, request).await
}

/// Completes the login with a code from support. Like recovery codes, it is accepted while the user is locked.
#[utoipa::path(
    post,
    path = "/v1/login/bypass-code",
    tag = "login",
    security(("login" = [])),
    request_body = SubmitCodeRequest,
    responses(
        (status = 200, description = "The login has passed.", body = PassedResponse),
        problems::LoginAlreadyCompleted, problems::InvalidCode, problems::TooManyAttempts
    )
)]
pub async fn submit_bypass_code(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::BypassCode, request).await
}
