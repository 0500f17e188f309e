//! `POST /v1/users/{id}/unlock`: ends a lock, and the wait for further mails.

use axum::extract::State;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::help;
use shared::domain::types::id::UserId;
use shared::http::{NoContent, Ordered, PathId, Problem};

use crate::staff_action::{Body, ReasonRequest, carry_out, reason_in};

/// Unlocks a user: codes are accepted and mailed again.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/unlock",
    tag = "support",
    operation_id = "unlock_user",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "Codes are accepted and mailed again."), Ordered)
)]
pub async fn unlock(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, reason_in(body), help::unlock).await?;
    Ok(NoContent("unlocked"))
}
