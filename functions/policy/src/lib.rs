//! Function `policy`: the settings of a tenant.

mod plan;
mod replace;
mod senders;
mod show;

use axum::routing::get;
use axum::{Extension, Router};
use shared::mail::Identities;
use shared::runtime::App;

/// The routes of this function.
pub fn routes(identities: Identities) -> Router<App> {
    Router::new()
        .route("/v1/policy", get(show::show).put(replace::replace))
        .route("/v1/senders", get(senders::list::list).post(senders::add::add))
        .route("/v1/senders/{id}", get(senders::show::show).delete(senders::remove::remove))
        .route("/v1/tenant", get(plan::show).put(plan::replace))
        .layer(Extension(identities))
}
