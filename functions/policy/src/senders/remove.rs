//! `DELETE /v1/senders/{id}`.

use axum::Extension;
use axum::extract::State;
use shared::http::{AdminToken, NoContent, PathId, Problem, ProblemType};
use shared::mail::Identities;
use shared::runtime::App;
use shared::storage::SenderRemoval;

use super::sender_id;

pub async fn remove(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
    id: PathId,
) -> Result<NoContent, Problem> {
    let id = sender_id(id)?;
    match app.store().remove_sender(&admin.tenant, &id, &admin.actor, app.now()).await? {
        SenderRemoval::Removed(sender) => {
            identities.release(&admin.tenant, &sender.address).await?;
            Ok(NoContent("removed"))
        }
        SenderRemoval::InUse => {
            Err(Problem::new(ProblemType::SenderInUse, "The policy sends from it. Name another sender there first."))
        }
        SenderRemoval::NotFound => Err(Problem::not_found()),
    }
}
