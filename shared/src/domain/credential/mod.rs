//! What users prove themselves with, each with its own rules.

pub mod browser_list;
pub mod bypass_code;
pub mod code_entry;
pub mod email;
pub mod recovery_codes;
pub mod totp;
pub mod trusted_browser;
