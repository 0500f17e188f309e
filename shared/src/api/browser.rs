//! Trusted browsers, in headers and bodies.

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

/// What browsers are called whose name is not known.
const DEFAULT_LABEL: &str = "Browser";

/// The token in `X-Browser-Token`, if there is one that can be read.
pub struct PresentedToken(pub Option<BrowserToken>);

impl<S: Sync> FromRequestParts<S> for PresentedToken {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get(HEADER).and_then(|value| value.to_str().ok());
        Ok(Self(header.and_then(BrowserToken::read)))
    }
}

/// The browser to remember, under the name that was given, else the one it calls itself.
pub(super) fn new_browser(
    label: Option<&str>,
    BrowserName(name): BrowserName,
    now: Timestamp,
) -> Result<NewBrowser, Problem> {
    let label = match label {
        Some(given) => label::parse(given)
            .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/browser_label", label::RULE)]))?,
        None => name.unwrap_or_else(|| DEFAULT_LABEL.to_owned()),
    };
    Ok(NewBrowser { id: new_ulid(now)?, label })
}
