//! The helpdesk's tokens: their keys, and the check of one.

mod jwks;
mod verifier;

pub use jwks::{JwksError, TokenKeys};
pub(crate) use verifier::{RawClaims, Role, TokenUse};
pub use verifier::{TokenError, TokenSettings, TokenVerifier};
