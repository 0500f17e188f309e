//! Staff see users and help them. Each file has one operation, or two that belong together.

pub mod bulk;
pub mod bypass_code;
pub mod data;
pub mod email;
pub mod exemption;
pub mod factors;
pub mod import;
pub mod list;
mod page;
pub mod passkey;
pub mod register;
pub mod requirement;
pub mod show;
pub mod totp;
pub mod unlock;
