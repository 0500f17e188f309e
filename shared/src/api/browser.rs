//! Trusted browsers in the headers and bodies of requests.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::header::HeaderName;
use http::request::Parts;
use jiff::Timestamp;

use crate::app::new_ulid;
use crate::domain::credential::trusted_browser::{BrowserToken, NewBrowser};
use crate::domain::types::field_error::FieldError;
use crate::domain::types::label;
use crate::http::{BrowserName, Problem};

const HEADER: HeaderName = HeaderName::from_static("x-browser-token");

/// The label of a browser whose name is unknown.
const DEFAULT_LABEL: &str = "Browser";

/// The token in `X-Browser-Token`, if the header holds a well-formed one.
pub struct PresentedToken(pub Option<BrowserToken>);

impl<S: Sync> FromRequestParts<S> for PresentedToken {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get(HEADER).and_then(|value| value.to_str().ok());
        Ok(Self(header.and_then(BrowserToken::read)))
    }
}

/// The browser to remember. Its label is the given one, or else the name in the `User-Agent` header.
pub fn new_browser(label: Option<&str>, BrowserName(name): BrowserName, now: Timestamp) -> Result<NewBrowser, Problem> {
    let label = match label {
        Some(given) => label::parse(given)
            .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/browser_label", label::RULE)]))?,
        None => name.unwrap_or_else(|| DEFAULT_LABEL.to_owned()),
    };
    Ok(NewBrowser { id: new_ulid(now)?, label })
}
