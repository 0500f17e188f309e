//! `POST /v1/login/totp`, `/v1/login/recovery-code` and `/v1/login/bypass-code`: a code answers the challenge.

use axum::extract::State;
use shared::api::{LoginToken, PassedResponse, SubmitCodeRequest, SubmitFactorRequest, submit_code, submit_factor};
use shared::app::App;
use shared::domain::types::method::Method;
use shared::http::{Answer, BrowserName, Coded, Json, Problem, problems};

/// Passes the login with a code of an authenticator app.
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

/// Passes the login with a recovery code, which is thereby used up. While the user is locked, too: until ten wrong recovery and bypass
/// codes were tried in an hour.
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

/// Passes the login with a code from staff. While the user is locked, too: as with a recovery code.
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
