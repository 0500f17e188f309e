//! `POST /v1/users/{id}/totp` and its `confirm`, `DELETE /v1/users/{id}/totp/{aid}`: an authenticator app is set up for a
//! user who is at the desk, or removed.

use axum::extract::State;
use serde::Serialize;
use shared::domain::code_entry::CodeEntry;
use shared::domain::staff::{self, Order};
use shared::http::{
    Answer, AuthenticatorResponse, Json, NewAuthenticator, NewAuthenticatorResponse, NoContent, PathId, PathIds,
    Problem, StaffToken, SubmitCodeRequest,
};
use shared::runtime::App;

use crate::order::{self, ReasonRequest, carry_out};

pub async fn begin(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<Answer<NewAuthenticatorResponse>, Problem> {
    let (reason, subject) = (request.read()?, order::subject(&staff, user)?);
    let (now, keys) = (app.now(), app.keys().await?);
    let new = NewAuthenticator::make(&subject, &keys, None, now)?;
    let order = Order { staff: &staff, reason: &reason, now };
    let decided =
        order::decide(&app, &staff, &subject, |situation| Ok(staff::begin_totp(situation, &order, &new.pending)));
    let set_up = decided.await?;
    Ok(Answer::created(new.show(&set_up.issuer, &set_up.account)?, "begun"))
}

/// Without recovery codes: those are for the user's eyes.
#[derive(Serialize)]
pub struct ConfirmResponse {
    authenticator: AuthenticatorResponse,
}

pub async fn confirm(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathIds(user, id): PathIds,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<ConfirmResponse>, Problem> {
    let (subject, code) = (order::subject(&staff, user)?, CodeEntry::read(&request.code));
    let (now, keys) = (app.now(), app.keys().await?);
    let decided = order::decide(&app, &staff, &subject, |situation| {
        staff::confirm_totp(situation, &staff, &keys, &id, &code, now)
    });
    let authenticator = AuthenticatorResponse::from(&decided.await?);
    Ok(Answer::ok(ConfirmResponse { authenticator }, "confirmed"))
}

pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathIds(user, id): PathIds,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    let reason = request.read()?;
    carry_out(&app, &staff, user, &reason, |situation, order| staff::remove_totp(situation, order, &id)).await?;
    Ok(NoContent("removed"))
}
