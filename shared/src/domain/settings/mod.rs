//! Decisions of admins, each with its event for the audit log.

pub mod grant;
pub mod plan_change;
pub mod policy_change;
pub mod sender_change;
pub mod sender_claim;
