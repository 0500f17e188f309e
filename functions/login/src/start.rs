//! `POST /v1/login`: what comes next in this login.

use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::crypto::KeyRing;
use shared::domain::browser::BrowserToken;
use shared::domain::claims::LoginClaims;
use shared::domain::decision::Refusal;
use shared::domain::login::{self, LoginStart, LoginStep};
use shared::domain::method::Method;
use shared::http::{Answer, LoginToken, NoBody, PresentedToken, Problem};
use shared::runtime::App;
use shared::storage::{Beside, Freshness};

/// The answer: optional fields without a value are absent.
#[derive(Default, Serialize)]
pub struct LoginResponse {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    methods: Option<Vec<Method>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    setup_available: Option<Vec<Method>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grace_until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    masked_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assertion: Option<String>,
    /// For the browser to show next time in place of the one it has shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    browser_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
}

/// Decides the login on the last committed state: this answer can let somebody in without a commit.
pub async fn start(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    PresentedToken(presented): PresentedToken,
    _: NoBody,
) -> Result<Answer<LoginResponse>, Problem> {
    let now = app.now();
    let keys = app.keys().await?;
    let beside = Beside { browser: presented.as_ref().map(BrowserToken::id), ..Beside::default() };
    let start = app
        .store()
        .decide_with(&claims.subject, beside, Freshness::Strong, now, |situation| {
            login::start(situation, &claims, presented.as_ref(), &keys, now)
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
    let mut response = LoginResponse {
        recovery_codes_left: start.recovery_codes_left,
        browser_token: start.browser_token,
        ..LoginResponse::default()
    };
    match start.step {
        LoginStep::Locked(lock) => return Err(Problem::refused(Refusal::Locked(lock), now)),
        LoginStep::Complete { by, setup_available } => {
            response.status = "complete";
            response.setup_available = Some(setup_available).filter(|methods| !methods.is_empty());
            response.assertion = Some(app.assert_login(keys, claims, by, now)?);
        }
        LoginStep::Challenge { methods } => {
            response.status = "challenge";
            response.masked_email = login::masked_address(&methods, &claims.profile);
            response.methods = Some(methods);
        }
        LoginStep::Blocked { methods } => {
            response.status = "blocked";
            response.methods = Some(methods);
        }
        LoginStep::SetupRequired { setup_available } => {
            response.status = "setup_required";
            response.masked_email = login::masked_address(&setup_available, &claims.profile);
            response.setup_available = Some(setup_available);
        }
        LoginStep::SetupOffered { setup_available, grace_until } => {
            response.status = "setup_offered";
            response.masked_email = login::masked_address(&setup_available, &claims.profile);
            response.setup_available = Some(setup_available);
            response.grace_until = Some(grace_until);
        }
    }
    let outcome = response.status;
    Ok(Answer::ok(response, outcome))
}
