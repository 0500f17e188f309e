//! `GET /v1/senders`.

use axum::Extension;
use axum::extract::State;
use serde::Serialize;
use shared::api::AdminToken;
use shared::app::App;
use shared::http::{Answer, Problem, problems};
use shared::mail::Identities;
use utoipa::ToSchema;

use crate::answer::SenderResponse;

/// The accounts that mail can be sent from.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "senders": [{"id": "support", "address": "support@example.com", "display_name": "Support", "status": "verified"}]
})))]
pub struct SendersResponse {
    senders: Vec<SenderResponse>,
}

/// Lists the accounts that mail can be sent from.
#[utoipa::path(
    get,
    path = "/v1/senders",
    tag = "settings",
    operation_id = "list_senders",
    security(("staff" = ["admin"])),
    responses(
        (status = 200, description = "The senders, each with its current or latest known status with SES.", body = SendersResponse),
        problems::AdminRequired
    )
)]
pub async fn list(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
) -> Result<Answer<SendersResponse>, Problem> {
    let now = app.now();
    let found = app.store().list_senders(&admin.tenant, now).await?;
    let addresses: Vec<_> = found.iter().map(|(_, account)| &account.sender.address).collect();
    let states = identities.states(&addresses, now).await;
    let senders =
        found.into_iter().zip(states).map(|((id, account), ses)| SenderResponse::new(id, account, ses)).collect();
    Ok(Answer::ok(SendersResponse { senders }, "shown"))
}
