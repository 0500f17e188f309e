//! `POST /v1/users/{id}/bypass-code`: a code, shown once, that lets one login of the user pass.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::crypto::random_bytes;
use shared::domain::bypass::{BYPASS_CHARS, NewBypassCode, VALID_MINUTES};
use shared::domain::field_error::FieldError;
use shared::domain::id::UserId;
use shared::domain::reason::Reason;
use shared::domain::staff;
use shared::http::{Answer, Json, Managed, PathId, Problem, StaffToken, problems};
use shared::runtime::App;
use utoipa::ToSchema;

use crate::order::{self, carry_out, read_reason};

/// A bypass code that is asked for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "Lost the phone, showed a passport", "valid_minutes": 60})))]
pub struct BypassCodeRequest {
    #[schema(value_type = Reason)]
    reason: String,
    /// For how long it lets a login pass.
    #[schema(minimum = 15, maximum = 1440)]
    valid_minutes: u16,
}

/// A bypass code, shown once.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"code": "ABCDE-FGHJK", "expires_at": "2026-11-24T10:30:00Z"})))]
pub struct BypassCodeResponse {
    code: String,
    expires_at: Timestamp,
}

/// Issues a code, shown once, that lets one login of a user pass.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/bypass-code",
    tag = "support",
    operation_id = "issue_bypass_code",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = BypassCodeRequest,
    responses((status = 201, description = "The code.", body = BypassCodeResponse), problems::NoFactor, Managed)
)]
pub async fn issue(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<BypassCodeRequest>,
) -> Result<Answer<BypassCodeResponse>, Problem> {
    let reason = read_reason(&request.reason)?;
    if !VALID_MINUTES.contains(&request.valid_minutes) {
        let detail = format!("must be a whole number from {} to {}", VALID_MINUTES.start(), VALID_MINUTES.end());
        return Err(Problem::invalid_request(vec![FieldError::new("/valid_minutes", detail)]));
    }
    let (keys, subject) = (app.keys().await?, order::subject(&staff, user.clone())?);
    let random = random_bytes::<BYPASS_CHARS>()?;
    let new = NewBypassCode::from_random(&subject, &keys, &random, request.valid_minutes, app.now())?;
    carry_out(&app, &staff, user, &reason, |situation, order| staff::issue_bypass_code(situation, order, &new.stored))
        .await?;
    let response = BypassCodeResponse { code: new.shown.to_string(), expires_at: new.stored.expires_at };
    Ok(Answer::created(response, "issued"))
}
