//! The cap on a tenant's mails in an hour.

use crate::domain::types::mail::MailKind;

/// How many mails of a tenant may have gone out in an hour for another one to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TenantCap {
    /// Fewer mails of any kind than this.
    pub mails: u32,
    /// Fewer notices than this, where the mail is one.
    pub notices: Option<u32>,
}

impl TenantCap {
    /// The cap for a mail of this kind, of an hourly cap of `most`. Notices have half of it, so that no loop of changes
    /// keeps a tenant's users from their codes.
    #[must_use]
    pub const fn of(kind: MailKind, most: u32) -> Self {
        let notices = match kind {
            MailKind::Code => None,
            MailKind::Notice => Some(most / 2),
        };
        Self { mails: most, notices }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_have_half_of_a_tenant_s_cap() {
        assert_eq!(TenantCap::of(MailKind::Code, 1000), TenantCap { mails: 1000, notices: None });
        assert_eq!(TenantCap::of(MailKind::Notice, 1000), TenantCap { mails: 1000, notices: Some(500) });
        assert_eq!(TenantCap::of(MailKind::Notice, 1).notices, Some(0), "the only mail is for a code");
    }
}
