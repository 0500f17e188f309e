//! Function `email_otp`: every route that sends or checks a mailed code.

mod begin;
mod confirm;
mod mailing;
mod remove;
mod send_for_login;
mod send_for_proof;
mod verify;

use axum::routing::post;
use axum::{Extension, Router};
use shared::app::App;
use shared::mail::Mailer;
use utoipa::OpenApi;

pub fn routes(mailer: Mailer) -> Router<App> {
    Router::new()
        .route("/v1/login/email", post(send_for_login::send))
        .route("/v1/login/email/verify", post(verify::verify))
        .route("/v1/me/email", post(begin::begin).delete(remove::remove))
        .route("/v1/me/email/confirm", post(confirm::confirm))
        .route("/v1/me/proof/email", post(send_for_proof::send))
        .layer(Extension(mailer))
}

#[derive(OpenApi)]
#[openapi(paths(
    send_for_login::send,
    verify::verify,
    begin::begin,
    confirm::confirm,
    remove::remove,
    send_for_proof::send
))]
pub struct Api;
