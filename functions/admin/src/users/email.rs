//! `PUT` and `DELETE /v1/users/{id}/email`: email is switched on for a user, or off.

use axum::extract::State;
use serde::Serialize;
use shared::domain::staff;
use shared::http::{Answer, Json, NoContent, PathId, Problem, StaffToken};
use shared::runtime::App;

use crate::order::{ReasonRequest, carry_out};

#[derive(Serialize)]
pub struct EmailResponse {
    enabled: bool,
}

pub async fn enable(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<Answer<EmailResponse>, Problem> {
    carry_out(&app, &staff, user, &request.read()?, staff::enable_email).await?;
    Ok(Answer::ok(EmailResponse { enabled: true }, "enabled"))
}

pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, &request.read()?, staff::remove_email).await?;
    Ok(NoContent("removed"))
}
