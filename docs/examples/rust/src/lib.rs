//! What the backend of a helpdesk does for User 2FA. docs/integration.md explains it.

pub mod config;
pub mod failure;
pub mod helpdesk;
pub mod local_stack;
pub mod memory;
pub mod sign_in;
