//! Users' decisions about their own factors.

pub mod change_factors;
pub mod enroll_email;
pub mod enroll_passkey;
pub mod enroll_totp;
pub mod enrollee;
pub mod freshness;
mod own_setup;
pub mod prove_by_passkey;
pub mod send_proof_code;
pub mod view;
