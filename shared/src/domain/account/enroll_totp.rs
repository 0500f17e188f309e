//! Setting up an authenticator app: begun with a secret, confirmed by its first code.

use crate::crypto::KeyRing;
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::set_up::{SetUpBy, check_allowed, check_room, confirm_pending};
use crate::domain::types::audit::Action;
use crate::domain::types::halt::Halt;

/// Begins an enrollment with `pending`, in place of any unconfirmed one. Working authenticators stay as they are. Grants
/// the issuer that the authenticator app shall show.
pub fn begin(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    pending: &PendingAuthenticator,
    proof: Option<&Proof>,
) -> Result<String, Halt> {
    enrollee.check_access(draft)?;
    check_allowed(draft.situation)?;
    enrollee.check_offered(draft, proof)?;
    check_room(draft.situation)?;
    enrollee.check_set_up(draft)?;
    draft.observe(enrollee.profile());
    prove_freshness(draft, keys, enrollee, proof)?;
    enrollee.count_set_up(draft)?;
    draft.change.record.pending_totp = Some(pending.clone());
    Ok(draft.situation.policy.issuer.clone())
}

/// The first code of a set-up, as it came in.
#[derive(Debug, Clone, Copy)]
pub struct FirstCode<'a> {
    /// The set-up.
    pub id: &'a str,
    /// What was entered.
    pub code: &'a CodeEntry,
}

/// A confirmed enrollment.
#[derive(Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The new authenticator.
    pub authenticator: Authenticator,
    /// Whether the new set of recovery codes was stored, and has to be shown.
    pub recovery_codes_issued: bool,
}

/// Confirms an enrollment with its first code, whose step is thereby consumed. With the first factor of an account
/// `new_codes` become its recovery codes. A login token is spent: its login has passed.
pub fn confirm(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    first: FirstCode<'_>,
    new_codes: &RecoveryCodes,
) -> Result<Confirmed, Halt> {
    enrollee.check_access(draft)?;
    check_allowed(draft.situation)?;
    check_room(draft.situation)?;
    draft.situation.record.budget.check_unlocked(draft.now)?;
    draft.observe(enrollee.profile());
    let had_factor = draft.change.record.has_factor();
    let authenticator = confirm_pending(draft, keys, SetUpBy::User, first.id, first.code)?;
    enrollee.complete_with(draft, Some(new_codes).filter(|_| !had_factor));
    let added = draft.event_by_user(Action::TotpAdded);
    draft.log(added.with("authenticator_id", first.id).with("label", authenticator.label.as_str()));
    Ok(Confirmed { authenticator, recovery_codes_issued: !had_factor })
}

#[cfg(test)]
#[path = "enroll_totp_tests.rs"]
mod tests;
