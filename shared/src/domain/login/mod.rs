//! Decisions at login.

pub mod start;
