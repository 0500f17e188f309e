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
use crate::crypto::fingerprint;
use crate::domain::types::field_error::FieldError;
use crate::domain::types::id::TenantId;

/// The rule for `If-Match`, for error messages.
const RULE: &str = "must be the ETag from the answer, with its quotes and without W/, or *";
/// 132 bits of the digest.
const TAG_CHARS: usize = 22;

/// The version of a tenant's settings, as a strong entity tag. It is opaque and differs between tenants: callers that read one
/// tenant's settings and write another's by mistake get an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ETag(String);

impl ETag {
    /// The tag of `version` of the settings of `tenant`.
    #[must_use]
    pub fn of(tenant: &TenantId, version: u64) -> Self {
        // A tenant's ID contains no `#`, so that no two pairs give the same text.
        let digest = fingerprint(format!("{}#{version}", tenant.as_str()).as_bytes());
        Self(digest.chars().take(TAG_CHARS).collect())
    }
}

impl<T: Serialize> Answer<T> {
    #[must_use]
    pub fn with_etag(self, tag: &ETag) -> Self {
        match HeaderValue::from_str(&format!("\"{}\"", tag.0)) {
            Ok(value) => self.with_header(ETAG, value),
            Err(_) => self,
        }
    }
}

/// The `If-Match` header, if any.
pub struct IfMatch(Option<String>);

/// The versions that a change can replace.
#[derive(Debug, PartialEq, Eq)]
pub enum Precondition {
    /// `*`: any version.
    Any,
    OneOf(Vec<String>),
}

impl<S: Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let lines = parts.headers.get_all(IF_MATCH).iter();
        // A value that isn't text is never a tag.
        let lines: Vec<&str> = lines.map(|line| line.to_str().unwrap_or("no text")).collect();
        Ok(Self((!lines.is_empty()).then(|| lines.join(","))))
    }
}

impl IfMatch {
    /// The precondition. Changes without one are rejected (RFC 6585, section 3).
    pub fn required(self) -> Result<Precondition, Problem> {
        let Some(tags) = self.0 else {
            let detail = "Send If-Match with the ETag that you read, so that you don't overwrite another change.";
            return Err(Problem::new(ProblemType::PreconditionRequired, detail));
        };
        Precondition::parse(&tags).ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/If-Match", RULE)]))
    }
}

impl Precondition {
    /// Parses `*`, or strong tags separated by commas. A weak tag never matches (RFC 9110, section 13.1.1), so it is rejected as a
    /// mistake, as is a tag without quotes.
    fn parse(text: &str) -> Option<Self> {
        if text.trim() == "*" {
            return Some(Self::Any);
        }
        let (mut tags, mut rest) = (Vec::new(), text.trim());
        loop {
            let (tag, behind) = rest.strip_prefix('"')?.split_once('"')?;
            tags.push(tag.to_owned());
            match behind.trim_start() {
                "" => return Some(Self::OneOf(tags)),
                more => rest = more.strip_prefix(',')?.trim_start(),
            }
        }
    }

    /// Checks that `current` is one of the tags. `*` always matches, because settings always exist.
    pub fn check(&self, current: &ETag) -> Result<(), Problem> {
        let matches = match self {
            Self::Any => true,
            Self::OneOf(tags) => tags.contains(&current.0),
        };
        if matches { Ok(()) } else { Err(Problem::precondition_failed()) }
    }
}

impl Problem {
    /// Another request changed the settings first.
    #[must_use]
    pub fn precondition_failed() -> Self {
        let detail = "The settings have changed since you read them. Read them again and repeat your change.";
        Self::new(ProblemType::PreconditionFailed, detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_of(tags: &[&str]) -> Precondition {
        Precondition::OneOf(tags.iter().map(|&tag| tag.to_owned()).collect())
    }

    #[test]
    fn if_match_holds_strong_tags_in_quotes_or_a_star() {
        assert_eq!(Precondition::parse(" * "), Some(Precondition::Any));
        assert_eq!(Precondition::parse("\"a\""), Some(one_of(&["a"])));
        assert_eq!(Precondition::parse("\"a,b\" ,\"c\""), Some(one_of(&["a,b", "c"])));
        for unfit in ["", "a", "W/\"a\"", "\"a\", W/\"b\"", "\"a", "\"a\" \"b\"", "\"a\",", "*, \"a\"", "no text"] {
            assert_eq!(Precondition::parse(unfit), None, "{unfit}");
        }
    }

    #[test]
    fn abuse_91_no_two_tenants_have_a_tag_in_common() {
        let tenant = |id: &str| TenantId::try_from(id.to_owned()).unwrap();
        let tags = |id: &str| (0..100).map(|version| ETag::of(&tenant(id), version).0).collect::<Vec<_>>();
        let (demo, other) = (tags("demo"), tags("demo1"));
        assert!(demo.iter().all(|tag| tag.len() == TAG_CHARS && !other.contains(tag)));
        assert_eq!(demo, tags("demo"), "the same in every process");
    }
}
