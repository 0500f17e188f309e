//! The parts of every decision.

pub mod attempt;
pub mod changes;
pub mod code_mail;
pub mod draft;
pub mod passkey;
pub mod set_up;
pub mod situation;
pub mod verdict;
