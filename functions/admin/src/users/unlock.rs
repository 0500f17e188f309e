//! `POST /v1/users/{id}/unlock`: codes can be tried again.

use axum::extract::State;
use shared::domain::id::UserId;
use shared::domain::staff;
use shared::http::{Json, Managed, NoContent, PathId, Problem, StaffToken};
use shared::runtime::App;

use crate::order::{ReasonRequest, carry_out};

/// Lets codes of a user be tried again.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/unlock",
    tag = "support",
    operation_id = "unlock_user",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "Codes are accepted again."), Managed)
)]
pub async fn unlock(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, &request.read()?, staff::unlock).await?;
    Ok(NoContent("unlocked"))
}
