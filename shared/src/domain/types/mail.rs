//! The kinds of mails for the limits, and how sending can fail.

/// The kind of a mail, for the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// A code that a user requested.
    Code,
    /// A notice of a change.
    Notice,
    /// A reminder to set a factor up.
    Reminder,
}

/// Why a mail was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It may be sent with another attempt, or once the sender is fixed.
    NotSent,
    /// The mail service rejects this recipient permanently.
    RecipientRefused,
}

impl Failure {
    /// Whether the mail is released from the user's limit. A rejected recipient stays counted, so that repeated rejections are
    /// bounded in the same way as mails. The tenant's limit is released in either case.
    #[must_use]
    pub const fn gives_back_to_user(self) -> bool {
        match self {
            Self::NotSent => true,
            Self::RecipientRefused => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejected_recipient_still_counts_for_the_user() {
        assert!(Failure::NotSent.gives_back_to_user());
        assert!(!Failure::RecipientRefused.gives_back_to_user());
    }
}
