//! Setting up email as a factor: a code is mailed, and confirms that the mailbox is the user's.

use std::ops::ControlFlow;

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::{Binding, Purpose};
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::attempt::{Attempt, settle};
use crate::domain::decision::code_mail::{CodeMail, issue};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Decision;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;
use crate::domain::user::record::EmailFactor;

impl Enrollee {
    /// What the code of a set-up is bound to, if email can prove anything.
    fn email_binding(&self) -> Option<Binding<'_>> {
        match self {
            Self::AtLogin(claims) => claims.email_binding(Purpose::Enrollment),
            Self::InSession(claims) => {
                claims.proof_binding().map(|binding| Binding { purpose: Purpose::Enrollment, ..binding })
            }
        }
    }
}

/// What the set-up needs of tenant, policy and address, at its begin and again at its end.
fn check_allowed<'a>(situation: &Situation, enrollee: &'a Enrollee, now: Timestamp) -> Result<Binding<'a>, Refusal> {
    enrollee.check_access(situation, now)?;
    if !situation.plan.includes_two_factor() {
        return Err(Refusal::PlanRequired);
    }
    if let Some(lock) = situation.record.budget.lock(now) {
        return Err(Refusal::Locked(lock));
    }
    if !situation.policy.email_enabled {
        return Err(Refusal::MethodOff);
    }
    enrollee.email_binding().ok_or(Refusal::EmailUnavailable)
}

/// Begins the set-up: issues the code to be mailed.
pub fn begin(
    situation: &Situation,
    enrollee: &Enrollee,
    keys: &KeyRing,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<Decision<CodeMail>, OpenError> {
    let binding = match check_allowed(situation, enrollee, now) {
        Ok(binding) => binding,
        Err(refusal) => return Ok(Decision::refused(refusal)),
    };
    // The limits before the proof, which would be spent for nothing.
    let offered = enrollee.check_offered(situation, proof, now);
    let limits = situation.record.mailed.check_limits(now).and(enrollee.check_set_up(&situation.record.changes, now));
    if let Err(refusal) = offered.and(limits) {
        return Ok(Decision::refused(refusal));
    }
    let change = situation.observe(enrollee.profile(), now);
    match prove_freshness(situation, change, enrollee, keys, proof, now)? {
        ControlFlow::Break(decision) => Ok(decision),
        ControlFlow::Continue(mut change) => {
            if let Err(refusal) = enrollee.count_set_up(&mut change.record.changes, now) {
                return Ok(Decision::refused(refusal));
            }
            issue(situation, change, enrollee.profile(), &binding, keys, now)
        }
    }
}

/// Confirms the set-up with the mailed code. A wrong one counts on the budget. With the first factor of an account
/// `new_codes` become its recovery codes; a login token is spent. Confirming a factor that is there changes nothing more.
/// Grants whether the new codes were stored, and have to be shown.
pub fn confirm(
    situation: &Situation,
    enrollee: &Enrollee,
    keys: &KeyRing,
    code: &CodeEntry,
    new_codes: &RecoveryCodes,
    now: Timestamp,
) -> Result<Decision<bool>, OpenError> {
    let binding = match check_allowed(situation, enrollee, now) {
        Ok(binding) => binding,
        Err(refusal) => return Ok(Decision::refused(refusal)),
    };
    let mut change = situation.observe(enrollee.profile(), now);
    let accepted = change.record.mailed.consume(&binding, keys, code, now)?;
    if settle(situation, &mut change, Method::Email, accepted, now) != Attempt::Accepted {
        return Ok(Decision::refused(Refusal::InvalidCode).storing(change));
    }
    if change.record.email_factor.is_some() {
        return Ok(Decision::granted(false).storing(change));
    }
    let recovery_codes_issued = !change.record.has_factor();
    change.record.gain_factor();
    enrollee.take_along(&mut change.record, Some(new_codes).filter(|_| recovery_codes_issued), now);
    change.record.email_factor = Some(EmailFactor { created_at: whole_second(now), last_used_at: None });
    change.audit.push(AuditEvent::new(Actor::user(&situation.subject.user), Action::EmailAdded));
    Ok(Decision::granted(recovery_codes_issued).storing(change))
}

#[cfg(test)]
#[path = "enroll_email_tests.rs"]
mod tests;
