//! A code that answers the challenge of a login, and the answer of a login that has passed.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::browser::new_browser;
use crate::app::App;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::trusted_browser::{NewBrowser, NextToken};
use crate::domain::login::submit_code as login;
use crate::domain::login::submit_code::Submission;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::label::Label;
use crate::domain::types::method::{Method, PassedBy};
use crate::http::{Answer, BrowserName, Problem};
use crate::storage::{AlsoLoad, Freshness};

/// A code of a factor.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"code": "538401", "remember_browser": true, "browser_label": "Work laptop"})))]
pub struct SubmitFactorRequest {
    /// As it was entered: spaces, hyphens and digits of other scripts are understood.
    code: String,
    /// Whether the policy's days shall pass before this browser is asked for a code again.
    #[serde(default)]
    remember_browser: bool,
    /// What to call the browser in the list of trusted ones. Else it is what the browser calls itself.
    #[schema(value_type = Option<Label>)]
    browser_label: Option<String>,
}

/// A code and nothing else: one that stands in for a factor, so that no browser is trusted on its word, or the first one
/// of a set-up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(description = "A code and nothing else.", examples(json!({"code": "538401"})))]
pub struct SubmitCodeRequest {
    /// As it was entered.
    pub code: String,
}

/// The assertion for the helpdesk, and what the user should know.
#[derive(Serialize, ToSchema)]
#[schema(examples(
    json!({"assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ", "recovery_codes_left": 9}),
    json!({"assertion": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.MEUCIQ"})
))]
pub struct PassedResponse {
    /// A JWT for the helpdesk, which opens the session.
    assertion: String,
    /// Of a browser that is to be remembered: for it to show at the next login.
    #[serde(skip_serializing_if = "Option::is_none")]
    browser_token: Option<String>,
    /// Absent where no code was asked for, and with a bypass code.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
}

impl PassedResponse {
    /// The answer with an assertion that was signed after the commit, for a login that passed without a code.
    #[must_use]
    pub fn without_code(assertion: String, outcome: &'static str) -> Answer<Self> {
        Answer::ok(Self { assertion, browser_token: None, recovery_codes_left: None }, outcome)
    }
}

/// Tries a code of a factor in the login of `claims`.
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

/// Tries a code that stands in for a factor.
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
    Ok(Answer::ok(
        PassedResponse {
            assertion: app.assert_login(&keys, claims, PassedBy::from(method), now)?,
            browser_token: passed.browser_token.as_ref().map(NextToken::reveal),
            // A bypass code is nobody's supply.
            recovery_codes_left: Some(passed.recovery_codes_left).filter(|_| method != Method::BypassCode),
        },
        method.name(),
    ))
}
