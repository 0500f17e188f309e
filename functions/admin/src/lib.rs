//! Function `admin`: helpdesk staff see users and help them.

mod adoption;
mod audit;
mod staff_action;
mod users;

use axum::Router;
use axum::routing::{MethodRouter, delete, get, post, put};
use shared::app::App;
use utoipa::OpenApi;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/users", get(users::list::list))
        .route("/v1/users/{id}", user_routes())
        .route("/v1/users/bulk", user_routes().post(users::bulk::change))
        .route("/v1/users/{id}/data", get(users::data::export))
        .route("/v1/users/{id}/totp", post(users::totp::begin))
        .route("/v1/users/{id}/totp/import", post(users::import::import))
        .route("/v1/users/{id}/totp/{aid}", delete(users::totp::remove))
        .route("/v1/users/{id}/totp/{aid}/confirm", post(users::totp::confirm))
        .route("/v1/users/{id}/passkeys/{pid}", delete(users::passkey::remove))
        .route("/v1/users/{id}/email", put(users::email::enable).delete(users::email::remove))
        .route("/v1/users/{id}/factors", delete(users::factors::remove))
        .route("/v1/users/{id}/bypass-code", post(users::bypass_code::issue))
        .route("/v1/users/{id}/unlock", post(users::unlock::unlock))
        .route("/v1/users/{id}/exemption", put(users::exemption::set).delete(users::exemption::end))
        .route("/v1/users/{id}/requirement", put(users::requirement::set).delete(users::requirement::end))
        .route("/v1/audit", get(audit::list))
        .route("/v1/adoption", get(adoption::show))
}

/// The verbs of a user. A user's ID may be `bulk`.
fn user_routes() -> MethodRouter<App> {
    get(users::show::show).put(users::register::register).delete(users::data::erase)
}

#[derive(OpenApi)]
#[openapi(paths(
    users::list::list,
    users::show::show,
    users::register::register,
    users::bulk::change,
    users::data::export,
    users::data::erase,
    users::totp::begin,
    users::import::import,
    users::totp::remove,
    users::totp::confirm,
    users::passkey::remove,
    users::email::enable,
    users::email::remove,
    users::factors::remove,
    users::bypass_code::issue,
    users::unlock::unlock,
    users::exemption::set,
    users::exemption::end,
    users::requirement::set,
    users::requirement::end,
    audit::list,
    adoption::show
))]
pub struct Api;
