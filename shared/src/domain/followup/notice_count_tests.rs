//! The limits on notices to a user.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::domain::credential::email::limits::{MAX_MAILS_A_DAY, MAX_MAILS_AN_HOUR};
use crate::domain::fixtures::{now, seconds_later};

/// The notices of `changes` successive changes, each to `recipients` addresses: how many are sent, and which of them announce a
/// pause.
fn sent(changes: usize, recipients: usize) -> (usize, Vec<usize>) {
    let mut count = NoticeCount::default();
    let (mut mails, mut last) = (0, Vec::new());
    for nth in 0..changes {
        if let NoticeVerdict::Send { last_before_pause, .. } = count.count(recipients, now()) {
            mails += recipients;
            if last_before_pause {
                last.push(nth);
            }
        }
    }
    (mails, last)
}

#[test]
fn abuse_77_the_last_notice_before_a_pause_says_so() {
    assert_eq!(sent(9, 1), (9, vec![]));
    assert_eq!(sent(70, 1), (10, vec![9]));
    assert_eq!(sent(70, 2), (10, vec![4]), "two addresses count as two");
    assert_eq!(sent(70, 3), (9, vec![2]), "all addresses of a change, or none");
}

#[test]
fn notices_are_sent_again_once_the_hour_or_the_day_has_room() {
    let mut count = NoticeCount::default();
    let mut mails = 0;
    for minute in 0..24 * 60 {
        if count.count(1, seconds_later(minute * 60)) != NoticeVerdict::Paused {
            mails += 1;
        }
    }
    assert_eq!(mails, 30);
    assert_ne!(count.count(1, seconds_later(24 * 3600)), NoticeVerdict::Paused);
}

#[test]
fn only_the_notice_that_failed_is_released() {
    let mut count = NoticeCount::default();
    let NoticeVerdict::Send { counted_at, .. } = count.count(2, now()) else { unreachable!() };
    count.give_back("01", counted_at);
    assert_eq!(count.room(now()), 9);
    count.give_back("01", seconds_later(1));
    assert_eq!(count.room(now()), 9, "a notice that was not counted is not released");
}

#[test]
fn abuse_60_an_entry_that_the_queue_delivers_twice_at_once_is_sent_once() {
    let mut count = NoticeCount::default();
    let NoticeVerdict::Send { counted_at, .. } = count.begin("01", 1, now()) else { unreachable!() };
    assert_eq!(count.begin("01", 1, seconds_later(59)), NoticeVerdict::InFlight);
    assert!(matches!(count.begin("02", 1, seconds_later(59)), NoticeVerdict::Send { .. }), "another entry");
    assert!(matches!(count.begin("01", 0, now()), NoticeVerdict::Send { .. }), "all are sent");
    let mut crashed = count.clone();
    assert!(matches!(crashed.begin("01", 1, seconds_later(60)), NoticeVerdict::Send { .. }), "after a crash");
    count.give_back("01", counted_at);
    assert!(matches!(count.begin("01", 1, now()), NoticeVerdict::Send { .. }), "immediately after a failed attempt");
}

proptest! {
    /// Any steps in any order: the hourly and daily limits hold.
    #[test]
    fn notices_stay_within_their_limits(steps in proptest::collection::vec((0_i64..4000, 1_usize..=3, any::<bool>()), 1..200)) {
        let mut count = NoticeCount::default();
        let (mut second, mut out): (i64, Vec<i64>) = (0, Vec::new());
        for (wait, recipients, fails) in steps {
            second += wait;
            if let NoticeVerdict::Send { counted_at, .. } = count.count(recipients, seconds_later(second)) {
                let sent = if fails { recipients - 1 } else { recipients };
                if fails {
                    count.give_back("01", counted_at);
                }
                out.extend(std::iter::repeat_n(second, sent));
            }
            let within = |span: i64| out.iter().filter(|&&time| second < time + span).count();
            prop_assert!(within(3600) <= MAX_MAILS_AN_HOUR && within(86_400) <= MAX_MAILS_A_DAY);
        }
    }
}
