//! `GET /.well-known/jwks.json`: the keys that assertions verify with. Public, and the one answer that may be cached.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde_json::Value;
use shared::http::{Answer, Problem};
use shared::runtime::App;

/// Five minutes: a new key is published well before anything is signed with it.
const CACHEABLE: HeaderValue = HeaderValue::from_static("public, max-age=300");

pub async fn jwks(State(app): State<App>) -> Result<Answer<Value>, Problem> {
    let jwks = app.keys().await?.jwks();
    Ok(Answer::ok(jwks, "jwks").with_header(CACHE_CONTROL, CACHEABLE))
}
