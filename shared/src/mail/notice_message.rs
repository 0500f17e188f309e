//! The mail about a change.

use askama::Template;
use fluent_bundle::FluentValue;
use zeroize::Zeroizing;

use super::message::Message;
use super::say::{ComposeError, support};
use super::texts::{TextError, Texts};
use crate::domain::followup::notice::Notice;
use crate::domain::types::audit::ActorKind;

#[derive(Template)]
#[template(path = "notice.txt")]
struct NoticeText<'a> {
    said: &'a Said,
    issuer: &'a str,
}

#[derive(Template)]
#[template(path = "notice.html")]
struct NoticeHtml<'a> {
    said: &'a Said,
    issuer: &'a str,
    texts: &'a Texts,
}

/// The sentences of the mail, in the reader's language.
struct Said {
    subject: String,
    what: String,
    when: String,
    by: String,
    objection: String,
    pause: Option<String>,
    support: Option<String>,
}

/// The mail of a notice, in the reader's language.
pub fn notice_message(notice: &Notice) -> Result<Message, ComposeError> {
    let texts = Texts::for_locale(notice.locale.as_deref())?;
    let said = say(&texts, notice)?;
    let issuer = notice.policy.issuer.as_str();
    let text = NoticeText { said: &said, issuer }.render()?;
    let html = NoticeHtml { said: &said, issuer, texts: &texts }.render()?;
    Ok(Message {
        from: notice.sender.clone(),
        to: notice.to.clone(),
        subject: said.subject,
        text: Zeroizing::new(text),
        html: Zeroizing::new(html),
        sent_at: notice.at,
    })
}

fn say(texts: &Texts, notice: &Notice) -> Result<Said, TextError> {
    let action = notice.action.name();
    let issuer = ("issuer", FluentValue::from(notice.policy.issuer.as_str()));
    let time = FluentValue::from(texts.day_and_time(notice.at, &notice.policy.time_zone)?);
    let by = match notice.by {
        ActorKind::User => "notice-by-user",
        ActorKind::Agent | ActorKind::Admin => "notice-by-staff",
        ActorKind::Service => "notice-by-service",
    };
    Ok(Said {
        subject: texts.say(&format!("notice-subject-{action}"), std::slice::from_ref(&issuer))?,
        what: texts.say(&format!("notice-{action}"), std::slice::from_ref(&issuer))?,
        when: texts.say("notice-when", &[("time", time)])?,
        by: texts.say(by, std::slice::from_ref(&issuer))?,
        objection: texts.say("notice-objection", std::slice::from_ref(&issuer))?,
        pause: notice.last_before_pause.then(|| texts.say("notice-pause", &[issuer])).transpose()?,
        support: support(texts, &notice.policy)?,
    })
}

#[cfg(test)]
#[path = "notice_message_tests.rs"]
mod tests;
