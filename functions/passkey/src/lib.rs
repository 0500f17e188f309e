//! Function `passkey`: users set up, rename, and remove passkeys, and sign in with them (W3C Web Authentication Level 3).

use axum::Router;
use shared::app::App;
use utoipa::OpenApi;

pub fn routes() -> Router<App> {
    Router::new()
}

#[derive(OpenApi)]
#[openapi(paths())]
pub struct Api;
