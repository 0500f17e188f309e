//! `POST /v1/login/email/verify`: completes a login with the mailed code.

use axum::extract::State;
use shared::api::{LoginToken, PassedResponse, SubmitFactorRequest, submit_factor};
use shared::app::App;
use shared::domain::types::method::Method;
use shared::http::{Answer, BrowserName, Coded, Json, Problem, problems};

/// Completes the login with the mailed code.
#[utoipa::path(
    post,
    path = "/v1/login/email/verify",
    tag = "login",
    operation_id = "submit_email_code",
    security(("login" = [])),
    request_body = SubmitFactorRequest,
    responses(
        (status = 200, description = "The login has passed.", body = PassedResponse),
        problems::LoginAlreadyCompleted, problems::MethodOff, Coded
    )
)]
pub async fn verify(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    browser: BrowserName,
    Json(request): Json<SubmitFactorRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_factor(&app, &claims, Method::Email, request, browser).await
}
