//! `GET /v1/me`.

use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::api::{AccountToken, AuthenticatorResponse, PasskeyResponse};
use shared::app::App;
use shared::domain::account::view::{self, AccountView};
use shared::domain::types::factor::Factor;
use shared::domain::types::refusal::Lock;
use shared::http::{Answer, Problem, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

/// A user's second factor.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "enabled": true, "required": true, "methods_allowed": ["totp", "email"],
    "totp": [{"id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Phone", "created_at": "2026-11-24T09:30:00Z"}],
    "passkeys": [], "email": {"enabled": false, "masked_email": "a***@example.com"}, "recovery_codes_left": 9
})))]
pub struct AccountResponse {
    /// Whether the user has a usable factor.
    enabled: bool,
    /// Whether the policy, or staff, require a factor of this user.
    required: bool,
    /// The user can skip the setup until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    grace_until: Option<Timestamp>,
    /// The factors that the policy allows.
    methods_allowed: Vec<Factor>,
    totp: Vec<AuthenticatorResponse>,
    passkeys: Vec<PasskeyResponse>,
    email: AccountEmailResponse,
    recovery_codes_left: usize,
    /// Absent if only staff can unlock the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_until: Option<Timestamp>,
    /// No code is mailed until then: the hourly or daily limit is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    mail_limited_until: Option<Timestamp>,
    /// The Help Center's help page.
    #[serde(skip_serializing_if = "Option::is_none")]
    support_url: Option<String>,
}

/// Email as a factor.
#[derive(Serialize, ToSchema)]
struct AccountEmailResponse {
    enabled: bool,
    /// The address that codes are mailed to.
    masked_email: String,
}

/// Shows the user's second factor.
///
/// A login token is accepted while the user has no usable factor.
#[utoipa::path(
    get,
    path = "/v1/me",
    tag = "account",
    operation_id = "show_account",
    security(("session" = []), ("login" = [])),
    responses((status = 200, description = "The user's second factor.", body = AccountResponse), problems::LoginAlreadyCompleted)
)]
pub async fn show(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
) -> Result<Answer<AccountResponse>, Problem> {
    let now = app.now();
    // Read strongly, so that a factor set up a moment ago is included.
    let view = app
        .store()
        .decide(enrollee.subject(), Freshness::Strong, now, |draft| view::view(draft, &enrollee))
        .await?
        .or_problem(now)?;
    Ok(Answer::ok(AccountResponse::from(view), "shown"))
}

impl From<AccountView> for AccountResponse {
    fn from(view: AccountView) -> Self {
        Self {
            enabled: view.enabled,
            required: view.required,
            grace_until: view.grace_until,
            methods_allowed: view.factors_allowed,
            totp: view.totp.iter().map(AuthenticatorResponse::from).collect(),
            passkeys: view.passkeys.into_iter().map(PasskeyResponse::from).collect(),
            email: AccountEmailResponse { enabled: view.email_enabled, masked_email: view.masked_email },
            recovery_codes_left: view.recovery_codes_left,
            locked_until: match view.lock {
                Some(Lock::Until(until)) => Some(until),
                Some(Lock::UntilStaffUnlock) | None => None,
            },
            mail_limited_until: view.mail_limited_until,
            support_url: view.support_url,
        }
    }
}
