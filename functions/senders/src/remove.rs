//! `DELETE /v1/senders/{id}`.

use axum::Extension;
use axum::extract::State;
use shared::api::AdminToken;
use shared::app::App;
use shared::domain::types::id::SenderId;
use shared::http::{NoBody, NoContent, PathId, Problem, ProblemType, problems};
use shared::mail::Identities;
use shared::storage::SenderRemoval;

use crate::answer::sender_id;
use crate::release::release;

/// Removes a sender, unless the policy names it.
#[utoipa::path(
    delete,
    path = "/v1/senders/{id}",
    tag = "settings",
    operation_id = "remove_sender",
    security(("staff" = ["admin"])),
    params(("id" = SenderId, Path, description = "The sender.")),
    responses((status = 204, description = "The sender was removed."), problems::AdminRequired, problems::SenderInUse)
)]
pub async fn remove(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
    id: PathId,
    _: NoBody,
) -> Result<NoContent, Problem> {
    let id = sender_id(id)?;
    match app.store().remove_sender(&admin.tenant, &id, &admin.actor, app.now()).await? {
        SenderRemoval::Removed(sender) => {
            release(&app, &identities, &admin.tenant, &sender.address).await;
            Ok(NoContent("removed"))
        }
        SenderRemoval::InUse => {
            Err(Problem::new(ProblemType::SenderInUse, "The policy sends from it. Name another sender there first."))
        }
        SenderRemoval::NotFound => Err(Problem::not_found()),
    }
}
