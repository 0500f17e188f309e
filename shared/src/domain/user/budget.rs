//! The budget of wrong codes: one per user, for all methods and logins.
//!
//! A lock rejects every code that can be guessed. Recovery and bypass codes can't be guessed, so they are accepted during a lock
//! too: otherwise an attacker with a user's password could keep that user locked out.

use crate::domain::types::refusal::{Lock, Refusal};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::types::method::Method;
use crate::domain::types::time::whole_second;

/// The consecutive failure that starts the first wait.
pub const FAILURES_BEFORE_WAIT: u32 = 5;
/// The consecutive failure after which only staff can unlock.
pub const FAILURES_BEFORE_STAFF: u32 = 100;
/// The first wait in seconds; each further failure doubles it.
const FIRST_WAIT_SECONDS: i64 = 30;
/// The longest wait in seconds.
const LONGEST_WAIT_SECONDS: i64 = 15 * 60;

/// The number of wrong recovery and bypass codes that are checked within [`TRIES_SPAN`] during a lock.
pub const TRIES_WHILE_LOCKED: usize = 10;
/// How long a wrong code during a lock counts.
pub const TRIES_SPAN: SignedDuration = SignedDuration::from_hours(1);

/// Consecutive failures, and the wait that they caused. Only a success or staff resets it.
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
    /// The times of wrong codes during a lock within the last hour, oldest first, in seconds since the Unix epoch.
    #[serde(rename = "r", default, skip_serializing_if = "Vec::is_empty")]
    tries_while_locked: Vec<i64>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
const fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Budget {
    #[must_use]
    pub fn lock(&self, now: Timestamp) -> Option<Lock> {
        if self.failures >= FAILURES_BEFORE_STAFF {
            return Some(Lock::UntilStaffUnlock);
        }
        self.locked_until.filter(|&until| now < until).map(Lock::Until)
    }

    /// Refuses while no code is accepted.
    pub fn check_unlocked(&self, now: Timestamp) -> Result<(), Refusal> {
        self.lock(now).map_or(Ok(()), |lock| Err(Refusal::Locked(lock)))
    }

    /// The lock that rejects a code of `method` at `now` before it is checked. Recovery and bypass codes are rejected only after
    /// too many wrong ones during locks of the last hour.
    #[must_use]
    pub fn lock_for(&self, method: Method, now: Timestamp) -> Option<Lock> {
        let lock = self.lock(now)?;
        if !method.is_tried_while_locked() {
            return Some(lock);
        }
        let tried_again_at = self.next_try_while_locked(now)?;
        Some(match lock {
            Lock::Until(until) => Lock::Until(until.min(tried_again_at)),
            Lock::UntilStaffUnlock => Lock::Until(tried_again_at),
        })
    }

    /// Refuses a code of `method` if [`Self::lock_for`] has a lock.
    pub fn check_unlocked_for(&self, method: Method, now: Timestamp) -> Result<(), Refusal> {
        self.lock_for(method, now).map_or(Ok(()), |lock| Err(Refusal::Locked(lock)))
    }

    /// When the next recovery or bypass code is accepted during a lock, if none is at `now`.
    fn next_try_while_locked(&self, now: Timestamp) -> Option<Timestamp> {
        let oldest = self.tries_while_locked.iter().rev().nth(TRIES_WHILE_LOCKED.checked_sub(1)?)?;
        let frees_at = counts_until(*oldest);
        (now < frees_at).then_some(frees_at)
    }

    /// Counts a failure at `now`. Returns the lock that it causes, if any.
    pub fn count_failure(&mut self, now: Timestamp) -> Option<Lock> {
        if self.lock(now).is_some() {
            self.tries_while_locked.retain(|&tried_at| now < counts_until(tried_at));
            self.tries_while_locked.push(now.as_second());
        }
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

    /// The number of consecutive failures.
    #[must_use]
    pub const fn failures(&self) -> u32 {
        self.failures
    }

    /// Clears all failures, after a success or by staff.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    /// Lets recovery and bypass codes be tried again during a lock, because staff issued one.
    pub fn free_tries(&mut self) {
        self.tries_while_locked.clear();
    }
}

fn counts_until(tried_at: i64) -> Timestamp {
    let tried_at = Timestamp::from_second(tried_at).unwrap_or(Timestamp::MIN);
    tried_at.saturating_add(TRIES_SPAN).unwrap_or(Timestamp::MAX)
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
    fn a_wait_is_never_shown_longer_than_it_is() {
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

    fn locked(failures: u32) -> Budget {
        let mut budget = Budget::default();
        for _ in 0..failures {
            budget.count_failure(at(-TRIES_SPAN.as_secs()));
        }
        Budget { locked_until: Some(at(900)), tries_while_locked: Vec::new(), ..budget }
    }

    #[test]
    fn a_lock_refuses_only_codes_that_can_be_guessed() {
        for (failures, lock) in [(5, Lock::Until(at(900))), (100, Lock::UntilStaffUnlock)] {
            let budget = locked(failures);
            let refused = |method| budget.lock_for(method, at(0));
            assert_eq!([Method::Totp, Method::Email].map(refused), [Some(lock); 2]);
            assert_eq!([Method::RecoveryCode, Method::BypassCode].map(refused), [None; 2]);
        }
    }

    #[test]
    fn at_most_ten_wrong_recovery_codes_an_hour_are_checked_during_a_lock() {
        let mut budget = locked(100);
        for second in 0..10 {
            assert_eq!(budget.lock_for(Method::RecoveryCode, at(second)), None);
            budget.count_failure(at(second));
        }
        let waits = |second| budget.lock_for(Method::BypassCode, at(second));
        assert_eq!(waits(10), Some(Lock::Until(at(3600))), "the oldest try counts for an hour");
        assert_eq!([3599, 3600].map(|second| waits(second).is_some()), [true, false]);
        assert_eq!(budget.failures(), 110, "they count on the budget as usual");
        budget.free_tries();
        assert_eq!(budget.lock_for(Method::RecoveryCode, at(10)), None);
        assert_eq!(budget.lock(at(10)), Some(Lock::UntilStaffUnlock), "issuing a code does not end the lock");
    }

    #[test]
    fn the_next_try_is_never_shown_later_than_the_end_of_the_wait() {
        let mut budget = locked(5);
        for _ in 0..10 {
            budget.count_failure(at(0));
        }
        assert_eq!(budget.lock_for(Method::RecoveryCode, at(1)), Some(Lock::Until(at(900))));
        assert_eq!(budget.lock_for(Method::RecoveryCode, at(900)), None, "without a lock every code is tried");
    }

    #[test]
    fn an_unused_budget_takes_no_room_in_the_record() {
        let mut budget = Budget::default();
        assert_eq!(serde_json::to_value(&budget).unwrap(), serde_json::json!({}));
        budget.count_failure(at(0));
        assert_eq!(serde_json::to_value(&budget).unwrap(), serde_json::json!({"n": 1}));
    }

    proptest! {
        /// Any codes at any times during a lock: at most ten wrong ones are checked in an hour.
        #[test]
        fn no_hour_has_more_than_ten_tries_during_a_lock(waits in prop::collection::vec(0_i64..900, 0..120)) {
            let (mut budget, mut now, mut tried) = (locked(100), at(0), Vec::new());
            for wait in waits {
                now = now.saturating_add(SignedDuration::from_secs(wait)).unwrap();
                if budget.lock_for(Method::RecoveryCode, now).is_none() {
                    let _ = budget.count_failure(now);
                    tried.push(now);
                }
                let within = tried.iter().filter(|&&at| now.duration_since(at) < TRIES_SPAN).count();
                prop_assert!(within <= TRIES_WHILE_LOCKED);
                prop_assert!(budget.tries_while_locked.len() <= TRIES_WHILE_LOCKED);
            }
        }

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
