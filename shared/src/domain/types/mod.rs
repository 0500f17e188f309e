//! The vocabulary of all rules: IDs, addresses, actors, and refusals.

pub mod address;
pub mod audit;
pub mod factor;
pub mod field_error;
pub mod field_names;
pub mod halt;
pub mod id;
pub mod label;
pub mod mail;
pub mod method;
pub mod origin;
pub mod plain_name;
pub mod profile;
pub mod reason;
pub mod refusal;
pub mod return_address;
pub mod time;
