//! The helpdesk's mail accounts that codes can be sent from.

pub mod add;
pub mod list;
pub mod remove;
pub mod show;

use serde::Serialize;
use shared::domain::address::Address;
use shared::domain::id::SenderId;
use shared::domain::sender::{Sender, SenderStatus};
use shared::http::{PathId, Problem};
use utoipa::ToSchema;

/// A sender, with what SES says of it at the moment.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "support", "address": "support@example.com", "display_name": "Support", "status": "verified"
})))]
pub struct SenderResponse {
    id: SenderId,
    address: Address,
    /// The name that readers see.
    display_name: String,
    status: SenderStatus,
}

impl SenderResponse {
    fn new(id: SenderId, sender: Sender, status: SenderStatus) -> Self {
        Self { id, address: sender.address, display_name: sender.display_name, status }
    }
}

/// The id in a path; what no id can be is not found.
fn sender_id(PathId(id): PathId) -> Result<SenderId, Problem> {
    SenderId::try_from(id).map_err(|_| Problem::not_found())
}
