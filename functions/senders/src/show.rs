//! `GET /v1/senders/{id}`.

use axum::Extension;
use axum::extract::State;
use shared::api::AdminToken;
use shared::app::App;
use shared::domain::types::id::SenderId;
use shared::http::{Answer, PathId, Problem, problems};
use shared::mail::Identities;

use crate::answer::{SenderResponse, sender_id};

/// Shows a sender.
#[utoipa::path(
    get,
    path = "/v1/senders/{id}",
    tag = "settings",
    operation_id = "show_sender",
    security(("staff" = ["admin"])),
    params(("id" = SenderId, Path, description = "The sender.")),
    responses((status = 200, description = "The sender.", body = SenderResponse), problems::AdminRequired)
)]
pub async fn show(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
    id: PathId,
) -> Result<Answer<SenderResponse>, Problem> {
    let (id, now) = (sender_id(id)?, app.now());
    let settings = app.store().load_settings(&admin.tenant, Some(&id), None, now).await?;
    let account = settings.sender.ok_or_else(Problem::not_found)?.value;
    let ses = identities.state(&account.sender.address, now).await;
    Ok(Answer::ok(SenderResponse::new(id, account, ses), "shown"))
}
