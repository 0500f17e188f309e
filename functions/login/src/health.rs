//! `GET /v1/health`: whether logins can be answered: the function runs and has its keys.

use axum::extract::State;
use serde::Serialize;
use shared::http::{Answer, Problem};
use shared::runtime::App;

#[derive(Serialize)]
pub struct HealthResponse {
    status: &'static str,
}

pub async fn health(State(app): State<App>) -> Result<Answer<HealthResponse>, Problem> {
    app.keys().await?;
    Ok(Answer::ok(HealthResponse { status: "ok" }, "ok"))
}
