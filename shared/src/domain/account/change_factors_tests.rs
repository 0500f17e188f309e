//! Users change their own factors.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::account::send_proof_code::send_for_proof;
use crate::domain::credential::browser_list::BrowserList;
use crate::domain::credential::bypass_code::NewBypassCode;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Decision, Verdict};
use crate::domain::fixtures::{self, code_at, keys, now, seconds_later};
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Lock;
use crate::domain::user::budget::FAILURES_BEFORE_WAIT;
use crate::domain::user::record::EmailFactor;

fn stale() -> SessionClaims {
    SessionClaims { auth_time: seconds_later(-301), ..fixtures::session_claims() }
}

fn request<'a>(session: &'a SessionClaims, proof: Option<&'a Proof>) -> Request<'a> {
    Request { session, proof }
}

fn decide<T>(situation: &Situation, rule: impl FnOnce(&mut Draft<'_>) -> Result<T, Halt>) -> Decision<T> {
    fixtures::decide(situation, now(), rule)
}

fn forgotten(situation: &Situation) -> Decision<()> {
    decide(situation, |draft| {
        forget_browsers(draft);
        Ok(())
    })
}

/// Alice with both factors.
fn both() -> Situation {
    let mut alice = fixtures::enrolled();
    alice.record.email_factor = Some(EmailFactor { created_at: now(), last_used_at: None });
    alice
}

#[test]
fn removing_one_of_two_factors_keeps_recovery_codes_and_ends_trust_in_browsers() {
    let session = fixtures::session_claims();
    let removed = decide(&both(), |draft| remove_totp(draft, keys(), &request(&session, None), "01"));
    let record = removed.change.unwrap().record;
    assert!(record.totp.is_empty() && record.recovery.is_some());
    assert_eq!(record.epoch, 1);
}

#[test]
fn a_recovery_code_is_not_a_proof_while_the_user_is_locked() {
    let mut alice = both();
    let codes = fixtures::recovery_codes(&alice.subject, keys());
    let code = CodeEntry::read(codes.shown.first().unwrap());
    let (session, proof) = (stale(), Proof { method: Method::RecoveryCode, code });
    for _ in 0..FAILURES_BEFORE_WAIT {
        let _ = alice.record.budget.count_failure(now());
    }
    let refused = decide(&alice, |draft| remove_totp(draft, keys(), &request(&session, Some(&proof)), "01"));
    assert_eq!(refused.verdict, Verdict::Refused(Refusal::Locked(Lock::Until(seconds_later(30)))));
    assert!(refused.change.is_none(), "the code is neither counted nor used up");
    alice.record.budget.reset();
    let removed = decide(&alice, |draft| remove_totp(draft, keys(), &request(&session, Some(&proof)), "01"));
    assert_eq!(removed.verdict, Verdict::Granted(()));
}

#[test]
fn recovery_codes_are_removed_with_the_last_factor() {
    let mut alice = fixtures::enrolled();
    alice.policy.required = false;
    let session = fixtures::session_claims();
    let record =
        decide(&alice, |draft| remove_totp(draft, keys(), &request(&session, None), "01")).change.unwrap().record;
    assert!(record.recovery.is_none() && !record.has_factor());
}

#[test]
fn abuse_39_the_last_required_factor_cannot_be_removed_after_the_grace_period() {
    let session = fixtures::session_claims();
    let mut alice = fixtures::enrolled();
    let verdict =
        |alice: &Situation| decide(alice, |draft| remove_totp(draft, keys(), &request(&session, None), "01")).verdict;
    assert_eq!(verdict(&alice), Verdict::Refused(Refusal::FactorRequired));
    alice.policy.grace_until = Some(seconds_later(60));
    assert_eq!(verdict(&alice), Verdict::Granted(()));
    alice.policy.grace_until = None;
    alice.record.email_factor = Some(EmailFactor { created_at: now(), last_used_at: None });
    assert_eq!(verdict(&alice), Verdict::Granted(()));
    alice.policy.email_enabled = false;
    assert_eq!(verdict(&alice), Verdict::Refused(Refusal::FactorRequired), "email is off, so it doesn't count");
}

#[test]
fn abuse_30_every_change_requires_freshness() {
    let (alice, session) = (both(), stale());
    let request = request(&session, None);
    let codes = fixtures::recovery_codes(&alice.subject, keys()).stored;
    assert_eq!(decide(&alice, |draft| rename_totp(draft, keys(), &request, "01", "New")).verdict, refused());
    assert_eq!(decide(&alice, |draft| remove_totp(draft, keys(), &request, "01")).verdict, refused());
    assert_eq!(decide(&alice, |draft| remove_email(draft, keys(), &request)).verdict, refused());
    assert_eq!(decide(&alice, |draft| renew_recovery_codes(draft, keys(), &request, &codes)).verdict, refused());
}

fn refused<T>() -> Verdict<T> {
    Verdict::Refused(Refusal::FreshProofRequired)
}

#[test]
fn a_proof_is_used_up_only_by_a_change_that_can_be_made() {
    let session = stale();
    let proof = Proof { method: Method::Totp, code: CodeEntry::read(&code_at(now(), 0)) };
    let alice = both();
    let unknown = decide(&alice, |draft| remove_totp(draft, keys(), &request(&session, Some(&proof)), "99"));
    assert_eq!(unknown.verdict, Verdict::Refused(Refusal::NotFound));
    assert!(unknown.change.is_none());
    let removed = decide(&alice, |draft| remove_email(draft, keys(), &request(&session, Some(&proof))));
    assert_eq!(removed.verdict, Verdict::Granted(()));
    let spent = Situation { record: removed.change.unwrap().record, ..alice };
    let again = decide(&spent, |draft| rename_totp(draft, keys(), &request(&session, Some(&proof)), "01", "New"));
    assert_eq!(again.verdict, Verdict::Refused(Refusal::InvalidCode));
}

#[test]
fn a_bypass_code_is_not_a_proof() {
    let session = stale();
    let mut alice = both();
    let new = NewBypassCode::from_random(&alice.subject, keys(), &[7; 10], 15, now()).unwrap();
    alice.record.bypass = Some(new.stored);
    let proof = Proof { method: Method::BypassCode, code: CodeEntry::read(&new.shown) };
    let decision = decide(&alice, |draft| remove_email(draft, keys(), &request(&session, Some(&proof))));
    assert_eq!(decision.verdict, Verdict::Refused(Refusal::FreshProofRequired));
    assert!(decision.change.is_none(), "the code is not used up");
}

#[test]
fn new_recovery_codes_require_a_factor_and_keep_trusted_browsers() {
    let session = fixtures::session_claims();
    let codes = fixtures::recovery_codes(&fixtures::subject(), keys()).stored;
    let without =
        decide(&fixtures::situation(), |draft| renew_recovery_codes(draft, keys(), &request(&session, None), &codes));
    assert_eq!(without.verdict, Verdict::Refused(Refusal::NoFactor));
    let with =
        decide(&fixtures::enrolled(), |draft| renew_recovery_codes(draft, keys(), &request(&session, None), &codes));
    assert_eq!(with.change.unwrap().record.epoch, 0);
}

#[test]
fn forgetting_all_browsers_raises_the_epoch() {
    let trusting: BrowserList = serde_json::from_value(serde_json::json!(["01"])).unwrap();
    let alice = Situation { browsers: Some(trusting), ..fixtures::enrolled() };
    assert_eq!(forgotten(&alice).change.unwrap().record.epoch, 1);
    let trusts_none = Situation { browsers: Some(BrowserList::default()), ..fixtures::enrolled() };
    assert!(forgotten(&trusts_none).change.is_none(), "no browser is trusted");
}

#[test]
fn abuse_30_a_stale_session_without_proof_learns_nothing_about_the_account() {
    let session = stale();
    let request = request(&session, None);
    let alice = fixtures::enrolled();
    assert_eq!(
        decide(&alice, |draft| remove_totp(draft, keys(), &request, "01")).verdict,
        refused(),
        "not even that the factor is required"
    );
    assert_eq!(
        decide(&alice, |draft| remove_totp(draft, keys(), &request, "99")).verdict,
        refused(),
        "not even that the factor doesn't exist"
    );
    assert_eq!(decide(&alice, |draft| remove_email(draft, keys(), &request)).verdict, refused());
}

#[test]
fn abuse_77_a_rename_to_the_same_name_changes_nothing() {
    let alice = fixtures::enrolled();
    let label = alice.record.totp[0].label.clone();
    let session = fixtures::session_claims();
    let same = decide(&alice, |draft| rename_totp(draft, keys(), &request(&session, None), "01", &label));
    assert!(matches!(same.verdict, Verdict::Granted(_)) && same.change.is_none());
    let (session, proof) = (stale(), Proof { method: Method::Totp, code: CodeEntry::read(&code_at(now(), 0)) });
    let proven = decide(&alice, |draft| rename_totp(draft, keys(), &request(&session, Some(&proof)), "01", &label));
    let change = proven.change.unwrap();
    assert!(change.audit.is_empty() && change.record != alice.record, "the proof is used up");
}

#[test]
fn abuse_79_a_code_mailed_before_a_change_of_address_is_not_a_proof_after_it() {
    let mut alice = fixtures::email_only();
    alice.policy.required = false;
    let before = stale();
    let sent = decide(&alice, |draft| send_for_proof(draft, keys(), &before));
    alice.record = sent.change.unwrap().record;
    let Verdict::Granted(mail) = sent.verdict else { unreachable!() };
    let mut moved = stale();
    moved.profile.email = "alice@example.org".to_owned().try_into().unwrap();
    let proof = Proof { method: Method::Email, code: CodeEntry::read(&mail.code.digits) };
    let from = seconds_later(72 * 3600);
    let refused = decide(&alice, |draft| remove_email(draft, keys(), &request(&moved, Some(&proof))));
    assert_eq!(refused.verdict, Verdict::Refused(Refusal::AddressTooNew { from }));
    let change = refused.change.unwrap();
    assert_eq!(
        (change.audit.len(), change.record.budget.failures()),
        (1, 0),
        "the change is audited, and no failure is counted"
    );
    alice.record = change.record;
    let again = decide(&alice, |draft| remove_email(draft, keys(), &request(&moved, Some(&proof))));
    assert_eq!(again.verdict, Verdict::Refused(Refusal::AddressTooNew { from }));
    assert!(again.change.is_none());
}

#[test]
fn abuse_92_the_sixty_first_change_is_refused_before_the_proof_is_checked() {
    let mut alice = fixtures::enrolled();
    alice.record.changes.count(60, 60, fixtures::now()).unwrap();
    let session = stale();
    let wrong = Proof { method: Method::Totp, code: CodeEntry::read("000000") };
    let request = request(&session, Some(&wrong));
    let refused = decide(&alice, |draft| rename_totp(draft, keys(), &request, "01", "Desk"));
    assert!(matches!(refused.verdict, Verdict::Refused(Refusal::TooManyChanges { .. })), "{:?}", refused.verdict);
    assert!(refused.change.is_none(), "no failure is counted");
    let same = decide(&alice, |draft| rename_totp(draft, keys(), &request, "01", &alice.record.totp[0].label));
    assert_eq!(
        same.verdict,
        Verdict::Refused(Refusal::InvalidCode),
        "the limit does not refuse a request that changes nothing"
    );
}
