//! `GET /.well-known/jwks.json`: the keys that verify assertions. They are public, and the only answer that can be cached.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde::Serialize;
use shared::app::App;
use shared::crypto::PublicJwk;
use shared::http::{Answer, Problem, problems};
use utoipa::ToSchema;

/// Five minutes: a new key is published well before anything is signed with it.
const CACHEABLE: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// A JWK set (RFC 7517).
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"keys": [{
    "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
    "x": "usWxHK2PmfnHKwXPS54m0kTcGJ90UiglWiGahtagnv8", "y": "IBOL-C3BttVivg-lSreASjpkttcsz-1rb7btKLv8EX4"
}]})))]
pub struct JwksResponse {
    keys: Vec<PublicJwk>,
}

/// Lists the keys that verify assertions.
#[utoipa::path(
    get,
    path = "/.well-known/jwks.json",
    tag = "public",
    operation_id = "list_keys",
    responses(
        (status = 200, description = "The keys, newest first. May be cached.", body = JwksResponse),
        problems::Unavailable
    )
)]
pub async fn jwks(State(app): State<App>) -> Result<Answer<JwksResponse>, Problem> {
    let keys = app.keys().await?.public_jwks();
    Ok(Answer::ok(JwksResponse { keys }, "jwks").with_header(CACHE_CONTROL, CACHEABLE))
}
