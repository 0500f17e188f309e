//! What staff may do, and to whom.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::decision::Verdict;
use crate::domain::fixtures::{self, now, seconds_later, user_id};

fn staff(id: &str, kind: ActorKind) -> Staff {
    Staff { tenant: fixtures::subject().tenant, id: user_id(id), kind }
}

fn unlocked_by(staff: &Staff, situation: &Situation) -> Verdict<()> {
    let reason = Reason::parse("asked for it").unwrap();
    unlock(situation, &Order { staff, reason: &reason, now: now() }).verdict
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
fn nobody_manages_the_own_record_and_strangers_are_not_there() {
    let mut alice = fixtures::enrolled();
    alice.staff_granted = true;
    for kind in [ActorKind::Admin, ActorKind::Agent] {
        assert_eq!(unlocked_by(&staff("alice", kind), &alice), Verdict::Refused(Refusal::OwnRecord));
    }
    alice.known = false;
    assert_eq!(unlocked_by(&staff("ada", ActorKind::Admin), &alice), Verdict::Refused(Refusal::NotFound));
}

#[test]
fn the_reason_is_written_down_with_the_role() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("no phone").unwrap());
    let order = Order { staff: &admin, reason: &reason, now: now() };
    let change = exempt(&fixtures::situation(), &order, seconds_later(60)).change.unwrap();
    let event = change.audit.first().unwrap();
    assert_eq!((event.action, event.reason.as_deref()), (Action::ExemptionSet, Some("no phone")));
    assert_eq!(event.actor, admin.actor());
    assert_eq!(change.record.exemption.unwrap().until, seconds_later(60));
}

#[test]
fn removing_every_factor_leaves_nothing_that_could_stand_in_for_one() {
    let (admin, reason) = (staff("ada", ActorKind::Admin), Reason::parse("left").unwrap());
    let order = Order { staff: &admin, reason: &reason, now: now() };
    let record = remove_factors(&fixtures::enrolled(), &order).change.unwrap().record;
    assert!(!record.has_factor() && record.recovery.is_none() && record.bypass.is_none());
    assert_eq!((record.pending_totp, record.epoch), (None, 1));
}
