//! The hourly limit of a tenant's mails.

use crate::domain::types::mail::MailKind;

/// The number of mails in an hour below which another one is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TenantCap {
    /// The limit for mails of all kinds.
    pub mails: u32,
    /// The limit for notices, if the mail is one.
    pub notices: Option<u32>,
}

impl TenantCap {
    /// The limits for a mail of this kind, with an hourly limit of `most`. Notices get half of it, so that a loop of changes can't
    /// keep a tenant's users from their codes.
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
    fn notices_get_half_of_a_tenant_s_limit() {
        assert_eq!(TenantCap::of(MailKind::Code, 1000), TenantCap { mails: 1000, notices: None });
        assert_eq!(TenantCap::of(MailKind::Notice, 1000), TenantCap { mails: 1000, notices: Some(500) });
        assert_eq!(TenantCap::of(MailKind::Notice, 1).notices, Some(0), "the only mail is for a code");
    }
}
