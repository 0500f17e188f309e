//! Function `login`: the login decision, codes at login, the skip, and the published keys.

mod health;
mod jwks;
mod skip;
mod start;
mod submit_code;

use axum::Router;
use axum::routing::{get, post};
use shared::app::App;
use utoipa::OpenApi;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/login", post(start::start))
        .route("/v1/login/totp", post(submit_code::submit_totp))
        .route("/v1/login/recovery-code", post(submit_code::submit_recovery_code))
        .route("/v1/login/bypass-code", post(submit_code::submit_bypass_code))
        .route("/v1/login/skip", post(skip::skip))
        .route("/.well-known/jwks.json", get(jwks::jwks))
        .route("/v1/health", get(health::health))
}

#[derive(OpenApi)]
#[openapi(paths(
    start::start,
    submit_code::submit_totp,
    submit_code::submit_recovery_code,
    submit_code::submit_bypass_code,
    skip::skip,
    jwks::jwks,
    health::health
))]
pub struct Api;
