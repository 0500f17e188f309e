//! Cross-origin requests (CORS, in the Fetch standard): which other origins' pages can call the API and read its answers.
//!
//! Before such a request, a browser sends a preflight. API Gateway passes preflights to routes for any verb, so each function
//! answers them itself.

use axum::response::{IntoResponse, Response};
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Method, Request};

use super::answer::NoContent;
use super::problem::Problem;
use super::problem_type::ProblemType;
use crate::app::{Cors, CorsHeaders};

// `tests/check_template.py` compares these with the gateway's configuration.
const METHODS: HeaderValue = HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE");
const HEADERS: HeaderValue = HeaderValue::from_static("authorization, content-type, if-match, x-browser-token");
const EXPOSED: HeaderValue = HeaderValue::from_static("etag, link, retry-after, www-authenticate, x-request-id");
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// The origin of the page that sends the request, if that origin is allowed.
pub(super) fn allowed_origin(cors: &Cors, request: &HeaderMap) -> Option<HeaderValue> {
    request.get(ORIGIN).filter(|origin| cors.allows(origin)).cloned()
}

/// Lets pages of the allowed origin `origin` read an answer.
pub(super) fn share(cors: &Cors, origin: Option<HeaderValue>, answer: &mut HeaderMap) {
    answer.entry(VARY).or_insert(HeaderValue::from_static("origin"));
    if let Some(origin) = origin.filter(|_| cors.headers() == CorsHeaders::Functions) {
        answer.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        answer.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
}

pub(super) fn is_preflight<B>(request: &Request<B>) -> bool {
    request.method() == Method::OPTIONS && request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

/// The answer to a preflight from `origin`, or from an origin that isn't allowed.
pub(super) fn answer_preflight(origin: Option<HeaderValue>) -> Response {
    let Some(origin) = origin else {
        let detail = "Pages of this origin can't call this deployment. Add the origin to the parameter AllowedOrigins.";
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
