//! A code is mailed that serves as proof for a change of factors.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::decision::code_mail::{CodeMail, send};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Decision;
use crate::domain::token::claims::SessionClaims;

/// Sends a code that serves as proof for a change of factors, unless the address has changed too recently.
pub fn send_for_proof(
    situation: &Situation,
    claims: &SessionClaims,
    keys: &KeyRing,
    now: Timestamp,
) -> Result<Decision<CodeMail>, OpenError> {
    let change = situation.observe(&claims.profile, now);
    send(situation, change, &claims.profile, claims.proof_binding(), keys, now)
}
