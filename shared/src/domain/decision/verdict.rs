//! The result of every decision: the answer, and the change that has to be stored before the answer is revealed.

use crate::domain::types::refusal::Refusal;

use crate::domain::credential::browser_list::{BrowserList, NewTrust};
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::types::audit::AuditEvent;
use crate::domain::user::record::UserRecord;

/// The result of a decision on a user's record.
#[derive(Debug)]
#[must_use = "nothing is revealed or stored until the decision is committed"]
pub struct Decision<T> {
    /// The answer after the change is stored.
    pub verdict: Verdict<T>,
    /// The change to store first, if any.
    pub change: Option<Change>,
}

/// A record to store, with the audit entries of the same transaction.
#[derive(Debug, Clone)]
pub struct Change {
    /// The whole new record.
    pub record: UserRecord,
    /// The entries for the audit log.
    pub audit: Vec<AuditEvent>,
    /// The change of a trusted browser.
    pub browser: Option<BrowserChange>,
}

/// A change of a trusted browser.
#[derive(Debug, Clone)]
pub enum BrowserChange {
    /// The browser becomes trusted.
    Trust(NewTrust),
    /// The browser's token was exchanged.
    Exchange(TrustedBrowser),
    /// The trust in the presented browser ends.
    End,
    /// The user removed the requested browser: this is the list without it.
    Forget(BrowserList),
    /// The user removed all browsers.
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
