//! `GET /v1/me`.

use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::domain::account::{self, AccountView};
use shared::domain::budget::Lock;
use shared::domain::method::Method;
use shared::http::{AccountToken, Answer, AuthenticatorResponse, Problem};
use shared::runtime::App;
use shared::storage::Freshness;

/// The answer: optional fields without a value are absent.
#[derive(Serialize)]
pub struct AccountResponse {
    enabled: bool,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    grace_until: Option<Timestamp>,
    methods_allowed: Vec<Method>,
    totp: Vec<AuthenticatorResponse>,
    email: EmailResponse,
    recovery_codes_left: usize,
    /// Absent also when only staff can unlock: no instant would be true.
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_until: Option<Timestamp>,
}

#[derive(Serialize)]
struct EmailResponse {
    enabled: bool,
    masked_email: String,
}

/// Shows the account as last committed: what was just set up is there.
pub async fn show(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
) -> Result<Answer<AccountResponse>, Problem> {
    let now = app.now();
    let view = app
        .store()
        .decide(enrollee.subject(), Freshness::Strong, now, |situation| Ok(account::view(situation, &enrollee, now)))
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
            methods_allowed: view.methods_allowed,
            totp: view.totp.iter().map(AuthenticatorResponse::from).collect(),
            email: EmailResponse { enabled: view.email_enabled, masked_email: view.masked_email },
            recovery_codes_left: view.recovery_codes_left,
            locked_until: match view.lock {
                Some(Lock::Until(until)) => Some(until),
                Some(Lock::UntilStaffUnlock) | None => None,
            },
        }
    }
}
