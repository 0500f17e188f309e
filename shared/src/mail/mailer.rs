//! Sending through SES.

use aws_sdk_sesv2::Client;
use aws_sdk_sesv2::error::BuildError;
use aws_sdk_sesv2::primitives::Blob;
use aws_sdk_sesv2::types::{Destination, EmailContent, MessageTag, RawMessage};
use data_encoding::BASE64URL_NOPAD;

use super::message::Message;
use super::say::ComposeError;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::id::{Stored, Subject, TenantId, UserId};
use crate::domain::types::mail::Failure;
use crate::error::{CallError, Prospect};

#[derive(Clone)]
pub struct Mailer {
    ses: Client,
    configuration_set: String,
    /// The hourly limit of mails for a tenant, or `None` for no limit.
    pub tenant_mails_per_hour: Option<u32>,
    /// The sender of notices for tenants without a sender.
    pub default_sender: Option<Sender>,
}

/// A mail could not be sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The mail could not be composed.
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// SES returned an error or didn't answer.
    #[error(transparent)]
    Ses(#[from] CallError),
    /// The request could not be built.
    #[error("the request to SES could not be made")]
    Request(#[from] BuildError),
}

impl SendError {
    /// Whether another attempt may succeed.
    #[must_use]
    pub const fn prospect(&self) -> Prospect {
        match self {
            Self::Ses(error) => error.prospect(),
            // Another attempt would compose the same mail.
            Self::Compose(_) | Self::Request(_) => Prospect::Lasting,
        }
    }

    /// Whether SES may have sent the mail although its answer didn't arrive.
    #[must_use]
    pub const fn is_maybe_sent(&self) -> bool {
        match self {
            Self::Ses(error) => error.is_maybe_done(),
            Self::Compose(_) | Self::Request(_) => false,
        }
    }

    /// What the error means for the limits.
    #[must_use]
    pub const fn failure(&self) -> Failure {
        match self {
            Self::Ses(error) if error.is_about_recipient() => Failure::RecipientRefused,
            Self::Ses(_) | Self::Compose(_) | Self::Request(_) => Failure::NotSent,
        }
    }
}

/// The subject of a mail, which SES repeats in its events. IDs are encoded, because tags allow few characters.
pub struct Tags<'a> {
    /// The user that the mail is sent to.
    pub subject: &'a Subject,
    /// The purpose of the mail.
    pub purpose: &'static str,
}

impl Tags<'_> {
    const TENANT: &'static str = "tenant";
    const USER: &'static str = "user";
    const PURPOSE: &'static str = "purpose";

    /// The subject in the tags of an event, which `tag` looks up.
    pub fn read_subject<'t>(tag: impl Fn(&str) -> Option<&'t str>) -> Option<Subject> {
        let decoded = |name| String::from_utf8(BASE64URL_NOPAD.decode(tag(name)?.as_bytes()).ok()?).ok();
        Some(Subject {
            tenant: TenantId::from_store(decoded(Self::TENANT)?).ok()?,
            user: UserId::from_store(decoded(Self::USER)?).ok()?,
        })
    }

    fn to_ses(&self) -> Result<Vec<MessageTag>, BuildError> {
        let tag = |name: &str, value: &str| MessageTag::builder().name(name).value(value).build();
        let encoded = |id: &str| BASE64URL_NOPAD.encode(id.as_bytes());
        Ok(vec![
            tag(Self::TENANT, &encoded(self.subject.tenant.as_str()))?,
            tag(Self::USER, &encoded(self.subject.user.as_str()))?,
            tag(Self::PURPOSE, self.purpose)?,
        ])
    }
}

impl Mailer {
    /// A mailer whose mails `configuration_set` tracks.
    #[must_use]
    pub const fn new(
        ses: Client,
        configuration_set: String,
        tenant_mails_per_hour: Option<u32>,
        default_sender: Option<Sender>,
    ) -> Self {
        Self { ses, configuration_set, tenant_mails_per_hour, default_sender }
    }

    /// Sends `message` through SES. The client retries throttled calls and temporary errors within its time limit.
    pub async fn send(&self, message: &Message, tags: &Tags<'_>) -> Result<(), SendError> {
        self.hand_over(message, tags.to_ses()?).await
    }

    /// Sends a mail that goes to no user, so that its bounce marks no record.
    pub async fn send_to_no_user(&self, message: &Message, purpose: &'static str) -> Result<(), SendError> {
        let tag = MessageTag::builder().name(Tags::PURPOSE).value(purpose).build()?;
        self.hand_over(message, vec![tag]).await
    }

    async fn hand_over(&self, message: &Message, tags: Vec<MessageTag>) -> Result<(), SendError> {
        let raw = RawMessage::builder().data(Blob::new(message.to_mime()?.as_slice())).build()?;
        self.ses
            .send_email()
            .from_email_address(message.sender_line())
            .destination(Destination::builder().to_addresses(message.to.as_str()).build())
            .content(EmailContent::builder().raw(raw).build())
            .set_email_tags(Some(tags))
            .configuration_set_name(&self.configuration_set)
            .send()
            .await
            .map_err(CallError::of_mail("SendEmail", message.from.address.as_str(), message.to.as_str()))?;
        Ok(())
    }
}
