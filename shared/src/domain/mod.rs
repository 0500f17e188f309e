//! The rules. They are pure: without I/O, a clock, or randomness. The time is an argument, callers generate random values, and
//! nothing here knows AWS or HTTP.

pub mod account;
pub mod credential;
pub mod decision;
pub mod followup;
pub mod login;
pub mod settings;
pub mod support;
pub mod tenant;
pub mod token;
pub mod types;
pub mod user;

/// The initial state of many tests.
#[cfg(test)]
pub(crate) mod fixtures;
