//! The mail with a code.

use askama::Template;
use fluent_bundle::FluentValue;
use jiff::Timestamp;
use zeroize::Zeroizing;

use super::message::Message;
use super::say::{ComposeError, support};
use super::texts::{TextError, Texts};
use crate::domain::decision::code_mail::CodeMail;

#[derive(Template)]
#[template(path = "code.txt")]
struct CodeText<'a> {
    said: &'a Said,
    code: &'a str,
    issuer: &'a str,
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodeHtml<'a> {
    said: &'a Said,
    code: &'a str,
    issuer: &'a str,
    texts: &'a Texts,
}

/// The sentences of the mail, in the reader's language.
struct Said {
    subject: String,
    purpose: String,
    lifetime: String,
    requested: String,
    never_share: String,
    objection: String,
    support: Option<String>,
}

/// The mail with a code, requested at `now` with `browser` (such as `Firefox, Windows`), in the reader's language.
pub fn code_message(mail: &CodeMail, browser: Option<&str>, now: Timestamp) -> Result<Message, ComposeError> {
    let texts = Texts::for_locale(mail.locale.as_deref())?;
    let said = say(&texts, mail, browser, now)?;
    let (code, issuer) = (mail.code.digits.as_str(), mail.policy.issuer.as_str());
    let text = CodeText { said: &said, code, issuer }.render()?;
    let html = CodeHtml { said: &said, code, issuer, texts: &texts }.render()?;
    Ok(Message {
        from: mail.sender.clone(),
        to: mail.to.clone(),
        subject: said.subject,
        text: Zeroizing::new(text),
        html: Zeroizing::new(html),
        sent_at: now,
    })
}

fn say(texts: &Texts, mail: &CodeMail, browser: Option<&str>, now: Timestamp) -> Result<Said, TextError> {
    let issuer = [("issuer", FluentValue::from(mail.policy.issuer.as_str()))];
    let for_purpose = |what: &str| texts.say(&format!("code-{what}-{}", mail.purpose.name()), &issuer);
    // Rounded, because the mail also shows the end to the minute.
    let minutes = ((mail.code.expires_at.duration_since(now).as_secs() + 30) / 60).max(1);
    let until = texts.time(mail.code.expires_at, &mail.policy.time_zone)?;
    let time = FluentValue::from(texts.day_and_time(now, &mail.policy.time_zone)?);
    Ok(Said {
        subject: for_purpose("subject")?,
        purpose: for_purpose("purpose")?,
        lifetime: texts.say("code-lifetime", &[("minutes", minutes.into()), ("until", until.into())])?,
        requested: match browser {
            Some(browser) => texts.say("code-requested-from", &[("time", time), ("browser", browser.into())])?,
            None => texts.say("code-requested", &[("time", time)])?,
        },
        never_share: texts.say("code-never-share", &issuer)?,
        objection: for_purpose("objection")?,
        support: support(texts, &mail.policy)?,
    })
}

#[cfg(test)]
#[path = "code_message_tests.rs"]
mod tests;
