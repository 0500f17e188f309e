//! One attempt to deliver a message, and what follows from its outcome.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use shared::crypto::random_bytes;
use shared::domain::followup::webhook::{Next, Reason};
use shared::error::cause_chain;
use shared::runtime::Message as Record;

use crate::message::{Message, Unreadable};
use crate::outlets::Outlets;

/// Whether a message is done: the receiver has it, or it is with the dead letters.
pub(crate) async fn is_finished(outlets: &Outlets, record: &Record, now: Timestamp) -> bool {
    match attempt(outlets, record, now).await {
        Err(unreadable) => gives_up(outlets, record, &unreadable.to_string()).await,
        Ok(Next::Delivered) => true,
        Ok(Next::Again(wait)) => {
            comes_again(outlets, record, wait).await;
            false
        }
        Ok(Next::GivenUp(reason)) => gives_up(outlets, record, explanation(reason)).await,
    }
}

/// Posts the message once.
async fn attempt(outlets: &Outlets, record: &Record, now: Timestamp) -> Result<Next, Unreadable> {
    let message = Message::read(&record.body)?;
    let headers = message.headers(&outlets.signers, now)?;
    let status = outlets.receiver.post(&headers, &record.body).await;
    // Without jitter, all events of an outage return at the same moments, which is no reason to fail.
    let [jitter] = random_bytes().unwrap_or_default();
    let next = outlets.receiver.schedule().next(record.delivery(), record.age(now), status, jitter);
    note(&message.id, record.delivery(), status, next);
    Ok(next)
}

fn note(event: &str, attempt: usize, status: Option<u16>, next: Next) {
    let outcome = match next {
        Next::Delivered => "delivered",
        Next::Again(_) => "failed",
        Next::GivenUp(_) => "given_up",
    };
    tracing::info!(event, attempt, status, outcome, "a webhook");
    metrics::counter!("Webhooks", "Outcome" => outcome).increment(1);
}

/// If SQS doesn't accept the wait, the message returns after the queue's own, which is short.
async fn comes_again(outlets: &Outlets, record: &Record, wait: SignedDuration) {
    if let Err(error) = outlets.queue.bring_again(&record.receipt, wait).await {
        tracing::error!(cause = cause_chain(&error), "the wait before the next attempt could not be set");
    }
}

/// Puts the message into the dead letters. If that fails, it stays in the queue.
async fn gives_up(outlets: &Outlets, record: &Record, reason: &str) -> bool {
    tracing::error!(cause = reason, "a webhook goes to the dead letters");
    metrics::counter!("DeadLetters").increment(1);
    // The body is a string, so that a replay sends the same bytes.
    let put = outlets.dead_letters.send(&json!({"reason": reason, "webhook": record.body})).await;
    put.inspect_err(|error| tracing::error!(cause = cause_chain(error), "nor is it put there")).is_ok()
}

const fn explanation(reason: Reason) -> &'static str {
    match reason {
        Reason::Gone => "the receiver answered 410 Gone",
        Reason::Exhausted => "every attempt failed",
    }
}
