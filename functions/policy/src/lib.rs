//! Function `policy`: the settings of a tenant.

mod plan;
mod replace;
mod show;

use axum::Router;
use axum::routing::get;
use shared::runtime::App;

/// The routes of this function.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/policy", get(show::show).put(replace::replace))
        .route("/v1/tenant", get(plan::show).put(plan::replace))
}
