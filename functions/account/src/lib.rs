//! Function `account`: what users see of their own second factor.

mod show;

use axum::Router;
use axum::routing::get;
use shared::runtime::App;

/// The routes of this function.
pub fn routes() -> Router<App> {
    Router::new().route("/v1/me", get(show::show))
}
