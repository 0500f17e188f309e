//! A code that answers the challenge of a login, and the answer of a login that has passed.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::problem::Problem;
use crate::domain::attempt;
use crate::domain::claims::LoginClaims;
use crate::domain::code_entry::CodeEntry;
use crate::domain::decision::Verdict;
use crate::domain::method::{Method, PassedBy};
use crate::runtime::App;
use crate::storage::Freshness;

/// A code of a factor.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitCodeRequest {
    /// As it was entered.
    pub code: String,
    /// Whether the browser shall be trusted. Part of the contract; no browser is trusted yet, so no token is answered.
    #[serde(default, rename = "remember_browser")]
    _remember_browser: bool,
    #[serde(default, rename = "browser_label")]
    _browser_label: Option<String>,
}

/// The assertion for the helpdesk, and what the user should know.
#[derive(Serialize)]
pub struct PassedResponse {
    assertion: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
}

impl PassedResponse {
    /// The answer with an assertion that was signed after the commit.
    #[must_use]
    pub fn answer(assertion: String, recovery_codes_left: Option<usize>, outcome: &'static str) -> Answer<Self> {
        Answer::ok(Self { assertion, recovery_codes_left }, outcome)
    }
}

/// Tries a code of `method` in the login of `claims`.
pub async fn submit_code(
    app: &App,
    claims: &LoginClaims,
    method: Method,
    code: &str,
) -> Result<Answer<PassedResponse>, Problem> {
    let (now, keys, code) = (app.now(), app.keys().await?, CodeEntry::read(code));
    let verdict = app
        .store()
        .decide(&claims.subject, Freshness::Eventual, now, |situation| {
            attempt::submit_code(situation, claims, &keys, method, &code, now)
        })
        .await?;
    match verdict {
        Verdict::Granted(passed) => {
            let assertion = app.assert_login(&keys, claims, PassedBy::from(method), now)?;
            Ok(PassedResponse::answer(assertion, Some(passed.recovery_codes_left), method.name()))
        }
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}
