//! Mailing a code that serves as a proof for a change of factors.

use crate::crypto::KeyRing;
use crate::domain::decision::code_mail::{CodeMail, send};
use crate::domain::decision::draft::Draft;
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::halt::Halt;

/// Sends a code that serves as a proof for a change of factors, unless the address changed too recently.
pub fn send_for_proof(draft: &mut Draft<'_>, keys: &KeyRing, claims: &SessionClaims) -> Result<CodeMail, Halt> {
    draft.observe(&claims.profile, keys)?;
    send(draft, keys, &claims.profile, claims.proof_binding())
}
