//! `PUT /v1/users/{id}`: registers a user, or updates the helpdesk's data about one.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::api::StaffOrServiceToken;
use shared::app::App;
use shared::crypto::KeyRing;
use shared::domain::decision::draft::Draft;
use shared::domain::support::help::register as register_user;
use shared::domain::support::staff::Staff;
use shared::domain::types::address::Address;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::halt::Halt;
use shared::domain::types::id::UserId;
use shared::domain::types::profile::{MAX_LOCALE_BYTES, Profile};
use shared::domain::types::reason::Reason;
use shared::http::{Answer, Json, Ordered, PathId, Problem};
use utoipa::ToSchema;

use crate::staff_action::{self, Body};

/// The helpdesk's data about a user.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "email": "alice@example.com", "email_verified": true, "name": "Alice", "locale": "de-AT", "groups": ["customers"],
    "reason": "Asked for it on the phone, showed a passport"
})))]
pub struct RegisterUserRequest {
    #[schema(value_type = Address)]
    pub(super) email: String,
    /// Codes are mailed to verified addresses only. An address that can't receive mail counts as unverified.
    pub(super) email_verified: bool,
    /// The name that staff see. Stored without control characters, and cut to 64 bytes.
    pub(super) name: Option<String>,
    /// The language of mails (BCP 47).
    pub(super) locale: Option<String>,
    /// Leave out if unknown.
    pub(super) groups: Option<Vec<String>>,
    /// The reason. Staff must give one; the helpdesk's backend needn't.
    #[schema(value_type = Option<Reason>)]
    pub(super) reason: Option<String>,
}

/// The validated request.
pub(super) struct Registration {
    pub(super) profile: Profile,
    reason: Option<Reason>,
}

impl Registration {
    pub(super) fn carry_out(&self, draft: &mut Draft<'_>, keys: &KeyRing, staff: &Staff) -> Result<(), Halt> {
        register_user(draft, keys, staff, &self.profile, self.reason.as_ref())
    }
}

impl RegisterUserRequest {
    pub(super) fn read(self, staff: &Staff) -> Result<Registration, Problem> {
        let fault = |pointer: &str, detail: String| Problem::invalid_request(vec![FieldError::new(pointer, detail)]);
        if self.locale.as_ref().is_some_and(|locale| locale.len() > MAX_LOCALE_BYTES) {
            return Err(fault("/locale", format!("must have at most {MAX_LOCALE_BYTES} characters")));
        }
        let email = Address::try_from(self.email).map_err(|error| fault("/email", error.to_string()))?;
        let reason = staff_action::read_stated(staff, self.reason.as_deref())?;
        let Self { email_verified, name, locale, groups, .. } = self;
        Ok(Registration { profile: Profile { email, email_verified, name, locale, groups }, reason })
    }
}

/// The registered user.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"user_id": "alice"})))]
pub struct RegisterUserResponse {
    user_id: String,
}

/// Registers a user, or updates the helpdesk's data about one.
#[utoipa::path(
    put,
    path = "/v1/users/{id}",
    tag = "support",
    operation_id = "register_user",
    security(("service" = []), ("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = RegisterUserRequest,
    responses((status = 200, description = "The user is registered.", body = RegisterUserResponse), Ordered)
)]
pub async fn register(
    State(app): State<App>,
    StaffOrServiceToken(staff): StaffOrServiceToken,
    PathId(user): PathId,
    body: Body<RegisterUserRequest>,
) -> Result<Answer<RegisterUserResponse>, Problem> {
    let subject = staff_action::subject(&staff, user)?;
    let read = body.and_then(|Json(request)| request.read(&staff));
    let registration = staff_action::authorize_before_validation(&app, &staff, &subject, read).await?;
    let keys = app.keys().await?;
    staff_action::decide(&app, &staff, &subject, |draft| registration.carry_out(draft, &keys, &staff)).await?;
    Ok(Answer::ok(RegisterUserResponse { user_id: subject.user.into() }, "registered"))
}
