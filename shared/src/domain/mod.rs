//! The rules, pure: no I/O, no clock, no randomness of its own. Time comes in as an argument, random values are made
//! before a decision is asked for, and nothing here knows of AWS or HTTP.

pub mod account;
pub mod address;
pub mod adoption;
pub mod assertion;
pub mod attempt;
pub mod audit;
pub mod browser;
pub mod browser_list;
pub mod budget;
pub mod bypass;
pub mod changes;
pub mod claims;
pub mod code_entry;
pub mod code_mail;
pub mod decision;
pub mod delivery;
pub mod email_code;
pub mod email_enrollment;
pub mod enrollee;
pub mod factors;
pub mod field_error;
pub mod fresh_proof;
pub mod id;
pub mod label;
pub mod login;
pub mod mail_rules;
pub mod method;
pub mod notice;
pub mod origin;
pub mod plain_name;
pub mod plan;
pub mod policy;
mod policy_fields;
pub mod reason;
pub mod recovery;
pub mod return_address;
pub mod seen_address;
pub mod send_times;
pub mod sender;
pub mod sender_claim;
pub mod situation;
pub mod staff;
pub mod staff_sign_in;
pub mod status;
pub mod time;
pub mod totp;
pub mod totp_enrollment;
pub mod totp_import;
pub mod totp_parameters;
pub mod user;

/// What the tests of several modules start from.
#[cfg(test)]
pub(crate) mod fixtures;
