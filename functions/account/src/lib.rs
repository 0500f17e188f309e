//! Function `account`: users see and change their own second factor. Authenticator apps and email have functions of their own.

mod browsers;
mod recovery_codes;
mod show;

use axum::Router;
use axum::routing::{delete, get, post};
use shared::app::App;
use utoipa::OpenApi;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/me", get(show::show))
        .route("/v1/me/recovery-codes", post(recovery_codes::renew))
        .route("/v1/me/browsers", get(browsers::list).delete(browsers::forget_all))
        .route("/v1/me/browsers/{id}", delete(browsers::forget))
}

#[derive(OpenApi)]
#[openapi(paths(show::show, recovery_codes::renew, browsers::list, browsers::forget_all, browsers::forget))]
pub struct Api;
