//! Who can get a code by mail.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::account::send_proof_code::send_for_proof;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Decision, Verdict};
use crate::domain::fixtures::{self, keys, login_claims, now, seconds_later};
use crate::domain::login::passed::Passed;
use crate::domain::login::send_code::send_for_login;
use crate::domain::login::submit_code::submit_code;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::method::Method;
use crate::domain::user::delivery::DeliveryMark;

fn send_at_login(situation: &mut Situation, claims: &LoginClaims, second: i64) -> Verdict<CodeMail> {
    fixtures::commit(situation, seconds_later(second), |draft| send_for_login(draft, keys(), claims))
}

fn submitted(situation: &Situation, claims: &LoginClaims, code: &CodeEntry) -> Decision<Passed> {
    let submission = fixtures::submission(Method::Email, code);
    fixtures::decide(situation, now(), |draft| submit_code(draft, keys(), claims, &submission))
}

fn mailed(verdict: Verdict<CodeMail>) -> CodeMail {
    match verdict {
        Verdict::Granted(mail) => mail,
        Verdict::Refused(refusal) => unreachable!("{refusal:?}"),
    }
}

fn refusal(verdict: &Verdict<CodeMail>) -> Refusal {
    match verdict {
        Verdict::Refused(refusal) => *refusal,
        Verdict::Granted(_) => unreachable!("a mail"),
    }
}

#[test]
fn the_code_goes_to_the_address_in_the_profile_and_completes_its_login() {
    let mut alice = fixtures::email_only();
    let mail = mailed(send_at_login(&mut alice, &login_claims(), 0));
    assert_eq!(Some(&mail.to), fixtures::profile().email.mailbox());
    assert_eq!(mail.sender, fixtures::sender());
    let code = CodeEntry::read(&mail.code.digits);
    let decision = submitted(&alice, &login_claims(), &code);
    assert!(matches!(decision.verdict, Verdict::Granted(_)));
    let record = decision.change.unwrap().record;
    assert!(record.is_spent(&login_claims().login));
    assert_eq!(record.email_factor.unwrap().last_used_at, Some(now()));
}

#[test]
fn a_code_is_mailed_only_for_an_email_factor_at_a_verified_mailbox_that_the_first_step_did_not_prove() {
    let mut without = fixtures::situation();
    assert_eq!(refusal(&send_at_login(&mut without, &login_claims(), 0)), Refusal::EmailUnavailable);
    let mut alice = fixtures::email_only();
    let mut unverified = login_claims();
    unverified.profile.email_verified = false;
    assert_eq!(refusal(&send_at_login(&mut alice, &unverified, 0)), Refusal::EmailUnavailable);
    let mut unmailable = login_claims();
    unmailable.profile.email = "ünï@example.com".to_owned().try_into().unwrap();
    assert_eq!(refusal(&send_at_login(&mut alice, &unmailable, 0)), Refusal::EmailUnavailable);
    let same_mailbox = LoginClaims { amr: vec!["email".to_owned()], ..login_claims() };
    assert_eq!(refusal(&send_at_login(&mut alice, &same_mailbox, 0)), Refusal::EmailUnavailable);
}

#[test]
fn no_code_is_mailed_if_email_is_off_the_user_is_locked_or_the_login_has_passed() {
    let mut alice = fixtures::email_only();
    alice.policy.email_enabled = false;
    assert_eq!(refusal(&send_at_login(&mut alice, &login_claims(), 0)), Refusal::MethodOff);
    let mut alice = fixtures::email_only();
    for _ in 0..5 {
        let _ = alice.record.budget.count_failure(now());
    }
    assert!(matches!(refusal(&send_at_login(&mut alice, &login_claims(), 0)), Refusal::Locked(_)));
    let mut alice = fixtures::email_only();
    alice.record.spend(&login_claims().login, seconds_later(900), now());
    assert_eq!(refusal(&send_at_login(&mut alice, &login_claims(), 0)), Refusal::LoginAlreadyCompleted);
}

#[test]
fn a_downgraded_plan_does_not_lock_out_an_enrolled_user() {
    let mut alice = fixtures::email_only();
    alice.plan = crate::domain::tenant::plan::Plan::default();
    let _ = mailed(send_at_login(&mut alice, &login_claims(), 0));
}

#[test]
fn a_delivery_problem_of_the_last_mail_is_reported() {
    let mut alice = fixtures::email_only();
    let mut told = |delivery| {
        alice.record.delivery = Some(DeliveryMark { delivery, at: now() });
        alice.record.mailed = crate::domain::credential::email::codes::MailedCodes::default();
        mailed(send_at_login(&mut alice, &login_claims(), 0)).delivery
    };
    assert_eq!(told(Delivery::Bounced), Some(Delivery::Bounced));
    assert_eq!(told(Delivery::Complained), Some(Delivery::Complained));
    assert_eq!(told(Delivery::Delayed), Some(Delivery::Delayed));
    assert_eq!(told(Delivery::Delivered), None);
}

#[test]
fn a_proof_code_is_not_valid_at_login() {
    let mut alice = fixtures::email_only();
    let session = fixtures::session_claims();
    let mail = mailed(fixtures::commit(&mut alice, now(), |draft| send_for_proof(draft, keys(), &session)));
    assert_eq!(mail.purpose, Purpose::Proof);
    let code = CodeEntry::read(&mail.code.digits);
    let decision = submitted(&alice, &login_claims(), &code);
    assert_eq!(decision.verdict, Verdict::Refused(Refusal::InvalidCode));
}

#[test]
fn abuse_79_no_proof_code_is_sent_for_72_hours_after_a_change_of_address() {
    let mut alice = fixtures::email_only();
    let mut moved = fixtures::session_claims();
    moved.profile.email = "alice@example.org".to_owned().try_into().unwrap();
    let sent = |alice: &Situation, second| {
        fixtures::decide(alice, seconds_later(second), |draft| send_for_proof(draft, keys(), &moved))
    };
    let from = seconds_later(72 * 3600);
    let first = sent(&alice, 0);
    assert_eq!(refusal(&first.verdict), Refusal::AddressTooNew { from });
    let change = first.change.unwrap();
    assert_eq!(change.audit.len(), 1, "the change is stored, so its 72 hours start");
    alice.record = change.record;
    let again = sent(&alice, 60);
    assert_eq!(refusal(&again.verdict), Refusal::AddressTooNew { from });
    assert!(again.change.is_none(), "there is nothing to store");
    let mail = mailed(sent(&alice, 72 * 3600).verdict);
    assert_eq!(mail.to.as_str(), "alice@example.org");
}

#[test]
fn login_codes_go_to_a_changed_address_immediately() {
    let mut alice = fixtures::email_only();
    let mut moved = login_claims();
    moved.profile.email = "alice@bücher.example".to_owned().try_into().unwrap();
    let mail = mailed(send_at_login(&mut alice, &moved, 0));
    assert_eq!(mail.to.as_str(), "alice@xn--bcher-kva.example");
    assert_eq!(mail.masked_address, "a***@bücher.example", "in the form that users know");
    let code = CodeEntry::read(&mail.code.digits);
    let mut other_case = moved.clone();
    other_case.profile.email = "ALICE@xn--bcher-kva.example".to_owned().try_into().unwrap();
    let decision = submitted(&alice, &other_case, &code);
    assert!(matches!(decision.verdict, Verdict::Granted(_)), "another form is the same mailbox");
}

#[test]
fn a_failed_mail_is_withdrawn_even_after_other_changes() {
    let mut alice = fixtures::email_only();
    let mail = mailed(send_at_login(&mut alice, &login_claims(), 0));
    let _ = alice.record.budget.count_failure(now());
    let taken_back = |alice: &Situation| {
        let rule = |draft: &mut Draft<'_>| {
            take_back(draft, &mail.code.receipt);
            Ok(())
        };
        fixtures::decide(alice, now(), rule).change
    };
    let once = taken_back(&alice).unwrap().record;
    assert!(once.mailed.is_empty());
    assert_eq!(once.budget.failures(), 1);
    alice.record = once;
    assert!(taken_back(&alice).is_none());
}
