//! Freshness proved by a passkey. The answer earns a code, which then serves as the proof of a change.

use crate::crypto::KeyRing;
use crate::domain::credential::expiring_code::ExpiringCode;
use crate::domain::credential::passkey::ceremony::Authentication;
use crate::domain::credential::passkey::challenge::Purpose;
use crate::domain::credential::passkey::proof::ProofChallenge;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::{PasskeyChallenge, accept};
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;

/// Stores `request`, which replaces an unanswered one, and grants its challenge.
pub fn begin(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    session: &SessionClaims,
    request: &ProofChallenge,
) -> Result<PasskeyChallenge, Halt> {
    draft.situation.policy.check_allows(Factor::Passkey)?;
    let challenge = PasskeyChallenge::new(draft.situation, keys, Purpose::Proof(&request.id))?;
    draft.observe(&session.profile, keys)?;
    draft.change.record.proof_challenge = Some(request.clone());
    Ok(challenge)
}

/// Stores `code` if a passkey answered the latest challenge. The challenge is used up.
pub fn verify(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    session: &SessionClaims,
    answer: &dyn Authentication,
    code: &ExpiringCode,
) -> Result<(), Halt> {
    draft.observe(&session.profile, keys)?;
    let (now, situation) = (draft.now, draft.situation);
    situation.policy.check_allows(Factor::Passkey)?;
    let request = situation.record.proof_challenge.as_ref().filter(|request| now < request.expires_at);
    let request = request.ok_or(Refusal::InvalidPasskey)?;
    accept(draft, keys, answer, Purpose::Proof(&request.id))?;
    draft.change.record.proof_challenge = None;
    draft.change.record.proof_code = Some(code.clone());
    Ok(())
}

#[cfg(test)]
#[path = "prove_by_passkey_tests.rs"]
mod tests;
