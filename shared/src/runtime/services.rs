//! Services that some functions use besides the table and the keys. Only the used ones are linked in.

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use secrecy::SecretString;

use super::clients::{self, AwsSettings};
use super::config::{ConfigError, read_deployment};
use crate::domain::tenant::sender::Sender;
use crate::mail::{Identities, Mailer, Ownership};
use crate::outbox::{Bus, DeadLetters, NoticeQueue, Receiver, ReminderQueue, WebhookQueue};

/// The default limit of mails per tenant and hour.
const TENANT_MAILS_PER_HOUR: u32 = 1_000;

/// Creates the services of a deployment.
pub struct Services<'a> {
    aws: &'a AwsSettings,
    http: &'a SharedHttpClient,
    variable: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Services<'a> {
    /// The services that the environment describes, called through `http`.
    #[must_use]
    pub fn new(aws: &'a AwsSettings, http: &'a SharedHttpClient, variable: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { aws, http, variable }
    }

    pub fn mailer(&self) -> Result<Mailer, ConfigError> {
        let configuration_set = self.required("SES_CONFIGURATION_SET")?;
        let expected = ConfigError::Invalid { name: "TENANT_MAILS_PER_HOUR", expected: "a number, 0 for no cap" };
        let cap = match self.optional("TENANT_MAILS_PER_HOUR") {
            None => TENANT_MAILS_PER_HOUR,
            Some(text) => text.parse().map_err(|_| expected)?,
        };
        let cap = Some(cap).filter(|&cap| cap > 0);
        Ok(Mailer::new(clients::ses(self.aws, self.http), configuration_set, cap, self.default_sender()?))
    }

    /// The queue of events and entries that can't be handled.
    pub fn dead_letters(&self) -> Result<DeadLetters, ConfigError> {
        Ok(DeadLetters::new(clients::sqs(self.aws, self.http), self.required("DEAD_LETTER_QUEUE_URL")?))
    }

    pub fn notice_queue(&self) -> Result<NoticeQueue, ConfigError> {
        Ok(NoticeQueue::new(clients::sqs(self.aws, self.http), self.required("NOTICE_QUEUE_URL")?))
    }

    pub fn reminder_queue(&self) -> Result<ReminderQueue, ConfigError> {
        Ok(ReminderQueue::new(clients::sqs(self.aws, self.http), self.required("REMINDER_QUEUE_URL")?))
    }

    pub fn bus(&self) -> Result<Bus, ConfigError> {
        let (name, issuer) = (self.required("EVENT_BUS_NAME")?, self.required("ASSERTION_ISSUER")?);
        Ok(Bus::new(clients::eventbridge(self.aws, self.http), name, issuer))
    }

    /// The queue of events for the receiver.
    pub fn webhook_queue(&self) -> Result<WebhookQueue, ConfigError> {
        Ok(WebhookQueue::new(clients::sqs(self.aws, self.http), self.required("WEBHOOK_QUEUE_URL")?))
    }

    /// The receiver of the events.
    pub fn receiver(&self) -> Result<Receiver, ConfigError> {
        let expected = "an https address, or http on 127.0.0.1 or localhost";
        let invalid = ConfigError::Invalid { name: "WEBHOOK_URL", expected };
        Receiver::parse(&self.required("WEBHOOK_URL")?).ok_or(invalid)
    }

    /// The secrets that sign the events: the current one, and during a rotation the previous one.
    pub fn webhook_secrets(&self) -> Result<Vec<SecretString>, ConfigError> {
        let current = self.required("WEBHOOK_SECRET")?;
        Ok(std::iter::once(current).chain(self.optional("WEBHOOK_PREVIOUS_SECRET")).map(SecretString::from).collect())
    }

    fn default_sender(&self) -> Result<Option<Sender>, ConfigError> {
        let Some(address) = self.optional("DEFAULT_SENDER_ADDRESS") else {
            return Ok(None);
        };
        let name = self.required("DEFAULT_SENDER_NAME")?;
        let expected = "one plain ASCII mail address, with a DEFAULT_SENDER_NAME of 1 to 64 characters";
        let invalid = |_| ConfigError::Invalid { name: "DEFAULT_SENDER_ADDRESS", expected };
        Sender::new(&address, &name).map(Some).map_err(invalid)
    }

    pub fn identities(&self) -> Result<Identities, ConfigError> {
        let ownership = match self.optional("SENDER_OWNERSHIP").as_deref() {
            None | Some("exclusive") => Ownership::Exclusive,
            Some("shared") => Ownership::Shared,
            Some(_) => {
                return Err(ConfigError::Invalid { name: "SENDER_OWNERSHIP", expected: "exclusive or shared" });
            }
        };
        Ok(Identities::new(clients::ses(self.aws, self.http), read_deployment(self.variable)?, ownership))
    }

    fn optional(&self, name: &str) -> Option<String> {
        (self.variable)(name).filter(|value| !value.is_empty())
    }

    fn required(&self, name: &'static str) -> Result<String, ConfigError> {
        self.optional(name).ok_or(ConfigError::Missing(name))
    }
}
