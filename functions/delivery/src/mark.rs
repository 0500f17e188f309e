//! Marks a user's address with SES's report on a mail.

use serde_json::Value;
use shared::app::App;
use shared::domain::decision::verdict::Verdict;
use shared::domain::followup::mail_delivery;
use shared::storage::{Freshness, StoreError};

use crate::ses_event::SesEvent;

/// Marks the address that the event is about. Events can arrive repeatedly and in any order; a repeated event changes nothing. A
/// malformed event is logged and dropped, because another attempt would fail too.
pub async fn mark(app: App, (): (), event: Value) -> Result<(), StoreError> {
    let event: SesEvent = match serde_json::from_value(event) {
        Ok(event) => event,
        Err(error) => {
            // The error's text quotes values, which may be addresses.
            tracing::error!(kind = ?error.classify(), "an event of SES has an unexpected form");
            return Ok(());
        }
    };
    let Some(news) = event.news() else {
        tracing::info!("an event that is about no mail of ours");
        return Ok(());
    };
    tracing::Span::current().record("tenant", news.subject.tenant.as_str());
    let kind = news.mark.delivery.name();
    let verdict = app
        .store()
        .decide(&news.subject, Freshness::Eventual, app.now(), |draft| {
            Ok(mail_delivery::mark(draft, &news.recipient, news.mark.clone()))
        })
        .await?;
    let marked = matches!(verdict, Verdict::Granted(true));
    tracing::info!(delivery = kind, marked, "mail");
    metrics::counter!("Mails", "Delivery" => kind).increment(1);
    Ok(())
}
