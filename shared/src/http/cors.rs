//! Cross-origin requests (CORS, in the Fetch standard): which pages of other origins may call the API, and read its answers.
//!
//! A browser asks before such a request: a preflight. API Gateway hands preflights on to routes for any verb, so each function
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

/// The origin of the page that sends the request, if it is an allowed one.
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
