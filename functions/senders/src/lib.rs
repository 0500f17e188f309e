//! Function `senders`: the helpdesk's accounts that codes and notices are sent from.

mod add;
mod answer;
mod confirm;
mod list;
mod mailing;
mod release;
mod remove;
mod send_code;
mod show;

use axum::routing::{get, post};
use axum::{Extension, Router};
use shared::app::App;
use shared::mail::{Identities, Mailer};
use utoipa::OpenApi;

pub fn routes(identities: Identities, mailer: Mailer) -> Router<App> {
    Router::new()
        .route("/v1/senders", get(list::list).post(add::add))
        .route("/v1/senders/{id}", get(show::show).delete(remove::remove))
        .route("/v1/senders/{id}/code", post(send_code::send))
        .route("/v1/senders/{id}/confirm", post(confirm::confirm))
        .layer(Extension(identities))
        .layer(Extension(mailer))
}

#[derive(OpenApi)]
#[openapi(paths(list::list, add::add, show::show, remove::remove, send_code::send, confirm::confirm))]
pub struct Api;
