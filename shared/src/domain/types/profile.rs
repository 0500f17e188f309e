//! A user's profile at the helpdesk.

use crate::domain::types::address::{Address, Mailbox};

/// The longest language tag that is kept (RFC 5646, section 4.4.1).
pub const MAX_LOCALE_BYTES: usize = 35;

/// A user's profile, as a token or a request currently shows it.
#[derive(Debug, Clone)]
pub struct Profile {
    pub email: Address,
    /// Whether the helpdesk has verified the address. [`Profile::verified_mailbox`] is the mailbox if it can receive mail.
    pub email_verified: bool,
    /// The name, if the helpdesk provides it. It isn't stored.
    pub name: Option<String>,
    /// The user's language (BCP 47), if the helpdesk knows it.
    pub locale: Option<String>,
    /// The user's groups. `None` if the token doesn't have them.
    pub groups: Option<Vec<String>>,
}

impl Profile {
    /// The mailbox for codes: the address in the token, if the helpdesk has verified it and SES accepts it.
    #[must_use]
    pub const fn verified_mailbox(&self) -> Option<&Mailbox> {
        if self.email_verified { self.email.mailbox() } else { None }
    }
}
