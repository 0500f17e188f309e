//! What the record stores about the address in the profile.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::domain::fixtures::{self, now, profile, seconds_later, situation};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

fn shown(text: &str, verified: bool) -> Profile {
    let email = Address::try_from(text.to_owned()).unwrap();
    Profile { email, email_verified: verified, ..fixtures::profile() }
}

/// Alice's record after she was seen with these addresses, an hour apart.
fn seen(profiles: &[(&str, bool)]) -> UserRecord {
    let mut record = situation().record;
    for (hour, (text, verified)) in (0..).zip(profiles) {
        let _ = record.observe_address(&shown(text, *verified), seconds_later(hour * HOUR));
    }
    record
}

fn recipients(record: &UserRecord, second: i64) -> Vec<String> {
    let recipients = record.notice_recipients(seconds_later(second));
    recipients.iter().map(|mailbox| mailbox.as_str().to_owned()).collect()
}

#[test]
fn abuse_79_for_72_hours_after_a_change_a_mailed_code_is_not_a_proof() {
    let record = seen(&[("alice@example.org", true)]);
    assert_eq!(record.proof_by_email_from(now()), Some(seconds_later(72 * HOUR)));
    assert_eq!(record.proof_by_email_from(seconds_later(72 * HOUR - 1)), Some(seconds_later(72 * HOUR)));
    assert_eq!(record.proof_by_email_from(seconds_later(72 * HOUR)), None);
    let back = seen(&[("alice@example.org", true), ("alice@example.com", true)]);
    assert_eq!(back.proof_by_email_from(now()), Some(seconds_later(73 * HOUR)), "changing back is another change");
}

#[test]
fn the_first_address_is_not_a_change() {
    let mut record = UserRecord::default();
    assert_eq!(record.observe_address(&fixtures::profile(), now()), None);
    assert_eq!((record.proof_by_email_from(now()), record.former_emails.len()), (None, 0));
    assert!(record.email_verified);
}

#[test]
fn abuse_79_80_the_old_address_gets_notices_for_seven_days() {
    let record = seen(&[("alice@example.org", true)]);
    assert_eq!(recipients(&record, 7 * DAY - 1), ["alice@example.org", "alice@example.com"]);
    assert_eq!(recipients(&record, 7 * DAY), ["alice@example.org"]);
}

#[test]
fn abuse_80_an_address_that_is_first_unverified_and_then_changed_still_gets_notices() {
    let record = seen(&[("alice@example.com", false), ("mallory@example.org", true)]);
    assert_eq!(recipients(&record, HOUR), ["mallory@example.org", "alice@example.com"]);
    let still = seen(&[("alice@example.com", false)]);
    assert_eq!(recipients(&still, HOUR), ["alice@example.com"]);
    assert!(!still.email_verified && still.proof_by_email_from(now()).is_none());
    let again = seen(&[("alice@example.com", false), ("alice@example.com", true)]);
    assert_eq!((recipients(&again, HOUR), again.former_emails.len()), (vec!["alice@example.com".to_owned()], 0));
}

#[test]
fn an_unverified_address_gets_no_notices() {
    let record = seen(&[("victim@example.net", false), ("alice@example.com", true)]);
    assert_eq!(recipients(&record, HOUR), ["alice@example.com"]);
    let unmailable = seen(&[("x@a..b", true)]);
    assert_eq!(recipients(&unmailable, HOUR), ["alice@example.com"]);
    assert!(!unmailable.email_verified, "it counts as unverified");
}

#[test]
fn repeated_changes_keep_the_oldest_and_the_newest_former_address() {
    let flips = ["b@example.com", "c@example.com", "d@example.com", "e@example.com"].map(|text| (text, true));
    assert_eq!(recipients(&seen(&flips), 4 * HOUR), ["e@example.com", "alice@example.com", "d@example.com"]);
    let to_and_fro: Vec<(&str, bool)> =
        ["b@example.com", "alice@example.com"].into_iter().cycle().take(41).map(|text| (text, true)).collect();
    let record = seen(&to_and_fro);
    assert_eq!(recipients(&record, 41 * HOUR), ["b@example.com", "alice@example.com"]);
    assert_eq!(record.former_emails.len(), MAX_FORMER);
}

#[test]
fn abuse_80_no_sequence_of_changes_silences_the_first_address() {
    let away = ["m0@example.net", "alice@example.com", "m1@example.net"].map(|text| (text, true));
    for more in [
        vec![],
        vec![("m1@example.net", false)],
        vec![("m2@example.net", true)],
        vec![("m1@example.net", false), ("m2@example.net", true)],
    ] {
        let steps: Vec<(&str, bool)> = away.iter().copied().chain(more).collect();
        assert!(recipients(&seen(&steps), 6 * HOUR).contains(&"alice@example.com".to_owned()), "{steps:?}");
    }
}

#[test]
fn abuse_102_a_different_case_or_form_is_not_a_change() {
    let mut record = seen(&[("alice@bücher.example", true)]);
    let before = record.clone();
    for text in ["ALICE@bücher.example", "alice@xn--bcher-kva.example", "alice@BÜCHER.example"] {
        assert_eq!(record.observe_address(&shown(text, true), seconds_later(HOUR)), None);
    }
    assert_eq!(record, before);
    assert_eq!(record.email.unwrap().as_str(), "alice@bücher.example", "the first form is kept");
}

#[test]
fn a_record_of_a_version_without_times_counts_as_unchanged() {
    let older = serde_json::json!({"email": "alice@example.com", "email_ok": true, "epoch": 0});
    let record: UserRecord = serde_json::from_value(older.clone()).unwrap();
    assert_eq!((record.proof_by_email_from(now()), record.former_emails.is_empty()), (None, true));
    assert_eq!(serde_json::to_value(&record).unwrap(), older, "a usual user's record is no larger than before");
}

fn address(text: &str) -> Address {
    Address::try_from(text.to_owned()).unwrap()
}

#[test]
fn abuse_77_103_mail_goes_only_to_verified_addresses_that_ses_accepts() {
    let cases = [("alice@example.com", true, true), ("alice@example.com", false, false), ("x@a..b", true, false)];
    for (text, verified, mailed) in cases {
        let shown = Profile { email: address(text), email_verified: verified, ..profile() };
        assert_eq!(shown.verified_mailbox().is_some(), mailed, "a code to {text}, {verified}");
        let mut record = situation().record;
        // As stored by a version that didn't know mailboxes.
        (record.email, record.email_verified) = (Some(address(text)), verified);
        assert_eq!(!record.notice_recipients(now()).is_empty(), mailed, "a notice to {text}, {verified}");
    }
}

#[test]
fn a_former_address_gets_notices_until_its_end_and_no_mailbox_gets_two() {
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

proptest! {
    /// Any sequence of addresses: the list stays short and contains no expired or unverified one.
    #[test]
    fn at_most_two_former_addresses_are_stored(steps in proptest::collection::vec((0_i64..3 * DAY, 0_usize..6, any::<bool>()), 1..60)) {
        let texts = ["a@b.de", "A@b.de", "c@d.de", "e@f.de", "x@a..b", "alice@example.com"];
        let mut record = situation().record;
        let mut verified = vec![fixtures::profile().email];
        let mut second = 0;
        for (wait, which, is_verified) in steps {
            second += wait;
            let profile = shown(texts[which], is_verified);
            if profile.verified_mailbox().is_some() {
                verified.push(profile.email.clone());
            }
            let _ = record.observe_address(&profile, seconds_later(second));
            prop_assert!(record.former_emails.len() <= MAX_FORMER);
            prop_assert!(record.former_emails.iter().all(|former| verified.contains(&former.email)));
            prop_assert!(recipients(&record, second).len() <= 1 + MAX_FORMER);
            let stored = serde_json::to_value(&record).unwrap();
            prop_assert_eq!(serde_json::from_value::<UserRecord>(stored).unwrap(), record.clone());
        }
    }
}
