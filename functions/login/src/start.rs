//! `POST /v1/login`: the next step of a login.

use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::api::{LoginToken, PasskeyRequestOptions, PresentedToken};
use shared::app::App;
use shared::crypto::KeyRing;
use shared::domain::credential::trusted_browser::{BrowserToken, NextToken};
use shared::domain::login::start::{self, LoginStart, LoginStep};
use shared::domain::token::claims::LoginClaims;
use shared::domain::types::factor::Factor;
use shared::domain::types::method::Method;
use shared::domain::types::refusal::{Lock, Refusal};
use shared::domain::types::return_address::ReturnAddress;
use shared::http::{Answer, NoBody, Problem, problems};
use shared::storage::{AlsoLoad, Freshness};
use utoipa::ToSchema;

/// What the page has to do.
#[derive(Clone, Copy, Default, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum LoginStatus {
    /// Send the assertion to the helpdesk.
    #[default]
    Complete,
    /// Ask for a code of one of `methods`.
    Challenge,
    /// Start a setup of one of `setup_available`.
    SetupRequired,
    /// Offer a setup, which the user can skip until `grace_until`.
    SetupOffered,
    /// Ask for a recovery or bypass code, or refer the user to support.
    Blocked,
}

impl LoginStatus {
    const fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Challenge => "challenge",
            Self::SetupRequired => "setup_required",
            Self::SetupOffered => "setup_offered",
            Self::Blocked => "blocked",
        }
    }
}

/// The next step of a login.
#[derive(Default, Serialize, ToSchema)]
#[schema(examples(
    json!({
        "status": "complete", "setup_available": ["totp"],
        "assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ"
    }),
    json!({
        "status": "challenge", "methods": ["totp", "email", "recovery_code"], "masked_email": "a***@example.com",
        "recovery_codes_left": 9, "return_to": "https://help.example/second-step/passed"
    }),
    json!({
        "status": "challenge", "methods": ["passkey", "totp"], "passkey_options": {
            "challenge": "c2lnbiB0aGlzLCBwbGVhcw", "rpId": "help.example", "userVerification": "preferred", "timeout": 300_000,
            "allowCredentials": [{"type": "public-key", "id": "b25lIG9mIEFsaWNlJ3M", "transports": ["internal"]}]
        }
    }),
    json!({"status": "setup_offered", "setup_available": ["totp"], "grace_until": "2027-01-31T23:00:00Z"})
))]
pub struct LoginResponse {
    status: LoginStatus,
    /// The methods that the user can use.
    #[serde(skip_serializing_if = "Option::is_none")]
    methods: Option<Vec<Method>>,
    /// The factors that the user can set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    setup_available: Option<Vec<Factor>>,
    /// The user can skip the setup until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    grace_until: Option<Timestamp>,
    /// The options for the passkey, if `methods` has it. `POST /v1/login/passkey` takes the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    passkey_options: Option<PasskeyRequestOptions>,
    /// No code is accepted until then, only a passkey. Absent if only support can unlock the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_until: Option<Timestamp>,
    /// The address that codes are mailed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    masked_email: Option<String>,
    /// A JWT that the helpdesk verifies before it opens the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
    /// The browser's next token, which replaces the one that was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    browser_token: Option<String>,
    /// The number of recovery codes left, if recovery codes are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
    /// The number of days that `remember_browser` trusts the browser for.
    #[serde(skip_serializing_if = "Option::is_none")]
    trusted_browser_days: Option<u16>,
    /// The `return_to` of the login token, the only address to which the hosted page sends the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    return_to: Option<String>,
    /// The Help Center's help page.
    #[serde(skip_serializing_if = "Option::is_none")]
    support_url: Option<String>,
}

/// Returns the next step of this login.
///
/// Start each login with this route: `status` tells the page what to do. `complete` already has the assertion.
#[utoipa::path(
    post,
    path = "/v1/login",
    tag = "login",
    operation_id = "start_login",
    security(("login" = [])),
    params(
        ("X-Browser-Token" = Option<String>, Header, description = "The trusted browser's latest token.")
    ),
    responses(
        (status = 200, description = "The next step.", body = LoginResponse),
        problems::LoginAlreadyCompleted, problems::TooManyAttempts, problems::AccountLocked
    )
)]
pub async fn start(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    PresentedToken(presented): PresentedToken,
    _: NoBody,
) -> Result<Answer<LoginResponse>, Problem> {
    let now = app.now();
    let keys = app.keys().await?;
    // Read strongly, because this answer can complete a login without a commit.
    let also = AlsoLoad { browser: presented.as_ref().map(BrowserToken::id), ..AlsoLoad::default() };
    let start = app
        .store()
        .decide_with(&claims.subject, also, Freshness::Strong, now, |draft| {
            start::start(draft, &keys, &claims, presented.as_ref())
        })
        .await?
        .or_problem(now)?;
    respond(&app, &keys, &claims, start, now)
}

fn respond(
    app: &App,
    keys: &KeyRing,
    claims: &LoginClaims,
    start: LoginStart,
    now: Timestamp,
) -> Result<Answer<LoginResponse>, Problem> {
    let time_left = claims.expires_at.duration_since(now);
    let mut response = LoginResponse {
        recovery_codes_left: start.recovery_codes_left,
        browser_token: start.browser_token.as_ref().map(NextToken::reveal),
        trusted_browser_days: start.trusted_browser_days,
        support_url: start.support_url,
        passkey_options: start.passkey.as_ref().map(|asked| PasskeyRequestOptions::new(asked, time_left)),
        return_to: claims.return_to.clone().map(ReturnAddress::into_string),
        ..LoginResponse::default()
    };
    match start.step {
        LoginStep::Locked(lock) => return Err(Problem::refused(Refusal::Locked(lock), now)),
        LoginStep::Complete { by, setup_available } => {
            response.status = LoginStatus::Complete;
            response.setup_available = Some(setup_available).filter(|methods| !methods.is_empty());
            response.assertion = Some(app.assert_login(keys, claims, by, now)?);
        }
        LoginStep::Challenge { methods, locked } => {
            response.status = LoginStatus::Challenge;
            response.locked_until = match locked {
                Some(Lock::Until(until)) => Some(until),
                Some(Lock::UntilStaffUnlock) | None => None,
            };
            response.masked_email = start::masked_address(&methods, &claims.profile);
            response.methods = Some(methods);
        }
        LoginStep::Blocked { methods } => {
            response.status = LoginStatus::Blocked;
            response.methods = Some(methods);
        }
        LoginStep::SetupRequired { setup_available } => {
            response.status = LoginStatus::SetupRequired;
            response.masked_email = start::masked_address(&setup_available, &claims.profile);
            response.setup_available = Some(setup_available);
        }
        LoginStep::SetupOffered { setup_available, grace_until } => {
            response.status = LoginStatus::SetupOffered;
            response.masked_email = start::masked_address(&setup_available, &claims.profile);
            response.setup_available = Some(setup_available);
            response.grace_until = Some(grace_until);
        }
    }
    let outcome = response.status.name();
    Ok(Answer::ok(response, outcome))
}
