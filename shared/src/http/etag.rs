//! Entity tags and `If-Match` (RFC 9110, sections 8.8.3 and 13.1.1).

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::HeaderValue;
use http::header::{ETAG, IF_MATCH};
use http::request::Parts;
use serde::Serialize;

use super::answer::Answer;
use super::problem::Problem;
use super::problem_type::ProblemType;

/// The version of what is shown, as a strong entity tag.
#[derive(Debug, Clone, Copy)]
pub struct ETag(pub u64);

impl ETag {
    fn to_text(self) -> String {
        format!("\"{}\"", self.0)
    }
}

impl<T: Serialize> Answer<T> {
    /// Adds the entity tag.
    #[must_use]
    pub fn with_etag(self, tag: ETag) -> Self {
        match HeaderValue::from_str(&tag.to_text()) {
            Ok(value) => self.with_header(ETAG, value),
            Err(_) => self,
        }
    }
}

/// The `If-Match` header, if there is one.
pub struct IfMatch(Option<Precondition>);

/// The tags that a change may be made on top of.
pub struct Precondition(String);

impl<S: Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let value = parts.headers.get(IF_MATCH).map(|value| value.to_str().unwrap_or_default().to_owned());
        Ok(Self(value.map(Precondition)))
    }
}

impl IfMatch {
    /// The precondition; without one nothing may be changed (RFC 6585, section 3).
    pub fn required(self) -> Result<Precondition, Problem> {
        self.0.ok_or_else(|| {
            let detail = "Send If-Match with the ETag that you read, so that nobody's change is overwritten unseen.";
            Problem::new(ProblemType::PreconditionRequired, detail)
        })
    }
}

impl Precondition {
    /// Whether `current` is one of the tags. Weak tags never match; `*` always does, for there is always something to read.
    pub fn check(&self, current: ETag) -> Result<(), Problem> {
        let current_tag = current.to_text();
        let matches = |tag: &str| tag == current_tag || tag == "*";
        if self.0.split(',').any(|tag| matches(tag.trim())) { Ok(()) } else { Err(Problem::precondition_failed()) }
    }
}

impl Problem {
    /// Somebody else was first.
    #[must_use]
    pub fn precondition_failed() -> Self {
        let detail = "It has changed since you read it. Read it again and repeat your change on that.";
        Self::new(ProblemType::PreconditionFailed, detail)
    }
}
