//! Function `pages`: the hosted pages, the web modules that they use, and the API's description.

mod asset;
mod contract;
mod embedded;
mod headers;
mod module;
mod page;
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
        .with_state(site)
}

#[derive(OpenApi)]
#[openapi(paths(contract::contract, page::page))]
pub struct Api;
