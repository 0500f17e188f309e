//! `POST /v1/senders/{id}/confirm`: confirms a sender with the code that was mailed to its address.

use axum::Extension;
use axum::extract::State;
use shared::api::{AdminToken, SubmitCodeRequest};
use shared::app::App;
use shared::domain::credential::code_entry::CodeEntry;
use shared::domain::settings::sender_change::{self, Entered};
use shared::domain::types::id::SenderId;
use shared::domain::types::refusal::Refusal;
use shared::http::{Answer, Json, PathId, Problem, problems};
use shared::mail::Identities;

use crate::answer::{SenderResponse, sender_id};
use crate::release::release;

/// Confirms the sender's mailbox with the code that was mailed there.
///
/// Ten wrong codes delete the sender. Sending the code again doesn't reset the count.
#[utoipa::path(
    post,
    path = "/v1/senders/{id}/confirm",
    tag = "settings",
    operation_id = "confirm_sender",
    security(("staff" = ["admin"])),
    params(("id" = SenderId, Path, description = "The sender.")),
    request_body = SubmitCodeRequest,
    responses(
        (status = 200, description = "The sender.", body = SenderResponse),
        problems::AdminRequired, problems::InvalidCode
    )
)]
pub async fn confirm(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    admin: AdminToken,
    id: PathId,
    Json(request): Json<SubmitCodeRequest>,
) -> Result<Answer<SenderResponse>, Problem> {
    let (id, now, keys, code) = (sender_id(id)?, app.now(), app.keys().await?, CodeEntry::read(&request.code));
    let decided = app
        .store()
        .decide_sender(&admin.tenant, &id, now, |found| sender_change::confirm(found, &code, &keys, &admin.actor, now));
    match decided.await?.ok_or_else(Problem::not_found)? {
        Entered::Right(account) => {
            let ses = identities.state(&account.sender.address, now).await;
            Ok(Answer::ok(SenderResponse::new(id, account, ses), "confirmed"))
        }
        Entered::Wrong => Err(Problem::refused(Refusal::InvalidCode, now)),
        Entered::Ended(address) => {
            release(&app, &identities, &admin.tenant, &address).await;
            Err(Problem::refused(Refusal::InvalidCode, now))
        }
    }
}
