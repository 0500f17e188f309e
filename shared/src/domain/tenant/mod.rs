//! The settings of a Help Center: plan, policy, and senders.

pub mod mail_cap;
pub mod plan;
pub mod policy;
pub mod policy_fields;
pub mod rp_id;
pub mod sender;
