//! What belongs to a Help Center: plan, policy, senders.

pub mod plan;
pub mod policy;
mod policy_fields;
pub mod sender;
