//! Function `totp`: users set up, rename, and remove authenticator apps.

mod begin;
mod confirm;
mod remove;
mod rename;

use axum::Router;
use axum::routing::{patch, post};
use shared::app::App;
use utoipa::OpenApi;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/me/totp", post(begin::begin))
        .route("/v1/me/totp/{id}", patch(rename::rename).delete(remove::remove))
        .route("/v1/me/totp/{id}/confirm", post(confirm::confirm))
}

#[derive(OpenApi)]
#[openapi(paths(begin::begin, confirm::confirm, rename::rename, remove::remove))]
pub struct Api;
