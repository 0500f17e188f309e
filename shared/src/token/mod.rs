//! The helpdesk's tokens: their keys and their verification.

mod fault;
mod jwks;
mod verifier;

pub use fault::{TokenFault, TokenReason};
pub use jwks::{JwksError, TokenKeys};
pub(crate) use verifier::{RawClaims, Role, TokenUse};
pub use verifier::{TokenError, TokenSettings, TokenVerifier};
