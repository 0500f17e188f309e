//! Function `pages`: the hosted pages, the web modules that they use, the API's description, and the types of problems.

mod asset;
mod contract;
mod embedded;
mod headers;
mod module;
mod page;
mod problem;
mod site;

use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

pub use embedded::Embedded;
pub use headers::headers;
pub use site::Site;

pub fn routes<S: Clone + Send + Sync + 'static>(site: Site) -> Router<S> {
    Router::new()
        .route("/pages/{page}", get(page::page))
        .route("/pages/user-2fa.js", get(module::module))
        .route("/pages/user-2fa-staff.js", get(module::staff_module))
        .route("/pages/assets/{file}", get(asset::asset))
        .route("/openapi.json", get(contract::contract))
        .route("/problems/{slug}", get(problem::problem))
        .with_state(site)
}

#[derive(OpenApi)]
#[openapi(paths(contract::contract, page::page, problem::problem))]
pub struct Api;
