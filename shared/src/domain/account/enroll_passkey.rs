//! Setting up a passkey: started with a challenge, confirmed by the credential that the authenticator makes.

use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::Proof;
use crate::domain::account::own_setup;
use crate::domain::credential::passkey::answers::{Expected, NewCredential};
use crate::domain::credential::passkey::ceremony::Registration;
use crate::domain::credential::passkey::challenge::{Challenge, Purpose};
use crate::domain::credential::passkey::credential::Passkey;
use crate::domain::credential::passkey::pending::PendingPasskey;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::about;
use crate::domain::decision::situation::Situation;
use crate::domain::tenant::rp_id::RpId;
use crate::domain::types::audit::Action;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;

/// What the authenticator has to make a credential for.
#[derive(Debug, PartialEq, Eq)]
pub struct NewPasskey {
    pub challenge: Challenge,
    pub rp_id: RpId,
    /// The Help Center's name.
    pub issuer: String,
    /// The user's passkeys of the same relying party, whose authenticators make no second one.
    pub excluded: Vec<Passkey>,
}

/// Starts a setup with `pending`, which replaces an unconfirmed one.
pub fn begin(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    pending: &PendingPasskey,
    proof: Option<&Proof>,
) -> Result<NewPasskey, Halt> {
    own_setup::start(draft, keys, enrollee, Factor::Passkey, proof)?;
    draft.change.record.pending_passkey = Some(pending.clone());
    let Situation { subject, policy, record, .. } = draft.situation;
    Ok(NewPasskey {
        challenge: pending.challenge(keys, subject)?,
        rp_id: rp_id(draft.situation)?.clone(),
        issuer: policy.issuer.clone(),
        excluded: record.usable_passkeys(policy).cloned().collect(),
    })
}

/// The relying party ID, which a policy that allows passkeys has.
fn rp_id(situation: &Situation) -> Result<&RpId, Refusal> {
    situation.policy.passkey_rp_id.as_ref().ok_or(Refusal::MethodOff)
}

/// The result of a confirmed setup.
#[derive(Debug, PartialEq, Eq)]
pub struct Confirmed {
    pub passkey: Passkey,
    /// Whether the new set of recovery codes was stored and has to be shown.
    pub recovery_codes_issued: bool,
}

/// Confirms the setup `id` with the authenticator's answer. With the user's first factor, `new_codes` become their recovery codes. A
/// login token is used up, because its login has passed. A refused answer doesn't end the setup.
pub fn confirm(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    id: &str,
    answer: &dyn Registration,
    new_codes: &RecoveryCodes,
) -> Result<Confirmed, Halt> {
    own_setup::check_end(draft, keys, enrollee, Factor::Passkey)?;
    let rp_id = rp_id(draft.situation)?;
    let (now, record) = (draft.now, &draft.situation.record);
    let is_open = |pending: &&PendingPasskey| pending.id == id && now < pending.expires_at;
    let pending = record.pending_passkey.as_ref().filter(is_open).ok_or(Refusal::NotFound)?;
    let made = verified(draft.situation, keys, pending, rp_id, answer)?.ok_or(Refusal::InvalidPasskey)?;
    if record.passkeys.iter().any(|passkey| passkey.credential_id == made.credential_id) {
        return Err(Refusal::PasskeyExists.into());
    }
    let passkey = Passkey::new(pending, rp_id, made, whole_second(now));
    let recovery_codes_issued = !record.has_factor();
    draft.change.record.gain_factor(&draft.situation.policy);
    draft.change.record.pending_passkey = None;
    draft.change.record.passkeys.push(passkey.clone());
    enrollee.complete_with(draft, Some(new_codes).filter(|_| recovery_codes_issued));
    draft.log(about(draft.event_by_user(Action::PasskeyAdded), &passkey));
    Ok(Confirmed { passkey, recovery_codes_issued })
}

fn verified(
    situation: &Situation,
    keys: &KeyRing,
    pending: &PendingPasskey,
    rp_id: &RpId,
    answer: &dyn Registration,
) -> Result<Option<NewCredential>, OpenError> {
    let challenges = Challenge::expected(keys, &situation.subject, Purpose::Registration(&pending.id))?;
    Ok(challenges
        .into_iter()
        .find_map(|challenge| answer.verify(&Expected { rp_id, challenge, user_handle: pending.user_handle })))
}

#[cfg(test)]
#[path = "enroll_passkey_tests.rs"]
mod tests;
