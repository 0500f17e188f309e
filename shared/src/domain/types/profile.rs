//! A user's profile at the helpdesk.

use crate::domain::types::address::{Address, Mailbox, is_invisible};

/// The longest language tag that is kept (RFC 5646, section 4.4.1).
pub const MAX_LOCALE_BYTES: usize = 35;
/// The longest name that is stored. A longer one is cut.
pub const MAX_NAME_BYTES: usize = 64;

/// A user's profile, as a token or a request currently shows it.
#[derive(Debug, Clone)]
pub struct Profile {
    pub email: Address,
    /// Whether the helpdesk has verified the address. [`Profile::verified_mailbox`] is the mailbox if it can receive mail.
    pub email_verified: bool,
    /// The name, if the helpdesk provides it.
    pub name: Option<String>,
    /// The user's language (BCP 47), if the helpdesk knows it.
    pub locale: Option<String>,
    /// The user's groups. `None` if the token doesn't have them.
    pub groups: Option<Vec<String>>,
}

impl Profile {
    /// The name to store: without control and format characters, and cut to 64 bytes. `None` if nothing is left.
    #[must_use]
    pub fn stored_name(&self) -> Option<String> {
        let plain: String = self.name.as_deref()?.chars().filter(|&c| !is_invisible(c)).collect();
        let mut end = plain.len().min(MAX_NAME_BYTES);
        while !plain.is_char_boundary(end) {
            end -= 1;
        }
        let name = plain.get(..end)?.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// The mailbox for codes: the address in the token, if the helpdesk has verified it and SES accepts it.
    #[must_use]
    pub const fn verified_mailbox(&self) -> Option<&Mailbox> {
        if self.email_verified { self.email.mailbox() } else { None }
    }
}
