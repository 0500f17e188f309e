//! `POST /v1/senders`: a tenant claims an address. SES asks the address's owner to confirm it, and this service mails a code there.

use axum::Extension;
use axum::extract::State;
use jiff::Timestamp;
use serde::Deserialize;
use shared::api::AdminToken;
use shared::app::App;
use shared::domain::settings::sender_claim::{ClaimOutcome, SenderAccount, SenderCode, claim};
use shared::domain::tenant::sender::{MAX_SENDERS, Sender, SenderStatus};
use shared::domain::types::audit::Actor;
use shared::domain::types::id::{SenderId, TenantId};
use shared::domain::types::label::Label;
use shared::http::{Answer, Json, PreferredLanguage, Problem, ProblemType, problems};
use shared::mail::{Identities, Mailer, Registration};
use shared::storage::StoreError;
use utoipa::ToSchema;

use crate::answer::{SenderResponse, address_taken};
use crate::mailing::{self, Parcel};

/// How often to try to claim an address while other requests do the same.
const TRIES: usize = 4;

/// A new account to send mail from.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"id": "support", "address": "support@example.com", "display_name": "Support"})))]
pub struct AddSenderRequest {
    /// The ID by which the policy refers to the sender.
    #[schema(value_type = SenderId)]
    id: String,
    /// An ASCII address. Its owner confirms it to SES, and gets a code by mail to enter here.
    #[schema(max_length = 254, pattern = r"^[!#-+\--:=?A-~]+@[!#-+\--:=?A-~]+$")]
    address: String,
    /// The sender's name in mails.
    #[schema(value_type = Label)]
    display_name: String,
}

/// Adds an account to send mail from. SES asks the address's owner to confirm the address, and this service mails a code there.
///
/// The sender is verified once SES has verified the address and the code was entered. A sender whose code isn't entered within 24
/// hours is deleted.
#[utoipa::path(
    post,
    path = "/v1/senders",
    tag = "settings",
    operation_id = "add_sender",
    security(("staff" = ["admin"])),
    request_body = AddSenderRequest,
    responses(
        (status = 201, description = "The sender.", body = SenderResponse),
        problems::AdminRequired, problems::SenderExists, problems::AddressTaken, problems::TooManySenders,
        problems::TooManyAttempts, problems::TooManyMails
    )
)]
pub async fn add(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    Extension(mailer): Extension<Mailer>,
    admin: AdminToken,
    PreferredLanguage(locale): PreferredLanguage,
    Json(request): Json<AddSenderRequest>,
) -> Result<Answer<SenderResponse>, Problem> {
    let (id, sender) =
        Sender::parse(&request.id, &request.address, &request.display_name).map_err(Problem::invalid_request)?;
    let now = app.now();
    let others = app.store().list_senders(&admin.tenant, now).await?;
    if others.iter().any(|(other, _)| *other == id) {
        return Err(exists());
    }
    if others.len() >= MAX_SENDERS {
        return Err(Problem::new(ProblemType::TooManySenders, "Remove a sender that is no longer used."));
    }
    let claimant = Claimant { tenant: &admin.tenant, actor: &admin.actor, id: &id, sender: &sender };
    let claimed = claimant.claim(&app, &identities, &mailer, now).await?;
    // SES may have written to the address, so this counts as a mail whether or not there is a code to send.
    let counted = mailing::count(&app, &mailer, &admin.tenant).await;
    if let Some(code) = &claimed.code {
        let (tenant, address, locale) = (&admin.tenant, &sender.address, locale.as_deref());
        let parcel = Parcel { tenant, id: &id, address, code, locale };
        // If this fails, the sender exists all the same, and its code can be sent again at once.
        match counted {
            Ok(()) => drop(parcel.send(&app, &mailer).await),
            Err(_) => parcel.take_back(&app).await,
        }
    }
    Ok(Answer::created(SenderResponse::new(id, claimed.account, claimed.ses), "added"))
}

/// The sender to add.
struct Claimant<'a> {
    tenant: &'a TenantId,
    actor: &'a Actor,
    id: &'a SenderId,
    sender: &'a Sender,
}

/// The added sender.
struct Claimed {
    account: SenderAccount,
    ses: SenderStatus,
    /// The code to mail, if a sender is available to mail it.
    code: Option<SenderCode>,
}

impl Claimant<'_> {
    /// Claims the address if it is free. SES is asked afterwards, because it writes to the address too.
    async fn claim(
        &self,
        app: &App,
        identities: &Identities,
        mailer: &Mailer,
        now: Timestamp,
    ) -> Result<Claimed, Problem> {
        for _ in 0..TRIES {
            let vacancy = app.store().vacancy(self.tenant, self.id, self.sender).await?;
            if vacancy.is_taken(now) {
                return Err(exists());
            }
            let claimed = match claim(&vacancy.claim, self.tenant, self.id, self.sender, now) {
                ClaimOutcome::Claimed(claimed) => claimed,
                ClaimOutcome::Taken => return Err(address_taken()),
                ClaimOutcome::Refused(refusal) => return Err(Problem::refused(refusal, now)),
            };
            mailing::check(app, mailer, self.tenant).await?;
            let Registration::Usable(ses) = identities.register(self.tenant, &self.sender.address).await? else {
                return Err(address_taken());
            };
            let (claimed, code) = if mailing::can_send(mailer, ses) {
                let (claimed, code) = claimed.first_code(&*app.keys().await?, now)?;
                (claimed, Some(code))
            } else {
                (claimed, None)
            };
            if app.store().add_sender(&vacancy, &claimed, self.actor.clone(), now).await? {
                return Ok(Claimed { account: claimed.account, ses, code });
            }
        }
        Err(StoreError::Contended.into())
    }
}

fn exists() -> Problem {
    Problem::new(ProblemType::SenderExists, "There is a sender with this id. Choose another id, or remove that one.")
}
