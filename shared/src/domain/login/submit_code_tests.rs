//! Codes at login: which are accepted, which count, and which lock.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::domain::credential::browser_list::NewTrust;
use crate::domain::credential::bypass_code::NewBypassCode;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{BrowserChange, Decision, Verdict};
use crate::domain::fixtures::{self, code_at, login_claims_of, now, seconds_later};
use crate::domain::types::audit::Action;
use crate::domain::types::method::PassedBy;
use crate::domain::types::refusal::Lock;
use crate::domain::user::budget::{Budget, FAILURES_BEFORE_WAIT, TRIES_WHILE_LOCKED};
use crate::domain::user::record::UserRecord;

fn submitted(situation: &Situation, login: &str, submission: &Submission<'_>, at: Timestamp) -> Decision<Passed> {
    let claims = login_claims_of(login);
    fixtures::decide(situation, at, |draft| submit_code(draft, fixtures::keys(), &claims, submission))
}

/// Submits a code, and stores the change as a committed request would.
fn submit(situation: &mut Situation, login: &str, method: Method, code: &str, at: Timestamp) -> Verdict<Passed> {
    let decision = submitted(situation, login, &fixtures::submission(method, &CodeEntry::read(code)), at);
    if let Some(change) = decision.change {
        situation.record = change.record;
    }
    decision.verdict
}

fn passed(verdict: &Verdict<Passed>) -> bool {
    matches!(verdict, Verdict::Granted(_))
}

const INVALID: Verdict<Passed> = Verdict::Refused(Refusal::InvalidCode);

#[test]
fn a_right_code_completes_the_login_once_and_clears_the_budget() {
    let mut alice = fixtures::enrolled();
    assert_eq!(submit(&mut alice, "login-1", Method::Totp, &fixtures::wrong_code(), now()), INVALID);
    assert_eq!(alice.record.budget.failures(), 1);
    assert!(passed(&submit(&mut alice, "login-1", Method::Totp, &code_at(now(), 0), now())));
    assert_eq!(alice.record.budget.failures(), 0);
    let again = submit(&mut alice, "login-1", Method::Totp, &code_at(now(), 1), now());
    assert_eq!(again, Verdict::Refused(Refusal::LoginAlreadyCompleted));
}

#[test]
fn a_replayed_code_is_refused_like_a_wrong_one_and_counts() {
    let mut alice = fixtures::enrolled();
    assert!(passed(&submit(&mut alice, "login-1", Method::Totp, &code_at(now(), 0), now())));
    assert_eq!(submit(&mut alice, "login-2", Method::Totp, &code_at(now(), 0), now()), INVALID);
    assert_eq!(submit(&mut alice, "login-2", Method::Totp, &code_at(now(), -1), now()), INVALID);
    assert_eq!(alice.record.budget.failures(), 2);
}

#[test]
fn the_right_code_while_locked_is_refused_and_does_not_count() {
    let mut alice = fixtures::enrolled();
    for _ in 0..FAILURES_BEFORE_WAIT {
        assert_eq!(submit(&mut alice, "login-1", Method::Totp, &fixtures::wrong_code(), now()), INVALID);
    }
    let locked = Verdict::Refused(Refusal::Locked(Lock::Until(seconds_later(30))));
    assert_eq!(submit(&mut alice, "login-1", Method::Totp, &code_at(now(), 0), now()), locked);
    assert_eq!(submit(&mut alice, "login-1", Method::Email, "123456", now()), locked);
    assert_eq!(alice.record.budget.failures(), FAILURES_BEFORE_WAIT);
    let after = seconds_later(30);
    assert!(passed(&submit(&mut alice, "login-1", Method::Totp, &code_at(after, 0), after)));
}

/// Alice, locked by this number of wrong codes, with a recovery code and a bypass code.
fn locked_out(failures: u32) -> (Situation, [(Method, String); 2]) {
    let mut alice = fixtures::enrolled();
    for _ in 0..failures {
        let _ = alice.record.budget.count_failure(seconds_later(-3600));
    }
    let _ = alice.record.budget.count_failure(now());
    let recovery = fixtures::recovery_codes(&alice.subject, fixtures::keys()).shown.first().unwrap().to_string();
    let bypass = NewBypassCode::from_random(&alice.subject, fixtures::keys(), &[7; 10], 15, now()).unwrap();
    alice.record.bypass = Some(bypass.stored);
    (alice, [(Method::RecoveryCode, recovery), (Method::BypassCode, bypass.shown.to_string())])
}

#[test]
fn a_recovery_or_bypass_code_ends_a_lock_even_after_100_failures() {
    for failures in [4, 99] {
        for nth in 0..2 {
            let (mut alice, codes) = locked_out(failures);
            let (method, code) = &codes[nth];
            assert!(alice.record.budget.lock(now()).is_some());
            assert_eq!(submit(&mut alice, "login-1", *method, "0000000000", now()), INVALID);
            assert_eq!(alice.record.budget.failures(), failures + 2, "a wrong one counts");
            assert!(passed(&submit(&mut alice, "login-1", *method, code, now())));
            assert_eq!(alice.record.budget, Budget::default());
            let after = seconds_later(30);
            assert!(passed(&submit(&mut alice, "login-2", Method::Totp, &code_at(after, 0), after)));
        }
    }
}

#[test]
fn after_ten_wrong_codes_in_an_hour_a_lock_also_refuses_recovery_and_bypass_codes() {
    let (mut alice, codes) = locked_out(99);
    for _ in 0..TRIES_WHILE_LOCKED {
        assert_eq!(submit(&mut alice, "login-1", Method::RecoveryCode, "wrong", now()), INVALID);
    }
    for (method, code) in &codes {
        let waits = Verdict::Refused(Refusal::Locked(Lock::Until(seconds_later(3600))));
        assert_eq!(submit(&mut alice, "login-1", *method, code, seconds_later(1)), waits);
    }
    assert_eq!(alice.record.budget.failures(), 110);
    let [(method, code), _] = codes;
    assert!(passed(&submit(&mut alice, "login-1", method, &code, seconds_later(3600))));
}

#[test]
fn only_the_failure_that_starts_a_lock_is_audited() {
    let mut alice = fixtures::enrolled();
    for failure in 1..=FAILURES_BEFORE_WAIT {
        let code = CodeEntry::read(&fixtures::wrong_code());
        let decision = submitted(&alice, "login-1", &fixtures::submission(Method::Totp, &code), now());
        let change = decision.change.unwrap();
        let actions: Vec<Action> = change.audit.iter().map(|event| event.action).collect();
        assert_eq!(actions == [Action::LockedOut], failure == FAILURES_BEFORE_WAIT);
        alice.record = change.record;
    }
}

#[test]
fn a_recovery_code_completes_one_login_and_is_audited() {
    let mut alice = fixtures::enrolled();
    let codes = fixtures::recovery_codes(&alice.subject, fixtures::keys());
    let code = codes.shown.first().unwrap();
    let entry = CodeEntry::read(code);
    let decision = submitted(&alice, "login-1", &fixtures::submission(Method::RecoveryCode, &entry), now());
    let passed = Passed { by: PassedBy::RecoveryCode, recovery_codes_left: 9, browser_token: None };
    assert_eq!(decision.verdict, Verdict::Granted(passed));
    let change = decision.change.unwrap();
    assert_eq!(change.audit.first().unwrap().action, Action::RecoveryCodeUsed);
    alice.record = change.record;
    assert_eq!(submit(&mut alice, "login-2", Method::RecoveryCode, code, now()), INVALID);
}

#[test]
fn a_recovery_code_without_a_usable_factor_is_refused_and_counts() {
    let mut alice = fixtures::enrolled();
    alice.policy.totp_enabled = false;
    let codes = fixtures::recovery_codes(&alice.subject, fixtures::keys());
    assert_eq!(submit(&mut alice, "login-1", Method::RecoveryCode, codes.shown.first().unwrap(), now()), INVALID);
    assert_eq!(alice.record.budget.failures(), 1);
}

#[test]
fn a_disabled_method_is_refused_before_the_code_is_checked() {
    let mut alice = fixtures::enrolled();
    alice.policy.totp_enabled = false;
    let verdict = submit(&mut alice, "login-1", Method::Totp, &code_at(now(), 0), now());
    assert_eq!(verdict, Verdict::Refused(Refusal::MethodOff));
    assert_eq!(alice.record.budget.failures(), 0);
}

#[test]
fn a_code_of_any_of_five_authenticators_is_accepted() {
    let mut alice = fixtures::enrolled();
    let mut other = fixtures::authenticator().2;
    other.id = "02".to_owned();
    other.secret =
        fixtures::keys().seal(&Authenticator::seal_context(&alice.subject, "02"), b"another secret of 20").unwrap();
    alice.record.totp.insert(0, other);
    assert!(passed(&submit(&mut alice, "login-1", Method::Totp, &code_at(now(), 0), now())));
}

#[test]
fn an_unknown_user_gets_the_answer_of_a_user_without_the_method() {
    let mut stranger = fixtures::situation();
    stranger.known = false;
    stranger.record = UserRecord::default();
    for method in [Method::Totp, Method::Email, Method::RecoveryCode] {
        assert_eq!(submit(&mut stranger, "login-1", method, "123456", now()), INVALID);
    }
    assert_eq!(stranger.record.budget.failures(), 3, "one budget over all methods");
}

#[test]
fn a_bypass_code_completes_one_login_and_is_audited() {
    let mut alice = fixtures::enrolled();
    let issued = NewBypassCode::from_random(&alice.subject, fixtures::keys(), &[7; 10], 15, now()).unwrap();
    alice.record.bypass = Some(issued.stored);
    assert_eq!(submit(&mut alice, "login-1", Method::BypassCode, "0000000000", now()), INVALID);
    assert!(alice.record.bypass.is_some(), "a wrong one does not end the right one");
    let code = CodeEntry::read(&issued.shown);
    let decision = submitted(&alice, "login-1", &fixtures::submission(Method::BypassCode, &code), now());
    let change = decision.change.unwrap();
    assert_eq!(change.audit.first().unwrap().action, Action::BypassCodeUsed);
    alice.record = change.record;
    assert_eq!(submit(&mut alice, "login-2", Method::BypassCode, &issued.shown, now()), INVALID);
}

#[test]
fn a_browser_becomes_trusted_on_request_if_the_policy_allows_it() {
    let mut alice = fixtures::enrolled();
    let code = CodeEntry::read(&code_at(now(), 0));
    let new = NewBrowser { id: "01ARZ3NDEKTSV4RRFFQ69G5FAV".to_owned(), label: "Firefox".to_owned() };
    let submission = Submission { remember: Some(&new), ..fixtures::submission(Method::Totp, &code) };
    let submit = |alice: &Situation| submitted(alice, "login-1", &submission, now());
    let token = |verdict: Verdict<Passed>| match verdict {
        Verdict::Granted(passed) => passed.browser_token,
        Verdict::Refused(refusal) => unreachable!("{refusal:?}"),
    };
    let never = submit(&alice);
    assert_eq!(token(never.verdict), None);
    assert!(never.change.unwrap().browser.is_none());
    alice.policy.trusted_browser_days = 30;
    alice.browsers.as_mut().unwrap().add("one that was trusted before");
    let trusted = submit(&alice);
    let change = trusted.change.unwrap();
    let event = change.audit.first().unwrap();
    assert_eq!(
        (event.action, event.details.get("browser_id")),
        (Action::BrowserTrusted, Some(&new.id.as_str().into()))
    );
    assert!(!event.details.values().any(|value| value == "Firefox"), "no text that the user chose");
    let Some(BrowserChange::Trust(NewTrust { browser, list, ended })) = change.browser else { unreachable!() };
    assert_eq!((list.ids().len(), ended.len()), (2, 0));
    assert_eq!((browser.id.as_str(), browser.label.as_str(), browser.epoch), (new.id.as_str(), "Firefox", 0));
    assert_eq!(token(trusted.verdict), Some(browser.token(&alice.subject, fixtures::keys()).unwrap()));
}

proptest! {
    /// Any codes at any times: no code is accepted twice, at most one login passes per time step, and the failures only grow until
    /// a success.
    #[test]
    fn no_step_passes_twice_and_failures_grow_until_a_success(
        tries in prop::collection::vec((0_i64..600, -2_i8..=2, any::<bool>()), 1..60)
    ) {
        let mut alice = fixtures::enrolled();
        let mut time = now();
        let mut accepted = Vec::new();
        for (index, (wait, offset, right)) in tries.into_iter().enumerate() {
            time = Timestamp::from_second(time.as_second() + wait).unwrap();
            let code = if right { code_at(time, offset) } else { "999999x".to_owned() };
            let before = alice.record.budget.failures();
            match submit(&mut alice, &format!("login-{index}"), Method::Totp, &code, time) {
                Verdict::Granted(_) => {
                    prop_assert_eq!(alice.record.budget.failures(), 0);
                    accepted.push(alice.record.totp.first().unwrap().last_accepted_step);
                }
                Verdict::Refused(Refusal::InvalidCode) => prop_assert_eq!(alice.record.budget.failures(), before + 1),
                Verdict::Refused(_) => prop_assert_eq!(alice.record.budget.failures(), before),
            }
        }
        prop_assert!(accepted.is_sorted_by(|a, b| a < b));
    }
}
