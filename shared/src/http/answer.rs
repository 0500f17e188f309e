//! Successful answers.

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde::Serialize;

use super::problem::Problem;

/// The outcome of a request, for the log and the metrics. It never contains a secret.
#[derive(Debug, Clone, Copy)]
pub struct Outcome(pub &'static str);

/// A success with a JSON body.
pub struct Answer<T> {
    status: StatusCode,
    body: T,
    headers: HeaderMap,
    outcome: Outcome,
}

impl<T: Serialize> Answer<T> {
    /// 200 with `body`. `outcome` goes to the log and the metrics.
    pub fn ok(body: T, outcome: &'static str) -> Self {
        Self { status: StatusCode::OK, body, headers: HeaderMap::new(), outcome: Outcome(outcome) }
    }

    /// 201 with `body`.
    pub fn created(body: T, outcome: &'static str) -> Self {
        Self { status: StatusCode::CREATED, ..Self::ok(body, outcome) }
    }

    /// 202 with `body`: a mail was sent.
    pub fn accepted(body: T, outcome: &'static str) -> Self {
        Self { status: StatusCode::ACCEPTED, ..Self::ok(body, outcome) }
    }

    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }
}

impl<T: Serialize> IntoResponse for Answer<T> {
    fn into_response(self) -> Response {
        let body = match serde_json::to_vec(&self.body) {
            Ok(body) => body,
            Err(error) => return Problem::internal(&error).into_response(),
        };
        let mut response = Response::new(body.into());
        *response.status_mut() = self.status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response.headers_mut().extend(self.headers);
        response.extensions_mut().insert(self.outcome);
        response
    }
}

/// A file of comma-separated values (RFC 4180).
pub struct Csv {
    pub bytes: Vec<u8>,
    pub filename: &'static str,
    /// The `Link` header to the next page, if there is one.
    pub next: HeaderMap,
}

impl IntoResponse for Csv {
    fn into_response(self) -> Response {
        let mut response = Response::new(self.bytes.into());
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
        if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", self.filename)) {
            headers.insert(CONTENT_DISPOSITION, disposition);
        }
        headers.extend(self.next);
        response.extensions_mut().insert(Outcome("exported"));
        response
    }
}

/// A success without a body: 204.
pub struct NoContent(pub &'static str);

impl IntoResponse for NoContent {
    fn into_response(self) -> Response {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.extensions_mut().insert(Outcome(self.0));
        response
    }
}
