//! The rules of a sender's claim and its code.

#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::domain::fixtures::{keys, now, rotated_keys, seconds_later};

fn tenant(id: &str) -> TenantId {
    TenantId::try_from(id.to_owned()).unwrap()
}

fn id(id: &str) -> SenderId {
    SenderId::try_from(id.to_owned()).unwrap()
}

fn sender() -> Sender {
    Sender::new("support@example.com", "Support").unwrap()
}

fn claimed_by(found: &AddressClaim, claimant: &str, now: Timestamp) -> ClaimedSender {
    match claim(found, &tenant(claimant), &id("support"), &sender(), now) {
        ClaimOutcome::Claimed(claimed) => *claimed,
        other => panic!("{other:?}"),
    }
}

/// A claim of `demo` whose first code was mailed at `now`.
fn mailed() -> (ClaimedSender, String) {
    let (claimed, code) =
        claimed_by(&AddressClaim::none(tenant("demo")), "demo", now()).first_code(keys(), now()).unwrap();
    (*claimed, code.digits.to_string())
}

fn enter(claimed: &ClaimedSender, code: &str, now: Timestamp) -> EntryOutcome {
    claimed.enter(&CodeEntry::read(code), keys(), now).unwrap()
}

fn confirmed(claimed: &ClaimedSender, code: &str, now: Timestamp) -> ClaimedSender {
    match enter(claimed, code, now) {
        EntryOutcome::Confirmed(next) => *next,
        other => panic!("{other:?}"),
    }
}

fn wrong(claimed: &ClaimedSender, code: &str) -> ClaimedSender {
    match enter(claimed, code, now()) {
        EntryOutcome::Wrong(next) => *next,
        other => panic!("{other:?}"),
    }
}

/// A code other than `right`.
fn other_than(right: &str) -> String {
    let number: u32 = right.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

#[test]
fn the_mailed_code_confirms_the_mailbox_once() {
    let (claimed, code) = mailed();
    assert!(!claimed.account.is_confirmed());
    let next = confirmed(&claimed, &code, seconds_later(599));
    assert!(next.account.is_confirmed());
    assert_eq!((next.account.ends_at(), next.claim.obsolete_at()), (None, None), "it no longer ends");
    assert!(matches!(enter(&next, &code, now()), EntryOutcome::NothingToConfirm));
}

#[test]
fn a_code_ends_after_ten_minutes() {
    let (claimed, code) = mailed();
    assert!(matches!(enter(&claimed, &code, seconds_later(600)), EntryOutcome::Wrong(_)));
}

#[test]
fn abuse_85_the_tenth_wrong_code_ends_the_claim_and_frees_the_address() {
    let (mut claimed, code) = mailed();
    for _ in 0..9 {
        claimed = wrong(&claimed, &other_than(&code));
    }
    let EntryOutcome::Ended(left) = enter(&claimed, &other_than(&code), now()) else {
        panic!("the claim has not ended")
    };
    assert!(!left.is_held(now()) && left.is_open_to(&tenant("other"), now()));
}

#[test]
fn abuse_85_sending_the_code_again_does_not_reset_the_ten() {
    let (mut claimed, code) = mailed();
    for _ in 0..9 {
        claimed = wrong(&claimed, &other_than(&code));
    }
    let SendOutcome::Issued(claimed, again) = claimed.resend(keys(), seconds_later(30)).unwrap() else {
        panic!("not sent")
    };
    assert_eq!(again.digits.as_str(), code, "the same code");
    assert!(matches!(enter(&claimed, &other_than(&code), now()), EntryOutcome::Ended(_)));
}

#[test]
fn abuse_85_an_unconfirmed_claim_ends_after_24_hours() {
    let (claimed, _) = mailed();
    let day = 24 * 3600;
    let (before, after) = (seconds_later(day - 1), seconds_later(day));
    assert!(!claimed.account.has_ended(before) && claimed.account.has_ended(after));
    let by_another =
        |now| matches!(claim(&claimed.claim, &tenant("other"), &id("mine"), &sender(), now), ClaimOutcome::Taken);
    assert!(by_another(before) && !by_another(after));
    let theirs = claimed_by(&claimed.claim, "other", after);
    assert!(!theirs.claim.is_open_to(&tenant("demo"), after), "the other tenant has it now");
}

#[test]
fn abuse_85_a_code_is_valid_only_for_its_tenant_sender_and_address() {
    let (claimed, code) = mailed();
    let mut others = [claimed.clone(), claimed.clone(), claimed.clone()];
    others[0].tenant = tenant("other");
    others[0].claim.tenant = tenant("other");
    others[1].id = id("billing");
    others[2].account.sender.address = "billing@example.com".to_owned().try_into().unwrap();
    for other in &others {
        assert!(matches!(enter(other, &code, now()), EntryOutcome::Wrong(_)));
    }
}

#[test]
fn a_code_outlives_a_rotation_of_keys() {
    let (claimed, code) = mailed();
    let outcome = claimed.enter(&CodeEntry::read(&code), &rotated_keys(), now()).unwrap();
    assert!(matches!(outcome, EntryOutcome::Confirmed(_)));
}

#[test]
fn abuse_85_the_limits_are_those_of_login_codes() {
    let refusal = |claimed: &ClaimedSender, now| match claimed.resend(keys(), now).unwrap() {
        SendOutcome::Refused(refusal) => Some(refusal),
        _ => None,
    };
    let (mut claimed, _) = mailed();
    let at = seconds_later;
    assert_eq!(refusal(&claimed, at(29)), Some(Refusal::TooSoon { until: at(30) }));
    for send in 1..5 {
        let SendOutcome::Issued(next, code) = claimed.resend(keys(), at(send * 30)).unwrap() else { panic!("{send}") };
        assert_eq!((code.sends_left, code.expires_at), (4 - u8::try_from(send).unwrap(), at(600)));
        claimed = *next;
    }
    assert_eq!(refusal(&claimed, at(150)), Some(Refusal::TooManyMails { until: at(600) }), "five sends of a code");
    for send in 0..5 {
        let SendOutcome::Issued(next, _) = claimed.resend(keys(), at(600 + send * 30)).unwrap() else { panic!() };
        claimed = *next;
    }
    assert_eq!(refusal(&claimed, at(1300)), Some(Refusal::TooManyMails { until: at(3600) }), "ten an hour");
}

#[test]
fn abuse_85_claiming_an_address_repeatedly_allows_no_more_mails_or_guesses() {
    let mut left = AddressClaim::none(tenant("demo"));
    for _ in 0..10 {
        left = claimed_by(&left, "demo", now()).claim.without(&tenant("demo"), &id("support"));
    }
    let again = |left: &AddressClaim, claimant, now| claim(left, &tenant(claimant), &id("support"), &sender(), now);
    let refused = again(&left, "other", now());
    assert!(matches!(refused, ClaimOutcome::Refused(Refusal::TooManyMails { until }) if until == seconds_later(3600)));

    // A sender that is removed before its tenth wrong code keeps them counted.
    let mut left = AddressClaim::none(tenant("demo"));
    for guesses in [9, 9, 9, 2] {
        let mut claimed = claimed_by(&left, "demo", now());
        for _ in 0..guesses {
            claimed = wrong(&claimed, "");
        }
        left = claimed.claim.without(&tenant("demo"), &id("support"));
    }
    let last = claimed_by(&left, "demo", now());
    let EntryOutcome::Ended(left) = enter(&last, "", now()) else { panic!("the thirtieth is the last") };
    let refused = again(&left, "demo", now());
    let tomorrow = seconds_later(24 * 3600);
    assert!(
        matches!(refused, ClaimOutcome::Refused(Refusal::Locked(Lock::Until(until))) if until == tomorrow),
        "{refused:?}"
    );
    assert!(matches!(again(&left, "demo", tomorrow), ClaimOutcome::Claimed(_)));
    assert!(matches!(again(&left, "other", now()), ClaimOutcome::Claimed(_)), "other tenants can still claim it");
}

#[test]
fn a_failed_mail_is_withdrawn() {
    let (claimed, _) = mailed();
    let back = claimed.take_back(now()).unwrap();
    assert_eq!(back.account.mailbox.code, None, "a code that was never mailed is not open");
    assert!(back.claim.sent.is_empty());
    assert!(matches!(back.resend(keys(), now()).unwrap(), SendOutcome::Issued(..)), "immediately");
    assert!(claimed.take_back(seconds_later(1)).is_none(), "another send");
}

#[test]
fn two_senders_of_a_tenant_can_share_an_address_with_separate_codes() {
    let (first, _) = mailed();
    let ClaimOutcome::Claimed(second) = claim(&first.claim, &tenant("demo"), &id("second"), &sender(), now()) else {
        panic!("refused")
    };
    let left = second.claim.clone().without(&tenant("demo"), &id("support"));
    assert!(left.is_held(now()), "the second still has it");
    assert!(!left.without(&tenant("demo"), &id("second")).is_held(now()));
}

#[test]
fn an_account_from_before_codes_is_pending_without_an_end_until_its_code_is_entered() {
    let stored = serde_json::json!({"address": "support@example.com", "display_name": "Support"});
    let account: SenderAccount = serde_json::from_value(stored).unwrap();
    assert!(!account.is_confirmed() && account.ends_at().is_none());
    let (tenant, id) = (tenant("demo"), id("support"));
    let claimed = ClaimedSender { claim: AddressClaim::none(tenant.clone()), tenant, id, account };
    let SendOutcome::Issued(claimed, code) = claimed.resend(keys(), now()).unwrap() else { panic!("not sent") };
    assert!(claimed.claim.is_held(seconds_later(365 * 24 * 3600)), "it keeps its address");
    confirmed(&claimed, &code.digits, seconds_later(60));
}

#[test]
fn a_stored_claim_contains_no_code() {
    let (claimed, code) = mailed();
    let stored = serde_json::to_string(&(&claimed.account, &claimed.claim)).unwrap();
    assert!(!stored.contains(&code));
    let (account, claim): (SenderAccount, AddressClaim) = serde_json::from_str(&stored).unwrap();
    assert_eq!((account, claim), (claimed.account, claimed.claim));
}

proptest! {
    #[test]
    fn abuse_85_only_the_mailed_code_confirms(entry in "[0-9 -]{0,12}", later in 0_i64..700) {
        let (claimed, code) = mailed();
        let outcome = enter(&claimed, &entry, seconds_later(later));
        let digits: String = entry.chars().filter(char::is_ascii_digit).collect();
        prop_assert_eq!(matches!(outcome, EntryOutcome::Confirmed(_)), digits == code && later < 600);
    }

    #[test]
    fn abuse_85_one_tenant_at_a_time_has_an_address(steps in prop::collection::vec((0_usize..3, 0_i64..100_000), 1..12)) {
        let tenants = ["a", "b", "c"];
        let mut stored = AddressClaim::none(tenant("a"));
        let mut at = 0;
        for (claimant, wait) in steps {
            at += wait;
            let now = seconds_later(at);
            let held_by: Vec<&str> = tenants.into_iter().filter(|claimant| stored.is_held(now) && stored.is_open_to(&tenant(claimant), now)).collect();
            prop_assert!(held_by.len() <= 1);
            match claim(&stored, &tenant(tenants[claimant]), &id("s"), &sender(), now) {
                ClaimOutcome::Claimed(claimed) => {
                    prop_assert!(held_by.is_empty() || held_by == [tenants[claimant]]);
                    stored = claimed.claim;
                }
                ClaimOutcome::Taken => prop_assert!(held_by.len() == 1 && held_by != [tenants[claimant]]),
                ClaimOutcome::Refused(_) => {}
            }
        }
    }
}
