//! The mail with the code that proves a sender's mailbox. Its recipient may not know the Help Center, because an admin can type any
//! address. So the mail contains no text of an admin except the Help Center's plain name.

use askama::Template;
use fluent_bundle::FluentValue;
use jiff::Timestamp;
use zeroize::Zeroizing;

use super::message::Message;
use super::say::ComposeError;
use super::texts::{TextError, Texts};
use crate::domain::settings::sender_claim::SenderCode;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::{Address, Mailbox};
use crate::domain::types::plain_name::plain_name;

#[derive(Template)]
#[template(path = "sender_code.txt")]
struct SenderCodeText<'a> {
    said: &'a Said,
    code: &'a str,
}

#[derive(Template)]
#[template(path = "sender_code.html")]
struct SenderCodeHtml<'a> {
    said: &'a Said,
    code: &'a str,
    issuer: &'a str,
    texts: &'a Texts,
}

/// The sentences of the mail, in the reader's language.
struct Said {
    subject: String,
    purpose: String,
    tenant: String,
    lifetime: String,
    objection: String,
    support: Option<String>,
}

/// A mail with the code for a sender's address.
#[derive(Debug)]
pub struct SenderCodeMail<'a> {
    pub code: &'a SenderCode,
    /// The address, which is also the mail's sender if the deployment has no default sender.
    pub address: &'a Address,
    /// The mailbox of the address.
    pub mailbox: &'a Mailbox,
    /// The deployment's default sender. Without one, the mail's sender is the address itself.
    pub default_sender: Option<&'a Sender>,
    /// The Help Center's name.
    pub issuer: &'a str,
    /// The Help Center's ID at the helpdesk, which admins can't choose.
    pub tenant: &'a str,
    /// The time zone of the Help Center.
    pub time_zone: &'a str,
    /// The admin's language.
    pub locale: Option<&'a str>,
}

/// The mail with the code for a sender's address, composed at `now`.
pub fn sender_code_message(mail: &SenderCodeMail<'_>, now: Timestamp) -> Result<Message, ComposeError> {
    let texts = Texts::for_locale(mail.locale)?;
    let said = say(&texts, mail, now)?;
    let code = mail.code.digits.as_str();
    let heading = texts.say("sender-code-heading", &[])?;
    let text = SenderCodeText { said: &said, code }.render()?;
    let html = SenderCodeHtml { said: &said, code, issuer: &heading, texts: &texts }.render()?;
    let itself = || Sender { address: mail.address.clone(), display_name: heading.clone() };
    Ok(Message {
        from: mail.default_sender.cloned().unwrap_or_else(itself),
        to: mail.mailbox.clone(),
        subject: said.subject,
        text: Zeroizing::new(text),
        html: Zeroizing::new(html),
        sent_at: now,
    })
}

fn say(texts: &Texts, mail: &SenderCodeMail<'_>, now: Timestamp) -> Result<Said, TextError> {
    let purpose = match plain_name(mail.issuer) {
        Some(name) => texts.say("sender-code-purpose-named", &[("issuer", name.into())])?,
        None => texts.say("sender-code-purpose", &[])?,
    };
    let minutes = ((mail.code.expires_at.duration_since(now).as_secs() + 30) / 60).max(1);
    let until = FluentValue::from(texts.time(mail.code.expires_at, mail.time_zone)?);
    Ok(Said {
        subject: texts.say("sender-code-subject", &[])?,
        purpose,
        tenant: texts.say("sender-code-tenant", &[("tenant", mail.tenant.into())])?,
        lifetime: texts.say("code-lifetime", &[("minutes", minutes.into()), ("until", until)])?,
        objection: texts.say("sender-code-objection", &[])?,
        support: None,
    })
}

#[cfg(test)]
#[path = "sender_code_message_tests.rs"]
mod tests;
