//! `DELETE /v1/users/{id}/factors`: removes all factors, trusted browsers, and codes.

use axum::extract::State;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::help;
use shared::domain::types::id::UserId;
use shared::http::{NoContent, Ordered, PathId, Problem};

use crate::staff_action::{Body, ReasonRequest, carry_out, reason_in};

/// Removes all factors of a user, with the trusted browsers, the recovery codes, and the bypass code.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}/factors",
    tag = "support",
    operation_id = "remove_user_factors",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "The user has no factor anymore."), Ordered)
)]
pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, reason_in(body), help::remove_factors).await?;
    Ok(NoContent("removed"))
}
