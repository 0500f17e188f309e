//! `POST /v1/users/{id}/bypass-code`: issues a code, shown once, that completes one login of the user.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::StaffToken;
use shared::app::App;
use shared::crypto::random_bytes;
use shared::domain::credential::bypass_code::{BYPASS_CHARS, NewBypassCode, VALID_MINUTES};
use shared::domain::support::help::{self, SupportAction};
use shared::domain::types::field_error::FieldError;
use shared::domain::types::id::UserId;
use shared::domain::types::reason::Reason;
use shared::http::{Answer, Json, Ordered, PathId, Problem};
use utoipa::ToSchema;

use crate::staff_action::{self, Body, read_reason};

/// A request for a bypass code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "Lost the phone, showed a passport", "valid_minutes": 60})))]
pub struct BypassCodeRequest {
    #[schema(value_type = Reason)]
    reason: String,
    /// How long the code is valid, in minutes.
    #[schema(minimum = 15, maximum = 1440)]
    valid_minutes: u16,
}

impl BypassCodeRequest {
    fn valid_minutes(&self) -> Result<u16, Problem> {
        if VALID_MINUTES.contains(&self.valid_minutes) {
            return Ok(self.valid_minutes);
        }
        let detail = format!("must be a whole number from {} to {}", VALID_MINUTES.start(), VALID_MINUTES.end());
        Err(Problem::invalid_request(vec![FieldError::new("/valid_minutes", detail)]))
    }
}

/// A bypass code, shown once.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"code": "ABCDE-FGHJK", "expires_at": "2026-11-24T10:30:00Z"})))]
pub struct BypassCodeResponse {
    code: String,
    expires_at: Timestamp,
}

/// Issues a code, shown once, that completes one login of a user.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/bypass-code",
    tag = "support",
    operation_id = "issue_bypass_code",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = BypassCodeRequest,
    responses((status = 201, description = "The code.", body = BypassCodeResponse), Ordered)
)]
pub async fn issue(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<BypassCodeRequest>,
) -> Result<Answer<BypassCodeResponse>, Problem> {
    let subject = staff_action::subject(&staff, user)?;
    let read = body.and_then(|Json(request)| Ok((read_reason(&request.reason)?, request.valid_minutes()?)));
    let (reason, valid_minutes) = staff_action::authorize_before_validation(&app, &staff, &subject, read).await?;
    let (now, keys) = (app.now(), app.keys().await?);
    let random = random_bytes::<BYPASS_CHARS>()?;
    let new = NewBypassCode::from_random(&subject, &keys, &random, valid_minutes, now)?;
    let action = SupportAction { staff: &staff, reason: Some(&reason) };
    staff_action::decide(&app, &staff, &subject, |draft| help::issue_bypass_code(draft, &action, &new.stored)).await?;
    let response = BypassCodeResponse { code: new.shown.to_string(), expires_at: new.stored.expires_at };
    Ok(Answer::created(response, "issued"))
}
