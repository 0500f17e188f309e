//! What staff can do, and for whom.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::credential::bypass_code::NewBypassCode;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision, Verdict};
use crate::domain::fixtures::{self, keys, now, seconds_later, user_id};
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
    decide(situation, |draft| unlock(draft, &SupportAction { staff, reason: Some(&reason) })).verdict
}

#[test]
fn admins_can_act_by_role_and_agents_by_grant() {
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
    assert_eq!(unlocked_by(&staff("ada", ActorKind::Admin), &alice), Verdict::Refused(Refusal::UserUnknown));
}

#[test]
fn the_reason_is_audited_with_the_role() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("no phone").unwrap());
    let action = SupportAction { staff: &admin, reason: Some(&reason) };
    let change = decide(&fixtures::situation(), |draft| exempt(draft, &action, seconds_later(60))).change.unwrap();
    let event = change.audit.first().unwrap();
    assert_eq!((event.action, event.reason.as_deref()), (Action::ExemptionSet, Some("no phone")));
    assert_eq!(event.actor, admin.actor());
    assert_eq!(change.record.exemption.unwrap().until, seconds_later(60));
}

#[test]
fn removing_all_factors_also_removes_everything_that_replaces_one() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("left").unwrap());
    let action = SupportAction { staff: &admin, reason: Some(&reason) };
    let record = decide(&fixtures::enrolled(), |draft| remove_factors(draft, &action)).change.unwrap().record;
    assert!(!record.has_factor() && record.recovery.is_none() && record.bypass.is_none());
    assert_eq!((record.pending_totp, record.epoch), (None, 1));
}

/// Carries out an action of the admin. Returns the change to store, if any.
fn stored_change<T>(
    situation: &Situation,
    rule: impl FnOnce(&mut Draft<'_>, &SupportAction<'_>) -> Result<T, Halt>,
) -> Option<Change> {
    let (staff, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    decide(situation, |draft| rule(draft, &SupportAction { staff: &staff, reason: Some(&reason) })).change
}

/// Carries out an action of the admin. Returns the change to store.
fn granted_change<T>(
    situation: &Situation,
    rule: impl FnOnce(&mut Draft<'_>, &SupportAction<'_>) -> Result<T, Halt>,
) -> Result<Change, Refusal> {
    let (staff, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    let Decision { verdict, change } =
        decide(situation, |draft| rule(draft, &SupportAction { staff: &staff, reason: Some(&reason) }));
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
fn an_app_set_up_by_staff_has_the_reason_given_at_its_start() {
    let mut alice = fixtures::situation();
    let started = granted_change(&alice, |draft, action| begin_totp(draft, action, &pending())).unwrap();
    assert_eq!(actions(&started), [Action::TotpSetupBegun]);
    alice.record = started.record;
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
fn the_app_shows_the_address_or_else_the_id() {
    let mut alice = fixtures::situation();
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    let shown = |alice: &Situation| {
        let action = SupportAction { staff: &admin, reason: Some(&reason) };
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
fn staff_turn_email_on_once_for_a_verified_address_if_plan_and_policy_allow_it() {
    let alice = fixtures::situation();
    let enabled = granted_change(&alice, enable_email).unwrap();
    assert_eq!((actions(&enabled), enabled.record.epoch), (vec![Action::EmailAdded], 1));
    let factor = enabled.record.email_factor.clone();
    assert_eq!(factor, Some(EmailFactor { created_at: now(), last_used_at: None }));
    let again = Situation { record: enabled.record, ..alice.clone() };
    assert!(stored_change(&again, enable_email).is_none(), "email is already on");
    let refused = |change: fn(&mut Situation)| {
        let mut alice = alice.clone();
        change(&mut alice);
        granted_change(&alice, enable_email).unwrap_err()
    };
    assert_eq!(refused(|alice| alice.plan = Plan::default()), Refusal::PlanRequired);
    assert_eq!(refused(|alice| alice.policy.email_enabled = false), Refusal::MethodOff);
    assert_eq!(refused(|alice| alice.record.email_verified = false), Refusal::AddressUnknown);
    assert_eq!(refused(|alice| alice.record.email = None), Refusal::AddressUnknown);
}

#[test]
fn staff_remove_one_factor_or_all_and_a_missing_one_is_not_found() {
    let alice = fixtures::enrolled();
    let removed = granted_change(&alice, |draft, action| remove_totp(draft, action, "01")).unwrap();
    assert!(removed.record.totp.is_empty());
    assert_eq!(actions(&removed), [Action::TotpRemoved]);
    assert_eq!(
        granted_change(&alice, |draft, action| remove_totp(draft, action, "99")).unwrap_err(),
        Refusal::NotFound
    );
    assert_eq!(granted_change(&alice, remove_email).unwrap_err(), Refusal::NotFound);
    let removed = granted_change(&fixtures::email_only(), remove_email).unwrap();
    assert!(removed.record.email_factor.is_none());
    assert_eq!(actions(&removed), [Action::EmailRemoved]);
    assert_eq!(actions(&granted_change(&alice, remove_factors).unwrap()), [Action::FactorsRemoved]);
}

#[test]
fn a_bypass_code_is_issued_with_or_without_a_factor() {
    let alice = fixtures::enrolled();
    let code = NewBypassCode::from_random(&alice.subject, fixtures::keys(), &[7; 10], 15, now()).unwrap().stored;
    let issued = granted_change(&alice, |draft, action| issue_bypass_code(draft, action, &code)).unwrap();
    assert_eq!((actions(&issued), issued.record.bypass.as_ref()), (vec![Action::BypassCodeIssued], Some(&code)));
    let without =
        granted_change(&fixtures::situation(), |draft, action| issue_bypass_code(draft, action, &code)).unwrap();
    assert_eq!(without.record.bypass.as_ref(), Some(&code));
}

#[test]
fn an_unlock_clears_the_failures_and_records_their_number() {
    let mut alice = fixtures::enrolled();
    for _ in 0..7 {
        let _ = alice.record.budget.count_failure(now());
    }
    let unlocked = granted_change(&alice, unlock).unwrap();
    assert_eq!(unlocked.record.budget, Budget::default(), "the count of tries during the lock is cleared too");
    let event = unlocked.audit.first().unwrap();
    assert_eq!((event.action, event.details.get("failures")), (Action::Unlocked, Some(&7.into())));
}

#[test]
fn an_exemption_is_ended_once() {
    let mut alice = fixtures::situation();
    assert_eq!(granted_change(&alice, end_exemption).unwrap_err(), Refusal::NotFound);
    alice.record.exemption = Some(Exemption { until: seconds_later(60), reason: "ill".to_owned() });
    let ended = granted_change(&alice, end_exemption).unwrap();
    assert_eq!((actions(&ended), ended.record.exemption), (vec![Action::ExemptionEnded], None));
}

#[test]
fn a_requirement_is_ended_once_and_a_repetition_keeps_its_start() {
    let mut alice = fixtures::situation();
    assert_eq!(granted_change(&alice, end_requirement).unwrap_err(), Refusal::NotFound);
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    let action = SupportAction { staff: &admin, reason: Some(&reason) };
    let required = decide(&alice, |draft| require(draft, &action)).change.unwrap();
    assert_eq!(actions(&required), [Action::RequirementSet]);
    alice.record = required.record;
    let again = fixtures::decide(&alice, seconds_later(60), |draft| require(draft, &action));
    assert!(again.change.is_none(), "the same reason");
    assert_eq!(again.verdict, Verdict::Granted(Requirement { since: now(), reason: "asked for it".to_owned() }));
    let ended = granted_change(&alice, end_requirement).unwrap();
    assert_eq!((actions(&ended), ended.record.requirement), (vec![Action::RequirementEnded], None));
}

#[test]
fn an_exemption_ends_a_requirement_and_the_reverse() {
    let mut alice = fixtures::situation();
    let reason = Reason::parse("asked for it").unwrap();
    let admin = staff("ada", ActorKind::Admin);
    let action = SupportAction { staff: &admin, reason: Some(&reason) };
    alice.record = decide(&alice, |draft| require(draft, &action)).change.unwrap().record;
    let exempted = decide(&alice, |draft| exempt(draft, &action, seconds_later(60))).change.unwrap();
    assert_eq!(actions(&exempted), [Action::ExemptionSet, Action::RequirementEnded]);
    alice.record = exempted.record;
    assert!(alice.record.requirement.is_none());
    let required = decide(&alice, |draft| require(draft, &action)).change.unwrap();
    assert_eq!(actions(&required), [Action::RequirementSet, Action::ExemptionEnded]);
    assert!(required.record.exemption.is_none() && required.record.requirement.is_some());
}

#[test]
fn a_requirement_needs_the_plan() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("asked for it").unwrap());
    let action = SupportAction { staff: &admin, reason: Some(&reason) };
    let below = Situation { plan: Plan::default(), ..fixtures::situation() };
    let refused = decide(&below, |draft| require(draft, &action));
    assert!(matches!(refused.verdict, Verdict::Refused(Refusal::PlanRequired)) && refused.change.is_none());
}

#[test]
fn the_backend_registers_any_user_and_a_repetition_changes_nothing() {
    let stranger = Situation { known: false, record: UserRecord::default(), ..fixtures::situation() };
    let backend = staff("alice", ActorKind::Service);
    let seen = decide(&stranger, |draft| register(draft, keys(), &backend, &fixtures::profile(), None));
    assert_eq!(seen.verdict, Verdict::Granted(()));
    let seen = seen.change.unwrap();
    assert_eq!((actions(&seen), seen.audit.first().unwrap().actor.kind), (vec![Action::UserSeen], ActorKind::Service));
    let known = Situation { known: true, record: seen.record, ..stranger };
    let again = decide(&known, |draft| register(draft, keys(), &backend, &fixtures::profile(), None));
    assert!(again.verdict == Verdict::Granted(()) && again.change.is_none());
    let moved = Profile { email_verified: false, ..fixtures::profile() };
    assert!(decide(&known, |draft| register(draft, keys(), &backend, &moved, None)).change.is_some());
    let agent = decide(&known, |draft| register(draft, keys(), &staff("gus", ActorKind::Agent), &moved, None));
    assert!(agent.verdict == Verdict::Refused(Refusal::GrantRequired) && agent.change.is_none());
}

#[test]
fn the_first_factor_ends_a_setup_without_proof_but_not_one_by_staff() {
    let started = |staff_reason| PendingAuthenticator {
        staff_reason,
        ..PendingAuthenticator::new("02".to_owned(), "Phone".to_owned(), fixtures::sealed_secret("02"), now())
    };
    for (staff_reason, stays) in [(None, false), (Some("at the desk".to_owned()), true)] {
        let mut alice = fixtures::situation();
        alice.policy.email_enabled = true;
        (alice.record.email, alice.record.email_verified) = (Some(fixtures::profile().email), true);
        alice.record.pending_totp = Some(started(staff_reason));
        let enabled = granted_change(&alice, enable_email).unwrap();
        assert_eq!(enabled.record.pending_totp.is_some(), stays);
        assert_eq!(enabled.record.epoch, 1);
    }
}

#[test]
fn abuse_82_codes_can_be_mailed_again_after_an_unlock() {
    let mut alice = fixtures::email_only();
    let mailed =
        |alice: &Situation| decide(alice, |draft| send_for_login(draft, fixtures::keys(), &fixtures::login_claims()));
    alice.record = mailed(&alice).change.unwrap().record;
    assert!(matches!(mailed(&alice).verdict, Verdict::Refused(Refusal::TooSoon { .. })));
    alice.record = granted_change(&alice, unlock).unwrap().record;
    assert!(matches!(mailed(&alice).verdict, Verdict::Granted(_)));
}

#[test]
fn abuse_103_email_is_not_turned_on_for_an_address_that_cannot_receive_mail() {
    let mut alice = fixtures::situation();
    alice.record.email = Some("x@a..b".to_owned().try_into().unwrap());
    assert_eq!(granted_change(&alice, enable_email).unwrap_err(), Refusal::AddressUnknown);
}
