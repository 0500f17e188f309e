//! What the tests stand on: a separate deployment for each, with all functions in one router, a set clock and a real store.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]
#![allow(clippy::needless_pass_by_value, clippy::missing_panics_doc, clippy::must_use_candidate)]
#![allow(clippy::new_without_default, clippy::return_self_not_must_use)]

pub mod answer;
pub mod authenticator;
pub mod aws;
pub mod client;
pub mod deployment;
pub mod evidence;
pub mod fuzzed;
pub mod helpdesk;
pub mod invariants;
pub mod passkey_authenticator;
pub mod queue;
pub mod role_log;
pub mod route_log;
pub mod routes;
pub mod site;
pub mod stream;
pub mod webhooks;
pub mod wire;
