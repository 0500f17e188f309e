//! An attempt with a code, at a login or as a proof for a change: one budget, in one place.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::bypass_code::BYPASS_CODE;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::Binding;
use crate::domain::credential::passkey::proof::PROOF_CODE;
use crate::domain::decision::draft::Draft;
use crate::domain::types::audit::Action;
use crate::domain::types::halt::Halt;
use crate::domain::types::id::Subject;
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;
use crate::domain::user::record::UserRecord;

/// A submitted code.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The claimed method.
    pub method: Method,
    pub code: &'a CodeEntry,
    /// What a mailed code must be bound to. `None` if email proves nothing.
    pub mailed_for: Option<Binding<'a>>,
}

/// Checks a code: first the lock, then the policy, then the code itself. A lock rejects every code except recovery and bypass
/// codes, and the code that a signature of a passkey earned. A right code is consumed. A wrong one counts, so the refusal stores the
/// change.
pub(crate) fn try_code(draft: &mut Draft<'_>, keys: &KeyRing, entry: &Entry<'_>) -> Result<(), Halt> {
    let (Draft { situation, now, change }, method) = (&mut *draft, entry.method);
    let (record, subject, now) = (&mut change.record, &situation.subject, *now);
    let earned = method == Method::Passkey
        && consume(&mut record.proof_code, |code| code.is(PROOF_CODE, entry.code, subject, keys, now))?;
    if !earned {
        record.budget.check_unlocked_for(method, now)?;
    }
    situation.policy.check_allows_method(method)?;
    let accepted = match method {
        Method::Passkey => earned,
        Method::Totp => consume_totp(record, subject, keys, entry.code, now)?,
        Method::Email => consume_email(record, keys, entry, now)?,
        // These codes aren't factors: they replace a usable one.
        Method::RecoveryCode if situation.usable_factors().is_empty() => false,
        Method::RecoveryCode => consume_recovery_code(record, subject, keys, entry.code)?,
        Method::BypassCode => consume(&mut record.bypass, |code| code.is(BYPASS_CODE, entry.code, subject, keys, now))?,
    };
    settle(draft, method, accepted)
}

/// Counts a wrong code on the budget, or clears the budget after a right one. The audit log gets lockouts, and the use of recovery
/// and bypass codes.
pub(crate) fn settle(draft: &mut Draft<'_>, method: Method, accepted: bool) -> Result<(), Halt> {
    if !accepted {
        let budget = &mut draft.change.record.budget;
        let (lock, failures) = (budget.count_failure(draft.now), budget.failures());
        if lock.is_some() {
            draft.log(draft.event_by_user(Action::LockedOut).with("failures", failures));
        }
        return Err(Halt::RefusedStoring(Refusal::InvalidCode));
    }
    // A passkey says nothing about the guesses of codes.
    if method != Method::Passkey {
        draft.change.record.budget.reset();
    }
    match method {
        Method::RecoveryCode => draft.log(draft.event_by_user(Action::RecoveryCodeUsed)),
        Method::BypassCode => draft.log(draft.event_by_user(Action::BypassCodeUsed)),
        Method::Passkey | Method::Totp | Method::Email => {}
    }
    Ok(())
}

/// Removes the stored code if the entered one is right.
fn consume<T>(stored: &mut Option<T>, is_right: impl FnOnce(&T) -> Result<bool, OpenError>) -> Result<bool, OpenError> {
    let right = stored.as_ref().map_or(Ok(false), is_right)?;
    if right {
        *stored = None;
    }
    Ok(right)
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

/// A mailed code counts only for users who have email as a factor.
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
