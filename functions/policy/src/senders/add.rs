//! `POST /v1/senders`: an account is added, and SES asks its owner to confirm the address.

use axum::Extension;
use axum::extract::State;
use serde::Deserialize;
use shared::domain::id::SenderId;
use shared::domain::label::Label;
use shared::domain::sender::{MAX_SENDERS, Sender};
use shared::http::{AdminToken, Answer, Json, Problem, ProblemType, problems};
use shared::mail::{Claim, Identities};
use shared::runtime::App;
use utoipa::ToSchema;

use super::SenderResponse;

/// An account to send mail from.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"id": "support", "address": "support@example.com", "display_name": "Support"})))]
pub struct AddSenderRequest {
    /// What the policy names it by.
    #[schema(value_type = SenderId)]
    id: String,
    /// An ASCII address that its owner can confirm to SES.
    #[schema(max_length = 254, pattern = r"^[!#-+\--:=?A-~]+@[!#-+\--:=?A-~]+$")]
    address: String,
    /// The name that readers see.
    #[schema(value_type = Label)]
    display_name: String,
}

/// Adds an account that mail can be sent from, and has SES ask its owner to confirm the address.
#[utoipa::path(
    post,
    path = "/v1/senders",
    tag = "settings",
    operation_id = "add_sender",
    security(("staff" = ["admin"])),
    request_body = AddSenderRequest,
    responses(
        (status = 201, description = "The sender.", body = SenderResponse),
        problems::AdminRequired, problems::SenderExists, problems::AddressTaken, problems::TooManySenders
    )
)]
pub async fn add(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
    Json(request): Json<AddSenderRequest>,
) -> Result<Answer<SenderResponse>, Problem> {
    let (id, sender) =
        Sender::parse(&request.id, &request.address, &request.display_name).map_err(Problem::invalid_request)?;
    let others = app.store().list_senders(&admin.tenant).await?;
    if others.iter().any(|(other, _)| *other == id) {
        return Err(exists());
    }
    if others.len() >= MAX_SENDERS {
        return Err(Problem::new(ProblemType::TooManySenders, "Remove a sender that is not used any more."));
    }
    let Claim::Granted(status) = identities.claim(&admin.tenant, &sender.address).await? else {
        let detail = "The address is registered for another Help Center, or with SES by other means.";
        return Err(Problem::new(ProblemType::AddressTaken, detail));
    };
    if !app.store().add_sender(&admin.tenant, &id, &sender, admin.actor, app.now()).await? {
        return Err(exists());
    }
    Ok(Answer::created(SenderResponse::new(id, sender, status), "added"))
}

fn exists() -> Problem {
    Problem::new(ProblemType::SenderExists, "There is a sender with this id. Choose another id, or remove that one.")
}
