//! The common crate of User 2FA.
//!
//! `domain` decides, `crypto` keeps secrets, `storage` commits, `token` checks, `app` holds what every handler is given, `http`
//! talks, `api` has what functions share, `runtime` starts. Arrows point one way: functions → api, runtime → http → app → storage,
//! token, mail, outbox → domain → crypto. `ARCHITECTURE.md` at the top of the repository walks through a login file by file.

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
