//! Sends a code to a sender's address, or withdraws it if the mail fails.

use jiff::{SignedDuration, Timestamp};
use shared::app::App;
use shared::domain::settings::sender_change::SenderChange;
use shared::domain::settings::sender_claim::{MAX_SENDER_MAILS_A_DAY, SenderCode};
use shared::domain::tenant::sender::SenderStatus;
use shared::domain::types::address::Address;
use shared::domain::types::id::{SenderId, TenantId};
use shared::domain::types::mail::{Failure, MailKind};
use shared::domain::types::refusal::Refusal;
use shared::error::cause_chain;
use shared::http::{Problem, ProblemType};
use shared::mail::{Mailer, SendError, SenderCodeMail, sender_code_message};
use shared::storage::{Room, StoreError};

/// Whether a code can be sent: from the default sender, or from the address itself.
pub fn can_send(mailer: &Mailer, ses: SenderStatus) -> bool {
    mailer.default_sender.is_some() || ses == SenderStatus::Verified
}

/// Checks whether the tenant can have another mail sent, without counting it. SES is asked afterwards, because it writes to the
/// address too.
pub async fn check(app: &App, mailer: &Mailer, tenant: &TenantId) -> Result<(), Problem> {
    let now = app.now();
    let room =
        app.store().room_for_sender_mail(tenant, MAX_SENDER_MAILS_A_DAY, mailer.tenant_mails_per_hour, now).await?;
    let full = |span| Problem::refused(Refusal::TooManyMails { until: end_of(span, now) }, now);
    match room {
        Room::Free => Ok(()),
        Room::DayIsFull => Err(full(24 * 3600)),
        Room::HourIsFull => Err(full(3600)),
    }
}

/// Counts a mail for the tenant, unless its limit is reached.
pub async fn count(app: &App, mailer: &Mailer, tenant: &TenantId) -> Result<(), Problem> {
    let now = app.now();
    if !app.store().count_sender_mail(tenant, MAX_SENDER_MAILS_A_DAY, now).await? {
        return Err(Problem::refused(Refusal::TooManyMails { until: end_of(24 * 3600, now) }, now));
    }
    if let Some(most) = mailer.tenant_mails_per_hour
        && !app.store().count_mail(tenant, MailKind::Code, most, now).await?
    {
        app.store().give_back_sender_mail(tenant, now).await?;
        return Err(Problem::refused(Refusal::TooManyMails { until: end_of(3600, now) }, now));
    }
    Ok(())
}

/// Releases what `count` has counted for this request.
pub async fn give_back(app: &App, mailer: &Mailer, tenant: &TenantId) {
    if let Err(error) = try_to_give_back(app, mailer, tenant).await {
        tracing::error!(cause = cause_chain(&error), "a mail that was not sent stays counted");
    }
}

async fn try_to_give_back(app: &App, mailer: &Mailer, tenant: &TenantId) -> Result<(), StoreError> {
    let now = app.now();
    app.store().give_back_sender_mail(tenant, now).await?;
    if mailer.tenant_mails_per_hour.is_some() {
        app.store().give_back_mail(tenant, MailKind::Code, now).await?;
    }
    Ok(())
}

/// A code that was not sent.
struct Unsent {
    problem: Problem,
    failure: Failure,
}

impl Unsent {
    fn refused() -> Self {
        let problem = Problem::new(ProblemType::MailFailed, "The mail service refuses this address.");
        Self { problem, failure: Failure::RecipientRefused }
    }
}

impl From<StoreError> for Unsent {
    fn from(error: StoreError) -> Self {
        Self { problem: error.into(), failure: Failure::NotSent }
    }
}

/// A stored code and its recipient.
pub struct Parcel<'a> {
    pub tenant: &'a TenantId,
    pub id: &'a SenderId,
    pub address: &'a Address,
    pub code: &'a SenderCode,
    pub locale: Option<&'a str>,
}

impl Parcel<'_> {
    /// Mails the code, which is already counted towards the tenant's limit. A failed mail is not counted, and doesn't start a
    /// cooldown unless SES rejects the address permanently: this bounds repeated rejections in the same way as mails.
    pub async fn send(&self, app: &App, mailer: &Mailer) -> Result<(), Problem> {
        let Err(unsent) = self.hand_over(app, mailer).await else {
            return Ok(());
        };
        give_back(app, mailer, self.tenant).await;
        if unsent.failure.gives_back_to_user() {
            self.take_back(app).await;
        }
        Err(unsent.problem)
    }

    async fn hand_over(&self, app: &App, mailer: &Mailer) -> Result<(), Unsent> {
        let now = app.now();
        let policy = app.store().load_settings(self.tenant, None, None, now).await?.policy.value.policy;
        let mail = SenderCodeMail {
            code: self.code,
            address: self.address,
            mailbox: self.address.mailbox().ok_or_else(Unsent::refused)?,
            default_sender: mailer.default_sender.as_ref(),
            issuer: &policy.issuer,
            tenant: self.tenant.as_str(),
            time_zone: &policy.time_zone,
            locale: self.locale,
        };
        let sent = async {
            let message = sender_code_message(&mail, now).map_err(SendError::from)?;
            mailer.send_to_no_user(&message, "sender").await
        };
        sent.await.map_err(|error| match error.failure() {
            Failure::NotSent => {
                Unsent { problem: Problem::mail_failed(&error, Failure::NotSent), failure: Failure::NotSent }
            }
            Failure::RecipientRefused => Unsent::refused(),
        })
    }

    /// If this fails too, the cooldown stays.
    pub async fn take_back(&self, app: &App) {
        if let Err(error) = self.try_to_take_back(app).await {
            tracing::error!(cause = cause_chain(&error), "a mail that failed could not be taken back");
        }
    }

    async fn try_to_take_back(&self, app: &App) -> Result<(), StoreError> {
        let taken_back = app.store().decide_sender(self.tenant, self.id, app.now(), |found| {
            Ok(((), found.take_back(self.code.receipt).map(|before| SenderChange::from(*before))))
        });
        taken_back.await.map(|_| ())
    }
}

/// The tenant's mails are counted by the hour and the day of the clock, in UTC.
fn end_of(span: i64, now: Timestamp) -> Timestamp {
    let left = span - now.as_second().rem_euclid(span);
    now.saturating_add(SignedDuration::from_secs(left)).unwrap_or(Timestamp::MAX)
}
