//! What all mails say alike.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::texts::{TextError, Texts};
use crate::domain::tenant::policy::Policy;

/// A mail could not be put together: a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// A text is missing.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A template could not be filled in.
    #[error("a template of a mail could not be filled in")]
    Template(#[from] askama::Error),
    /// No message could be made of it.
    #[error("the mail could not be made into a message")]
    Mime(#[source] std::io::Error),
}

/// `2027-01-31 09:30 CET`: read the same way in every language.
pub(super) fn in_zone(time: Timestamp, zone: &str) -> String {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    time.to_zoned_datetime(zone).strftime("%Y-%m-%d %H:%M %Z").to_string()
}

/// Where to find help, if the Help Center says.
pub(super) fn support(texts: &Texts, policy: &Policy) -> Result<Option<String>, TextError> {
    policy.support_url.as_ref().map(|url| texts.say("support", &[("url", url.as_str().into())])).transpose()
}
