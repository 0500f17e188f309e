//! The commit protocol, model-checked: every interleaving of a few requests on one record, with lost, late and repeated
//! writes, over the real decisions of `shared::domain`.
//!
//! `record_store.rs` says what is taken for granted of DynamoDB; `tests/it/contract` shows the same of two stores.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

mod alice;
mod broken;
mod properties;
mod protocol;
mod record_store;
mod sound;
