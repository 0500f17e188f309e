//! Cross-origin requests (CORS, in the Fetch standard): which pages of other origins may call the API, and read its answers.
//!
//! A browser asks before such a request: a preflight. API Gateway hands preflights on to routes for any verb, so each function
//! answers them itself.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Method, Request};

use super::answer::NoContent;
use super::problem::Problem;
use super::problem_type::ProblemType;
use crate::domain::types::origin::Origin;

// `tests/check_template.py` compares these with the gateway's configuration.
const METHODS: HeaderValue = HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE");
const HEADERS: HeaderValue = HeaderValue::from_static("authorization, content-type, if-match, x-browser-token");
const EXPOSED: HeaderValue = HeaderValue::from_static("etag, link, retry-after, www-authenticate, x-request-id");
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// Which part adds the CORS headers to answers. Two of the same header would make browsers refuse the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CorsHeaders {
    /// The functions add them.
    #[default]
    Functions,
    /// API Gateway adds them, to its own errors too.
    Gateway,
}

/// The origins whose pages may call this deployment.
#[derive(Clone, Default)]
pub struct Cors {
    origins: Arc<[Origin]>,
    headers: CorsHeaders,
}

impl Cors {
    /// Allows `origins`, and no others.
    #[must_use]
    pub fn new(origins: &[Origin], headers: CorsHeaders) -> Self {
        Self { origins: origins.into(), headers }
    }

    /// The origin of the page that sends the request, if it is an allowed one.
    pub(super) fn allowed_origin(&self, request: &HeaderMap) -> Option<HeaderValue> {
        let origin = request.get(ORIGIN)?;
        let is_allowed = self.origins.iter().any(|allowed| allowed.as_str().as_bytes() == origin.as_bytes());
        is_allowed.then(|| origin.clone())
    }

    /// Lets pages of the allowed origin `origin` read an answer.
    pub(super) fn share(&self, origin: Option<HeaderValue>, answer: &mut HeaderMap) {
        answer.entry(VARY).or_insert(HeaderValue::from_static("origin"));
        if let Some(origin) = origin.filter(|_| self.headers == CorsHeaders::Functions) {
            answer.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            answer.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}

/// Whether the request is a preflight.
pub(super) fn is_preflight<B>(request: &Request<B>) -> bool {
    request.method() == Method::OPTIONS && request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

/// The answer to a preflight from the allowed origin `origin`, or from any other.
pub(super) fn answer_preflight(origin: Option<HeaderValue>) -> Response {
    let Some(origin) = origin else {
        let detail =
            "Pages of this origin may not call this deployment. Its parameter AllowedOrigins lists those that may.";
        return Problem::new(ProblemType::OriginNotAllowed, detail).into_response();
    };
    let mut answer = NoContent("preflight").into_response();
    answer.headers_mut().extend([
        (ACCESS_CONTROL_ALLOW_ORIGIN, origin),
        (ACCESS_CONTROL_ALLOW_METHODS, METHODS),
        (ACCESS_CONTROL_ALLOW_HEADERS, HEADERS),
        (ACCESS_CONTROL_MAX_AGE, MAX_AGE),
    ]);
    answer
}
