//! `DELETE /v1/users/{id}/factors`: every factor goes, with browsers and codes.

use axum::extract::State;
use shared::domain::staff;
use shared::http::{Json, NoContent, PathId, Problem, StaffToken};
use shared::runtime::App;

use crate::order::{ReasonRequest, carry_out};

pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, &request.read()?, staff::remove_factors).await?;
    Ok(NoContent("removed"))
}
