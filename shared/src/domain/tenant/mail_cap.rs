//! The hourly limit of a tenant's mails.

use crate::domain::types::mail::MailKind;

/// The number of mails in an hour below which another one is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TenantCap {
    /// The limit for mails of all kinds.
    pub mails: u32,
    /// The limit for notices and reminders together, if the mail is one.
    pub notices: Option<u32>,
    /// The limit for reminders, if the mail is one.
    pub reminders: Option<u32>,
}

impl TenantCap {
    /// The limits for a mail of this kind, with an hourly limit of `most`. Notices get half of it, so that a loop of changes can't
    /// keep a tenant's users from their codes. Reminders get half of that, because they come in large numbers, and a notice that
    /// isn't sent within its hour is never sent.
    #[must_use]
    pub const fn of(kind: MailKind, most: u32) -> Self {
        let (notices, reminders) = match kind {
            MailKind::Code => (None, None),
            MailKind::Notice => (Some(most / 2), None),
            MailKind::Reminder => (Some(most / 2), Some(most / 4)),
        };
        Self { mails: most, notices, reminders }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_get_half_of_a_tenant_s_limit_and_reminders_half_of_that() {
        let cap = |kind| TenantCap::of(kind, 1000);
        assert_eq!(cap(MailKind::Code), TenantCap { mails: 1000, notices: None, reminders: None });
        assert_eq!(cap(MailKind::Notice), TenantCap { mails: 1000, notices: Some(500), reminders: None });
        assert_eq!(cap(MailKind::Reminder), TenantCap { mails: 1000, notices: Some(500), reminders: Some(250) });
        assert_eq!(TenantCap::of(MailKind::Notice, 1).notices, Some(0), "the only mail is for a code");
    }
}
