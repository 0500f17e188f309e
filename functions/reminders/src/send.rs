//! One reminder: counted for the tenant, stored in the user's record, and only then sent.

use jiff::Timestamp;
use shared::app::App;
use shared::domain::decision::draft::Draft;
use shared::domain::decision::verdict::Verdict;
use shared::domain::followup::reminder::{Reminder, remind, take_back};
use shared::domain::tenant::sender::Sender;
use shared::domain::types::id::Subject;
use shared::domain::types::mail::{Failure, MailKind};
use shared::error::cause_chain;
use shared::mail::{Mailer, SendError, Tags, reminder_message};
use shared::storage::{Campaign, Freshness, StoreError};

/// The outcome of a reminder.
pub enum Outcome {
    Sent {
        /// Whether it is the user's first one.
        is_first: bool,
    },
    /// Something has changed since the user was read, or another run was first.
    NotDue,
    /// The mail service rejects the address permanently. The reminder counts as sent.
    Refused,
    /// Neither the policy nor the deployment names a sender.
    NoSender,
    /// The tenant's hourly limit is reached.
    OverCap,
    /// It was not sent, and is due again.
    Failed,
}

impl Outcome {
    /// The name in the log and the metric.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sent { .. } => "sent",
            Self::NotDue => "not_due",
            Self::Refused => "refused",
            Self::NoSender => "no_sender",
            Self::OverCap => "over_cap",
            Self::Failed => "failed",
        }
    }
}

/// Sends the reminder of a user of `campaign`, if it is still due. A process that ends between the commit and the mail sends none:
/// none is better than two.
pub async fn send(app: &App, mailer: &Mailer, campaign: &Campaign, subject: &Subject) -> Outcome {
    let Some(sender) = campaign.stored.sender.as_ref().or(mailer.default_sender.as_ref()) else {
        return Outcome::NoSender;
    };
    let now = app.now();
    match count(app, mailer, subject, now).await {
        Ok(true) => {}
        Ok(false) => return Outcome::OverCap,
        Err(error) => return failed(&error),
    }
    let outcome = store_and_send(app, mailer, campaign, subject, sender, now).await;
    if !matches!(outcome, Outcome::Sent { .. }) {
        give_back(app, mailer, subject, now).await;
    }
    outcome
}

async fn store_and_send(
    app: &App,
    mailer: &Mailer,
    campaign: &Campaign,
    subject: &Subject,
    sender: &Sender,
    now: Timestamp,
) -> Outcome {
    let since = campaign.stored.required_since;
    let stored = app.store().decide(subject, Freshness::Strong, now, |draft| Ok(remind(draft, since))).await;
    let reminder = match stored {
        Ok(Verdict::Granted(Some(reminder))) => reminder,
        Ok(Verdict::Granted(None) | Verdict::Refused(_)) => return Outcome::NotDue,
        Err(error) => return failed(&error),
    };
    match hand_over(mailer, subject, &reminder, sender).await {
        Ok(()) => Outcome::Sent { is_first: reminder.is_first },
        Err(error) => match error.failure() {
            Failure::RecipientRefused => Outcome::Refused,
            // The reminder stays stored: none is better than two.
            Failure::NotSent if error.is_maybe_sent() => failed(&error),
            Failure::NotSent => {
                withdraw(app, subject, &reminder, now).await;
                failed(&error)
            }
        },
    }
}

async fn hand_over(mailer: &Mailer, subject: &Subject, reminder: &Reminder, sender: &Sender) -> Result<(), SendError> {
    let message = reminder_message(reminder, sender)?;
    mailer.send(&message, &Tags { subject, purpose: "reminder" }).await
}

/// Takes back a reminder that was not sent. If that fails too, the user doesn't get it.
async fn withdraw(app: &App, subject: &Subject, reminder: &Reminder, now: Timestamp) {
    let rule = |draft: &mut Draft<'_>| {
        take_back(draft, reminder);
        Ok(())
    };
    if let Err(error) = app.store().decide(subject, Freshness::Strong, now, rule).await {
        tracing::error!(cause = cause_chain(&error), "a reminder that failed could not be taken back");
    }
}

async fn count(app: &App, mailer: &Mailer, subject: &Subject, now: Timestamp) -> Result<bool, StoreError> {
    let Some(most) = mailer.tenant_mails_per_hour else {
        return Ok(true);
    };
    app.store().count_mail(&subject.tenant, MailKind::Reminder, most, now).await
}

async fn give_back(app: &App, mailer: &Mailer, subject: &Subject, now: Timestamp) {
    if mailer.tenant_mails_per_hour.is_some()
        && let Err(error) = app.store().give_back_mail(&subject.tenant, MailKind::Reminder, now).await
    {
        tracing::error!(cause = cause_chain(&error), "the tenant's count of a reminder could not be given back");
    }
}

fn failed(error: &dyn std::error::Error) -> Outcome {
    tracing::error!(cause = cause_chain(error), "a reminder was not sent: the next run tries again");
    Outcome::Failed
}
