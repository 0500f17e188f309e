//! A run for one tenant: its users in pages, until the mails of the hour or the time of the run are used up. Nothing stores how far a
//! run got: the next one starts over, and each user's record says what the user has got.

use jiff::SignedDuration;
use shared::app::App;
use shared::domain::followup::reminder::due;
use shared::domain::types::id::TenantId;
use shared::domain::user::reminders::Stage;
use shared::mail::Mailer;
use shared::storage::{Campaign, StoreError, UserPosition};

use crate::send::{Outcome, send};

/// A minute less than the function can run.
const LONGEST: SignedDuration = SignedDuration::from_secs(240);

/// Whether the run goes on.
#[derive(PartialEq, Eq)]
enum Next {
    Continue,
    Stop,
}

/// Sends the reminders of a tenant that are due, one after the other, so that they leave SES's sending rate to codes.
pub async fn remind_users(app: &App, mailer: &Mailer, tenant: &TenantId) -> Result<(), StoreError> {
    tracing::Span::current().record("tenant", tenant.as_str());
    let campaign = app.store().campaign(tenant, app.now()).await?;
    let end = app.now().saturating_add(LONGEST).unwrap_or_else(|_| app.now());
    let is_time = |until| Stage::at(app.now(), until).is_some();
    if !campaign.stored.policy.reminds_until().is_some_and(is_time) {
        return Ok(());
    }
    let mut position = Some(UserPosition::default());
    while let Some(from) = position.take_if(|_| app.now() < end) {
        let page = app.store().unprotected_users(&campaign, from).await?;
        let since = campaign.stored.required_since;
        let (mut first, mut next) = (0, Next::Continue);
        for user in page.items.iter().filter(|user| due(user, since, app.now()).is_some()) {
            let outcome = send(app, mailer, &campaign, &user.subject).await;
            note(&campaign, &outcome);
            first += u32::from(matches!(outcome, Outcome::Sent { is_first: true }));
            if stops(&outcome) || app.now() >= end {
                next = Next::Stop;
                break;
            }
        }
        if first > 0 {
            app.store().count_reminded(tenant, since, first).await?;
        }
        position = page.next.filter(|_| next == Next::Continue);
    }
    Ok(())
}

/// What concerns one user doesn't keep the others from their reminders.
const fn stops(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Sent { .. } | Outcome::NotDue | Outcome::Refused => false,
        Outcome::NoSender | Outcome::OverCap | Outcome::Failed => true,
    }
}

fn note(campaign: &Campaign, outcome: &Outcome) {
    tracing::info!(tenant = campaign.tenant.as_str(), outcome = outcome.name(), "a reminder");
    metrics::counter!("Reminders", "Outcome" => outcome.name()).increment(1);
}
