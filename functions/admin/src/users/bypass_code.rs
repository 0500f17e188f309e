//! `POST /v1/users/{id}/bypass-code`: a code, shown once, that lets one login of the user pass.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::crypto::random_bytes;
use shared::domain::bypass::{BYPASS_CHARS, NewBypassCode, VALID_MINUTES};
use shared::domain::field_error::FieldError;
use shared::domain::staff;
use shared::http::{Answer, Json, PathId, Problem, StaffToken};
use shared::runtime::App;

use crate::order::{self, carry_out, read_reason};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BypassCodeRequest {
    reason: String,
    valid_minutes: u16,
}

#[derive(Serialize)]
pub struct BypassCodeResponse {
    code: String,
    expires_at: Timestamp,
}

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
