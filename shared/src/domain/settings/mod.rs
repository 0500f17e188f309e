//! What admins decide.

pub mod sender_claim;
