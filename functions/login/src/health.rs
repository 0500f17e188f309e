//! `GET /v1/health`: whether logins can be answered, because the function runs and has its keys.

use axum::extract::State;
use serde::Serialize;
use shared::app::App;
use shared::http::{Answer, Problem, problems};
use utoipa::ToSchema;

/// Logins can be answered.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"status": "ok"})))]
pub struct HealthResponse {
    #[schema(pattern = "^ok$")]
    status: &'static str,
}

/// Reports whether logins can be answered.
#[utoipa::path(
    get,
    path = "/v1/health",
    tag = "public",
    operation_id = "check_health",
    responses((status = 200, description = "They can.", body = HealthResponse), problems::Unavailable)
)]
pub async fn health(State(app): State<App>) -> Result<Answer<HealthResponse>, Problem> {
    app.keys().await?;
    Ok(Answer::ok(HealthResponse { status: "ok" }, "ok"))
}
