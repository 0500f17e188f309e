//! A code is tried: at a login, or as proof for a change. One budget, one place.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::Binding;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Change;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::id::Subject;
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;
use crate::domain::user::record::UserRecord;

/// A code as it came in.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The method that it is said to be of.
    pub method: Method,
    /// What was entered.
    pub code: &'a CodeEntry,
    /// What a mailed code would have to be bound to; `None` where email proves nothing.
    pub mailed_for: Option<Binding<'a>>,
}

/// What became of a code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// It was not looked at.
    Refused(Refusal),
    /// It was wrong and counted.
    Rejected,
    /// It was right, and is consumed.
    Accepted,
}

/// Tries a code: lock first, then the policy, then the code itself. A lock refuses every code but recovery and bypass codes.
/// The change, with the audit entry of a lock-out or a used recovery code, goes into `change`.
pub(crate) fn try_code(
    situation: &Situation,
    change: &mut Change,
    keys: &KeyRing,
    entry: &Entry<'_>,
    now: Timestamp,
) -> Result<Attempt, OpenError> {
    if let Some(lock) = change.record.budget.lock_for(entry.method, now) {
        return Ok(Attempt::Refused(Refusal::Locked(lock)));
    }
    if !situation.policy.allows(entry.method) {
        return Ok(Attempt::Refused(Refusal::MethodOff));
    }
    let record = &mut change.record;
    let accepted = match entry.method {
        Method::Totp => consume_totp(record, &situation.subject, keys, entry.code, now)?,
        Method::Email => consume_email(record, keys, entry, now)?,
        // These codes are not a factor by themselves: they stand in for a usable one.
        Method::RecoveryCode if situation.usable_factors().is_empty() => false,
        Method::RecoveryCode => consume_recovery_code(record, &situation.subject, keys, entry.code)?,
        Method::BypassCode => consume_bypass_code(record, &situation.subject, keys, entry.code, now)?,
    };
    Ok(settle(situation, change, entry.method, accepted, now))
}

/// Counts a refused code on the budget, clears it after an accepted one, and writes down what has to be.
pub(crate) fn settle(
    situation: &Situation,
    change: &mut Change,
    method: Method,
    accepted: bool,
    now: Timestamp,
) -> Attempt {
    let event = |action| AuditEvent::new(Actor::user(&situation.subject.user), action);
    if accepted {
        change.record.budget.reset();
        change.audit.extend(match method {
            Method::RecoveryCode => Some(event(Action::RecoveryCodeUsed)),
            Method::BypassCode => Some(event(Action::BypassCodeUsed)),
            Method::Totp | Method::Email => None,
        });
        Attempt::Accepted
    } else {
        let lock = change.record.budget.count_failure(now);
        let failures = change.record.budget.failures();
        change.audit.extend(lock.map(|_| event(Action::LockedOut).with("failures", failures)));
        Attempt::Rejected
    }
}

fn consume_totp(
    record: &mut UserRecord,
    subject: &Subject,
    keys: &KeyRing,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<bool, OpenError> {
    for authenticator in &mut record.totp {
        if authenticator.accept(subject, keys, code, now)? {
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

fn consume_bypass_code(
    record: &mut UserRecord,
    subject: &Subject,
    keys: &KeyRing,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<bool, OpenError> {
    let right = match &record.bypass {
        Some(bypass) => bypass.is(code, subject, keys, now)?,
        None => false,
    };
    if right {
        record.bypass = None;
    }
    Ok(right)
}

/// A mailed code counts only for who has email as a factor.
fn consume_email(
    record: &mut UserRecord,
    keys: &KeyRing,
    entry: &Entry<'_>,
    now: Timestamp,
) -> Result<bool, OpenError> {
    let (Some(factor), Some(binding)) = (&mut record.email_factor, &entry.mailed_for) else {
        return Ok(false);
    };
    let accepted = record.mailed.consume(binding, keys, entry.code, now)?;
    if accepted {
        factor.last_used_at = Some(whole_second(now));
    }
    Ok(accepted)
}
