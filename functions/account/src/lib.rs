//! Function `account`: what users see and change of their own second factor, but for authenticator apps and email.

mod browsers;
mod recovery_codes;
mod show;

use axum::Router;
use axum::routing::{delete, get, post};
use shared::app::App;
use utoipa::OpenApi;

/// The routes of this function.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/me", get(show::show))
        .route("/v1/me/recovery-codes", post(recovery_codes::renew))
        .route("/v1/me/browsers", get(browsers::list).delete(browsers::forget_all))
        .route("/v1/me/browsers/{id}", delete(browsers::forget))
}

/// What they are, for the OpenAPI document.
#[derive(OpenApi)]
#[openapi(paths(show::show, recovery_codes::renew, browsers::list, browsers::forget_all, browsers::forget))]
pub struct Api;
