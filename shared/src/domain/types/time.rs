//! Times in their stored and shown form.

use jiff::{SignedDuration, Timestamp};

/// `time` without its fraction of a second. The record stores times in this form, so answers show it from the start.
#[must_use]
pub fn whole_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

/// `time`, or the next whole second after it, if removing the fraction would end something too early.
#[must_use]
pub fn next_whole_second(time: Timestamp) -> Timestamp {
    let whole = whole_second(time);
    if whole == time { time } else { whole.saturating_add(SignedDuration::from_secs(1)).unwrap_or(time) }
}

/// The whole seconds from `now` until `then`, rounded up, and at least one: for `Retry-After`.
#[must_use]
pub fn seconds_until(then: Timestamp, now: Timestamp) -> i64 {
    let left = then.duration_since(now);
    let started = i64::from(left.subsec_nanos() > 0);
    left.as_secs().saturating_add(started).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp::from_millisecond(1_800_000_000_000 + milliseconds).unwrap()
    }

    #[test]
    fn seconds_are_rounded_down_or_up() {
        assert_eq!((whole_second(at(999)), next_whole_second(at(1))), (at(0), at(1000)));
        assert_eq!((whole_second(at(0)), next_whole_second(at(0))), (at(0), at(0)));
    }

    #[test]
    fn a_wait_is_never_shown_too_short() {
        assert_eq!([0, 1, 999, 1000, 1001].map(|later| seconds_until(at(later), at(0))), [1, 1, 1, 1, 2]);
        assert_eq!(seconds_until(at(30_000), at(0)), 30);
        assert_eq!(seconds_until(at(0), at(5_000)), 1);
    }
}
