//! The budget of wrong codes: one for each user, over all methods and logins.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::time::whole_second;

/// The consecutive failure that starts the first wait.
pub const FAILURES_BEFORE_WAIT: u32 = 5;
/// The consecutive failure after which only staff can unlock.
pub const FAILURES_BEFORE_STAFF: u32 = 100;
/// The first wait in seconds; each further failure doubles it.
const FIRST_WAIT_SECONDS: i64 = 30;
/// The longest wait in seconds.
const LONGEST_WAIT_SECONDS: i64 = 15 * 60;

/// Consecutive failures, and the wait they brought. Only a success or staff resets it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    #[serde(rename = "n", default, skip_serializing_if = "is_zero")]
    failures: u32,
    #[serde(
        rename = "u",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    locked_until: Option<Timestamp>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
const fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// Why no code is accepted at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Until this instant; then the next attempt counts.
    Until(Timestamp),
    /// Until staff unlock.
    UntilStaffUnlock,
}

impl Budget {
    /// The lock at `now`, if any.
    #[must_use]
    pub fn lock(&self, now: Timestamp) -> Option<Lock> {
        if self.failures >= FAILURES_BEFORE_STAFF {
            return Some(Lock::UntilStaffUnlock);
        }
        self.locked_until.filter(|&until| now < until).map(Lock::Until)
    }

    /// Counts a failure at `now`. Returns the lock that it started, if it did. The caller has checked that no lock was on.
    pub fn count_failure(&mut self, now: Timestamp) -> Option<Lock> {
        self.failures = self.failures.saturating_add(1);
        let doublings = self.failures.checked_sub(FAILURES_BEFORE_WAIT)?;
        let seconds = 2_i64
            .checked_pow(doublings)
            .and_then(|factor| FIRST_WAIT_SECONDS.checked_mul(factor))
            .map_or(LONGEST_WAIT_SECONDS, |seconds| seconds.min(LONGEST_WAIT_SECONDS));
        let until = now.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX);
        self.locked_until = Some(whole_second(until));
        self.lock(now)
    }

    /// Consecutive failures so far.
    #[must_use]
    pub const fn failures(&self) -> u32 {
        self.failures
    }

    /// Forgets all failures: after a success, or by staff.
    pub fn reset(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    #[test]
    fn the_fifth_failure_starts_a_wait_of_30_seconds_that_doubles_to_15_minutes() {
        let mut budget = Budget::default();
        let mut now = at(0);
        let mut waits = Vec::new();
        for _ in 0..12 {
            assert_eq!(budget.lock(now), None);
            if let Some(Lock::Until(until)) = budget.count_failure(now) {
                waits.push(until.duration_since(now).as_secs());
                now = until;
            }
        }
        assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900, 900]);
    }

    #[test]
    fn the_wait_ends_at_its_instant() {
        let mut budget = Budget::default();
        for _ in 0..5 {
            budget.count_failure(at(0));
        }
        assert_eq!(budget.lock(at(29)), Some(Lock::Until(at(30))));
        assert_eq!(budget.lock(at(30)), None);
    }

    #[test]
    fn a_wait_is_never_told_longer_than_it_should_be() {
        let mut budget = Budget::default();
        let fraction = at(0).saturating_add(SignedDuration::from_millis(999)).unwrap();
        for _ in 0..5 {
            budget.count_failure(fraction);
        }
        assert_eq!(budget.lock(fraction), Some(Lock::Until(at(30))));
    }

    #[test]
    fn after_100_failures_only_staff_can_unlock() {
        let mut budget = Budget::default();
        let mut now = at(0);
        for failure in 1..=100 {
            let lock = budget.count_failure(now);
            assert_eq!(lock == Some(Lock::UntilStaffUnlock), failure == 100);
            now = now.saturating_add(SignedDuration::from_secs(900)).unwrap();
        }
        assert_eq!(budget.lock(at(1_000_000_000)), Some(Lock::UntilStaffUnlock));
        budget.reset();
        assert_eq!(budget.lock(at(0)), None);
    }

    #[test]
    fn a_budget_that_nothing_counts_on_takes_no_room_in_the_record() {
        let mut budget = Budget::default();
        assert_eq!(serde_json::to_value(&budget).unwrap(), serde_json::json!({}));
        budget.count_failure(at(0));
        assert_eq!(serde_json::to_value(&budget).unwrap(), serde_json::json!({"n": 1}));
    }

    proptest! {
        #[test]
        fn the_budget_only_grows_until_a_reset(waits in prop::collection::vec(0_i64..2_000, 0..150)) {
            let mut budget = Budget::default();
            let mut now = at(0);
            for wait in waits {
                now = now.saturating_add(SignedDuration::from_secs(wait)).unwrap();
                let before = budget.failures();
                if budget.lock(now).is_none() {
                    let _ = budget.count_failure(now);
                    prop_assert_eq!(budget.failures(), before + 1);
                    prop_assert_eq!(budget.lock(now).is_some(), budget.failures() >= FAILURES_BEFORE_WAIT);
                }
            }
        }
    }
}
