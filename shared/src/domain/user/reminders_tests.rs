//! The stages of a grace period, and the reminders that count.

#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::domain::fixtures::{now, seconds_later};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The stage `before` seconds before the end of the grace period.
fn stage(before: i64) -> Option<Stage> {
    Stage::at(now(), seconds_later(before))
}

#[test]
fn a_stage_lasts_until_the_next_one_and_the_last_one_until_the_end() {
    let cases = [
        (14 * DAY + 1, None),
        (14 * DAY, Some(Stage::TwoWeeks)),
        (7 * DAY + 1, Some(Stage::TwoWeeks)),
        (7 * DAY, Some(Stage::OneWeek)),
        (DAY + 1, Some(Stage::OneWeek)),
        (DAY, Some(Stage::OneDay)),
        (1, Some(Stage::OneDay)),
        (0, None),
        (-1, None),
    ];
    for (before, expected) in cases {
        assert_eq!(stage(before), expected, "{before} seconds before the end");
    }
}

#[test]
fn the_next_stage_begins_after_the_current_one() {
    let next = |before: i64| Stage::next_begins(now(), seconds_later(before));
    assert_eq!(next(20 * DAY), Some(seconds_later(6 * DAY)));
    assert_eq!(next(14 * DAY), Some(seconds_later(7 * DAY)));
    assert_eq!(next(7 * DAY), Some(seconds_later(6 * DAY)));
    assert_eq!([next(DAY), next(0), next(-DAY)], [None; 3]);
}

#[test]
fn a_stage_is_sent_once_and_not_within_twelve_hours_of_another() {
    let mut sent = Reminders::default();
    assert!(sent.is_empty() && sent.allow(Stage::OneWeek, now()));
    sent.note(Stage::OneWeek, now());
    assert!(!sent.allow(Stage::OneWeek, seconds_later(30 * DAY)));
    assert_eq!([12 * HOUR - 1, 12 * HOUR].map(|later| sent.allow(Stage::OneDay, seconds_later(later))), [false, true]);
    sent.note(Stage::OneDay, seconds_later(12 * HOUR));
    assert_eq!(sent.last_at(), Some(seconds_later(12 * HOUR)));
    sent.take_back(Stage::OneDay);
    assert_eq!(sent.last_at(), Some(now()), "a reminder that was not sent leaves the others");
}

#[test]
fn reminders_of_an_earlier_requirement_count_for_ninety_days() {
    let mut sent = Reminders::default();
    sent.note(Stage::TwoWeeks, now());
    let counts =
        |since: Option<i64>, later: i64| !sent.counted(since.map(seconds_later), seconds_later(later)).is_empty();
    assert!(counts(None, 1000 * DAY), "of a requirement whose start isn't known");
    assert!(counts(Some(0), 1000 * DAY), "of the same requirement, however long ago");
    assert_eq!([90 * DAY - 1, 90 * DAY].map(|later| counts(Some(1), later)), [true, false]);
}

#[test]
fn all_reminders_take_little_room_in_the_record() {
    let mut sent = Reminders::default();
    assert_eq!(serde_json::to_value(&sent).unwrap(), json!({}));
    for &stage in Stage::ALL {
        sent.note(stage, now());
    }
    let stored = serde_json::to_value(&sent).unwrap();
    assert_eq!(stored, json!({"14": 1_800_000_000, "7": 1_800_000_000, "1": 1_800_000_000}));
    assert_eq!(serde_json::from_value::<Reminders>(stored).unwrap(), sent);
}
