//! What the tokens of the helpdesk say, and the assertion that answers them.

pub mod assertion;
pub mod claims;
pub mod staff_sign_in;
