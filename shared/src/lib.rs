//! The common crate of User 2FA.
//!
//! `domain` decides, `crypto` keeps secrets, `storage` commits, `http` talks, `runtime` starts. Arrows point one way:
//! functions -> runtime, http -> storage, mail, outbox -> domain -> crypto. `ARCHITECTURE.md` at the top of the repository walks
//! through a login file by file.

mod call_error;
pub mod crypto;
pub mod domain;
pub mod http;
pub mod mail;
pub mod outbox;
pub mod runtime;
pub mod storage;
mod web_address;

pub use call_error::{CallError, Prospect};
