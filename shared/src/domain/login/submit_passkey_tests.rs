//! Passkeys at login: what a verified answer changes, and what it doesn't. The tests of function `passkey` verify real signatures.

#![allow(clippy::unwrap_used)]

use std::cell::Cell;

use super::*;
use crate::domain::credential::passkey::answers::{Expected, Signed};
use crate::domain::credential::passkey::challenge::Challenge;
use crate::domain::credential::passkey::credential::Passkey;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Decision, Verdict};
use crate::domain::fixtures::{self, keys, login_claims, login_claims_of, now, seconds_later};
use crate::domain::tenant::rp_id::RpId;
use crate::domain::types::audit::Action;
use crate::domain::types::method::PassedBy;
use crate::domain::user::budget::FAILURES_BEFORE_STAFF;

/// An answer to one challenge.
struct Answer {
    credential_id: Vec<u8>,
    challenge: Challenge,
    sign_count: u32,
    /// How often the signature was checked.
    checked: Cell<u32>,
}

impl Answer {
    /// An answer of Alice's passkey in the login `login`.
    fn new(login: &str, sign_count: u32) -> Self {
        let claims = login_claims_of(login);
        let challenge = Challenge::new(keys(), &claims.subject, Purpose::Login(&claims.login)).unwrap();
        Self {
            credential_id: fixtures::new_credential().credential_id,
            challenge,
            sign_count,
            checked: Cell::default(),
        }
    }
}

impl Authentication for Answer {
    fn credential_id(&self) -> Option<&[u8]> {
        Some(&self.credential_id)
    }

    fn challenge(&self) -> Option<Challenge> {
        Some(self.challenge)
    }

    fn verify(&self, expected: &Expected<'_>, _: &Passkey) -> Option<Signed> {
        self.checked.set(self.checked.get() + 1);
        (self.challenge == expected.challenge).then_some(Signed { sign_count: self.sign_count, backed_up: false })
    }
}

fn submit(alice: &Situation, answer: &Answer, second: i64) -> Decision<Passed> {
    let rule = |draft: &mut Draft<'_>| submit_passkey(draft, keys(), &login_claims(), answer, None);
    fixtures::decide(alice, seconds_later(second), rule)
}

fn refused() -> Verdict<Passed> {
    Verdict::Refused(Refusal::InvalidPasskey)
}

/// An answer in the login of [`login_claims`].
fn right(sign_count: u32) -> Answer {
    Answer::new(login_claims().login.as_str(), sign_count)
}

#[test]
fn an_accepted_passkey_completes_its_login_once() {
    let mut alice = fixtures::with_passkey();
    let Decision { verdict, change } = submit(&alice, &right(6), 1);
    let passed = Passed { by: PassedBy::DevicePasskey, recovery_codes_left: 10, browser_token: None };
    assert_eq!(verdict, Verdict::Granted(passed));
    alice.record = change.unwrap().record;
    let used = alice.record.passkeys.first().unwrap();
    assert_eq!((used.sign_count, used.last_used_at), (6, Some(seconds_later(1))));
    assert_eq!(submit(&alice, &right(7), 1).verdict, Verdict::Refused(Refusal::LoginAlreadyCompleted));
}

#[test]
fn an_answer_costs_one_check_of_a_signature_and_one_to_another_challenge_costs_none() {
    let alice = fixtures::with_passkey();
    for (answer, checks) in [(right(6), 1), (Answer::new("another-login", 6), 0)] {
        let rule =
            |draft: &mut Draft<'_>| submit_passkey(draft, &fixtures::rotated_keys(), &login_claims(), &answer, None);
        let _ = fixtures::decide(&alice, now(), rule);
        assert_eq!(answer.checked.get(), checks);
    }
}

#[test]
fn abuse_61_62_72_an_answer_for_another_login_passkey_or_relying_party_changes_nothing() {
    let alice = fixtures::with_passkey();
    let mut moved = fixtures::with_passkey();
    moved.policy.passkey_rp_id = RpId::parse("help.new.example");
    let unknown = Answer { credential_id: b"someone else's passkey".to_vec(), ..right(6) };
    for (alice, answer) in [(&alice, Answer::new("another-login", 6)), (&alice, unknown), (&moved, right(6))] {
        let decision = submit(alice, &answer, 0);
        assert_eq!(decision.verdict, refused());
        assert!(decision.change.is_none(), "not even a failure is counted");
    }
    let mut off = fixtures::with_passkey();
    off.policy.passkeys_enabled = false;
    assert_eq!(submit(&off, &right(6), 0).verdict, Verdict::Refused(Refusal::MethodOff));
}

#[test]
fn a_passkey_is_accepted_during_a_lock_and_leaves_the_budget_as_it_is() {
    let mut alice = fixtures::with_passkey();
    for _ in 0..FAILURES_BEFORE_STAFF {
        let _ = alice.record.budget.count_failure(now());
    }
    let Decision { verdict, change } = submit(&alice, &right(6), 0);
    assert!(matches!(verdict, Verdict::Granted(_)));
    assert_eq!(change.unwrap().record.budget, alice.record.budget);
}

#[test]
fn abuse_67_a_counter_that_does_not_rise_is_refused_and_reported_once_an_hour() {
    let mut alice = fixtures::with_passkey();
    for (sign_count, second, reported) in [(5, 0, true), (4, 3599, false), (0, 3600, true)] {
        let Decision { verdict, change } = submit(&alice, &right(sign_count), second);
        assert_eq!(verdict, refused());
        assert_eq!(change.is_some(), reported, "after {second} seconds");
        if let Some(change) = change {
            assert_eq!(change.audit.first().unwrap().action, Action::PasskeyCopied);
            assert_eq!(change.record.passkeys.first().unwrap().sign_count, 5);
            alice.record = change.record;
        }
    }
    alice.record.passkeys.first_mut().unwrap().sign_count = 0;
    assert!(matches!(submit(&alice, &right(0), 0).verdict, Verdict::Granted(_)), "it doesn't count");
}

#[test]
fn abuse_66_67_a_copied_passkey_is_not_reported_in_a_login_that_has_passed() {
    let mut alice = fixtures::with_passkey();
    alice.record = submit(&alice, &right(6), 0).change.unwrap().record;
    let replayed = submit(&alice, &right(6), 0);
    assert_eq!(replayed.verdict, Verdict::Refused(Refusal::LoginAlreadyCompleted));
    assert!(replayed.change.is_none());
}

#[test]
fn abuse_99_of_250_logins_by_a_program_with_a_passkey_64_are_remembered() {
    let mut alice = fixtures::with_passkey();
    let mut passed = 0;
    for nth in 0..250 {
        let login = format!("login-{nth}");
        let (claims, answer) = (login_claims_of(&login), Answer::new(&login, 6 + nth));
        let rule = |draft: &mut Draft<'_>| submit_passkey(draft, keys(), &claims, &answer, None);
        match fixtures::commit(&mut alice, now(), rule) {
            Verdict::Granted(_) => passed += 1,
            Verdict::Refused(refusal) => {
                assert_eq!(refusal, Refusal::TooManyChanges { until: claims.forget_at() });
            }
        }
    }
    assert_eq!((passed, alice.record.spent.len()), (64, 64));
    let (claims, answer) = (login_claims_of("later"), Answer::new("later", 1_000));
    let rule = |draft: &mut Draft<'_>| submit_passkey(draft, keys(), &claims, &answer, None);
    assert!(matches!(fixtures::decide(&alice, claims.forget_at(), rule).verdict, Verdict::Granted(_)));
}
