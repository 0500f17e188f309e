//! The form of every decision: what to answer, and what must be stored before that may be said.

use crate::domain::types::refusal::Refusal;

use crate::domain::credential::browser_list::{BrowserList, NewTrust};
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::types::audit::AuditEvent;
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
#[derive(Debug, Clone)]
pub struct Change {
    /// The whole new record.
    pub record: UserRecord,
    /// What is written down along with it.
    pub audit: Vec<AuditEvent>,
    /// What becomes of a trusted browser along with it.
    pub browser: Option<BrowserChange>,
}

/// What becomes of a trusted browser.
#[derive(Debug, Clone)]
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
