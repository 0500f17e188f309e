//! Proofs by passkey: one code for each answer, one change for each code.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::account::change_factors::{Request, remove_totp, rename_passkey};
use crate::domain::account::freshness::Proof;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::passkey::answers::{Expected, Signed};
use crate::domain::credential::passkey::challenge::Challenge;
use crate::domain::credential::passkey::credential::Passkey;
use crate::domain::credential::passkey::proof::{NewProofCode, PROOF_CHARS};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Verdict;
use crate::domain::fixtures::{self, keys, login_claims, now, seconds_later};
use crate::domain::login::submit_passkey::submit_passkey;
use crate::domain::types::method::Method;
use crate::domain::user::budget::FAILURES_BEFORE_WAIT;

/// An answer to one challenge.
struct Answer(Challenge, u32);

impl Authentication for Answer {
    fn credential_id(&self) -> Option<&[u8]> {
        Some(b"one of Alice's passkeys")
    }

    fn challenge(&self) -> Option<Challenge> {
        Some(self.0)
    }

    fn verify(&self, expected: &Expected<'_>, _: &Passkey) -> Option<Signed> {
        (self.0 == expected.challenge).then_some(Signed { sign_count: self.1, backed_up: false })
    }
}

fn stale() -> SessionClaims {
    SessionClaims { auth_time: seconds_later(-301), ..fixtures::session_claims() }
}

fn asked(alice: &mut Situation) -> Challenge {
    let request = ProofChallenge::new("01".to_owned(), now());
    match fixtures::commit(alice, now(), |draft| begin(draft, keys(), &stale(), &request)) {
        Verdict::Granted(asked) => asked.challenge,
        Verdict::Refused(refusal) => unreachable!("{refusal:?}"),
    }
}

fn new_code() -> NewProofCode {
    NewProofCode::from_random(&fixtures::subject(), keys(), &[7; PROOF_CHARS], now()).unwrap()
}

fn answered(alice: &mut Situation, answer: &Answer, second: i64) -> Verdict<()> {
    let code = new_code().stored;
    fixtures::commit(alice, seconds_later(second), |draft| verify(draft, keys(), &stale(), answer, &code))
}

fn rename(alice: &mut Situation, code: &str, label: &str) -> Verdict<()> {
    let proof = Proof { method: Method::Passkey, code: CodeEntry::read(code) };
    let request = Request { session: &stale(), proof: Some(&proof) };
    fixtures::commit(alice, now(), |draft| rename_passkey(draft, keys(), &request, "02", label).map(|_| ()))
}

#[test]
fn abuse_74_a_challenge_earns_one_code_and_a_code_proves_one_change() {
    let mut alice = fixtures::with_passkey();
    let challenge = asked(&mut alice);
    assert_eq!(answered(&mut alice, &Answer(challenge, 6), 0), Verdict::Granted(()));
    assert_eq!(answered(&mut alice, &Answer(challenge, 7), 0), Verdict::Refused(Refusal::InvalidPasskey));
    assert_eq!(alice.record.passkeys.first().unwrap().last_used_at, None, "only a login is a use");
    let code = new_code().shown;
    assert_eq!(rename(&mut alice, &code, "Old laptop"), Verdict::Granted(()));
    assert_eq!(rename(&mut alice, &code, "Laptop"), Verdict::Refused(Refusal::InvalidCode));
    assert_eq!(alice.record.budget.failures(), 1, "a wrong code counts");
}

#[test]
fn abuse_74_the_answer_to_a_proof_is_no_login_and_expires() {
    let mut alice = fixtures::with_passkey();
    let answer = Answer(asked(&mut alice), 6);
    let login = fixtures::decide(&alice, now(), |draft| submit_passkey(draft, keys(), &login_claims(), &answer, None));
    assert_eq!(login.verdict, Verdict::Refused(Refusal::InvalidPasskey));
    assert_eq!(answered(&mut alice, &answer, 300), Verdict::Refused(Refusal::InvalidPasskey));
    assert_eq!(answered(&mut alice, &answer, 299), Verdict::Granted(()));
}

#[test]
fn a_proof_by_passkey_works_during_a_lock_and_does_not_end_it() {
    let mut alice = fixtures::with_passkey();
    // The last ten also use up the tries of recovery codes.
    for _ in 0..FAILURES_BEFORE_WAIT + 10 {
        let _ = alice.record.budget.count_failure(now());
    }
    assert!(alice.record.budget.lock_for(Method::RecoveryCode, now()).is_some());
    let budget = alice.record.budget.clone();
    let challenge = asked(&mut alice);
    assert_eq!(answered(&mut alice, &Answer(challenge, 6), 0), Verdict::Granted(()));
    assert_eq!(rename(&mut alice, &new_code().shown, "Old laptop"), Verdict::Granted(()));
    assert_eq!(alice.record.budget, budget);
}

#[test]
fn abuse_81_wrong_proofs_during_a_lock_use_up_no_try_of_a_recovery_code() {
    let mut alice = fixtures::with_passkey();
    for _ in 0..FAILURES_BEFORE_WAIT {
        let _ = alice.record.budget.count_failure(now());
    }
    let budget = alice.record.budget.clone();
    let locked = Refusal::Locked(budget.lock(now()).unwrap());
    for _ in 0..20 {
        assert_eq!(rename(&mut alice, &new_code().shown, "Phone"), Verdict::Refused(locked));
    }
    assert_eq!(alice.record.budget, budget, "a session without a passkey makes no lock longer");
    assert_eq!(alice.record.budget.lock_for(Method::RecoveryCode, now()), None);
    alice.record.proof_code = Some(new_code().stored);
    assert_eq!(rename(&mut alice, "0", "Phone"), Verdict::Refused(locked), "a wrong code beside an earned one");
    let late = seconds_later(300);
    let proof = Proof { method: Method::Passkey, code: CodeEntry::read("0") };
    let session = stale();
    let request = Request { session: &session, proof: Some(&proof) };
    let _ = alice.record.budget.count_failure(late);
    let budget = alice.record.budget.clone();
    let expired =
        fixtures::commit(&mut alice, late, |draft| rename_passkey(draft, keys(), &request, "02", "Phone").map(|_| ()));
    assert!(matches!(expired, Verdict::Refused(Refusal::Locked(_))), "{expired:?}");
    assert_eq!(alice.record.budget, budget);
}

#[test]
fn a_change_of_factors_ends_the_code() {
    let mut alice = fixtures::with_passkey();
    let challenge = asked(&mut alice);
    assert_eq!(answered(&mut alice, &Answer(challenge, 6), 0), Verdict::Granted(()));
    let session = fixtures::session_claims();
    let fresh = Request { session: &session, proof: None };
    let removed = fixtures::commit(&mut alice, now(), |draft| remove_totp(draft, keys(), &fresh, "01"));
    assert_eq!(removed, Verdict::Granted(()));
    assert_eq!(rename(&mut alice, &new_code().shown, "Old laptop"), Verdict::Refused(Refusal::InvalidCode));
}

#[test]
fn a_proof_needs_a_usable_passkey() {
    let request = ProofChallenge::new("01".to_owned(), now());
    let mut off = fixtures::with_passkey();
    off.policy.passkeys_enabled = false;
    let mut without = fixtures::with_passkey();
    without.record.passkeys.clear();
    for (alice, refusal) in [(off, Refusal::MethodOff), (without, Refusal::NoFactor)] {
        let decision = fixtures::decide(&alice, now(), |draft| begin(draft, keys(), &stale(), &request));
        assert_eq!(decision.verdict, Verdict::Refused(refusal));
    }
}
