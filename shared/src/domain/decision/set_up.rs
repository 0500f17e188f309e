//! Setting up a factor, by users or by staff: the conditions, and the confirmation of an authenticator app.

use crate::crypto::KeyRing;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::passkey::credential::MAX_PASSKEYS;
use crate::domain::credential::totp::authenticator::{Authenticator, MAX_AUTHENTICATORS};
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;

/// The number of wrong codes that ends a setup. They don't count on the budget, because the secret belongs to the person who enters
/// them.
pub const MAX_WRONG_CODES: u8 = 10;

/// The conditions of a setup on plan and policy, at its start and again at its end.
pub(crate) fn check_allowed(situation: &Situation, factor: Factor) -> Result<(), Refusal> {
    situation.plan.check_two_factor()?;
    situation.policy.check_allows(factor)
}

/// Checks that one more of this factor is allowed. A user has at most one email factor.
pub(crate) fn check_room(situation: &Situation, factor: Factor) -> Result<(), Refusal> {
    let record = &situation.record;
    match factor {
        Factor::Passkey if record.passkeys.len() >= MAX_PASSKEYS => Err(Refusal::TooManyPasskeys),
        Factor::Totp if record.totp.len() >= MAX_AUTHENTICATORS => Err(Refusal::TooManyAuthenticators),
        Factor::Passkey | Factor::Totp | Factor::Email => Ok(()),
    }
}

/// Who started a setup, and has to confirm it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetUpBy {
    User,
    /// Staff, for the user.
    Staff,
}

/// Adds the authenticator of the setup `id` if `code` is its code. A wrong code counts on the setup.
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
    record.gain_factor(&situation.policy);
    record.totp.push(authenticator.clone());
    Ok(authenticator)
}
