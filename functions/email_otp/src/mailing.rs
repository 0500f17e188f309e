//! Sends an issued code, or withdraws it if the mail fails.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use shared::app::App;
use shared::crypto::KeyRing;
use shared::domain::decision::code_mail::{CodeMail, take_back};
use shared::domain::decision::draft::Draft;
use shared::domain::types::halt::Halt;
use shared::domain::types::id::Subject;
use shared::domain::types::mail::{Failure, MailKind};
use shared::domain::types::refusal::Refusal;
use shared::domain::user::delivery::Delivery;
use shared::error::cause_chain;
use shared::http::{Answer, BrowserName, Problem};
use shared::mail::{Mailer, SendError, Tags, code_message};
use shared::storage::Freshness;
use utoipa::ToSchema;

/// Where the code was sent, and how long it is valid.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "masked_email": "a***@example.com", "expires_at": "2026-11-24T09:40:00Z", "resend_at": "2026-11-24T09:30:30Z",
    "sends_left": 4
})))]
pub struct MailedResponse {
    masked_email: String,
    /// The code is invalid afterwards.
    expires_at: Timestamp,
    /// The code can be mailed again from then on.
    resend_at: Timestamp,
    /// How many more times the code can be mailed.
    sends_left: u8,
    /// SES's report on the latest mail to this address, if it may not have arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<Delivery>,
}

/// Decides whether to send a code, stores that, and then sends it. If the mail fails, the limits that it counted towards are
/// released as the rules for mails allow.
pub async fn send(
    app: &App,
    mailer: &Mailer,
    subject: &Subject,
    BrowserName(browser): BrowserName,
    rule: impl Fn(&mut Draft<'_>, &KeyRing) -> Result<CodeMail, Halt>,
) -> Result<Answer<MailedResponse>, Problem> {
    let (now, keys) = (app.now(), app.keys().await?);
    let mail =
        app.store().decide(subject, Freshness::Eventual, now, |draft| rule(draft, &keys)).await?.or_problem(now)?;
    if let Err(unsent) = count_and_send(app, mailer, subject, &mail, browser.as_deref()).await {
        let receipt = &mail.code.receipt;
        let give_back = |draft: &mut Draft<'_>| {
            take_back(draft, receipt);
            Ok(())
        };
        if unsent.failure.gives_back_to_user()
            && let Err(error) = app.store().decide(subject, Freshness::Strong, now, give_back).await
        {
            // The cooldown stays in that case. The caller gets the first error.
            tracing::error!(cause = cause_chain(&error), "a mail that failed could not be taken back");
        }
        return Err(unsent.problem);
    }
    let response = MailedResponse {
        masked_email: mail.masked_address,
        expires_at: mail.code.expires_at,
        resend_at: mail.code.resend_at,
        sends_left: mail.code.sends_left,
        delivery: mail.delivery,
    };
    Ok(Answer::accepted(response, "mailed"))
}

/// Why a mail was not sent, and what that means for the user's limits.
struct Unsent {
    problem: Problem,
    failure: Failure,
}

impl<E: Into<Problem>> From<E> for Unsent {
    fn from(error: E) -> Self {
        Self { problem: error.into(), failure: Failure::NotSent }
    }
}

async fn count_and_send(
    app: &App,
    mailer: &Mailer,
    subject: &Subject,
    mail: &CodeMail,
    browser: Option<&str>,
) -> Result<(), Unsent> {
    let now = app.now();
    let cap = mailer.tenant_mails_per_hour;
    if let Some(most) = cap
        && !app.store().count_mail(&subject.tenant, MailKind::Code, most, now).await?
    {
        return Err(Problem::refused(Refusal::TooManyMails { until: end_of_hour(now) }, now).into());
    }
    let Err(error) = hand_over(mailer, subject, mail, browser, now).await else {
        return Ok(());
    };
    if cap.is_some()
        && let Err(error) = app.store().give_back_mail(&subject.tenant, MailKind::Code, now).await
    {
        tracing::error!(
            cause = cause_chain(&error),
            "the tenant's count of a mail that failed could not be given back"
        );
    }
    let failure = error.failure();
    Err(Unsent { problem: Problem::mail_failed(&error, failure), failure })
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

/// The tenant's limit counts by the hour of the clock.
fn end_of_hour(now: Timestamp) -> Timestamp {
    let left = 3600 - now.as_second().rem_euclid(3600);
    now.saturating_add(SignedDuration::from_secs(left)).unwrap_or(Timestamp::MAX)
}
