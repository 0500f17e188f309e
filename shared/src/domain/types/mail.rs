//! What a mail is to the limits, and how a send can fail.

/// What a mail is, for the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// A code, at the request of a user.
    Code,
    /// News of a change.
    Notice,
}

/// Why a mail did not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It may go out when it is tried again, or when the sender is put right.
    NotSent,
    /// The mail service refuses this recipient, and will again.
    RecipientRefused,
}

impl Failure {
    /// Whether the user's count is given back. A refused recipient keeps it, so that a loop of refusals is bounded like a
    /// loop of mails. The tenant's count is given back in any case.
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
    fn a_refused_recipient_keeps_the_user_s_count() {
        assert!(Failure::NotSent.gives_back_to_user());
        assert!(!Failure::RecipientRefused.gives_back_to_user());
    }
}
