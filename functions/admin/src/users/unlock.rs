//! `POST /v1/users/{id}/unlock`: codes can be tried again.

use axum::extract::State;
use shared::domain::staff;
use shared::http::{Json, NoContent, PathId, Problem, StaffToken};
use shared::runtime::App;

use crate::order::{ReasonRequest, carry_out};

pub async fn unlock(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, &request.read()?, staff::unlock).await?;
    Ok(NoContent("unlocked"))
}
