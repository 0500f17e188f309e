//! Who gets a reminder, and when.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::decision::verdict::Verdict;
use crate::domain::fixtures::{self, now, seconds_later};
use crate::domain::tenant::plan::Plan;
use crate::domain::user::delivery::DeliveryMark;
use crate::domain::user::group_tags::GroupTags;
use crate::domain::user::record::{Exemption, Requirement};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

fn groups(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// Alice has no factor, and the grace period ends in five days.
fn alice() -> Situation {
    let mut alice = fixtures::situation();
    alice.policy.reminders_enabled = true;
    alice.policy.grace_until = Some(seconds_later(5 * DAY));
    alice
}

fn is_due(change: impl FnOnce(&mut Situation)) -> bool {
    let mut alice = alice();
    change(&mut alice);
    due(&alice, None, now()).is_some()
}

/// The stages of the reminders that are sent in an hourly run over these days, with the policy as `change` leaves it each day.
fn sent_over(days: i64, mut change: impl FnMut(&mut Situation, i64)) -> Vec<(i64, Stage)> {
    let (mut alice, mut sent) = (alice(), Vec::new());
    for hour in 0..days * 24 {
        change(&mut alice, hour);
        let at = seconds_later(hour * HOUR);
        if let Verdict::Granted(Some(reminder)) = fixtures::commit(&mut alice, at, |draft| Ok(remind(draft, None))) {
            sent.push((hour, reminder.stage));
        }
    }
    sent
}

#[test]
fn a_reminder_says_when_to_whom_and_in_which_language() {
    let reminder = due(&alice(), None, now()).unwrap();
    assert_eq!((reminder.stage, reminder.mandatory_from), (Stage::OneWeek, seconds_later(5 * DAY)));
    assert_eq!((reminder.to.as_str(), reminder.locale.as_deref()), ("alice@example.com", Some("en")));
    assert!(reminder.is_first);
}

#[test]
fn users_who_need_not_set_a_factor_up_get_none() {
    assert!(is_due(|_| {}));
    assert!(!is_due(|alice| alice.policy.reminders_enabled = false));
    assert!(!is_due(|alice| alice.policy.required = false));
    assert!(!is_due(|alice| alice.policy.grace_until = None));
    assert!(!is_due(|alice| alice.policy.grace_until = Some(now())), "the grace period is over");
    assert!(!is_due(|alice| alice.policy.grace_until = Some(seconds_later(15 * DAY))), "before the first stage");
    assert!(!is_due(|alice| alice.plan = Plan::default()));
    assert!(!is_due(|alice| alice.known = false));
    let exempt = |until| {
        move |alice: &mut Situation| {
            alice.record.exemption = Some(Exemption { until: seconds_later(until), reason: "ill".to_owned() });
        }
    };
    assert!(!is_due(exempt(1)));
    assert!(is_due(exempt(0)), "an exemption that is over");
}

#[test]
fn a_usable_factor_ends_reminders_and_one_that_the_policy_turned_off_does_not() {
    let enrolled = |alice: &mut Situation| alice.record.totp = fixtures::enrolled().record.totp;
    assert!(!is_due(enrolled));
    assert!(is_due(|alice| {
        enrolled(alice);
        alice.policy.totp_enabled = false;
    }));
}

#[test]
fn the_groups_that_were_last_seen_decide_as_at_login() {
    let named = |required: &[&str], exempt: &[&str]| {
        let (required, exempt) = (groups(required), groups(exempt));
        move |alice: &mut Situation| {
            (alice.policy.required_groups, alice.policy.exempt_groups) = (required, exempt);
        }
    };
    assert!(is_due(named(&["customers"], &[])));
    assert!(!is_due(named(&["partners"], &[])));
    assert!(!is_due(named(&[], &["customers"])));
    assert!(!is_due(named(&["customers"], &["customers"])), "an exempt group wins");
    assert!(is_due(named(&[], &["partners"])));
    let unknown = |required: &[&str]| {
        let name = named(required, &[]);
        move |alice: &mut Situation| {
            name(alice);
            alice.record.groups = None;
        }
    };
    assert!(is_due(unknown(&[])), "groups don't matter");
    assert!(!is_due(unknown(&["customers"])), "a mail must not say something false");
    assert!(is_due(|alice| {
        unknown(&["customers"])(alice);
        alice.record.requirement = Some(Requirement { since: now(), reason: "admin".to_owned() });
    }));
    // The login decision and this one agree for every combination of groups.
    for required in [&[][..], &["a"], &["b"], &["a", "b"]] {
        for exempt in [&[][..], &["a"], &["b"], &["c"]] {
            for own in [&[][..], &["a"], &["b"], &["a", "b"], &["c"]] {
                let mut alice = alice();
                named(required, exempt)(&mut alice);
                alice.record.groups = GroupTags::of(&groups(own));
                let profile =
                    crate::domain::types::profile::Profile { groups: Some(groups(own)), ..fixtures::profile() };
                assert_eq!(
                    alice.is_mandated_as_last_seen(now()),
                    alice.is_mandated(&profile, now()),
                    "{required:?} {exempt:?} {own:?}"
                );
            }
        }
    }
}

#[test]
fn a_reminder_needs_a_verified_address_that_receives_mail() {
    assert!(!is_due(|alice| alice.record.email_verified = false));
    assert!(!is_due(|alice| alice.record.email = None));
    for (delivery, expected) in [
        (Delivery::Delivered, true),
        (Delivery::Delayed, true),
        (Delivery::Bounced, false),
        (Delivery::Complained, false),
    ] {
        let due = is_due(|alice| alice.record.delivery = Some(DeliveryMark { delivery, at: now() }));
        assert_eq!(due, expected, "{delivery:?}");
    }
}

#[test]
fn three_reminders_come_before_the_end_and_a_late_start_skips_the_missed_ones() {
    let over_three_weeks = |turned_on: i64| {
        sent_over(21, |alice, hour| {
            alice.policy.grace_until = Some(seconds_later(20 * DAY));
            alice.policy.reminders_enabled = hour >= turned_on * 24;
        })
    };
    let all = [(6 * 24, Stage::TwoWeeks), (13 * 24, Stage::OneWeek), (19 * 24, Stage::OneDay)];
    assert_eq!(over_three_weeks(0), all);
    assert_eq!(over_three_weeks(14), [(14 * 24, Stage::OneWeek), (19 * 24, Stage::OneDay)]);
    assert_eq!(over_three_weeks(20), []);
}

#[test]
fn a_moved_end_repeats_no_stage_and_sends_no_fourth_reminder() {
    let moved = sent_over(60, |alice, hour| {
        // Each day, the admin moves the end to another stage.
        let days_left = [14, 7, 1, 10, 3][usize::try_from(hour / 24 % 5).unwrap()];
        alice.policy.grace_until = Some(seconds_later(hour * HOUR + days_left * DAY));
    });
    let stages: Vec<Stage> = moved.iter().map(|&(_, stage)| stage).collect();
    assert_eq!(stages, [Stage::TwoWeeks, Stage::OneWeek, Stage::OneDay]);
}

#[test]
fn a_loop_of_policy_changes_sends_at_most_three_reminders_far_apart() {
    let (mut alice, mut sent) = (alice(), Vec::new());
    // Each hour, the requirement is turned off and on again, with the end in another stage. Each start is a new one.
    for hour in 0..89 * 24 {
        let at = seconds_later(hour * HOUR);
        let days_left = [14, 7, 1][usize::try_from(hour % 3).unwrap()];
        alice.policy.grace_until = Some(seconds_later(hour * HOUR + days_left * DAY));
        let reminded = fixtures::commit(&mut alice, at, |draft| Ok(remind(draft, Some(at))));
        sent.extend(matches!(reminded, Verdict::Granted(Some(_))).then_some(hour));
    }
    assert_eq!(sent, [0, 13, 26]);
}

#[test]
fn a_requirement_that_begins_anew_has_its_own_reminders() {
    let mut alice = alice();
    let first = fixtures::commit(&mut alice, now(), |draft| Ok(remind(draft, None)));
    assert!(matches!(first, Verdict::Granted(Some(Reminder { is_first: true, .. }))));
    let later = seconds_later(100 * DAY);
    alice.policy.grace_until = Some(seconds_later(105 * DAY));
    assert!(due(&alice, None, later).is_none());
    assert!(due(&alice, Some(seconds_later(99 * DAY)), later).is_some_and(|reminder| reminder.is_first));
}

#[test]
fn a_reminder_that_was_not_sent_is_due_again() {
    let mut alice = alice();
    let Verdict::Granted(Some(reminder)) = fixtures::commit(&mut alice, now(), |draft| Ok(remind(draft, None))) else {
        unreachable!("a reminder is due")
    };
    assert!(due(&alice, None, now()).is_none());
    let before = fixtures::situation().record;
    let _ = fixtures::commit(&mut alice, now(), |draft| {
        take_back(draft, &reminder);
        Ok(())
    });
    assert_eq!(alice.record, before);
    assert!(due(&alice, None, now()).is_some());
}
