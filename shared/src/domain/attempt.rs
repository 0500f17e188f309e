//! A code is tried: at a login, or as proof for a change. One budget, one place.

use jiff::Timestamp;

use super::audit::{Action, Actor, AuditEvent};
use super::budget::Lock;
use super::claims::LoginClaims;
use super::code_entry::CodeEntry;
use super::decision::{Decision, Refusal};
use super::id::Subject;
use super::method::Method;
use super::situation::Situation;
use super::user::UserRecord;
use crate::crypto::{KeyRing, OpenError};

/// A login that a code let pass.
#[derive(Debug, PartialEq, Eq)]
pub struct Passed {
    /// The method of the code.
    pub method: Method,
    /// Recovery codes left.
    pub recovery_codes_left: usize,
}

/// Tries a code at a login. An accepted one is consumed, spends the login and clears the budget; a refused one counts.
pub fn submit_code(
    situation: &Situation,
    claims: &LoginClaims,
    keys: &KeyRing,
    method: Method,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<Decision<Passed>, OpenError> {
    if situation.record.is_spent(&claims.login) {
        return Ok(Decision::refused(Refusal::LoginAlreadyCompleted));
    }
    let (mut record, mut audit) = situation.observe(&claims.profile);
    let verdict = try_code(situation, &mut record, keys, method, code, now)?;
    Ok(match verdict {
        Attempt::Refused(refusal) => Decision::refused(refusal),
        Attempt::Rejected { lock } => {
            audit.extend(lock.map(|_| locked_out(&claims.subject)));
            Decision::refused(Refusal::InvalidCode).storing(record, audit)
        }
        Attempt::Accepted => {
            record.spend(&claims.login, claims.forget_at(), now);
            audit.extend(recovery_code_used(&claims.subject, method));
            let recovery_codes_left = record.recovery_codes_left();
            Decision::granted(Passed { method, recovery_codes_left }).storing(record, audit)
        }
    })
}

/// What became of a code.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    /// It was not looked at.
    Refused(Refusal),
    /// It was wrong and counted; perhaps it started a lock.
    Rejected {
        /// The lock that it started.
        lock: Option<Lock>,
    },
    /// It was right, and is consumed.
    Accepted,
}

/// Tries a code on `record`: lock first, then the policy, then the code itself.
pub(super) fn try_code(
    situation: &Situation,
    record: &mut UserRecord,
    keys: &KeyRing,
    method: Method,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<Attempt, OpenError> {
    if let Some(lock) = record.budget.lock(now) {
        return Ok(Attempt::Refused(Refusal::Locked(lock)));
    }
    if !situation.policy.allows(method) {
        return Ok(Attempt::Refused(Refusal::MethodOff));
    }
    let accepted = match method {
        Method::Totp => consume_totp(record, &situation.subject, keys, code, now)?,
        // Recovery codes are not a factor by themselves: they stand in for a usable one.
        Method::RecoveryCode if situation.usable_factors().is_empty() => false,
        Method::RecoveryCode => consume_recovery_code(record, &situation.subject, keys, code)?,
        // Nothing mails codes yet, so none can match.
        Method::Email => false,
    };
    if !accepted {
        let lock = record.budget.count_failure(now);
        return Ok(Attempt::Rejected { lock });
    }
    record.budget.reset();
    Ok(Attempt::Accepted)
}

fn consume_totp(
    record: &mut UserRecord,
    subject: &Subject,
    keys: &KeyRing,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<bool, OpenError> {
    let Some(digits) = code.as_six_digits() else {
        return Ok(false);
    };
    for authenticator in &mut record.totp {
        if authenticator.accept(subject, keys, digits, now)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn consume_recovery_code(
    record: &mut UserRecord,
    subject: &Subject,
    keys: &KeyRing,
    code: &CodeEntry,
) -> Result<bool, OpenError> {
    match &mut record.recovery {
        Some(codes) => codes.consume(subject, keys, code),
        None => Ok(false),
    }
}

/// The entry for a lock that this failure started.
pub(super) fn locked_out(subject: &Subject) -> AuditEvent {
    AuditEvent::new(Actor::user(&subject.user), Action::LockedOut)
}

/// The entry for an accepted recovery code; other accepted codes are not written down.
pub(super) fn recovery_code_used(subject: &Subject, method: Method) -> Option<AuditEvent> {
    (method == Method::RecoveryCode).then(|| AuditEvent::new(Actor::user(&subject.user), Action::RecoveryCodeUsed))
}

#[cfg(test)]
#[path = "attempt_tests.rs"]
mod tests;
