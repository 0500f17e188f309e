//! `PUT` and `DELETE /v1/users/{id}/exemption`: exempts a user from the second factor for a while.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::help::{self, SupportAction};
use shared::domain::types::field_error::FieldError;
use shared::domain::types::id::UserId;
use shared::domain::types::reason::Reason;
use shared::domain::user::record::Exemption;
use shared::http::{Answer, Json, NoContent, Ordered, PathId, Problem};
use utoipa::ToSchema;

use crate::staff_action::{self, Body, ReasonRequest, carry_out, read_reason, reason_in};

/// A request for an exemption.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "New phone arrives on Friday", "until": "2027-01-31T17:00:00Z"})))]
pub struct ExemptionRequest {
    #[schema(value_type = Reason)]
    reason: String,
    /// An instant in the future.
    #[schema(format = DateTime)]
    until: String,
}

/// The end of an exemption, from the field `until` of a request.
pub(super) fn read_until(text: &str, now: Timestamp) -> Result<Timestamp, Problem> {
    text.parse().ok().filter(|&until: &Timestamp| until > now).ok_or_else(|| {
        let detail = "must be an RFC 3339 instant in the future, such as 2027-01-31T17:00:00Z";
        Problem::invalid_request(vec![FieldError::new("/until", detail)])
    })
}

#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"until": "2027-01-31T17:00:00Z", "reason": "New phone arrives on Friday"})))]
pub struct ExemptionResponse {
    until: Timestamp,
    /// Absent if the helpdesk's backend gave none.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schema(required = false)]
    reason: String,
}

impl From<Exemption> for ExemptionResponse {
    fn from(Exemption { until, reason }: Exemption) -> Self {
        Self { until, reason }
    }
}

/// Exempts a user from the second factor for a while.
#[utoipa::path(
    put,
    path = "/v1/users/{id}/exemption",
    tag = "support",
    operation_id = "set_exemption",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ExemptionRequest,
    responses((status = 200, description = "The exemption.", body = ExemptionResponse), Ordered)
)]
pub async fn set(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ExemptionRequest>,
) -> Result<Answer<ExemptionResponse>, Problem> {
    let subject = staff_action::subject(&staff, user)?;
    let now = app.now();
    let read = body.and_then(|Json(request)| Ok((read_reason(&request.reason)?, read_until(&request.until, now)?)));
    let (reason, until) = staff_action::authorize_before_validation(&app, &staff, &subject, read).await?;
    let action = SupportAction { staff: &staff, reason: Some(&reason) };
    let exemption = staff_action::decide(&app, &staff, &subject, |draft| help::exempt(draft, &action, until)).await?;
    Ok(Answer::ok(exemption.into(), "exempted"))
}

/// Ends an exemption.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}/exemption",
    tag = "support",
    operation_id = "end_exemption",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "The user is no longer exempt."), Ordered)
)]
pub async fn end(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, reason_in(body), help::end_exemption).await?;
    Ok(NoContent("ended"))
}
