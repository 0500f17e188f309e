//! The language that a request prefers.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::header::ACCEPT_LANGUAGE;
use http::request::Parts;

use crate::domain::types::profile::MAX_LOCALE_BYTES;

/// The first language in the `Accept-Language` header, unchanged. Users of this value look it up among the known languages.
pub struct PreferredLanguage(pub Option<String>);

impl<S: Sync> FromRequestParts<S> for PreferredLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Ok(Self(header.and_then(first)))
    }
}

fn first(header: &str) -> Option<String> {
    let tag = header.split([',', ';']).next()?.trim();
    let fits = |tag: &&str| (1..=MAX_LOCALE_BYTES).contains(&tag.len());
    Some(tag).filter(fits).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_is_used() {
        assert_eq!(first("de-AT,de;q=0.9,en;q=0.8").as_deref(), Some("de-AT"));
        assert_eq!(first(" fr ;q=0.5").as_deref(), Some("fr"));
        assert_eq!(first(""), None);
        assert_eq!(first(&"x".repeat(200)), None);
    }
}
