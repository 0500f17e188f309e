//! A proof in the body of a request.

use serde::Deserialize;

use crate::domain::code_entry::CodeEntry;
use crate::domain::fresh_proof::Proof;
use crate::domain::method::Method;

/// A current code in place of a fresh session.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofRequest {
    method: ProofMethod,
    code: String,
}

/// The methods that prove who is there. A bypass code is not among them: it lets a login pass, and changes no factor.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ProofMethod {
    Totp,
    Email,
    RecoveryCode,
}

impl From<ProofMethod> for Method {
    fn from(method: ProofMethod) -> Self {
        match method {
            ProofMethod::Totp => Self::Totp,
            ProofMethod::Email => Self::Email,
            ProofMethod::RecoveryCode => Self::RecoveryCode,
        }
    }
}

/// A body that holds a proof or nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithProof {
    /// The proof.
    pub proof: Option<ProofRequest>,
}

impl From<ProofRequest> for Proof {
    fn from(request: ProofRequest) -> Self {
        Self { method: request.method.into(), code: CodeEntry::read(&request.code) }
    }
}
