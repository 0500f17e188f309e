//! Setting up an authenticator app: begun with a secret, confirmed by its first code.

use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::set_up::{SetUpBy, check_allowed, check_room, confirm_pending};
use std::ops::ControlFlow;

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Decision;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::refusal::Refusal;

/// Begins an enrollment with `pending`, in place of any unconfirmed one. Working authenticators stay as they are. Grants
/// the issuer that the authenticator app shall show.
pub fn begin(
    situation: &Situation,
    enrollee: &Enrollee,
    keys: &KeyRing,
    pending: &PendingAuthenticator,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<Decision<String>, OpenError> {
    let allowed = enrollee
        .check_access(situation, now)
        .and_then(|()| check_allowed(situation))
        .and_then(|()| enrollee.check_offered(situation, proof, now))
        .and_then(|()| check_room(situation))
        .and_then(|()| enrollee.check_set_up(&situation.record.changes, now));
    if let Err(refusal) = allowed {
        return Ok(Decision::refused(refusal));
    }
    let change = situation.observe(enrollee.profile(), now);
    Ok(match prove_freshness(situation, change, enrollee, keys, proof, now)? {
        ControlFlow::Break(decision) => decision,
        ControlFlow::Continue(mut change) => {
            if let Err(refusal) = enrollee.count_set_up(&mut change.record.changes, now) {
                return Ok(Decision::refused(refusal));
            }
            change.record.pending_totp = Some(pending.clone());
            Decision::granted(situation.policy.issuer.clone()).storing(change)
        }
    })
}

/// A confirmed enrollment.
#[derive(Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The new authenticator.
    pub authenticator: Authenticator,
    /// Whether the new set of recovery codes was stored, and has to be shown.
    pub recovery_codes_issued: bool,
}

/// Confirms the enrollment `id` with its first code, whose step is thereby consumed. With the first factor of an account
/// `new_codes` become its recovery codes. A login token is spent: its login has passed.
pub fn confirm(
    situation: &Situation,
    enrollee: &Enrollee,
    keys: &KeyRing,
    id: &str,
    code: &CodeEntry,
    new_codes: &RecoveryCodes,
    now: Timestamp,
) -> Result<Decision<Confirmed>, OpenError> {
    let allowed = enrollee.check_access(situation, now).and_then(|()| check_allowed(situation));
    if let Err(refusal) = allowed.and_then(|()| check_room(situation)) {
        return Ok(Decision::refused(refusal));
    }
    if let Some(lock) = situation.record.budget.lock(now) {
        return Ok(Decision::refused(Refusal::Locked(lock)));
    }
    let mut change = situation.observe(enrollee.profile(), now);
    let had_factor = change.record.has_factor();
    let confirmed = confirm_pending(&situation.subject, &mut change.record, keys, id, SetUpBy::User, code, now)?;
    let authenticator = match confirmed {
        Err(Refusal::InvalidCode) => return Ok(Decision::refused(Refusal::InvalidCode).storing(change)),
        Err(refusal) => return Ok(Decision::refused(refusal)),
        Ok(authenticator) => authenticator,
    };
    enrollee.take_along(&mut change.record, Some(new_codes).filter(|_| !had_factor), now);
    let added = AuditEvent::new(Actor::user(&situation.subject.user), Action::TotpAdded);
    change.audit.push(added.with("authenticator_id", id).with("label", authenticator.label.as_str()));
    Ok(Decision::granted(Confirmed { authenticator, recovery_codes_issued: !had_factor }).storing(change))
}

#[cfg(test)]
#[path = "enroll_totp_tests.rs"]
mod tests;
