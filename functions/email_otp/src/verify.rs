//! `POST /v1/login/email/verify`: the mailed code answers the challenge.

use axum::extract::State;
use shared::domain::method::Method;
use shared::http::{
    Answer, BrowserName, Json, LoginToken, PassedResponse, Problem, SubmitFactorRequest, submit_factor,
};
use shared::runtime::App;

pub async fn verify(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    browser: BrowserName,
    Json(request): Json<SubmitFactorRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    submit_factor(&app, &claims, Method::Email, request, browser).await
}
