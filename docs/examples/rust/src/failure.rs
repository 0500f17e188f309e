//! What can go wrong.

use std::error::Error;
use std::fmt;

use crate::memory::Full;

#[derive(Debug)]
pub enum Failure {
    /// A refusal: application/problem+json (RFC 9457).
    Problem { status: u16, name: String, wants_proof: bool },
    /// No session opens, and why.
    Refused(String),
    /// Too many logins are open: answer 503.
    Busy,
    /// An event that is not for this helpdesk.
    ForeignEvent,
    /// User 2FA cannot be reached, or does not speak JSON.
    Broken(Box<dyn Error>),
}

impl Failure {
    pub(crate) fn refused(why: &str) -> Self {
        Self::Refused(why.to_owned())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problem { status, name, .. } => write!(f, "{status} {name}"),
            Self::Refused(why) => write!(f, "no session opens: {why}"),
            Self::Busy => write!(f, "too many logins are open"),
            Self::ForeignEvent => write!(f, "this is no event of this deployment"),
            Self::Broken(cause) => write!(f, "{cause}"),
        }
    }
}

impl Error for Failure {}

impl From<Full> for Failure {
    fn from(_: Full) -> Self {
        Self::Busy
    }
}

impl From<ureq::Error> for Failure {
    fn from(error: ureq::Error) -> Self {
        Self::Broken(error.into())
    }
}

impl From<jsonwebtoken::errors::Error> for Failure {
    fn from(error: jsonwebtoken::errors::Error) -> Self {
        Self::Refused(error.to_string())
    }
}
