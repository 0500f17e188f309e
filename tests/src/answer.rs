//! An answer of the API, for comparing.

use http::{HeaderMap, StatusCode};
use serde_json::Value;

/// An answer of the API.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    /// The body, or null if it isn't JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// The last segment of the problem's type, or the empty string.
    pub fn problem(&self) -> String {
        self.json()["type"].as_str().and_then(|uri| uri.strip_prefix("/problems/")).unwrap_or_default().to_owned()
    }

    /// Status and slug in one, for comparing.
    pub fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.problem())
    }

    /// The body without the request id, which differs in every answer.
    pub fn without_request_id(&self) -> String {
        let id = self.json()["request_id"].as_str().unwrap_or("no request id").to_owned();
        self.text.replace(&id, "")
    }

    /// The body of a success; anything else fails the test.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        self.json()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}
