//! `PUT` and `DELETE /v1/users/{id}/email`: staff turn email on or off for a user.

use axum::extract::State;
use serde::Serialize;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::help;
use shared::domain::types::id::UserId;
use shared::http::{Answer, NoContent, Ordered, PathId, Problem, problems};
use utoipa::ToSchema;

use crate::staff_action::{Body, ReasonRequest, carry_out, reason_in};

/// Email as a factor of a user.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"enabled": true})))]
pub struct UserEmailResponse {
    enabled: bool,
}

/// Turns email on as a factor of a user whose address the helpdesk has verified.
#[utoipa::path(
    put,
    path = "/v1/users/{id}/email",
    tag = "support",
    operation_id = "enable_user_email",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses(
        (status = 200, description = "Email is a factor of the user.", body = UserEmailResponse),
        problems::PlanRequired, problems::MethodOff, problems::AddressUnknown, Ordered
    )
)]
pub async fn enable(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<Answer<UserEmailResponse>, Problem> {
    carry_out(&app, &staff, user, reason_in(body), help::enable_email).await?;
    Ok(Answer::ok(UserEmailResponse { enabled: true }, "enabled"))
}

/// Turns email off as a factor of a user.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}/email",
    tag = "support",
    operation_id = "remove_user_email",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "Email is no longer a factor."), Ordered)
)]
pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, reason_in(body), help::remove_email).await?;
    Ok(NoContent("removed"))
}
