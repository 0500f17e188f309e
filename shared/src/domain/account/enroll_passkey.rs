//! Setting up a passkey: started with a challenge, confirmed by the credential that the authenticator makes.

use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::credential::passkey::answers::{Expected, NewCredential};
use crate::domain::credential::passkey::ceremony::Registration;
use crate::domain::credential::passkey::challenge::{Challenge, Purpose};
use crate::domain::credential::passkey::credential::{MAX_PASSKEYS, Passkey};
use crate::domain::credential::passkey::pending::PendingPasskey;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::about;
use crate::domain::decision::set_up::check_allowed;
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
    enrollee.check_access(draft)?;
    let rp_id = check_rp_id(draft.situation)?.clone();
    enrollee.check_offered(draft, proof)?;
    check_room(draft.situation)?;
    enrollee.check_setup(draft)?;
    draft.observe(enrollee.profile(), keys)?;
    prove_freshness(draft, keys, enrollee, proof)?;
    enrollee.count_setup(draft)?;
    draft.change.record.pending_passkey = Some(pending.clone());
    let Situation { subject, policy, record, .. } = draft.situation;
    Ok(NewPasskey {
        challenge: pending.challenge(keys, subject)?,
        rp_id,
        issuer: policy.issuer.clone(),
        excluded: record.usable_passkeys(policy).cloned().collect(),
    })
}

/// The conditions of a setup on plan and policy, at its start and again at its end.
fn check_rp_id(situation: &Situation) -> Result<&RpId, Refusal> {
    check_allowed(situation, Factor::Passkey)?;
    situation.policy.passkey_rp_id.as_ref().ok_or(Refusal::MethodOff)
}

fn check_room(situation: &Situation) -> Result<(), Refusal> {
    if situation.record.passkeys.len() >= MAX_PASSKEYS { Err(Refusal::TooManyPasskeys) } else { Ok(()) }
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
    enrollee.check_access(draft)?;
    let rp_id = check_rp_id(draft.situation)?;
    check_room(draft.situation)?;
    draft.situation.record.budget.check_unlocked(draft.now)?;
    draft.observe(enrollee.profile(), keys)?;
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
