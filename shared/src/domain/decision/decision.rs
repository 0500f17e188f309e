//! The form of every decision: what to answer, and what must be stored before that may be said.

use jiff::Timestamp;

use crate::domain::types::audit::AuditEvent;
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::credential::browser_list::{BrowserList, NewTrust};
use crate::domain::user::budget::Lock;
use crate::domain::decision::situation::Situation;
use crate::domain::user::record::UserRecord;

/// The outcome of a pure decision on a user's record.
#[derive(Debug)]
#[must_use = "nothing is revealed or stored until the decision is committed"]
pub struct Decision<T> {
    /// What is answered once the change is stored.
    pub verdict: Verdict<T>,
    /// What has to be stored first, if anything.
    pub change: Option<Change>,
}

/// A record as it shall be stored, with the audit entries of the same transaction.
#[derive(Debug)]
pub struct Change {
    /// The whole new record.
    pub record: UserRecord,
    /// What is written down along with it.
    pub audit: Vec<AuditEvent>,
    /// What becomes of a trusted browser along with it.
    pub browser: Option<BrowserChange>,
}

/// What becomes of a trusted browser.
#[derive(Debug)]
pub enum BrowserChange {
    /// It is trusted from now on.
    Trust(NewTrust),
    /// Its token was exchanged.
    Exchange(TrustedBrowser),
    /// The one that was looked at is trusted no more.
    End,
    /// The user has forgotten the one that was looked at: this is the list without it.
    Forget(BrowserList),
    /// The user has forgotten all of them.
    ForgetAll,
}

/// Granted, or refused for an expected reason.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub enum Verdict<T> {
    /// The operation is allowed and has this result.
    Granted(T),
    /// The operation is refused.
    Refused(Refusal),
}

/// Every expected reason to refuse. Each is one problem type of the HTTP contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A wrong, expired, spent or never-sent code, or one of a method the user does not have: never told apart.
    InvalidCode,
    /// No code is accepted at the moment.
    Locked(Lock),
    /// This login token has let its login pass already.
    LoginAlreadyCompleted,
    /// The policy does not allow the method.
    MethodOff,
    /// The tenant's plan does not include two-factor authentication.
    PlanRequired,
    /// The set-up cannot be skipped.
    SetupRequired,
    /// A login token was used on an account that has a usable factor.
    AccountHasFactor,
    /// The session is not fresh enough and no proof came with the request.
    FreshProofRequired,
    /// Email cannot prove anything here: no email factor, no verified address, or a mailbox that the first factor has
    /// proved already.
    EmailUnavailable,
    /// The address in the profile has changed too recently for a mailed code to be a proof.
    AddressTooNew {
        /// From when on it is one.
        from: Timestamp,
    },
    /// The last mail is too recent for another.
    TooSoon {
        /// When another can be sent.
        until: Timestamp,
    },
    /// A code was sent as often as it may be, or the user has had as many mails as an hour or a day allows.
    TooManyMails {
        /// When another can be sent.
        until: Timestamp,
    },
    /// As much was written for the user as may be for now.
    TooManyChanges {
        /// When more can be.
        until: Timestamp,
    },
    /// The user has as many authenticators as are allowed.
    TooManyAuthenticators,
    /// An agent has not been granted the right to manage users.
    GrantRequired,
    /// Staff do not manage themselves.
    OwnRecord,
    /// The last factor stays while one is required.
    FactorRequired,
    /// There is no factor that this would be for.
    NoFactor,
    /// The user has no verified address.
    AddressUnknown,
    /// There is no such thing, or no longer.
    NotFound,
}

impl<T> Decision<T> {
    /// Allowed, and nothing to store.
    pub const fn granted(result: T) -> Self {
        Self { verdict: Verdict::Granted(result), change: None }
    }

    /// Refused, and nothing to store.
    pub const fn refused(refusal: Refusal) -> Self {
        Self { verdict: Verdict::Refused(refusal), change: None }
    }

    /// Stores `change` before the answer.
    pub fn storing(mut self, change: Change) -> Self {
        self.change = Some(change);
        self
    }

    /// Stores what `change` has observed before the answer, if that is news: a refusal, too, starts the time that it names.
    pub(crate) fn storing_news(self, situation: &Situation, change: Change) -> Self {
        let news = !change.audit.is_empty() || !change.record.has_same_address(&situation.record);
        if news { self.storing(change) } else { self }
    }
}
