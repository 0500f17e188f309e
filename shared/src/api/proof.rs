//! A proof in a request body.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::account::freshness::Proof;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::types::method::Method;

/// A current code, instead of a fresh session.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"method": "totp", "code": "538401"})))]
pub struct ProofRequest {
    method: ProofMethod,
    /// The code as the user typed it.
    code: String,
}

/// The methods that serve as a proof. A bypass code doesn't: it completes a login, but can't be used to change factors.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ProofMethod {
    /// The code of `POST /v1/me/proof/passkey/verify`.
    Passkey,
    Totp,
    Email,
    RecoveryCode,
}

impl From<ProofMethod> for Method {
    fn from(method: ProofMethod) -> Self {
        match method {
            ProofMethod::Passkey => Self::Passkey,
            ProofMethod::Totp => Self::Totp,
            ProofMethod::Email => Self::Email,
            ProofMethod::RecoveryCode => Self::RecoveryCode,
        }
    }
}

/// A request body with an optional proof.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"proof": {"method": "totp", "code": "538401"}})))]
pub struct ChangeFactorsRequest {
    /// Required unless the session is fresh and its `acr` is `aal2`.
    pub proof: Option<ProofRequest>,
}

impl From<ProofRequest> for Proof {
    fn from(request: ProofRequest) -> Self {
        Self { method: request.method.into(), code: CodeEntry::read(&request.code) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::types::factor::Factor;

    #[test]
    fn every_factor_can_be_a_proof() {
        for &factor in Factor::ALL {
            let method: ProofMethod = serde_json::from_value(factor.name().into()).unwrap();
            assert_eq!(Method::from(method).factor(), Some(factor));
        }
    }
}
