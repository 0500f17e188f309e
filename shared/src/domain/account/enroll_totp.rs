//! Setting up an authenticator app: started with a secret, confirmed by its first code.

use crate::crypto::KeyRing;
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::Proof;
use crate::domain::account::own_setup;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::set_up::{SetUpBy, confirm_pending};
use crate::domain::types::audit::Action;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;

/// Starts a setup with `pending`, which replaces an unconfirmed one. Confirmed authenticators stay unchanged. Grants the issuer
/// that the authenticator app shows.
pub fn begin(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    pending: &PendingAuthenticator,
    proof: Option<&Proof>,
) -> Result<String, Halt> {
    own_setup::start(draft, keys, enrollee, Factor::Totp, proof)?;
    draft.change.record.pending_totp = Some(pending.clone());
    Ok(draft.situation.policy.issuer.clone())
}

/// The first code of a setup.
#[derive(Debug, Clone, Copy)]
pub struct FirstCode<'a> {
    /// The ID of the setup.
    pub id: &'a str,
    pub code: &'a CodeEntry,
}

/// The result of a confirmed setup.
#[derive(Debug, PartialEq, Eq)]
pub struct Confirmed {
    pub authenticator: Authenticator,
    /// Whether the new set of recovery codes was stored and has to be shown.
    pub recovery_codes_issued: bool,
}

/// Confirms a setup with its first code, and consumes the code's time step. With the user's first factor, `new_codes` become their
/// recovery codes. A login token is used up, because its login has passed.
pub fn confirm(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    first: FirstCode<'_>,
    new_codes: &RecoveryCodes,
) -> Result<Confirmed, Halt> {
    own_setup::check_end(draft, keys, enrollee, Factor::Totp)?;
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
