//! The person behind a token or an order, as the helpdesk shows them at the moment.

use crate::domain::types::address::{Address, Mailbox};

/// The longest language tag that is kept (RFC 5646, section 4.4.1).
pub const MAX_LOCALE_BYTES: usize = 35;

/// The person behind a login or session token, as the profile shows them at the moment.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The address in the profile.
    pub email: Address,
    /// Whether the helpdesk has verified it. [`Profile::verified_mailbox`] says whether it may be mailed.
    pub email_verified: bool,
    /// The name, if the helpdesk says it. It is kept nowhere.
    pub name: Option<String>,
    /// The language the user reads (BCP 47), if the helpdesk knows it.
    pub locale: Option<String>,
    /// The groups the user is in. `None` when the token does not say.
    pub groups: Option<Vec<String>>,
}

impl Profile {
    /// Where a code may go: the address that the token shows, verified by the helpdesk, if SES could take it.
    #[must_use]
    pub const fn verified_mailbox(&self) -> Option<&Mailbox> {
        if self.email_verified { self.email.mailbox() } else { None }
    }
}
