//! A code that was issued goes out, or its issue is taken back.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use shared::domain::code_mail::{CodeMail, take_back};
use shared::domain::decision::{Refusal, Verdict};
use shared::domain::delivery::Delivery;
use shared::domain::id::Subject;
use shared::http::{Answer, BrowserName, Problem};
use shared::mail::{Mailer, SendError, Tags, code_message};
use shared::runtime::App;
use shared::storage::{Freshness, StoreError};

/// Where the code went, and how long it serves.
#[derive(Serialize)]
pub struct MailedResponse {
    masked_email: String,
    expires_at: Timestamp,
    resend_at: Timestamp,
    sends_left: u8,
    /// What became of the last mail to this address, if it may not have arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<Delivery>,
}

/// Sends the mail of a verdict whose commit holds. A send that fails, or that the tenant's cap does not let through, is
/// taken back: no cooldown is left of it.
pub async fn send(
    app: &App,
    mailer: &Mailer,
    subject: &Subject,
    verdict: Verdict<CodeMail>,
    BrowserName(browser): BrowserName,
) -> Result<Answer<MailedResponse>, Problem> {
    let now = app.now();
    let mail = match verdict {
        Verdict::Granted(mail) => mail,
        Verdict::Refused(refusal) => return Err(Problem::refused(refusal, now)),
    };
    let sent = match is_within_cap(app, mailer, subject, now).await {
        Ok(true) => hand_over(mailer, subject, &mail, browser.as_deref(), now)
            .await
            .map_err(|error| Problem::mail_failed(&error)),
        Ok(false) => Err(Problem::refused(Refusal::TooManyMails { until: end_of_hour(now) }, now)),
        Err(error) => Err(Problem::from(error)),
    };
    if let Err(problem) = sent {
        let receipt = &mail.code.receipt;
        let _taken_back =
            app.store().decide(subject, Freshness::Strong, now, |situation| Ok(take_back(situation, receipt))).await?;
        return Err(problem);
    }
    let response = MailedResponse {
        masked_email: mail.to.masked(),
        expires_at: mail.code.expires_at,
        resend_at: mail.code.resend_at,
        sends_left: mail.code.sends_left,
        delivery: mail.delivery,
    };
    Ok(Answer::accepted(response, "mailed"))
}

async fn is_within_cap(app: &App, mailer: &Mailer, subject: &Subject, now: Timestamp) -> Result<bool, StoreError> {
    match mailer.tenant_mails_per_hour {
        Some(most) => app.store().count_mail(&subject.tenant, most, now).await,
        None => Ok(true),
    }
}

async fn hand_over(
    mailer: &Mailer,
    subject: &Subject,
    mail: &CodeMail,
    browser: Option<&str>,
    now: Timestamp,
) -> Result<(), SendError> {
    let message = code_message(mail, browser, now)?;
    mailer.send(&message, &Tags { subject, purpose: mail.purpose.name() }).await
}

/// The tenant's cap counts by the hour of the clock.
fn end_of_hour(now: Timestamp) -> Timestamp {
    let left = 3600 - now.as_second().rem_euclid(3600);
    now.saturating_add(SignedDuration::from_secs(left)).unwrap_or(Timestamp::MAX)
}
