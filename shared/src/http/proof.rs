//! A proof in the body of a request.

use serde::Deserialize;

use crate::domain::code_entry::CodeEntry;
use crate::domain::fresh_proof::Proof;
use crate::domain::method::Method;

/// A current code in place of a fresh session.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofRequest {
    method: Method,
    code: String,
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
        Self { method: request.method, code: CodeEntry::read(&request.code) }
    }
}
