//! `GET /v1/senders`.

use axum::Extension;
use axum::extract::State;
use serde::Serialize;
use shared::http::{AdminToken, Answer, Problem};
use shared::mail::Identities;
use shared::runtime::App;

use super::SenderResponse;

#[derive(Serialize)]
pub struct SendersResponse {
    senders: Vec<SenderResponse>,
}

pub async fn list(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
) -> Result<Answer<SendersResponse>, Problem> {
    let mut senders = Vec::new();
    for (id, sender) in app.store().list_senders(&admin.tenant).await? {
        let status = identities.status(&sender.address).await?;
        senders.push(SenderResponse::new(id, sender, status));
    }
    Ok(Answer::ok(SendersResponse { senders }, "shown"))
}
