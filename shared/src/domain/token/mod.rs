//! The claims of the helpdesk's tokens, and the assertion that answers them.

pub mod assertion;
pub mod claims;
pub mod staff_sign_in;
