//! The common crate of User 2FA.
//!
//! `domain` decides, `crypto` protects secrets, `storage` commits, `token` verifies tokens, `mail` sends, `outbox` publishes, `app` is
//! the state that every handler gets, `http` speaks the protocol, `api` has what several functions share, and `runtime` starts a
//! function. Imports point one way: functions → api, runtime → http → app → storage, token, mail, outbox → domain → crypto.
//! `ARCHITECTURE.md` at the top of the repository follows a login from file to file.

pub mod api;
pub mod app;
pub mod crypto;
mod deserialize_error;
pub mod domain;
pub mod error;
pub mod http;
pub mod mail;
pub mod outbox;
pub mod runtime;
pub mod storage;
pub mod token;
mod web_address;
