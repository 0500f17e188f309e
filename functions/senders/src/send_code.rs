//! `POST /v1/senders/{id}/code`: mails the code to the sender's address again.

use axum::Extension;
use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use shared::api::AdminToken;
use shared::app::App;
use shared::domain::settings::sender_change::SenderChange;
use shared::domain::settings::sender_claim::{SendOutcome, SenderCode};
use shared::domain::types::id::SenderId;
use shared::http::{Answer, NoBody, PathId, PreferredLanguage, Problem, ProblemType, problems};
use shared::mail::{Identities, Mailer};
use utoipa::ToSchema;

use crate::answer::{address_taken, sender_id};
use crate::mailing::{self, Parcel};

/// Where the code was sent, and how long it is valid.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "masked_email": "s***@example.com", "expires_at": "2026-11-24T09:40:00Z", "resend_at": "2026-11-24T09:30:30Z",
    "sends_left": 3
})))]
pub struct SenderCodeResponse {
    masked_email: String,
    /// The code is invalid afterwards.
    expires_at: Timestamp,
    /// The code can be mailed again from then on.
    resend_at: Timestamp,
    /// How many more times the code can be mailed.
    sends_left: u8,
}

/// Mails the code to the sender's address again.
#[utoipa::path(
    post,
    path = "/v1/senders/{id}/code",
    tag = "settings",
    operation_id = "send_sender_code",
    security(("staff" = ["admin"])),
    params(("id" = SenderId, Path, description = "The sender.")),
    responses(
        (status = 202, description = "The mail was sent.", body = SenderCodeResponse),
        problems::AdminRequired, problems::AddressTaken, problems::NoCodeToSend, problems::TooSoon, problems::TooManyMails,
        problems::MailFailed
    )
)]
pub async fn send(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    Extension(mailer): Extension<Mailer>,
    admin: AdminToken,
    PreferredLanguage(locale): PreferredLanguage,
    id: PathId,
    _: NoBody,
) -> Result<Answer<SenderCodeResponse>, Problem> {
    let (id, now, tenant) = (sender_id(id)?, app.now(), &admin.tenant);
    let account =
        app.store().load_settings(tenant, Some(&id), None, now).await?.sender.ok_or_else(Problem::not_found)?.value;
    let address = account.sender.address;
    if mailer.default_sender.is_none() && !mailing::can_send(&mailer, identities.status(&address, now).await?) {
        let detail = "SES has not verified the address yet. Follow the link in its mail first.";
        return Err(Problem::new(ProblemType::NoCodeToSend, detail));
    }
    let code = issue(&app, &admin, &id, now).await?;
    let parcel = Parcel { tenant, id: &id, address: &address, code: &code, locale: locale.as_deref() };
    if let Err(problem) = mailing::count(&app, &mailer, tenant).await {
        parcel.take_back(&app).await;
        return Err(problem);
    }
    parcel.send(&app, &mailer).await?;
    let SenderCode { expires_at, resend_at, sends_left, .. } = code;
    let response = SenderCodeResponse { masked_email: address.masked(), expires_at, resend_at, sends_left };
    Ok(Answer::accepted(response, "mailed"))
}

/// The code to mail, after the mail is counted in the stored sender.
async fn issue(app: &App, admin: &AdminToken, id: &SenderId, now: Timestamp) -> Result<SenderCode, Problem> {
    let keys = app.keys().await?;
    let decided = app.store().decide_sender(&admin.tenant, id, now, |found| {
        Ok(match found.resend(&keys, now)? {
            SendOutcome::Issued(next, code) => (Ok(code), Some(SenderChange::from(*next))),
            SendOutcome::Taken => (Err(address_taken()), None),
            SendOutcome::Confirmed => {
                let detail = "The code of this sender was entered already.";
                (Err(Problem::new(ProblemType::NoCodeToSend, detail)), None)
            }
            SendOutcome::Refused(refusal) => (Err(Problem::refused(refusal, now)), None),
        })
    });
    decided.await?.ok_or_else(Problem::not_found)?
}
