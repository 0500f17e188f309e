//! How recent and how strong the sign-in of staff has to be (RFC 9470).

use jiff::{SignedDuration, Timestamp};

/// The largest age of a sign-in for reading.
pub const FRESH_FOR_READING: SignedDuration = SignedDuration::from_hours(12);
/// The default largest age of a sign-in for changes.
pub const FRESH_FOR_CHANGES: SignedDuration = SignedDuration::from_mins(120);

/// A deployment's requirements on the sign-in of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRules {
    /// The largest age for changes.
    pub fresh_for_changes: SignedDuration,
    /// The required authentication context class for changes, if any.
    pub acr: Option<String>,
}

impl Default for StaffRules {
    fn default() -> Self {
        Self { fresh_for_changes: FRESH_FOR_CHANGES, acr: None }
    }
}

/// The kind of request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffRequest {
    Read,
    /// Changes a user, the policy, a sender, or a grant.
    Change,
}

/// The sign-in of a staff token.
#[derive(Debug, Clone, Copy)]
pub struct SignIn<'a> {
    pub auth_time: Timestamp,
    /// The authentication context class of the sign-in.
    pub acr: Option<&'a str>,
}

/// The required sign-in.
#[derive(Debug, PartialEq, Eq)]
pub struct RequiredSignIn<'a> {
    /// The largest age.
    pub max_age: SignedDuration,
    /// The required authentication context class.
    pub acr: Option<&'a str>,
}

impl StaffRules {
    /// Checks a sign-in for a request at `now`. The error describes the required sign-in.
    pub fn check(&self, request: StaffRequest, sign_in: SignIn<'_>, now: Timestamp) -> Result<(), RequiredSignIn<'_>> {
        let required = match request {
            StaffRequest::Read => RequiredSignIn { max_age: FRESH_FOR_READING, acr: None },
            StaffRequest::Change => RequiredSignIn { max_age: self.fresh_for_changes, acr: self.acr.as_deref() },
        };
        let is_fresh = now.duration_since(sign_in.auth_time) <= required.max_age;
        let is_strong = required.acr.is_none_or(|acr| sign_in.acr == Some(acr));
        if is_fresh && is_strong { Ok(()) } else { Err(required) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{now, seconds_later};

    const MINUTE: i64 = 60;

    fn suffices(rules: &StaffRules, request: StaffRequest, minutes_ago: i64, acr: Option<&str>) -> bool {
        rules.check(request, SignIn { auth_time: seconds_later(-minutes_ago * MINUTE), acr }, now()).is_ok()
    }

    #[test]
    fn a_change_requires_a_sign_in_within_two_hours_and_a_read_one_within_twelve() {
        let rules = StaffRules::default();
        assert_eq!([0, 120, 121].map(|ago| suffices(&rules, StaffRequest::Change, ago, None)), [true, true, false]);
        assert_eq!([121, 720, 721].map(|ago| suffices(&rules, StaffRequest::Read, ago, None)), [true, true, false]);
        let second = SignIn { auth_time: seconds_later(-120 * MINUTE - 1), acr: None };
        let required = RequiredSignIn { max_age: SignedDuration::from_mins(120), acr: None };
        assert_eq!(rules.check(StaffRequest::Change, second, now()), Err(required));
    }

    #[test]
    fn a_deployment_can_require_a_more_recent_sign_in_and_a_context_class() {
        let rules = StaffRules { fresh_for_changes: SignedDuration::from_mins(5), acr: Some("aal2".to_owned()) };
        assert!(suffices(&rules, StaffRequest::Change, 5, Some("aal2")));
        for (ago, acr) in [(6, Some("aal2")), (5, Some("aal1")), (5, Some("aal22")), (5, None)] {
            assert!(!suffices(&rules, StaffRequest::Change, ago, acr), "{ago} minutes ago, {acr:?}");
        }
        assert!(suffices(&rules, StaffRequest::Read, 720, None), "a read requires no class");
        let required = RequiredSignIn { max_age: SignedDuration::from_mins(5), acr: Some("aal2") };
        assert_eq!(rules.check(StaffRequest::Change, SignIn { auth_time: now(), acr: None }, now()), Err(required));
    }
}
