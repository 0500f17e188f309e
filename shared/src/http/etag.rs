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

/// What `If-Match` must be, for the message of an error.
const RULE: &str = "must hold the ETag as it was read, in its quotes and not weak (W/), or *";
/// 132 bits of the digest.
const TAG_CHARS: usize = 22;

/// The version of a tenant's settings, as a strong entity tag. It is opaque, and no tenant has another's: whoever reads the settings of
/// one tenant and writes those of another by mistake does not overwrite them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ETag(String);

impl ETag {
    /// The tag of `version` of the settings of `tenant`.
    #[must_use]
    pub fn of(tenant: &TenantId, version: u64) -> Self {
        // A tenant has no `#`, so that no two pairs make the same text.
        let digest = fingerprint(format!("{}#{version}", tenant.as_str()).as_bytes());
        Self(digest.chars().take(TAG_CHARS).collect())
    }
}

impl<T: Serialize> Answer<T> {
    /// Adds the entity tag.
    #[must_use]
    pub fn with_etag(self, tag: &ETag) -> Self {
        match HeaderValue::from_str(&format!("\"{}\"", tag.0)) {
            Ok(value) => self.with_header(ETAG, value),
            Err(_) => self,
        }
    }
}

/// The `If-Match` header, if there is one.
pub struct IfMatch(Option<String>);

/// The tags that a change may be made on top of.
#[derive(Debug, PartialEq, Eq)]
pub enum Precondition {
    /// `*`: whatever there is.
    Any,
    /// One of these.
    OneOf(Vec<String>),
}

impl<S: Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let lines = parts.headers.get_all(IF_MATCH).iter();
        // What is no text is no tag, either.
        let lines: Vec<&str> = lines.map(|line| line.to_str().unwrap_or("no text")).collect();
        Ok(Self((!lines.is_empty()).then(|| lines.join(","))))
    }
}

impl IfMatch {
    /// The precondition; without one nothing may be changed (RFC 6585, section 3).
    pub fn required(self) -> Result<Precondition, Problem> {
        let Some(tags) = self.0 else {
            let detail = "Send If-Match with the ETag that you read, so that nobody's change is overwritten unseen.";
            return Err(Problem::new(ProblemType::PreconditionRequired, detail));
        };
        Precondition::parse(&tags).ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/If-Match", RULE)]))
    }
}

impl Precondition {
    /// Reads `*`, or strong tags with a comma between them. A weak tag never matches (RFC 9110, section 13.1.1), so it is a mistake of
    /// whoever sends it, as is a tag without quotes.
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

    /// Whether `current` is one of the tags. `*` always matches, for there is always something to read.
    pub fn check(&self, current: &ETag) -> Result<(), Problem> {
        let matches = match self {
            Self::Any => true,
            Self::OneOf(tags) => tags.contains(&current.0),
        };
        if matches { Ok(()) } else { Err(Problem::precondition_failed()) }
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
