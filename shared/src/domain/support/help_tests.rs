//! What staff can do, and for whom.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::credential::bypass_code::NewBypassCode;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision, Verdict};
use crate::domain::fixtures::{self, now, seconds_later, user_id};
use crate::domain::login::send_code::send_for_login;
use crate::domain::tenant::plan::Plan;
use crate::domain::types::audit::ActorKind;
use crate::domain::user::budget::Budget;
use crate::domain::user::record::UserRecord;

fn decide<T>(situation: &Situation, rule: impl FnOnce(&mut Draft<'_>) -> Result<T, Halt>) -> Decision<T> {
    fixtures::decide(situation, now(), rule)
}

fn staff(id: &str, kind: ActorKind) -> Staff {
    Staff { tenant: fixtures::subject().tenant, id: user_id(id), kind }
}

fn unlocked_by(staff: &Staff, situation: &Situation) -> Verdict<()> {
    let reason = Reason::parse("asked for it").unwrap();
    decide(situation, |draft| unlock(draft, &SupportAction { staff, reason: &reason })).verdict
}

#[test]
fn an_admin_may_by_role_and_an_agent_by_grant() {
    let mut alice = fixtures::enrolled();
    let (admin, agent) = (staff("ada", ActorKind::Admin), staff("gus", ActorKind::Agent));
    assert_eq!(unlocked_by(&admin, &alice), Verdict::Granted(()));
    assert_eq!(unlocked_by(&agent, &alice), Verdict::Refused(Refusal::GrantRequired));
    alice.staff_granted = true;
    assert_eq!(unlocked_by(&agent, &alice), Verdict::Granted(()));
}

#[test]
fn no_one_manages_their_own_record_and_unknown_users_are_not_found() {
    let mut alice = fixtures::enrolled();
    alice.staff_granted = true;
    for kind in [ActorKind::Admin, ActorKind::Agent] {
        assert_eq!(unlocked_by(&staff("alice", kind), &alice), Verdict::Refused(Refusal::OwnRecord));
    }
    alice.known = false;
    assert_eq!(unlocked_by(&staff("ada", ActorKind::Admin), &alice), Verdict::Refused(Refusal::NotFound));
}

#[test]
fn the_reason_is_audited_with_the_role() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("no phone").unwrap());
    let action = SupportAction { staff: &admin, reason: &reason };
    let change = decide(&fixtures::situation(), |draft| exempt(draft, &action, seconds_later(60))).change.unwrap();
    let event = change.audit.first().unwrap();
    assert_eq!((event.action, event.reason.as_deref()), (Action::ExemptionSet, Some("no phone")));
    assert_eq!(event.actor, admin.actor());
    assert_eq!(change.record.exemption.unwrap().until, seconds_later(60));
}

#[test]
fn removing_every_factor_leaves_nothing_that_could_stand_in_for_one() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("left").unwrap());
    let action = SupportAction { staff: &admin, reason: &reason };
    let record = decide(&fixtures::enrolled(), |draft| remove_factors(draft, &action)).change.unwrap().record;
    assert!(!record.has_factor() && record.recovery.is_none() && record.bypass.is_none());
    assert_eq!((record.pending_totp, record.epoch), (None, 1));
}

/// Carries out an action of the admin. Returns the change to store, if any.
fn perhaps_ordered<T>(
    situation: &Situation,
    rule: impl FnOnce(&mut Draft<'_>, &SupportAction<'_>) -> Result<T, Halt>,
) -> Option<Change> {
    let (staff, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    decide(situation, |draft| rule(draft, &SupportAction { staff: &staff, reason: &reason })).change
}

/// Carries out an action of the admin. Returns the change to store.
fn ordered<T>(
    situation: &Situation,
    rule: impl FnOnce(&mut Draft<'_>, &SupportAction<'_>) -> Result<T, Halt>,
) -> Result<Change, Refusal> {
    let (staff, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    let Decision { verdict, change } =
        decide(situation, |draft| rule(draft, &SupportAction { staff: &staff, reason: &reason }));
    match verdict {
        Verdict::Granted(_) => Ok(change.unwrap()),
        Verdict::Refused(refusal) => Err(refusal),
    }
}

fn actions(change: &Change) -> Vec<Action> {
    change.audit.iter().map(|event| event.action).collect()
}

fn pending() -> PendingAuthenticator {
    PendingAuthenticator {
        id: "02".to_owned(),
        label: "Desk".to_owned(),
        secret: fixtures::sealed_secret("02"),
        expires_at: seconds_later(600),
        wrong_codes: 0,
        staff_reason: None,
    }
}

#[test]
fn an_app_is_set_up_at_the_desk_with_the_reason_of_its_beginning() {
    let mut alice = fixtures::situation();
    let begun = ordered(&alice, |draft, action| begin_totp(draft, action, &pending())).unwrap();
    assert_eq!(actions(&begun), [Action::TotpSetupBegun]);
    alice.record = begun.record;
    let confirm = |alice: &Situation, by: &Staff, code: &str| {
        decide(alice, |draft| confirm_totp(draft, fixtures::keys(), by, "02", &CodeEntry::read(code)))
    };
    let admin = staff("ada", ActorKind::Admin);
    let wrong = confirm(&alice, &admin, &fixtures::wrong_code());
    assert_eq!(wrong.verdict, Verdict::Refused(Refusal::InvalidCode));
    assert!(wrong.change.is_some(), "a wrong code counts");
    let code = fixtures::code_at(now(), 0);
    let own = confirm(&alice, &staff("alice", ActorKind::Admin), &code);
    assert_eq!(own.verdict, Verdict::Refused(Refusal::OwnRecord));
    let confirmed = confirm(&alice, &admin, &code).change.unwrap();
    assert_eq!((confirmed.record.totp.len(), confirmed.record.epoch), (1, 1));
    assert!(confirmed.record.recovery.is_none(), "staff never see a recovery code");
    let event = confirmed.audit.first().unwrap();
    assert_eq!((event.action, event.reason.as_deref()), (Action::TotpAdded, Some("asked for it")));
    assert_eq!(event.details.get("label").and_then(|label| label.as_str()), Some("Desk"));
}

#[test]
fn what_the_app_shall_show_is_the_address_or_else_the_id() {
    let mut alice = fixtures::situation();
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    let shown = |alice: &Situation| {
        let action = SupportAction { staff: &admin, reason: &reason };
        decide(alice, |draft| begin_totp(draft, &action, &pending())).verdict
    };
    let set_up =
        |account: &str| Verdict::Granted(SetUp { issuer: "Help Center".to_owned(), account: account.to_owned() });
    assert_eq!(shown(&alice), set_up("alice@example.com"));
    alice.record.email = None;
    assert_eq!(shown(&alice), set_up("alice"));
    alice.policy.totp_enabled = false;
    assert_eq!(shown(&alice), Verdict::Refused(Refusal::MethodOff));
}

#[test]
fn email_is_switched_on_once_for_a_verified_address_under_plan_and_policy() {
    let alice = fixtures::situation();
    let enabled = ordered(&alice, enable_email).unwrap();
    assert_eq!((actions(&enabled), enabled.record.epoch), (vec![Action::EmailAdded], 1));
    let factor = enabled.record.email_factor.clone();
    assert_eq!(factor, Some(EmailFactor { created_at: now(), last_used_at: None }));
    let again = Situation { record: enabled.record, ..alice.clone() };
    assert!(perhaps_ordered(&again, enable_email).is_none(), "it is on already");
    let refused = |change: fn(&mut Situation)| {
        let mut alice = alice.clone();
        change(&mut alice);
        ordered(&alice, enable_email).unwrap_err()
    };
    assert_eq!(refused(|alice| alice.plan = Plan::default()), Refusal::PlanRequired);
    assert_eq!(refused(|alice| alice.policy.email_enabled = false), Refusal::MethodOff);
    assert_eq!(refused(|alice| alice.record.email_verified = false), Refusal::AddressUnknown);
    assert_eq!(refused(|alice| alice.record.email = None), Refusal::AddressUnknown);
}

#[test]
fn staff_remove_one_factor_or_all_and_what_is_not_there_is_not_found() {
    let alice = fixtures::enrolled();
    let removed = ordered(&alice, |draft, action| remove_totp(draft, action, "01")).unwrap();
    assert!(removed.record.totp.is_empty());
    assert_eq!(actions(&removed), [Action::TotpRemoved]);
    assert_eq!(ordered(&alice, |draft, action| remove_totp(draft, action, "99")).unwrap_err(), Refusal::NotFound);
    assert_eq!(ordered(&alice, remove_email).unwrap_err(), Refusal::NotFound);
    let removed = ordered(&fixtures::email_only(), remove_email).unwrap();
    assert!(removed.record.email_factor.is_none());
    assert_eq!(actions(&removed), [Action::EmailRemoved]);
    assert_eq!(actions(&ordered(&alice, remove_factors).unwrap()), [Action::FactorsRemoved]);
}

#[test]
fn a_bypass_code_is_issued_whether_there_is_a_factor_or_not() {
    let alice = fixtures::enrolled();
    let code = NewBypassCode::from_random(&alice.subject, fixtures::keys(), &[7; 10], 15, now()).unwrap().stored;
    let issued = ordered(&alice, |draft, action| issue_bypass_code(draft, action, &code)).unwrap();
    assert_eq!((actions(&issued), issued.record.bypass.as_ref()), (vec![Action::BypassCodeIssued], Some(&code)));
    let without = ordered(&fixtures::situation(), |draft, action| issue_bypass_code(draft, action, &code)).unwrap();
    assert_eq!(without.record.bypass.as_ref(), Some(&code));
}

#[test]
fn an_unlock_clears_the_failures_and_says_how_many_there_were() {
    let mut alice = fixtures::enrolled();
    for _ in 0..7 {
        let _ = alice.record.budget.count_failure(now());
    }
    let unlocked = ordered(&alice, unlock).unwrap();
    assert_eq!(unlocked.record.budget, Budget::default(), "the count of tries during the lock is cleared too");
    let event = unlocked.audit.first().unwrap();
    assert_eq!((event.action, event.details.get("failures")), (Action::Unlocked, Some(&7.into())));
}

#[test]
fn an_exemption_is_ended_once() {
    let mut alice = fixtures::situation();
    assert_eq!(ordered(&alice, end_exemption).unwrap_err(), Refusal::NotFound);
    alice.record.exemption = Some(Exemption { until: seconds_later(60), reason: "ill".to_owned() });
    let ended = ordered(&alice, end_exemption).unwrap();
    assert_eq!((actions(&ended), ended.record.exemption), (vec![Action::ExemptionEnded], None));
}

#[test]
fn the_backend_registers_any_user_and_a_second_time_changes_nothing() {
    let stranger = Situation { known: false, record: UserRecord::default(), ..fixtures::situation() };
    let backend = staff("alice", ActorKind::Service);
    let seen = decide(&stranger, |draft| register(draft, &backend, &fixtures::profile(), None));
    assert_eq!(seen.verdict, Verdict::Granted(()));
    let seen = seen.change.unwrap();
    assert_eq!((actions(&seen), seen.audit.first().unwrap().actor.kind), (vec![Action::UserSeen], ActorKind::Service));
    let known = Situation { known: true, record: seen.record, ..stranger };
    let again = decide(&known, |draft| register(draft, &backend, &fixtures::profile(), None));
    assert!(again.verdict == Verdict::Granted(()) && again.change.is_none());
    let moved = Profile { email_verified: false, ..fixtures::profile() };
    assert!(decide(&known, |draft| register(draft, &backend, &moved, None)).change.is_some());
    let agent = decide(&known, |draft| register(draft, &staff("gus", ActorKind::Agent), &moved, None));
    assert!(agent.verdict == Verdict::Refused(Refusal::GrantRequired) && agent.change.is_none());
}

#[test]
fn the_first_factor_ends_a_set_up_that_took_no_proof_and_not_one_of_staff() {
    let begun = |staff_reason| PendingAuthenticator {
        staff_reason,
        ..PendingAuthenticator::new("02".to_owned(), "Phone".to_owned(), fixtures::sealed_secret("02"), now())
    };
    for (staff_reason, stays) in [(None, false), (Some("at the desk".to_owned()), true)] {
        let mut alice = fixtures::situation();
        alice.policy.email_enabled = true;
        (alice.record.email, alice.record.email_verified) = (Some(fixtures::profile().email), true);
        alice.record.pending_totp = Some(begun(staff_reason));
        let enabled = ordered(&alice, enable_email).unwrap();
        assert_eq!(enabled.record.pending_totp.is_some(), stays);
        assert_eq!(enabled.record.epoch, 1);
    }
}

#[test]
fn abuse_82_an_unlock_lets_codes_be_mailed_again() {
    let mut alice = fixtures::email_only();
    let mailed =
        |alice: &Situation| decide(alice, |draft| send_for_login(draft, fixtures::keys(), &fixtures::login_claims()));
    alice.record = mailed(&alice).change.unwrap().record;
    assert!(matches!(mailed(&alice).verdict, Verdict::Refused(Refusal::TooSoon { .. })));
    alice.record = ordered(&alice, unlock).unwrap().record;
    assert!(matches!(mailed(&alice).verdict, Verdict::Granted(_)));
}

#[test]
fn abuse_103_email_is_not_switched_on_for_an_address_that_cannot_be_mailed() {
    let mut alice = fixtures::situation();
    alice.record.email = Some("x@a..b".to_owned().try_into().unwrap());
    assert_eq!(ordered(&alice, enable_email).unwrap_err(), Refusal::AddressUnknown);
}
