//! The user is told by mail of what was written down.

use shared::Prospect;
use shared::domain::audit::AuditEntry;
use shared::domain::id::Subject;
use shared::domain::notice::{is_told, notices};
use shared::mail::{Mailer, SendError, Tags, notice_message};
use shared::runtime::App;
use shared::storage::StoreError;

/// A user could not be told.
#[derive(Debug, thiserror::Error)]
pub enum NotifyError {
    /// The table did not answer or refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The mail could not be sent.
    #[error(transparent)]
    Send(#[from] SendError),
}

impl NotifyError {
    /// What comes of telling the user again.
    pub fn prospect(&self) -> Prospect {
        match self {
            Self::Store(error) => error.prospect(),
            Self::Send(error) => error.prospect(),
        }
    }
}

/// Sends the mails of an entry that have not gone out before. Whoever dies between a mail and the note that it went out
/// sends that one again: better twice than not at all.
pub async fn notify(app: &App, mailer: &Mailer, entry: &AuditEntry) -> Result<(), NotifyError> {
    let Some(user) = entry.user_id.clone().filter(|_| is_told(entry)) else {
        return Ok(());
    };
    let subject = Subject { tenant: entry.tenant.clone(), user };
    let situation = app.store().user(&subject, app.now()).await?;
    let notices = notices(entry, &situation, mailer.default_sender.as_ref());
    if notices.is_empty() {
        tracing::warn!(tenant = entry.tenant.as_str(), action = entry.action.name(), "nobody can be told: no sender");
        metrics::counter!("Notices", "Outcome" => "no_sender").increment(1);
    }
    for (nth, notice) in notices.iter().enumerate() {
        if app.store().is_told(&subject, &entry.id, nth).await? {
            continue;
        }
        let message = notice_message(notice).map_err(SendError::from)?;
        mailer.send(&message, &Tags { subject: &subject, purpose: "notice" }).await?;
        app.store().remember_told(&subject, &entry.id, nth, app.now()).await?;
        metrics::counter!("Notices", "Outcome" => "sent").increment(1);
    }
    Ok(())
}
