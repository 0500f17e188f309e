//! The answer of a login that has passed.

use serde::Serialize;
use shared::http::Answer;

/// The assertion for the helpdesk, and what the user should know.
#[derive(Serialize)]
pub struct PassedResponse {
    assertion: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
}

impl PassedResponse {
    pub fn answer(assertion: String, recovery_codes_left: Option<usize>, outcome: &'static str) -> Answer<Self> {
        Answer::ok(Self { assertion, recovery_codes_left }, outcome)
    }
}
