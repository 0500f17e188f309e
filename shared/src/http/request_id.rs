//! The ID of a request, which its answer, its log line, and its problems name.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Request};
use data_encoding::BASE32_NOPAD;
use http::request::Parts;
use lambda_http::Context;

use crate::crypto::random_bytes;

/// The ID that Lambda gave the invocation, or else a new one.
#[derive(Debug, Clone)]
pub struct RequestId(pub String);

impl RequestId {
    pub(super) fn of(request: &Request) -> Self {
        if let Some(context) = request.extensions().get::<Context>() {
            return Self(context.request_id.clone());
        }
        Self(random_bytes::<10>().map(|bytes| BASE32_NOPAD.encode(&bytes)).unwrap_or_default())
    }
}

/// The edge adds the ID to each request.
impl<S: Sync> FromRequestParts<S> for RequestId {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(|| Self(String::new())))
    }
}
