//! Passkeys at a login, or as a proof for a change: the challenge, and the answer. A wrong answer is no guess, so the budget of wrong
//! codes doesn't count it.

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::passkey::answers::{Expected, Signed};
use crate::domain::credential::passkey::ceremony::Authentication;
use crate::domain::credential::passkey::challenge::{Challenge, Purpose};
use crate::domain::credential::passkey::credential::{Acceptance, Passkey};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::tenant::rp_id::RpId;
use crate::domain::types::audit::{Action, AuditEvent};
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;

/// What a passkey has to sign.
#[derive(Debug, PartialEq, Eq)]
pub struct PasskeyChallenge {
    pub challenge: Challenge,
    pub rp_id: RpId,
    /// The passkeys that can sign: at least one.
    pub allowed: Vec<Passkey>,
}

impl PasskeyChallenge {
    /// The challenge for the user's usable passkeys. Refused if there is none.
    pub(crate) fn new(situation: &Situation, keys: &KeyRing, purpose: Purpose<'_>) -> Result<Self, Halt> {
        let allowed: Vec<Passkey> = situation.record.usable_passkeys(&situation.policy).cloned().collect();
        let first = allowed.first().ok_or(Refusal::NoFactor)?;
        let challenge = Challenge::new(keys, &situation.subject, purpose)?;
        Ok(Self { challenge, rp_id: first.rp_id.clone(), allowed })
    }
}

/// Accepts an answer to the challenge of `purpose`, and stores what the authenticator says. A copied passkey is refused and reported:
/// only after its signature, so that the report needs the key.
pub(crate) fn accept<'a>(
    draft: &'a mut Draft<'_>,
    keys: &KeyRing,
    answer: &dyn Authentication,
    purpose: Purpose<'_>,
) -> Result<&'a mut Passkey, Halt> {
    let Draft { situation, now, .. } = *draft;
    situation.policy.check_allows(Factor::Passkey)?;
    let (id, signed) = verified(situation, keys, answer, purpose)?.ok_or(Refusal::InvalidPasskey)?;
    let by_user = draft.event_by_user(Action::PasskeyCopied);
    let change = &mut draft.change;
    let passkey = change.record.passkeys.iter_mut().find(|passkey| passkey.id == id).ok_or(Refusal::NotFound)?;
    match passkey.accept(signed, now) {
        Acceptance::Accepted => Ok(passkey),
        Acceptance::Copied { report: false } => Err(Refusal::InvalidPasskey.into()),
        Acceptance::Copied { report: true } => {
            change.audit.push(about(by_user, passkey));
            Err(Halt::RefusedStoring(Refusal::InvalidPasskey))
        }
    }
}

/// The ID of the usable passkey that signed the answer, and what it signed.
fn verified<'a>(
    situation: &'a Situation,
    keys: &KeyRing,
    answer: &dyn Authentication,
    purpose: Purpose<'_>,
) -> Result<Option<(&'a str, Signed)>, OpenError> {
    let claims_to_be = |passkey: &&Passkey| answer.credential_id() == Some(passkey.credential_id.as_slice());
    let Some(passkey) = situation.record.usable_passkeys(&situation.policy).find(claims_to_be) else {
        return Ok(None);
    };
    // Compared before the signature, which costs the most, is checked once.
    let mut challenges = Challenge::expected(keys, &situation.subject, purpose)?.into_iter();
    let Some(challenge) = challenges.find(|&challenge| answer.challenge() == Some(challenge)) else {
        return Ok(None);
    };
    let expected = Expected { rp_id: &passkey.rp_id, challenge, user_handle: passkey.user_handle };
    Ok(answer.verify(&expected, passkey).map(|signed| (passkey.id.as_str(), signed)))
}

/// An event about a passkey.
pub(crate) fn about(event: AuditEvent, passkey: &Passkey) -> AuditEvent {
    let attachment = if passkey.platform { "platform" } else { "cross-platform" };
    let event = event.with("passkey_id", passkey.id.as_str()).with("label", passkey.label.as_str());
    event.with("attachment", attachment)
}
