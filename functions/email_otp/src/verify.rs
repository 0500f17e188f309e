//! `POST /v1/login/email/verify`: the mailed code answers the challenge.

use axum::extract::State;
use shared::domain::method::Method;
use shared::http::{Answer, Json, LoginToken, PassedResponse, Problem, SubmitCodeRequest, submit_code};
use shared::runtime::App;

pub async fn verify(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_code(&app, &claims, Method::Email, &request.code).await
}
