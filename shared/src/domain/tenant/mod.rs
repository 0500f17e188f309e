//! What belongs to a Help Center: plan, policy, senders.

pub mod mail_cap;
pub mod plan;
pub mod policy;
pub mod policy_fields;
pub mod sender;
