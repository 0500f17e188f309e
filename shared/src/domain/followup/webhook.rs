//! Whether a webhook is delivered, sent again, or given up.

use jiff::SignedDuration;

/// What follows an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The receiver has the event.
    Delivered,
    /// Another attempt follows after this time.
    Again(SignedDuration),
    /// No attempt follows.
    GivenUp(Reason),
}

/// Why no attempt follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The receiver wants no more events.
    Gone,
    /// Every attempt failed.
    Exhausted,
}

/// The waits between the attempts. All together are longer than a day, so that a receiver that is down overnight misses nothing.
/// SQS hides a message for at most twelve hours.
const WAITS: [SignedDuration; 8] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(4),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(8),
    SignedDuration::from_hours(10),
];

/// The age before which no event is given up.
const LEAST_AGE: SignedDuration = SignedDuration::from_hours(24);

/// The same waits for a receiver on the function's own machine, which no function on AWS has. A developer doesn't wait for hours.
const WAITS_ON_THIS_MACHINE: [SignedDuration; 4] = [
    SignedDuration::from_secs(1),
    SignedDuration::from_secs(1),
    SignedDuration::from_secs(2),
    SignedDuration::from_secs(4),
];

/// The waits that apply to a receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schedule {
    /// Longer than a day.
    Standard,
    /// Some seconds, for a receiver on this machine.
    OnThisMachine,
}

impl Schedule {
    /// What follows the attempt with this number, counted from 1, at a message of this age. `status` is the answer's, if one came in
    /// time. `jitter` makes the wait up to a tenth longer, so that the events of an outage don't all return at the same moment.
    #[must_use]
    pub fn next(self, attempt: usize, age: Option<SignedDuration>, status: Option<u16>, jitter: u8) -> Next {
        match status {
            Some(200..=299) => Next::Delivered,
            Some(410) => Next::GivenUp(Reason::Gone),
            _ => self
                .wait(attempt, age)
                .map_or(Next::GivenUp(Reason::Exhausted), |wait| Next::Again(longer(wait, jitter))),
        }
    }

    /// SQS may have counted attempts that never reached the receiver. So a message that isn't old enough gets more of them.
    fn wait(self, attempt: usize, age: Option<SignedDuration>) -> Option<SignedDuration> {
        let (waits, least) = match self {
            Self::Standard => (WAITS.as_slice(), LEAST_AGE),
            Self::OnThisMachine => (WAITS_ON_THIS_MACHINE.as_slice(), SignedDuration::ZERO),
        };
        let more = waits.last().filter(|_| age.is_some_and(|age| age < least));
        waits.get(attempt.saturating_sub(1)).or(more).copied()
    }
}

/// The wait, and a share of its tenth.
fn longer(wait: SignedDuration, jitter: u8) -> SignedDuration {
    wait + wait / 10 * i32::from(jitter) / i32::from(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST_OF_SQS: SignedDuration = SignedDuration::from_hours(12);

    /// The waits of a receiver that answers each attempt with `status`.
    fn waits(schedule: Schedule, status: Option<u16>, jitter: u8) -> Vec<SignedDuration> {
        let mut waits = Vec::new();
        while let Next::Again(wait) = schedule.next(waits.len() + 1, None, status, jitter) {
            waits.push(wait);
        }
        waits
    }

    #[test]
    fn an_answer_of_2xx_delivers_the_event_at_any_attempt() {
        for status in [200, 201, 202, 204, 299] {
            for attempt in [0, 1, 9, 1_000] {
                assert_eq!(Schedule::Standard.next(attempt, None, Some(status), 0), Next::Delivered);
            }
        }
    }

    #[test]
    fn a_receiver_that_is_gone_gets_no_other_attempt() {
        assert_eq!(Schedule::Standard.next(1, None, Some(410), 0), Next::GivenUp(Reason::Gone));
    }

    #[test]
    fn abuse_111_every_other_answer_is_retried_redirects_too() {
        for status in
            [None, Some(100), Some(301), Some(307), Some(400), Some(401), Some(404), Some(429), Some(500), Some(503)]
        {
            assert_eq!(waits(Schedule::Standard, status, 0).as_slice(), WAITS, "{status:?}");
        }
    }

    #[test]
    fn the_waits_grow_and_last_longer_than_a_day() {
        for jitter in [0, 1, 128, 255] {
            let waits = waits(Schedule::Standard, None, jitter);
            assert!(waits.is_sorted(), "{waits:?}");
            let total = waits.iter().fold(SignedDuration::ZERO, |sum, wait| sum + *wait);
            assert!(total > SignedDuration::from_hours(24) && total < SignedDuration::from_hours(36), "{total}");
            assert!(waits.iter().all(|wait| *wait <= LONGEST_OF_SQS));
        }
        assert_eq!(Schedule::Standard.next(WAITS.len() + 1, None, None, 0), Next::GivenUp(Reason::Exhausted));
    }

    #[test]
    fn a_young_event_whose_attempts_were_counted_without_being_made_is_tried_again() {
        let next = |age| Schedule::Standard.next(20, Some(age), Some(500), 0);
        assert_eq!(next(LEAST_AGE - SignedDuration::from_secs(1)), Next::Again(SignedDuration::from_hours(10)));
        assert_eq!(next(LEAST_AGE), Next::GivenUp(Reason::Exhausted));
    }

    #[test]
    fn jitter_makes_a_wait_up_to_a_tenth_longer() {
        let second = |jitter| Schedule::Standard.next(2, None, None, jitter);
        assert_eq!(second(0), Next::Again(SignedDuration::from_secs(300)));
        assert_eq!(second(255), Next::Again(SignedDuration::from_secs(330)));
        assert!(matches!(second(128), Next::Again(wait) if wait.as_secs() == 315));
    }

    #[test]
    fn a_receiver_on_this_machine_is_given_up_after_some_seconds() {
        let waits = waits(Schedule::OnThisMachine, None, 255);
        assert_eq!(waits.len(), WAITS_ON_THIS_MACHINE.len());
        assert!(waits.iter().all(|wait| wait.as_secs() < 10));
    }
}
