//! `PUT` and `DELETE /v1/users/{id}/requirement`: requires one user to set a factor up.

use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::help;
use shared::domain::types::id::UserId;
use shared::domain::user::record::Requirement;
use shared::http::{Answer, NoContent, Ordered, PathId, Problem, problems};
use utoipa::ToSchema;

use crate::staff_action::{Body, ReasonRequest, carry_out, reason_in};

/// Staff require this user to set a factor up.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"since": "2026-11-24T09:30:00Z", "reason": "Handles payments"})))]
pub struct RequirementResponse {
    since: Timestamp,
    reason: String,
}

impl From<Requirement> for RequirementResponse {
    fn from(Requirement { since, reason }: Requirement) -> Self {
        Self { since, reason }
    }
}

/// Requires a user to set a factor up, whatever the policy says of groups.
///
/// It takes effect while the policy allows a method. The policy's grace period applies. An exemption of the user ends, and a later
/// exemption ends the requirement.
#[utoipa::path(
    put,
    path = "/v1/users/{id}/requirement",
    tag = "support",
    operation_id = "set_requirement",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses(
        (status = 200, description = "The requirement.", body = RequirementResponse),
        problems::PlanRequired, Ordered
    )
)]
pub async fn set(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<Answer<RequirementResponse>, Problem> {
    let requirement = carry_out(&app, &staff, user, reason_in(body), help::require).await?;
    Ok(Answer::ok(requirement.into(), "required"))
}

/// Ends the requirement of a user. Without one, the answer is 404.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}/requirement",
    tag = "support",
    operation_id = "end_requirement",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "Staff no longer require it of this user."), Ordered)
)]
pub async fn end(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, reason_in(body), help::end_requirement).await?;
    Ok(NoContent("ended"))
}
