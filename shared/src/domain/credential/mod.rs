//! What users prove their identity with. Each credential has its rules here.

pub mod browser_list;
pub mod bypass_code;
pub mod code_entry;
mod code_mac;
pub mod email;
pub mod expiring_code;
pub mod passkey;
pub mod recovery_codes;
pub mod totp;
pub mod trusted_browser;
