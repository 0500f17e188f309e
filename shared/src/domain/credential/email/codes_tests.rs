//! Mailed codes: what they are bound to, how often they are sent, and that they are valid once.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::domain::credential::email::limits::{MAX_MAILS_A_DAY, MAX_MAILS_AN_HOUR};
use crate::domain::fixtures::{keys, now, profile, seconds_later, subject, user_id};
use crate::domain::types::address::Address;

fn login(id: &str) -> LoginId {
    LoginId::try_from(id.to_owned()).unwrap()
}

fn binding<'a>(subject: &'a Subject, login: &'a LoginId, address: &'a Address) -> Binding<'a> {
    Binding { subject, purpose: Purpose::Login, login: Some(login), mailbox: address.mailbox().unwrap() }
}

/// Issues and consumes for Alice's login `login`.
struct Alice {
    subject: Subject,
    address: Address,
    codes: MailedCodes,
}

impl Alice {
    fn new() -> Self {
        Self { subject: subject(), address: profile().email, codes: MailedCodes::default() }
    }

    fn issue(&mut self, id: &str, second: i64) -> Result<IssuedCode, Refusal> {
        let login = login(id);
        let issued = self.codes.issue(&binding(&self.subject, &login, &self.address), keys(), seconds_later(second));
        issued.map_err(|halt| match halt {
            Halt::Refused(refusal) => refusal,
            halt => unreachable!("{halt:?}"),
        })
    }

    fn consume(&mut self, id: &str, code: &str, second: i64) -> bool {
        let (login, entry) = (login(id), CodeEntry::read(code));
        let binding = binding(&self.subject, &login, &self.address);
        self.codes.consume(&binding, keys(), &entry, seconds_later(second)).unwrap()
    }
}

#[test]
fn a_code_is_valid_once_within_ten_minutes_of_its_first_request() {
    let mut alice = Alice::new();
    let issued = alice.issue("a", 0).unwrap();
    assert_eq!((issued.expires_at, issued.resend_at, issued.sends_left), (seconds_later(600), seconds_later(30), 4));
    let again = alice.issue("a", 590).unwrap();
    assert_eq!(again.digits, issued.digits, "a resend repeats the code");
    assert_eq!(again.expires_at, seconds_later(600), "and does not extend it");
    assert!(!alice.consume("a", &issued.digits, 600));
    assert!(alice.consume("a", &issued.digits, 599));
    assert!(!alice.consume("a", &issued.digits, 599), "it is used up");
}

#[test]
fn sent_mails_count_even_if_no_code_is_open() {
    let mut alice = Alice::new();
    assert!(alice.codes.is_empty());
    let issued = alice.issue("a", 0).unwrap();
    assert!(!alice.codes.is_empty());
    assert!(alice.consume("a", &issued.digits, 1));
    assert!(!alice.codes.is_empty(), "the mail still counts");
    let stored = serde_json::to_value(&alice.codes).unwrap();
    alice.codes = serde_json::from_value(stored).unwrap();
    assert!(matches!(alice.issue("b", 2), Err(Refusal::TooSoon { until }) if until == seconds_later(30)));
}

#[test]
fn ended_codes_are_no_longer_accepted() {
    let mut alice = Alice::new();
    let issued = alice.issue("a", 0).unwrap();
    alice.codes.end_codes();
    assert!(!alice.consume("a", &issued.digits, 1));
}

#[test]
fn a_new_code_is_issued_after_the_old_one_expires() {
    let mut alice = Alice::new();
    let first = alice.issue("a", 0).unwrap();
    let second = alice.issue("a", 600).unwrap();
    assert_ne!(first.digits, second.digits);
    assert_eq!((second.expires_at, second.sends_left), (seconds_later(1200), 4));
    assert!(!alice.consume("a", &first.digits, 601));
}

#[test]
fn a_code_is_valid_only_for_its_binding() {
    let mut alice = Alice::new();
    let digits = alice.issue("a", 0).unwrap().digits;
    assert!(!alice.consume("b", &digits, 1), "another login");
    let (login, entry) = (login("a"), CodeEntry::read(&digits));
    let bob = Subject { user: user_id("bob"), ..subject() };
    let other_address = Address::try_from("alice@example.org".to_owned()).unwrap();
    let right = binding(&alice.subject, &login, &alice.address);
    for wrong in [
        Binding { subject: &bob, ..right },
        Binding { purpose: Purpose::Proof, ..right },
        Binding { login: None, ..right },
        Binding { mailbox: other_address.mailbox().unwrap(), ..right },
    ] {
        assert!(!alice.codes.clone().consume(&wrong, keys(), &entry, now()).unwrap(), "{wrong:?}");
    }
    assert!(alice.consume("a", &digits, 1));
}

#[test]
fn concurrent_logins_have_separate_codes_and_a_fourth_ends_the_oldest() {
    let mut alice = Alice::new();
    let codes: Vec<_> =
        ["a", "b", "c", "d"].iter().zip(0..).map(|(id, nth)| alice.issue(id, nth * 30).unwrap().digits).collect();
    assert!(!alice.consume("a", codes.first().unwrap(), 100));
    for (id, code) in ["b", "c", "d"].iter().zip(codes.iter().skip(1)) {
        assert!(alice.consume(id, code, 100));
    }
}

#[test]
fn the_cooldown_of_30_seconds_applies_to_all_codes() {
    let mut alice = Alice::new();
    alice.issue("a", 0).unwrap();
    let too_soon = Refusal::TooSoon { until: seconds_later(30) };
    assert_eq!(alice.issue("a", 29).unwrap_err(), too_soon);
    assert_eq!(alice.issue("b", 29).unwrap_err(), too_soon);
    assert!(alice.issue("b", 30).is_ok());
}

#[test]
fn a_code_is_sent_at_most_five_times() {
    let mut alice = Alice::new();
    let left: Vec<u8> = (0..5).map(|nth| alice.issue("a", nth * 30).unwrap().sends_left).collect();
    assert_eq!(left, [4, 3, 2, 1, 0]);
    assert_eq!(alice.issue("a", 150).unwrap_err(), Refusal::TooManyMails { until: seconds_later(600) });
    assert!(alice.issue("b", 150).is_ok());
}

#[test]
fn at_most_ten_mails_an_hour_and_thirty_a_day_are_sent() {
    let mut alice = Alice::new();
    let mut refusals = Vec::new();
    let mut sent = 0;
    for minute in 0..24 * 60 {
        match alice.issue(&minute.to_string(), minute * 60) {
            Ok(_) => sent += 1,
            Err(refusal) => refusals.push((minute, refusal)),
        }
    }
    assert_eq!(sent, 30);
    assert_eq!(refusals.first(), Some(&(10, Refusal::TooManyMails { until: seconds_later(3600) })));
    assert_eq!(refusals.last(), Some(&(1439, Refusal::TooManyMails { until: seconds_later(86_400) })));
    assert!(alice.issue("next-day", 86_400).is_ok());
}

#[test]
fn a_failed_mail_leaves_no_cooldown_and_no_open_code() {
    let mut alice = Alice::new();
    let failed = alice.issue("a", 0).unwrap();
    assert!(alice.codes.take_back(&failed.receipt));
    assert!(alice.codes.is_empty());
    assert!(!alice.consume("a", &failed.digits, 0));
    assert!(!alice.codes.take_back(&failed.receipt), "only once");
}

#[test]
fn a_failed_resend_keeps_the_mailed_code() {
    let mut alice = Alice::new();
    let mailed = alice.issue("a", 0).unwrap();
    let failed = alice.issue("a", 30).unwrap();
    assert!(alice.codes.take_back(&failed.receipt));
    assert_eq!(alice.issue("a", 31).unwrap().sends_left, 3, "the failed one does not count");
    assert!(alice.consume("a", &mailed.digits, 32));
}

#[test]
fn the_cooldown_is_exact_and_shown_in_whole_seconds() {
    let mut alice = Alice::new();
    let at = |milliseconds| seconds_later(0).saturating_add(SignedDuration::from_millis(milliseconds)).unwrap();
    let login = login("a");
    let binding = binding(&alice.subject, &login, &alice.address);
    let issued = alice.codes.issue(&binding, keys(), at(500)).unwrap();
    assert_eq!(issued.resend_at, seconds_later(31));
    assert_eq!(issued.expires_at, seconds_later(600));
    assert_eq!(alice.codes.check_limits(at(30_499)), Err(Refusal::TooSoon { until: at(30_500) }));
    assert_eq!(alice.codes.check_limits(at(30_500)), Ok(()));
}

proptest! {
    /// Any schedule: never two mails within 30 seconds, 11 within an hour, or 31 within a day.
    #[test]
    fn no_schedule_exceeds_the_limits(waits in prop::collection::vec((0_i64..1_500, 0_u8..4), 1..120)) {
        let mut alice = Alice::new();
        let mut second = 0;
        let mut sent: Vec<i64> = Vec::new();
        for (wait, login) in waits {
            second += wait;
            if alice.issue(&login.to_string(), second).is_ok() {
                sent.push(second);
            }
        }
        let within = |span: i64, start: i64| sent.iter().filter(|&&time| time >= start && time - start < span).count();
        for &start in &sent {
            prop_assert!(within(30, start) == 1);
            prop_assert!(within(3_600, start) <= MAX_MAILS_AN_HOUR);
            prop_assert!(within(86_400, start) <= MAX_MAILS_A_DAY);
        }
    }
}
