//! Function `passkey`: users set up, rename, and remove passkeys, and sign in with them (W3C Web Authentication Level 3).

mod attestation;
mod begin;
mod begin_proof;
mod confirm;
mod creation_options;
mod credential;
mod key;
mod login;
mod remove;
mod rename;
mod unique;
mod verify_proof;
mod webauthn;

use axum::Router;
use axum::routing::{patch, post};
use shared::app::App;
use utoipa::OpenApi;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/v1/login/passkey", post(login::submit))
        .route("/v1/me/passkeys", post(begin::begin))
        .route("/v1/me/passkeys/{id}", patch(rename::rename).delete(remove::remove))
        .route("/v1/me/passkeys/{id}/confirm", post(confirm::confirm))
        .route("/v1/me/proof/passkey", post(begin_proof::begin))
        .route("/v1/me/proof/passkey/verify", post(verify_proof::verify))
}

#[derive(OpenApi)]
#[openapi(paths(
    login::submit,
    begin::begin,
    confirm::confirm,
    rename::rename,
    remove::remove,
    begin_proof::begin,
    verify_proof::verify
))]
pub struct Api;
