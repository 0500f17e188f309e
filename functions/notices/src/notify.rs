//! Mails to users about audit entries.

use jiff::Timestamp;
use shared::app::App;
use shared::domain::followup::entry::AuditEntry;
use shared::domain::followup::notice::{Notice, is_notified, notices};
use shared::domain::followup::notice_count::NoticeVerdict;
use shared::domain::types::address::Mailbox;
use shared::domain::types::id::Subject;
use shared::domain::types::mail::{Failure, MailKind};
use shared::error::{Prospect, cause_chain};
use shared::mail::{Mailer, SendError, Tags, notice_message};
use shared::storage::{CountedNotices, StoreError};

/// A user could not be notified.
#[derive(Debug, thiserror::Error)]
pub enum NotifyError {
    /// The table returned an error or didn't answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The mail could not be sent.
    #[error(transparent)]
    Send(#[from] SendError),
    /// The queue delivered the entry twice at the same time.
    #[error("another process is handling the entry")]
    InFlight,
}

impl NotifyError {
    /// Whether another attempt may succeed.
    pub fn prospect(&self) -> Prospect {
        match self {
            Self::Store(error) => error.prospect(),
            Self::Send(error) => error.prospect(),
            Self::InFlight => Prospect::Passing,
        }
    }
}

/// The outcome of a notice, as in the metric.
#[derive(Clone, Copy)]
enum Outcome {
    Sent,
    /// Neither the policy nor the deployment names a sender.
    NoSender,
    /// No address of the user is verified and mailable.
    NoReader,
    /// The hourly or daily limit of notices to the user is reached.
    Paused,
    /// The tenant's hourly limit of mails is reached.
    OverCap,
    /// The mail service rejects the address.
    Refused,
}

impl Outcome {
    const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::NoSender => "no_sender",
            Self::NoReader => "no_reader",
            Self::Paused => "paused",
            Self::OverCap => "over_cap",
            Self::Refused => "refused",
        }
    }

    fn note(self, entry: &AuditEntry) {
        let (tenant, action) = (entry.tenant.as_str(), entry.action.name());
        tracing::info!(tenant, action, outcome = self.name(), "a notice");
        metrics::counter!("Notices", "Outcome" => self.name()).increment(1);
    }
}

/// Sends the mails of an entry that weren't sent before, within the limits. A process that dies after a mail and before storing
/// that it was sent sends that mail again, because two mails are better than none. Two processes that handle the same entry at the
/// same time don't both send it.
pub async fn notify(app: &App, mailer: &Mailer, entry: &AuditEntry) -> Result<(), NotifyError> {
    let Some(user) = entry.user_id.clone().filter(|_| is_notified(entry)) else {
        return Ok(());
    };
    let subject = Subject { tenant: entry.tenant.clone(), user };
    let now = app.now();
    let situation = app.store().user(&subject, now).await?;
    let Some(sender) = situation.sender.as_ref().or(mailer.default_sender.as_ref()) else {
        Outcome::NoSender.note(entry);
        return Ok(());
    };
    let notices = notices(entry, &situation, sender);
    if notices.is_empty() {
        Outcome::NoReader.note(entry);
        return Ok(());
    }
    let recipients: Vec<&Mailbox> = notices.iter().map(|notice| &notice.to).collect();
    let CountedNotices { unsent, verdict } = app.store().count_notices(&subject, &entry.id, &recipients, now).await?;
    match verdict {
        NoticeVerdict::Paused => Outcome::Paused.note(entry),
        NoticeVerdict::InFlight => return Err(NotifyError::InFlight),
        NoticeVerdict::Send { counted_at, last_before_pause } => {
            let batch = Batch { app, mailer, entry, subject: &subject, counted_at };
            let unsent = notices.into_iter().enumerate().filter(|(nth, _)| unsent.contains(nth));
            batch.send_all(unsent.map(|(_, notice)| Notice { last_before_pause, ..notice }).collect()).await?;
        }
    }
    Ok(())
}

/// The notices of one entry, counted towards the user's limit.
struct Batch<'a> {
    app: &'a App,
    mailer: &'a Mailer,
    entry: &'a AuditEntry,
    subject: &'a Subject,
    counted_at: Timestamp,
}

impl Batch<'_> {
    /// Sends the notices one after the other. After a failure, the count of the remaining ones is released, because they are sent
    /// with the next attempt.
    async fn send_all(&self, notices: Vec<Notice>) -> Result<(), NotifyError> {
        let mut behind = notices.len();
        for notice in &notices {
            behind = behind.saturating_sub(1);
            match self.send_within_cap(notice).await {
                Ok(outcome) => outcome.note(self.entry),
                Err(error) => {
                    self.give_back(behind).await;
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    async fn send_within_cap(&self, notice: &Notice) -> Result<Outcome, NotifyError> {
        let outcome = self.count_and_send(notice).await;
        match &outcome {
            // A mail stays counted if it was sent, or if its address is rejected permanently.
            Ok(Outcome::Sent | Outcome::Refused) => {
                let (entry, now) = (&self.entry.id, self.app.now());
                self.app.store().remember_sent(self.subject, entry, &notice.to, now).await?;
            }
            Ok(Outcome::NoSender | Outcome::NoReader | Outcome::Paused | Outcome::OverCap) | Err(_) => {
                self.give_back(1).await;
            }
        }
        outcome
    }

    async fn count_and_send(&self, notice: &Notice) -> Result<Outcome, NotifyError> {
        if !self.count_for_tenant().await? {
            return Ok(Outcome::OverCap);
        }
        let Err(error) = self.hand_over(notice).await else {
            return Ok(Outcome::Sent);
        };
        self.give_back_for_tenant().await;
        match error.failure() {
            Failure::NotSent => Err(error.into()),
            Failure::RecipientRefused => Ok(Outcome::Refused),
        }
    }

    async fn hand_over(&self, notice: &Notice) -> Result<(), SendError> {
        let message = notice_message(notice)?;
        self.mailer.send(&message, &Tags { subject: self.subject, purpose: "notice" }).await
    }

    async fn count_for_tenant(&self) -> Result<bool, StoreError> {
        let Some(most) = self.mailer.tenant_mails_per_hour else {
            return Ok(true);
        };
        self.app.store().count_mail(&self.subject.tenant, MailKind::Notice, most, self.counted_at).await
    }

    async fn give_back_for_tenant(&self) {
        if self.mailer.tenant_mails_per_hour.is_some() {
            let given = self.app.store().give_back_mail(&self.subject.tenant, MailKind::Notice, self.counted_at).await;
            note_failure(given);
        }
    }

    async fn give_back(&self, how_many: usize) {
        if how_many == 0 {
            return;
        }
        note_failure(self.app.store().give_back_notices(self.subject, &self.entry.id, self.counted_at, how_many).await);
    }
}

/// If the release fails too, the count stays. The mail's own error is the one that is reported.
fn note_failure(given_back: Result<(), StoreError>) {
    if let Err(error) = given_back {
        tracing::error!(cause = cause_chain(&error), "a notice that failed could not be given back");
    }
}
