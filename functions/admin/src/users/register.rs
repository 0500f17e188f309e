//! `PUT /v1/users/{id}`: a user is made known, or the helpdesk knows something new of one.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::domain::address::Address;
use shared::domain::claims::Profile;
use shared::domain::field_error::FieldError;
use shared::domain::id::UserId;
use shared::domain::staff;
use shared::http::{Answer, Json, Managed, PathId, Problem, RegistrarToken};
use shared::runtime::App;
use utoipa::ToSchema;

use crate::order;

/// What the helpdesk knows of a user.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "email": "alice@example.com", "email_verified": true, "name": "Alice", "locale": "de-AT", "groups": ["customers"]
})))]
pub struct RegisterUserRequest {
    #[schema(value_type = Address)]
    email: String,
    /// Codes go to verified addresses only.
    email_verified: bool,
    /// Shown in the authenticator app.
    name: Option<String>,
    /// The language of mails (BCP 47).
    locale: Option<String>,
    /// Left out: not known.
    groups: Option<Vec<String>>,
}

/// The user who is known.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"user_id": "alice"})))]
pub struct RegisterUserResponse {
    user_id: String,
}

/// Makes a user known, or notes what the helpdesk knows by now.
#[utoipa::path(
    put,
    path = "/v1/users/{id}",
    tag = "support",
    operation_id = "register_user",
    security(("service" = []), ("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = RegisterUserRequest,
    responses((status = 200, description = "The user is known.", body = RegisterUserResponse), Managed)
)]
pub async fn register(
    State(app): State<App>,
    RegistrarToken(staff): RegistrarToken,
    PathId(user): PathId,
    Json(request): Json<RegisterUserRequest>,
) -> Result<Answer<RegisterUserResponse>, Problem> {
    let subject = order::subject(&staff, user)?;
    let email = Address::try_from(request.email)
        .map_err(|error| Problem::invalid_request(vec![FieldError::new("/email", error.to_string())]))?;
    let profile = Profile {
        email,
        email_verified: request.email_verified,
        name: request.name,
        locale: request.locale,
        groups: request.groups,
    };
    order::decide(&app, &staff, &subject, |situation| Ok(staff::register(situation, &staff, &profile))).await?;
    Ok(Answer::ok(RegisterUserResponse { user_id: subject.user.into() }, "registered"))
}
