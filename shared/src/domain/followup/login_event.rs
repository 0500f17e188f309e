//! A decided login, for other systems. It is no change, so the audit log has no entry of it.

use jiff::Timestamp;

use crate::domain::types::id::{LoginId, TenantId, UserId};

/// The outcome of a login that passed. The outcome of a refused one is the slug of a problem.
pub const PASSED: &str = "passed";

/// A login that passed, or was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoginEvent {
    /// A ULID. A repeated event has the same.
    pub id: String,
    pub at: Timestamp,
    pub tenant: TenantId,
    pub user: UserId,
    pub login: LoginId,
    /// The method that passed or was refused. `None` for a login that was refused before the user chose one.
    pub method: Option<String>,
    /// [`PASSED`], or the slug of a problem.
    pub outcome: String,
}

impl LoginEvent {
    /// The detail type on the bus.
    #[must_use]
    pub fn action(&self) -> &'static str {
        if self.outcome == PASSED { "login_passed" } else { "login_refused" }
    }
}
