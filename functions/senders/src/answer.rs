//! A sender in answers.

use serde::Serialize;
use shared::domain::settings::sender_claim::SenderAccount;
use shared::domain::tenant::sender::{Missing, SenderStatus};
use shared::domain::types::address::Address;
use shared::domain::types::id::SenderId;
use shared::http::{PathId, Problem, ProblemType};
use utoipa::ToSchema;

/// A sender with its current status.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "support", "address": "support@example.com", "display_name": "Support", "status": "pending", "missing": ["code"]
})))]
pub struct SenderResponse {
    id: SenderId,
    address: Address,
    /// The sender's name in mails.
    display_name: String,
    status: SenderStatus,
    /// What a pending sender still needs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    missing: Vec<Missing>,
}

impl SenderResponse {
    /// A sender whose address has this status with SES.
    pub fn new(id: SenderId, account: SenderAccount, ses: SenderStatus) -> Self {
        let code_entered = account.is_confirmed();
        let status = SenderStatus::of(ses, code_entered);
        let missing = if status == SenderStatus::Pending { Missing::of(ses, code_entered) } else { Vec::new() };
        Self { id, address: account.sender.address, display_name: account.sender.display_name, status, missing }
    }
}

/// The ID in a path. A malformed ID is not found.
pub fn sender_id(PathId(id): PathId) -> Result<SenderId, Problem> {
    SenderId::try_from(id).map_err(|_| Problem::not_found())
}

pub fn address_taken() -> Problem {
    let detail = "The address is registered for another Help Center, or with SES by other means.";
    Problem::new(ProblemType::AddressTaken, detail)
}
