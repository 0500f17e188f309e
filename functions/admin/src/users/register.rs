//! `PUT /v1/users/{id}`: a user is made known, or the helpdesk knows something new of one.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::domain::address::Address;
use shared::domain::claims::Profile;
use shared::domain::field_error::FieldError;
use shared::domain::staff;
use shared::http::{Answer, Json, PathId, Problem, RegistrarToken};
use shared::runtime::App;

use crate::order;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterRequest {
    email: String,
    email_verified: bool,
    name: Option<String>,
    locale: Option<String>,
    groups: Option<Vec<String>>,
}

#[derive(Serialize)]
pub struct RegisterResponse {
    user_id: String,
}

pub async fn register(
    State(app): State<App>,
    RegistrarToken(staff): RegistrarToken,
    PathId(user): PathId,
    Json(request): Json<RegisterRequest>,
) -> Result<Answer<RegisterResponse>, Problem> {
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
    Ok(Answer::ok(RegisterResponse { user_id: subject.user.into() }, "registered"))
}
