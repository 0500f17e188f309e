//! `PUT` and `DELETE /v1/users/{id}/exemption`: a user may go without a factor for a while.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::domain::field_error::FieldError;
use shared::domain::staff;
use shared::http::{Answer, Json, NoContent, PathId, Problem, StaffToken};
use shared::runtime::App;

use crate::order::{ReasonRequest, carry_out, read_reason};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExemptionRequest {
    reason: String,
    until: String,
}

#[derive(Serialize)]
pub struct ExemptionResponse {
    until: Timestamp,
    reason: String,
}

pub async fn set(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ExemptionRequest>,
) -> Result<Answer<ExemptionResponse>, Problem> {
    let reason = read_reason(&request.reason)?;
    let until = request.until.parse().ok().filter(|&until: &Timestamp| until > app.now()).ok_or_else(|| {
        let detail = "must be an RFC 3339 instant in the future, such as 2027-01-31T17:00:00Z";
        Problem::invalid_request(vec![FieldError::new("/until", detail)])
    })?;
    let exemption =
        carry_out(&app, &staff, user, &reason, |situation, order| staff::exempt(situation, order, until)).await?;
    Ok(Answer::ok(ExemptionResponse { until: exemption.until, reason: exemption.reason }, "exempted"))
}

pub async fn end(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    carry_out(&app, &staff, user, &request.read()?, staff::end_exemption).await?;
    Ok(NoContent("ended"))
}
