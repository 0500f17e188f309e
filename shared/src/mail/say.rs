//! The texts that all mails share.

use super::texts::{TextError, Texts};
use crate::domain::tenant::policy::Policy;

/// A mail could not be composed: an internal error.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("a template of a mail could not be filled in")]
    Template(#[from] askama::Error),
    #[error("the mail could not be made into a message")]
    Mime(#[source] std::io::Error),
}

/// The line about the help page, if the Help Center has one.
pub(super) fn support(texts: &Texts, policy: &Policy) -> Result<Option<String>, TextError> {
    policy.support_url.as_ref().map(|url| texts.say("support", &[("url", url.as_str().into())])).transpose()
}
