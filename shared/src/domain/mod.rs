//! The rules, pure: no I/O, no clock, no randomness of its own. Time comes in as an argument, random values are made
//! before a decision is asked for, and nothing here knows of AWS or HTTP.

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

/// What the tests of several modules start from.
#[cfg(test)]
pub(crate) mod fixtures;
