//! `DELETE /v1/users/{id}/passkeys/{pid}`. Staff can't set one up: that needs the user's device on the Help Center's own page.

use axum::extract::State;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::help;
use shared::domain::types::id::UserId;
use shared::http::{NoContent, Ordered, PathIds, Problem};

use crate::staff_action::{Body, ReasonRequest, carry_out, reason_in};

/// Removes a passkey of a user.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}/passkeys/{pid}",
    tag = "support",
    operation_id = "remove_user_passkey",
    security(("staff" = [])),
    params(
        ("id" = UserId, Path, description = "The user: the `sub` of the user's tokens."),
        ("pid" = String, Path, description = "The passkey.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")
    ),
    request_body = ReasonRequest,
    responses((status = 204, description = "The passkey is no longer a factor."), Ordered)
)]
pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathIds(user, id): PathIds,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    let reason = reason_in(body);
    carry_out(&app, &staff, user, reason, |draft, action| help::remove_passkey(draft, action, &id)).await?;
    Ok(NoContent("removed"))
}
