//! What the setups of authenticator apps and passkeys have in common: the conditions at the start, and again at the end.

use crate::crypto::KeyRing;
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::set_up::{check_allowed, check_room};
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;

/// Checks that the user can start a setup of `factor`, uses up the proof, and counts the setup. A setup that can't be started doesn't
/// use up the proof.
pub(crate) fn start(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    factor: Factor,
    proof: Option<&Proof>,
) -> Result<(), Halt> {
    enrollee.check_access(draft)?;
    check_allowed(draft.situation, factor)?;
    enrollee.check_offered(draft, proof)?;
    check_room(draft.situation, factor)?;
    enrollee.check_setup(draft)?;
    draft.observe(enrollee.profile(), keys)?;
    prove_freshness(draft, keys, enrollee, proof)?;
    Ok(enrollee.count_setup(draft)?)
}

/// Checks that the user can still confirm a setup of `factor`.
pub(crate) fn check_end(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    factor: Factor,
) -> Result<(), Halt> {
    enrollee.check_access(draft)?;
    check_allowed(draft.situation, factor)?;
    check_room(draft.situation, factor)?;
    draft.situation.record.budget.check_unlocked(draft.now)?;
    Ok(draft.observe(enrollee.profile(), keys)?)
}
