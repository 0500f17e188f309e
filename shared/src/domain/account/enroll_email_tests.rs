//! Setting up email, at login and in the account area.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Verdict;
use crate::domain::fixtures::{self, code_at, keys, now, seconds_later};
use crate::domain::tenant::plan::Plan;
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::refusal::Lock;

fn at_login() -> Enrollee {
    Enrollee::AtLogin(fixtures::login_claims())
}

fn in_session() -> Enrollee {
    Enrollee::InSession(fixtures::session_claims())
}

fn begin_with(situation: &mut Situation, enrollee: &Enrollee, proof: Option<&Proof>) -> Result<CodeMail, Refusal> {
    match fixtures::commit(situation, now(), |draft| begin(draft, keys(), enrollee, proof)) {
        Verdict::Granted(mail) => Ok(mail),
        Verdict::Refused(refusal) => Err(refusal),
    }
}

fn confirm_with(situation: &mut Situation, enrollee: &Enrollee, code: &str) -> Verdict<bool> {
    let codes = fixtures::recovery_codes(&situation.subject, keys()).stored;
    let code = CodeEntry::read(code);
    fixtures::commit(situation, now(), |draft| confirm(draft, keys(), enrollee, &code, &codes))
}

#[test]
fn the_first_factor_issues_recovery_codes_and_completes_the_login() {
    for enrollee in [at_login(), in_session()] {
        let mut alice = fixtures::situation();
        let mail = begin_with(&mut alice, &enrollee, None).unwrap();
        assert_eq!((mail.purpose, Some(&mail.to)), (Purpose::Enrollment, fixtures::profile().email.mailbox()));
        assert_eq!(alice.record.email_factor, None, "no factor before the code");
        assert_eq!(confirm_with(&mut alice, &enrollee, &mail.code.digits), Verdict::Granted(true));
        assert_eq!(alice.record.recovery_codes_left(), 10);
        assert_eq!(alice.usable_factors(), [Factor::Email]);
        assert_eq!(alice.record.epoch, 1);
        let spent = alice.record.is_spent(&fixtures::login_claims().login);
        assert_eq!(spent, matches!(enrollee, Enrollee::AtLogin(_)));
    }
}

#[test]
fn a_code_mailed_at_login_is_invalid_in_a_session_and_the_reverse() {
    for (begun_by, confirmed_by) in [(at_login(), in_session()), (in_session(), at_login())] {
        let mut alice = fixtures::situation();
        let mail = begin_with(&mut alice, &begun_by, None).unwrap();
        let verdict = confirm_with(&mut alice, &confirmed_by, &mail.code.digits);
        assert_eq!(verdict, Verdict::Refused(Refusal::InvalidCode));
    }
}

#[test]
fn a_wrong_code_counts_on_the_budget_and_a_locked_user_has_to_wait() {
    let mut alice = fixtures::situation();
    let mail = begin_with(&mut alice, &in_session(), None).unwrap();
    for _ in 0..5 {
        assert_eq!(confirm_with(&mut alice, &in_session(), "no code"), Verdict::Refused(Refusal::InvalidCode));
    }
    let locked = Refusal::Locked(Lock::Until(seconds_later(30)));
    assert_eq!(confirm_with(&mut alice, &in_session(), &mail.code.digits), Verdict::Refused(locked));
    assert_eq!(begin_with(&mut alice, &in_session(), None).unwrap_err(), locked);
}

#[test]
fn adding_email_to_an_authenticator_requires_a_fresh_session_or_a_code() {
    let stale = SessionClaims { auth_time: seconds_later(-301), ..fixtures::session_claims() };
    let stale = Enrollee::InSession(stale);
    let mut alice = fixtures::enrolled();
    assert_eq!(begin_with(&mut alice, &stale, None).unwrap_err(), Refusal::FreshProofRequired);
    let proof = Proof { method: Method::Totp, code: CodeEntry::read(&code_at(now(), 0)) };
    let mail = begin_with(&mut alice, &stale, Some(&proof)).unwrap();
    assert_eq!(
        confirm_with(&mut alice, &stale, &mail.code.digits),
        Verdict::Granted(false),
        "the user already has recovery codes"
    );
    assert_eq!(alice.usable_factors(), [Factor::Totp, Factor::Email]);
    assert_eq!(begin_with(&mut fixtures::enrolled(), &at_login(), None).unwrap_err(), Refusal::AccountHasFactor);
}

#[test]
fn a_proof_is_not_used_up_if_the_mail_cannot_be_sent() {
    let mut alice = fixtures::enrolled();
    begin_with(&mut alice, &in_session(), None).unwrap();
    let proof = Proof { method: Method::Totp, code: CodeEntry::read(&code_at(now(), 0)) };
    let before = alice.record.clone();
    assert!(matches!(begin_with(&mut alice, &in_session(), Some(&proof)), Err(Refusal::TooSoon { .. })));
    assert_eq!(alice.record, before);
}

#[test]
fn plan_policy_and_address_are_checked_at_start_and_end() {
    let mut unverified = fixtures::session_claims();
    unverified.profile.email_verified = false;
    let cases: [(fn(&mut Situation), Enrollee, Refusal); 3] = [
        (|s| s.plan = Plan::default(), in_session(), Refusal::PlanRequired),
        (|s| s.policy.email_enabled = false, in_session(), Refusal::MethodOff),
        (|_| {}, Enrollee::InSession(unverified), Refusal::EmailUnavailable),
    ];
    for (change, enrollee, refusal) in cases {
        let mut alice = fixtures::situation();
        let mail = begin_with(&mut alice, &in_session(), None).unwrap();
        change(&mut alice);
        assert_eq!(begin_with(&mut alice, &enrollee, None).unwrap_err(), refusal);
        assert_eq!(confirm_with(&mut alice, &enrollee, &mail.code.digits), Verdict::Refused(refusal));
    }
}

#[test]
fn a_code_mailed_to_an_earlier_address_confirms_nothing() {
    let mut alice = fixtures::situation();
    let mail = begin_with(&mut alice, &in_session(), None).unwrap();
    let mut moved = fixtures::session_claims();
    moved.profile.email = crate::domain::types::address::Address::try_from("alice@example.org".to_owned()).unwrap();
    let verdict = confirm_with(&mut alice, &Enrollee::InSession(moved), &mail.code.digits);
    assert_eq!(verdict, Verdict::Refused(Refusal::InvalidCode));
}

#[test]
fn confirming_again_changes_nothing() {
    let mut alice = fixtures::situation();
    let mail = begin_with(&mut alice, &in_session(), None).unwrap();
    let _ = confirm_with(&mut alice, &in_session(), &mail.code.digits);
    let before = (alice.record.email_factor.clone(), alice.record.epoch, alice.record.recovery.clone());
    let begun = fixtures::commit(&mut alice, seconds_later(30), |draft| begin(draft, keys(), &in_session(), None));
    let Verdict::Granted(mail) = begun else { unreachable!() };
    assert_eq!(confirm_with(&mut alice, &in_session(), &mail.code.digits), Verdict::Granted(false));
    assert_eq!((alice.record.email_factor.clone(), alice.record.epoch, alice.record.recovery.clone()), before);
}

#[test]
fn abuse_30_a_setup_started_without_proof_ends_with_the_first_factor() {
    use crate::domain::account::enroll_totp::{self, FirstCode};
    use crate::domain::credential::totp::pending::PendingAuthenticator;

    let mut alice = fixtures::situation();
    let mail = begin_with(&mut alice, &in_session(), None).unwrap();
    let pending = PendingAuthenticator::new("02".to_owned(), "Phone".to_owned(), fixtures::sealed_secret("02"), now());
    let begin_app = |draft: &mut Draft<'_>| enroll_totp::begin(draft, keys(), &in_session(), &pending, None);
    assert!(matches!(fixtures::commit(&mut alice, now(), begin_app), Verdict::Granted(_)));
    let with_app = |alice: &Situation| {
        let (code, codes) =
            (CodeEntry::read(&code_at(now(), 0)), fixtures::recovery_codes(&alice.subject, keys()).stored);
        let first = FirstCode { id: "02", code: &code };
        fixtures::decide(alice, now(), |draft| enroll_totp::confirm(draft, keys(), &in_session(), first, &codes))
    };

    let mut by_mail = alice.clone();
    assert_eq!(confirm_with(&mut by_mail, &in_session(), &mail.code.digits), Verdict::Granted(true));
    assert_eq!(with_app(&by_mail).verdict, Verdict::Refused(Refusal::NotFound));

    let mut by_app = Situation { record: with_app(&alice).change.unwrap().record, ..alice };
    assert_eq!(confirm_with(&mut by_app, &in_session(), &mail.code.digits), Verdict::Refused(Refusal::InvalidCode));
}
