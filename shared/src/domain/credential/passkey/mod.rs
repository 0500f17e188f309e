//! Passkeys (W3C Web Authentication Level 3). The protocol itself is checked behind the traits of [`ceremony`], which function
//! `passkey` implements.

pub mod answers;
pub mod ceremony;
pub mod challenge;
pub mod credential;
pub mod pending;
pub mod proof;
pub mod public_key;
