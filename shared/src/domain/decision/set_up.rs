//! Setting up an authenticator app, by the user or with staff: what it needs, and how a code confirms it.

use crate::crypto::KeyRing;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::authenticator::{Authenticator, MAX_AUTHENTICATORS};
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;

/// Wrong codes after which a set-up is forgotten. They do not count on the budget: the secret is the guesser's own.
pub const MAX_WRONG_CODES: u8 = 10;

/// What an enrollment needs of plan and policy, at its begin and again at its end.
pub(crate) fn check_allowed(situation: &Situation) -> Result<(), Refusal> {
    situation.plan.check_two_factor()?;
    situation.policy.check_allows(Factor::Totp)
}

/// Whether there is room for another authenticator.
pub(crate) fn check_room(situation: &Situation) -> Result<(), Refusal> {
    if situation.record.totp.len() >= MAX_AUTHENTICATORS { Err(Refusal::TooManyAuthenticators) } else { Ok(()) }
}

/// Who has begun a set-up, and has to confirm it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetUpBy {
    /// The user.
    User,
    /// Staff, for the user.
    Staff,
}

/// Adds the authenticator of the set-up `id` if `code` is its code. A wrong one counts on the set-up.
pub(crate) fn confirm_pending(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    by: SetUpBy,
    id: &str,
    code: &CodeEntry,
) -> Result<Authenticator, Halt> {
    let Draft { situation, now, change } = draft;
    let record = &mut change.record;
    let is_open = |pending: &PendingAuthenticator| {
        pending.id == id && *now < pending.expires_at && pending.staff_reason.is_some() == (by == SetUpBy::Staff)
    };
    let pending = record.pending_totp.clone().filter(is_open).ok_or(Refusal::NotFound)?;
    let Some(authenticator) = pending.first_code(&situation.subject, keys, code, *now)? else {
        let wrong_codes = pending.wrong_codes.saturating_add(1);
        record.pending_totp =
            (wrong_codes < MAX_WRONG_CODES).then_some(PendingAuthenticator { wrong_codes, ..pending });
        return Err(Halt::RefusedStoring(Refusal::InvalidCode));
    };
    record.pending_totp = None;
    record.gain_factor();
    record.totp.push(authenticator.clone());
    Ok(authenticator)
}
