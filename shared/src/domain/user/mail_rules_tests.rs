//! Which addresses may be mailed, how often, and what counts.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::domain::types::address::Address;
use crate::domain::fixtures::{now, profile, seconds_later, situation};
use crate::domain::user::seen_address::FormerAddress;

fn address(text: &str) -> Address {
    Address::try_from(text.to_owned()).unwrap()
}

fn sent(times: &[i64]) -> SendTimes {
    let mut sent = SendTimes::default();
    for &second in times {
        sent.add(seconds_later(second));
    }
    sent
}

#[test]
fn a_code_waits_for_the_cooldown_the_hour_and_the_day() {
    assert_eq!(check_code(&sent(&[0]), seconds_later(29)), Err(Refusal::TooSoon { until: seconds_later(30) }));
    assert_eq!(check_code(&sent(&[0]), seconds_later(30)), Ok(()));
    let ten: Vec<i64> = (0..10).map(|nth| nth * 30).collect();
    let until = seconds_later(3600);
    assert_eq!(check_code(&sent(&ten), seconds_later(300)), Err(Refusal::TooManyMails { until }));
    assert_eq!(limited_until(&sent(&ten), seconds_later(300)), Some(until));
    assert_eq!((check_code(&sent(&ten), until), limited_until(&sent(&ten), until)), (Ok(()), None));
    let thirty: Vec<i64> = (0..30).map(|nth| nth * 1000).collect();
    assert_eq!(limited_until(&sent(&thirty), seconds_later(29_500)), Some(seconds_later(86_400)));
}

#[test]
fn the_cooldown_alone_is_no_limit_that_is_shown() {
    assert_eq!(limited_until(&sent(&[0]), seconds_later(1)), None);
}

/// The notices of `changes` changes in a row, each to `readers` addresses: how many went out, and which said that a pause
/// follows.
fn told(changes: usize, readers: usize) -> (usize, Vec<usize>) {
    let mut count = NoticeCount::default();
    let (mut mails, mut last) = (0, Vec::new());
    for nth in 0..changes {
        if let NoticeVerdict::Send { last_before_pause, .. } = count.count(readers, now()) {
            mails += readers;
            if last_before_pause {
                last.push(nth);
            }
        }
    }
    (mails, last)
}

#[test]
fn abuse_77_the_last_notice_before_a_pause_says_so() {
    assert_eq!(told(9, 1), (9, vec![]));
    assert_eq!(told(70, 1), (10, vec![9]));
    assert_eq!(told(70, 2), (10, vec![4]), "two addresses count as two");
    assert_eq!(told(70, 3), (9, vec![2]), "all addresses of a change, or none");
}

#[test]
fn a_notice_goes_out_again_when_the_hour_or_the_day_has_room() {
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
fn a_notice_that_did_not_go_out_is_given_back_alone() {
    let mut count = NoticeCount::default();
    let NoticeVerdict::Send { counted_at, .. } = count.count(2, now()) else { unreachable!() };
    count.give_back("01", counted_at);
    assert_eq!(count.room(now()), 9);
    count.give_back("01", seconds_later(1));
    assert_eq!(count.room(now()), 9, "what was not counted is not given back");
}

#[test]
fn notices_have_half_of_a_tenant_s_cap() {
    assert_eq!(TenantCap::of(MailKind::Code, 1000), TenantCap { mails: 1000, notices: None });
    assert_eq!(TenantCap::of(MailKind::Notice, 1000), TenantCap { mails: 1000, notices: Some(500) });
    assert_eq!(TenantCap::of(MailKind::Notice, 1).notices, Some(0), "the only mail is for a code");
}

#[test]
fn a_refused_recipient_keeps_the_user_s_count() {
    assert!(Failure::NotSent.gives_back_to_user());
    assert!(!Failure::RecipientRefused.gives_back_to_user());
}

#[test]
fn abuse_77_103_mail_goes_to_verified_addresses_that_ses_could_take() {
    let cases = [("alice@example.com", true, true), ("alice@example.com", false, false), ("x@a..b", true, false)];
    for (text, verified, mailed) in cases {
        let shown = Profile { email: address(text), email_verified: verified, ..profile() };
        assert_eq!(shown.verified_mailbox().is_some(), mailed, "a code to {text}, {verified}");
        let mut record = situation().record;
        // As a version that did not know of mailboxes has stored it.
        (record.email, record.email_verified) = (Some(address(text)), verified);
        assert_eq!(!record.notice_recipients(now()).is_empty(), mailed, "a notice to {text}, {verified}");
    }
}

#[test]
fn a_former_address_hears_until_its_time_has_come_and_no_mailbox_hears_twice() {
    let mut record = situation().record;
    let former = |text: &str, until| FormerAddress { email: address(text), until };
    record.former_emails =
        vec![former("old@example.com", seconds_later(60)), former("ALICE@example.com", seconds_later(60))];
    let recipients = |second| -> Vec<String> {
        let mailboxes = record.notice_recipients(seconds_later(second));
        mailboxes.iter().map(|mailbox| mailbox.as_str().to_owned()).collect()
    };
    assert_eq!(recipients(59), ["alice@example.com", "old@example.com"]);
    assert_eq!(recipients(60), ["alice@example.com"]);
}

#[test]
fn abuse_60_an_entry_that_the_queue_brings_twice_at_once_is_told_by_one_of_them() {
    let mut count = NoticeCount::default();
    let NoticeVerdict::Send { counted_at, .. } = count.begin("01", 1, now()) else { unreachable!() };
    assert_eq!(count.begin("01", 1, seconds_later(59)), NoticeVerdict::InFlight);
    assert!(matches!(count.begin("02", 1, seconds_later(59)), NoticeVerdict::Send { .. }), "another entry");
    assert!(matches!(count.begin("01", 0, now()), NoticeVerdict::Send { .. }), "all are told");
    let mut crashed = count.clone();
    assert!(matches!(crashed.begin("01", 1, seconds_later(60)), NoticeVerdict::Send { .. }), "after a crash");
    count.give_back("01", counted_at);
    assert!(matches!(count.begin("01", 1, now()), NoticeVerdict::Send { .. }), "after a send that failed, at once");
}

proptest! {
    /// Whatever happens in whatever order, no more notices go out than an hour and a day allow.
    #[test]
    fn notices_stay_within_their_limits(steps in proptest::collection::vec((0_i64..4000, 1_usize..=3, any::<bool>()), 1..200)) {
        let mut count = NoticeCount::default();
        let (mut second, mut out): (i64, Vec<i64>) = (0, Vec::new());
        for (wait, readers, fails) in steps {
            second += wait;
            if let NoticeVerdict::Send { counted_at, .. } = count.count(readers, seconds_later(second)) {
                let sent = if fails { readers - 1 } else { readers };
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
