//! Setting up passkeys: the conditions, and what a confirmed one changes.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::account::enroll_totp::{self, FirstCode};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::verdict::Verdict;
use crate::domain::fixtures::{self, keys, login_claims, now, seconds_later, session_claims};
use crate::domain::tenant::plan::Plan;
use crate::domain::types::method::PassedBy;

/// An answer that verifies for one challenge.
struct Answer(Option<Challenge>);

impl Registration for Answer {
    fn verify(&self, expected: &Expected<'_>) -> Option<NewCredential> {
        let made = NewCredential { credential_id: b"a new passkey".to_vec(), ..fixtures::new_credential() };
        self.0.is_some_and(|challenge| challenge == expected.challenge).then_some(made)
    }
}

fn pending(id: &str) -> PendingPasskey {
    PendingPasskey::new(id.to_owned(), "Laptop".to_owned(), keys(), &fixtures::subject(), now()).unwrap()
}

fn answer_to(id: &str) -> Answer {
    Answer(Some(pending(id).challenge(keys(), &fixtures::subject()).unwrap()))
}

/// A user without a factor, where passkeys are allowed.
fn new_user() -> Situation {
    let mut alice = fixtures::with_passkey();
    alice.record.remove_factors();
    alice
}

fn at_login() -> Enrollee {
    Enrollee::AtLogin(login_claims())
}

fn in_session() -> Enrollee {
    Enrollee::InSession(session_claims())
}

fn begun(alice: &mut Situation, enrollee: &Enrollee, id: &str) -> Verdict<NewPasskey> {
    fixtures::commit(alice, now(), |draft| begin(draft, keys(), enrollee, &pending(id), None))
}

fn confirmed(alice: &mut Situation, enrollee: &Enrollee, id: &str, answer: &Answer, second: i64) -> Verdict<Confirmed> {
    let codes = fixtures::recovery_codes(&alice.subject, keys()).stored;
    fixtures::commit(alice, seconds_later(second), |draft| confirm(draft, keys(), enrollee, id, answer, &codes))
}

fn refused<T>(refusal: Refusal) -> Verdict<T> {
    Verdict::Refused(refusal)
}

#[test]
fn the_first_passkey_brings_recovery_codes_and_completes_the_login() {
    let mut alice = new_user();
    let epoch = alice.record.epoch;
    let Verdict::Granted(new) = begun(&mut alice, &at_login(), "03") else { unreachable!() };
    assert!(new.excluded.is_empty());
    let Verdict::Granted(confirmed) = confirmed(&mut alice, &at_login(), "03", &Answer(Some(new.challenge)), 599)
    else {
        unreachable!()
    };
    assert!(confirmed.recovery_codes_issued);
    assert_eq!((confirmed.passkey.passed_by(), confirmed.passkey.last_used_at), (PassedBy::DevicePasskey, None));
    assert_eq!((alice.record.recovery_codes_left(), alice.record.epoch), (10, epoch + 1));
    assert!(alice.record.is_spent(&login_claims().login) && alice.record.pending_passkey.is_none());
}

#[test]
fn abuse_69_a_setup_is_confirmed_once_within_ten_minutes_and_by_its_own_answer() {
    let mut alice = new_user();
    assert!(matches!(begun(&mut alice, &in_session(), "03"), Verdict::Granted(_)));
    for wrong in [Answer(None), answer_to("04")] {
        let verdict = confirmed(&mut alice, &in_session(), "03", &wrong, 0);
        assert_eq!(verdict, refused(Refusal::InvalidPasskey));
    }
    assert_eq!(confirmed(&mut alice, &in_session(), "03", &answer_to("03"), 600), refused(Refusal::NotFound));
    assert_eq!(confirmed(&mut alice, &in_session(), "04", &answer_to("03"), 0), refused(Refusal::NotFound));
    let right = confirmed(&mut alice, &in_session(), "03", &answer_to("03"), 0);
    assert!(matches!(right, Verdict::Granted(_)), "refused answers don't end the setup");
    assert_eq!(confirmed(&mut alice, &in_session(), "03", &answer_to("03"), 0), refused(Refusal::NotFound));
}

#[test]
fn a_new_setup_replaces_an_unfinished_one() {
    let mut alice = new_user();
    for id in ["03", "04"] {
        assert!(matches!(begun(&mut alice, &in_session(), id), Verdict::Granted(_)));
    }
    assert_eq!(confirmed(&mut alice, &in_session(), "03", &answer_to("03"), 0), refused(Refusal::NotFound));
}

#[test]
fn conditions_hold_at_the_start_and_at_the_end_of_a_setup() {
    let changes: [(fn(&mut Situation), Refusal); 3] = [
        (|s| s.plan = Plan::default(), Refusal::PlanRequired),
        (|s| s.policy.passkeys_enabled = false, Refusal::MethodOff),
        (
            |s| s.record.passkeys = vec![fixtures::with_passkey().record.passkeys[0].clone(); 5],
            Refusal::TooManyPasskeys,
        ),
    ];
    for (change, refusal) in changes {
        let mut alice = new_user();
        assert!(matches!(begun(&mut alice, &in_session(), "03"), Verdict::Granted(_)));
        change(&mut alice);
        assert_eq!(begun(&mut alice, &in_session(), "04"), refused(refusal));
        assert_eq!(confirmed(&mut alice, &in_session(), "03", &answer_to("03"), 0), refused(refusal));
    }
}

#[test]
fn the_same_credential_is_added_once_and_excluded_only_for_its_relying_party() {
    let mut alice = new_user();
    for id in ["03", "04"] {
        let Verdict::Granted(new) = begun(&mut alice, &in_session(), id) else { unreachable!() };
        assert_eq!(new.excluded.len(), alice.record.passkeys.len());
        let verdict = confirmed(&mut alice, &in_session(), id, &answer_to(id), 0);
        assert_eq!(matches!(verdict, Verdict::Granted(_)), id == "03", "{verdict:?}");
    }
    assert_eq!(confirmed(&mut alice, &in_session(), "04", &answer_to("04"), 0), refused(Refusal::PasskeyExists));
    alice.policy.passkey_rp_id = RpId::parse("help.new.example");
    let Verdict::Granted(moved) = begun(&mut alice, &in_session(), "05") else { unreachable!() };
    assert!(moved.excluded.is_empty());
}

#[test]
fn abuse_32_a_login_token_adds_no_passkey_to_an_account_with_a_usable_factor() {
    let mut alice = fixtures::with_passkey();
    assert_eq!(begun(&mut alice, &at_login(), "03"), refused(Refusal::AccountHasFactor));
}

#[test]
fn abuse_72_a_setup_that_began_without_a_proof_ends_with_the_first_usable_factor() {
    let mut alice = fixtures::with_passkey();
    alice.policy.passkey_rp_id = RpId::parse("help.new.example");
    alice.record.totp.clear();
    assert!(matches!(begun(&mut alice, &at_login(), "03"), Verdict::Granted(_)), "the passkey isn't usable");
    let totp = PendingAuthenticator::new("04".to_owned(), "Phone".to_owned(), fixtures::sealed_secret("04"), now());
    alice.record.pending_totp = Some(totp);
    let (code, codes) = (fixtures::code_at(now(), 0), fixtures::recovery_codes(&alice.subject, keys()).stored);
    let first = FirstCode { id: "04", code: &CodeEntry::read(&code) };
    let other_login = Enrollee::AtLogin(fixtures::login_claims_of("login-2"));
    let rule = |draft: &mut Draft<'_>| enroll_totp::confirm(draft, keys(), &other_login, first, &codes);
    assert!(matches!(fixtures::commit(&mut alice, now(), rule), Verdict::Granted(_)));
    assert_eq!(confirmed(&mut alice, &in_session(), "03", &answer_to("03"), 0), refused(Refusal::NotFound));
}
