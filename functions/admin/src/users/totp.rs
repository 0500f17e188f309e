//! `POST /v1/users/{id}/totp`, its `confirm`, and `DELETE /v1/users/{id}/totp/{aid}`: staff set up an authenticator app for a user
//! who is present, or remove one.

use axum::extract::State;
use serde::Serialize;
use shared::api::{AuthenticatorResponse, NewAuthenticator, NewAuthenticatorResponse, StaffToken, SubmitCodeRequest};
use shared::app::App;
use shared::domain::credential::code_entry::CodeEntry;
use shared::domain::support::help::{self, SupportAction};
use shared::domain::types::id::UserId;
use shared::http::{Answer, Json, NoContent, Ordered, PathId, PathIds, Problem, problems};
use utoipa::ToSchema;

use crate::staff_action::{self, Body, ReasonRequest, carry_out, reason_in};

/// Starts the setup of an authenticator app for a user, who scans the QR code.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/totp",
    tag = "support",
    operation_id = "begin_user_totp",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses(
        (
            status = 201,
            description = "The secret, to confirm within ten minutes.",
            body = NewAuthenticatorResponse
        ),
        problems::PlanRequired, problems::MethodOff, problems::TooManyAuthenticators, Ordered
    )
)]
pub async fn begin(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
    body: Body<ReasonRequest>,
) -> Result<Answer<NewAuthenticatorResponse>, Problem> {
    let subject = staff_action::subject(&staff, user)?;
    let reason = staff_action::authorize_before_validation(&app, &staff, &subject, reason_in(body)).await?;
    let (now, keys) = (app.now(), app.keys().await?);
    let new = NewAuthenticator::make(&subject, &keys, None, now)?;
    let action = SupportAction { staff: &staff, reason: Some(&reason) };
    let decided = staff_action::decide(&app, &staff, &subject, |draft| help::begin_totp(draft, &action, &new.pending));
    let set_up = decided.await?;
    Ok(Answer::created(new.show(&set_up.issuer, &set_up.account)?, "begun"))
}

/// An authenticator app that is now a factor of a user. Users generate their recovery codes themselves.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "authenticator": {"id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Phone", "created_at": "2026-11-24T09:30:00Z"}
})))]
pub struct ConfirmUserTotpResponse {
    authenticator: AuthenticatorResponse,
}

/// Confirms the app with a code from the user's phone.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/totp/{aid}/confirm",
    tag = "support",
    operation_id = "confirm_user_totp",
    security(("staff" = [])),
    params(
        ("id" = UserId, Path, description = "The user: the `sub` of the user's tokens."),
        ("aid" = String, Path, description = "The authenticator.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")
    ),
    request_body = SubmitCodeRequest,
    responses(
        (status = 200, description = "The authenticator app is a factor of the user.", body = ConfirmUserTotpResponse),
        problems::InvalidCode, problems::PlanRequired, problems::MethodOff, problems::TooManyAuthenticators, Ordered
    )
)]
pub async fn confirm(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathIds(user, id): PathIds,
    body: Body<SubmitCodeRequest>,
) -> Result<Answer<ConfirmUserTotpResponse>, Problem> {
    let subject = staff_action::subject(&staff, user)?;
    let Json(request) = staff_action::authorize_before_validation(&app, &staff, &subject, body).await?;
    let code = CodeEntry::read(&request.code);
    let keys = app.keys().await?;
    let decided =
        staff_action::decide(&app, &staff, &subject, |draft| help::confirm_totp(draft, &keys, &staff, &id, &code));
    let authenticator = AuthenticatorResponse::from(&decided.await?);
    Ok(Answer::ok(ConfirmUserTotpResponse { authenticator }, "confirmed"))
}

/// Removes an authenticator app of a user.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}/totp/{aid}",
    tag = "support",
    operation_id = "remove_user_totp",
    security(("staff" = [])),
    params(
        ("id" = UserId, Path, description = "The user: the `sub` of the user's tokens."),
        ("aid" = String, Path, description = "The authenticator.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")
    ),
    request_body = ReasonRequest,
    responses((status = 204, description = "The app is no longer a factor."), Ordered)
)]
pub async fn remove(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathIds(user, id): PathIds,
    body: Body<ReasonRequest>,
) -> Result<NoContent, Problem> {
    let reason = reason_in(body);
    carry_out(&app, &staff, user, reason, |draft, action| help::remove_totp(draft, action, &id)).await?;
    Ok(NoContent("removed"))
}
