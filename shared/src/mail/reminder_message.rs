//! The mail that reminds a user to set a factor up.

use askama::Template;
use fluent_bundle::FluentValue;
use zeroize::Zeroizing;

use super::message::Message;
use super::say::{ComposeError, support};
use super::texts::{TextError, Texts};
use crate::domain::followup::reminder::Reminder;
use crate::domain::tenant::sender::Sender;

#[derive(Template)]
#[template(path = "reminder.txt")]
struct ReminderText<'a> {
    said: &'a Said,
    issuer: &'a str,
}

#[derive(Template)]
#[template(path = "reminder.html")]
struct ReminderHtml<'a> {
    said: &'a Said,
    issuer: &'a str,
    texts: &'a Texts,
}

/// The sentences of the mail, in the reader's language.
struct Said {
    subject: String,
    what: String,
    how: String,
    no_reply: String,
    support: Option<String>,
}

/// The mail of a reminder from `sender`, in the reader's language.
pub fn reminder_message(reminder: &Reminder, sender: &Sender) -> Result<Message, ComposeError> {
    let texts = Texts::for_locale(reminder.locale.as_deref())?;
    let said = say(&texts, reminder)?;
    let issuer = reminder.policy.issuer.as_str();
    let text = ReminderText { said: &said, issuer }.render()?;
    let html = ReminderHtml { said: &said, issuer, texts: &texts }.render()?;
    Ok(Message {
        from: sender.clone(),
        to: reminder.to.clone(),
        subject: said.subject,
        text: Zeroizing::new(text),
        html: Zeroizing::new(html),
        sent_at: reminder.at,
    })
}

fn say(texts: &Texts, reminder: &Reminder) -> Result<Said, TextError> {
    let policy = &reminder.policy;
    let issuer = ("issuer", FluentValue::from(policy.issuer.as_str()));
    let date = ("date", FluentValue::from(texts.day(reminder.mandatory_from, &policy.time_zone)?));
    Ok(Said {
        subject: texts.say("reminder-subject", &[issuer.clone(), date.clone()])?,
        what: texts.say("reminder-what", &[issuer.clone(), date])?,
        how: texts.say("reminder-how", &[issuer])?,
        no_reply: texts.say("reminder-no-reply", &[])?,
        support: support(texts, policy)?,
    })
}

#[cfg(test)]
#[path = "reminder_message_tests.rs"]
mod tests;
