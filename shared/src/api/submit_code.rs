//! Codes submitted at login, and the answer to a login that has passed.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::browser::new_browser;
use crate::app::App;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::trusted_browser::{NewBrowser, NextToken};
use crate::domain::login::passed::Passed;
use crate::domain::login::submit_code as login;
use crate::domain::login::submit_code::Submission;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::label::Label;
use crate::domain::types::method::{Method, PassedBy};
use crate::http::{Answer, BrowserName, Problem};
use crate::storage::{AlsoLoad, Freshness};

/// A code from one of the user's factors.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"code": "538401", "remember_browser": true, "browser_label": "Work laptop"})))]
pub struct SubmitFactorRequest {
    /// The code as the user typed it. Spaces, hyphens, and digits of other scripts are accepted.
    code: String,
    /// Whether to trust this browser for the number of days that the policy sets.
    #[serde(default)]
    remember_browser: bool,
    /// The browser's label in the list of trusted browsers. The default is the name in the `User-Agent` header.
    #[schema(value_type = Option<Label>)]
    browser_label: Option<String>,
}

/// A code that doesn't make the browser a trusted one: a recovery or bypass code, or the first code of a setup.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(description = "A code.", examples(json!({"code": "538401"})))]
pub struct SubmitCodeRequest {
    /// The code as the user typed it.
    pub code: String,
}

/// The assertion for the helpdesk, and what to show or store in the browser.
#[derive(Serialize, ToSchema)]
#[schema(examples(
    json!({"assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ", "recovery_codes_left": 9}),
    json!({"assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ"})
))]
pub struct PassedResponse {
    /// A JWT that the helpdesk verifies before it opens the session.
    assertion: String,
    /// The trusted browser's token, to send as `X-Browser-Token` at the next login.
    #[serde(skip_serializing_if = "Option::is_none")]
    browser_token: Option<String>,
    /// Absent if the login passed without a code or with a bypass code.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
}

impl PassedResponse {
    /// The answer to a login that `passed`. The assertion is signed after the commit.
    #[must_use]
    pub fn new(assertion: String, passed: &Passed) -> Self {
        Self {
            assertion,
            browser_token: passed.browser_token.as_ref().map(NextToken::reveal),
            // A bypass code comes from support: it isn't one of the user's recovery codes.
            recovery_codes_left: Some(passed.recovery_codes_left).filter(|_| passed.by != PassedBy::BypassCode),
        }
    }

    /// The answer to a login that passed without a code. The assertion is signed after the commit.
    #[must_use]
    pub fn without_code(assertion: String, outcome: &'static str) -> Answer<Self> {
        Answer::ok(Self { assertion, browser_token: None, recovery_codes_left: None }, outcome)
    }
}

/// Submits a factor's code in the login that `claims` describes.
pub async fn submit_factor(
    app: &App,
    claims: &LoginClaims,
    method: Method,
    request: SubmitFactorRequest,
    browser: BrowserName,
) -> Result<Answer<PassedResponse>, Problem> {
    let named = new_browser(request.browser_label.as_deref(), browser, app.now())?;
    let remember = Some(named).filter(|_| request.remember_browser);
    submit(app, claims, method, &request.code, remember.as_ref()).await
}

/// Submits a recovery or bypass code.
pub async fn submit_code(
    app: &App,
    claims: &LoginClaims,
    method: Method,
    request: SubmitCodeRequest,
) -> Result<Answer<PassedResponse>, Problem> {
    submit(app, claims, method, &request.code, None).await
}

async fn submit(
    app: &App,
    claims: &LoginClaims,
    method: Method,
    code: &str,
    remember: Option<&NewBrowser>,
) -> Result<Answer<PassedResponse>, Problem> {
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(code));
    let submission = Submission { method, code: &code, remember };
    let also = AlsoLoad { browsers: remember.is_some(), ..AlsoLoad::default() };
    let passed = app
        .store()
        .decide_with(&claims.subject, also, Freshness::Eventual, now, |draft| {
            login::submit_code(draft, &keys, claims, &submission)
        })
        .await?
        .or_problem(now)?;
    let assertion = app.assert_login(&keys, claims, passed.by, now)?;
    Ok(Answer::ok(PassedResponse::new(assertion, &passed), method.name()))
}
