//! Setting up an authenticator app, at login and in the account area.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::credential::totp::authenticator::MAX_AUTHENTICATORS;
use crate::domain::credential::totp::pending::SETUP_LIFETIME;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Verdict;
use crate::domain::fixtures::{self, code_at, now, seconds_later, wrong_code};
use crate::domain::login::submit_code::submit_code;
use crate::domain::tenant::plan::Plan;
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};

fn at_login() -> Enrollee {
    Enrollee::AtLogin(fixtures::login_claims())
}

fn in_session() -> Enrollee {
    Enrollee::InSession(fixtures::session_claims())
}

fn stale_session() -> Enrollee {
    Enrollee::InSession(SessionClaims { auth_time: seconds_later(-301), ..fixtures::session_claims() })
}

fn started() -> Verdict<String> {
    Verdict::Granted("Help Center".to_owned())
}

fn pending(id: &str) -> PendingAuthenticator {
    PendingAuthenticator {
        id: id.to_owned(),
        label: "Phone".to_owned(),
        secret: fixtures::sealed_secret(id),
        expires_at: seconds_later(600),
        wrong_codes: 0,
        staff_reason: None,
    }
}

fn begin_with(situation: &mut Situation, enrollee: &Enrollee, proof: Option<&Proof>) -> Verdict<String> {
    fixtures::commit(situation, now(), |draft| begin(draft, fixtures::keys(), enrollee, &pending("02"), proof))
}

fn confirm_with(situation: &mut Situation, enrollee: &Enrollee, code: &str, at: Timestamp) -> Verdict<Confirmed> {
    let codes = fixtures::recovery_codes(&situation.subject, fixtures::keys()).stored;
    let first = FirstCode { id: "02", code: &CodeEntry::read(code) };
    fixtures::commit(situation, at, |draft| confirm(draft, fixtures::keys(), enrollee, first, &codes))
}

#[test]
fn the_first_confirmed_factor_issues_recovery_codes_and_completes_the_login() {
    let mut alice = fixtures::situation();
    assert_eq!(begin_with(&mut alice, &at_login(), None), started());
    let Verdict::Granted(confirmed) = confirm_with(&mut alice, &at_login(), &code_at(now(), 0), now()) else {
        unreachable!()
    };
    assert!(confirmed.recovery_codes_issued);
    assert_eq!(alice.record.recovery_codes_left(), 10);
    assert_eq!(alice.record.totp.len(), 1);
    assert_eq!(alice.record.pending_totp, None);
    assert_eq!(alice.record.epoch, 1, "browsers are no longer trusted");
    assert!(alice.record.is_spent(&fixtures::login_claims().login));
}

#[test]
fn the_code_that_confirmed_a_setup_cannot_complete_a_login() {
    let mut alice = fixtures::situation();
    let _ = begin_with(&mut alice, &in_session(), None);
    let code = code_at(now(), 0);
    assert!(matches!(confirm_with(&mut alice, &in_session(), &code, now()), Verdict::Granted(_)));
    let claims = fixtures::login_claims();
    let entry = CodeEntry::read(&code);
    let submission = fixtures::submission(Method::Totp, &entry);
    let decision = fixtures::decide(&alice, now(), |draft| submit_code(draft, fixtures::keys(), &claims, &submission));
    assert_eq!(decision.verdict, Verdict::Refused(Refusal::InvalidCode));
}

#[test]
fn a_login_token_cannot_add_a_factor_to_an_account_with_a_usable_one() {
    let mut alice = fixtures::enrolled();
    assert_eq!(begin_with(&mut alice, &at_login(), None), Verdict::Refused(Refusal::AccountHasFactor));
    alice.record.pending_totp = Some(pending("02"));
    let verdict = confirm_with(&mut alice, &at_login(), &code_at(now(), 0), now());
    assert_eq!(verdict, Verdict::Refused(Refusal::AccountHasFactor));
}

#[test]
fn a_second_authenticator_requires_a_fresh_session_or_a_code() {
    let stale = Verdict::Refused(Refusal::FreshProofRequired);
    assert_eq!(begin_with(&mut fixtures::enrolled(), &stale_session(), None), stale);
    assert_eq!(begin_with(&mut fixtures::enrolled(), &in_session(), None), started());
    let proof = |code: &str| Proof { method: Method::Totp, code: CodeEntry::read(code) };
    let mut alice = fixtures::enrolled();
    let wrong = begin_with(&mut alice, &stale_session(), Some(&proof(&wrong_code())));
    assert_eq!(wrong, Verdict::Refused(Refusal::InvalidCode));
    assert_eq!(alice.record.budget.failures(), 1, "a wrong proof counts on the budget");
    assert_eq!(alice.record.pending_totp, None);
    let code = code_at(now(), 0);
    assert_eq!(begin_with(&mut alice, &stale_session(), Some(&proof(&code))), started());
    let replayed = begin_with(&mut alice, &stale_session(), Some(&proof(&code)));
    assert_eq!(replayed, Verdict::Refused(Refusal::InvalidCode), "a proof is used up");
}

#[test]
fn an_aal1_session_is_never_fresh() {
    let session = SessionClaims { acr: "aal1".to_owned(), ..fixtures::session_claims() };
    let verdict = begin_with(&mut fixtures::enrolled(), &Enrollee::InSession(session), None);
    assert_eq!(verdict, Verdict::Refused(Refusal::FreshProofRequired));
}

#[test]
fn a_session_is_fresh_for_five_minutes_and_not_before_it_starts() {
    let fresh = |seconds: i64| {
        SessionClaims { auth_time: seconds_later(-seconds), ..fixtures::session_claims() }.is_fresh(now())
    };
    assert_eq!([0, 300, 301].map(fresh), [true, true, false]);
    assert_eq!([-60, -61].map(fresh), [true, false], "an authentication further ahead than the leeway is not fresh");
}

#[test]
fn an_abandoned_setup_keeps_the_old_authenticator() {
    let mut alice = fixtures::enrolled();
    let before = alice.record.totp.clone();
    let _ = begin_with(&mut alice, &in_session(), None);
    assert_eq!(alice.record.totp, before);
    assert_eq!(alice.record.recovery_codes_left(), 10);
}

#[test]
fn a_setup_ends_after_ten_minutes_or_ten_wrong_codes_that_the_budget_ignores() {
    let mut alice = fixtures::situation();
    let _ = begin_with(&mut alice, &in_session(), None);
    let late = seconds_later(600);
    let verdict = confirm_with(&mut alice, &in_session(), &code_at(late, 0), late);
    assert_eq!(verdict, Verdict::Refused(Refusal::NotFound));
    for _ in 0..10 {
        let verdict = confirm_with(&mut alice, &in_session(), &wrong_code(), now());
        assert_eq!(verdict, Verdict::Refused(Refusal::InvalidCode));
    }
    let verdict = confirm_with(&mut alice, &in_session(), &code_at(now(), 0), now());
    assert_eq!(verdict, Verdict::Refused(Refusal::NotFound));
    assert_eq!(alice.record.budget.failures(), 0);
}

#[test]
fn plan_policy_and_maximum_are_checked_at_start_and_end() {
    let changes: [(fn(&mut Situation), Refusal); 3] = [
        (|s| s.plan = Plan::default(), Refusal::PlanRequired),
        (|s| s.policy.totp_enabled = false, Refusal::MethodOff),
        (|s| s.record.totp = vec![fixtures::authenticator().2; 5], Refusal::TooManyAuthenticators),
    ];
    for (change, refusal) in changes {
        let mut alice = fixtures::situation();
        alice.record.pending_totp = Some(pending("02"));
        change(&mut alice);
        assert_eq!(begin_with(&mut alice, &in_session(), None), Verdict::Refused(refusal));
        let verdict = confirm_with(&mut alice, &in_session(), &code_at(now(), 0), now());
        assert_eq!(verdict, Verdict::Refused(refusal));
    }
}

#[test]
fn a_locked_user_cannot_enroll_at_login() {
    let mut alice = fixtures::situation();
    for _ in 0..5 {
        let _ = alice.record.budget.count_failure(now());
    }
    assert!(matches!(begin_with(&mut alice, &at_login(), None), Verdict::Refused(Refusal::Locked(_))));
}

#[test]
fn a_locked_user_cannot_confirm_a_setup_at_login_or_in_a_session() {
    for enrollee in [at_login(), in_session()] {
        let mut alice = fixtures::situation();
        alice.record.pending_totp = Some(pending("02"));
        for _ in 0..5 {
            let _ = alice.record.budget.count_failure(now());
        }
        let verdict = confirm_with(&mut alice, &enrollee, &code_at(now(), 0), now());
        assert!(matches!(verdict, Verdict::Refused(Refusal::Locked(_))));
        assert!(alice.record.totp.is_empty());
    }
}

#[test]
fn a_setup_can_be_confirmed_for_ten_minutes() {
    assert_eq!(SETUP_LIFETIME, SignedDuration::from_mins(10));
}

#[test]
fn a_stale_session_is_refused_before_the_maximum_is_checked() {
    let mut alice = fixtures::enrolled();
    let authenticator = alice.record.totp.first().unwrap().clone();
    alice.record.totp = vec![authenticator; MAX_AUTHENTICATORS];
    let refused = |enrollee: &Enrollee| begin_with(&mut alice.clone(), enrollee, None);
    assert_eq!(refused(&stale_session()), Verdict::Refused(Refusal::FreshProofRequired));
    assert_eq!(refused(&in_session()), Verdict::Refused(Refusal::TooManyAuthenticators));
}

#[test]
fn confirming_counts_as_the_first_use() {
    let mut alice = fixtures::situation();
    assert_eq!(begin_with(&mut alice, &in_session(), None), started());
    let confirmed = confirm_with(&mut alice, &in_session(), &code_at(now(), 0), now());
    assert!(matches!(confirmed, Verdict::Granted(_)));
    assert_eq!(alice.record.totp.first().unwrap().last_used_at, Some(now()));
}
