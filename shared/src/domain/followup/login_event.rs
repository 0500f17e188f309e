//! A decided login, for other systems. It is no change, so the audit log has no entry of it.

use std::collections::HashSet;

use jiff::Timestamp;

use crate::domain::types::id::{LoginId, TenantId, UserId};

/// The outcome of a login that passed. The outcome of a refused one is the slug of a problem.
pub const PASSED: &str = "passed";

/// The only outcome that a login can't have any number of times: wrong codes lead to a lock.
const COUNTED: &str = "invalid-code";

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

/// Leaves one event for each login, method, and outcome, and every wrong code. Otherwise, whoever repeats a request with one token could
/// fill the bus.
pub fn drop_repetitions(events: &mut Vec<LoginEvent>) {
    let mut seen = HashSet::new();
    events.retain(|event| {
        let LoginEvent { tenant, user, login, method, outcome, .. } = event.clone();
        event.outcome == COUNTED || seen.insert((tenant, user, login, method, outcome))
    });
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::domain::fixtures::now;

    fn event(login: &str, outcome: &str) -> LoginEvent {
        LoginEvent {
            id: String::new(),
            at: now(),
            tenant: TenantId::try_from("demo".to_owned()).unwrap(),
            user: UserId::try_from("alice".to_owned()).unwrap(),
            login: LoginId::try_from(login.to_owned()).unwrap(),
            method: None,
            outcome: outcome.to_owned(),
        }
    }

    #[test]
    fn repetitions_of_a_login_are_dropped_but_no_wrong_code_is() {
        let wrong = || event("login-1", "invalid-code");
        let locked = |login| event(login, "too-many-attempts");
        let mut events = vec![wrong(), wrong(), locked("login-1"), locked("login-1"), locked("login-2")];
        drop_repetitions(&mut events);
        assert_eq!(events, [wrong(), wrong(), locked("login-1"), locked("login-2")]);
    }
}
