//! The code of a challenged login is mailed.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::email::codes::Purpose;
use crate::domain::decision::code_mail::{CodeMail, send};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Decision;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::refusal::Refusal;

/// Sends the code of a login that is challenged.
pub fn send_for_login(
    situation: &Situation,
    claims: &LoginClaims,
    keys: &KeyRing,
    now: Timestamp,
) -> Result<Decision<CodeMail>, OpenError> {
    if situation.record.is_spent(&claims.login) {
        return Ok(Decision::refused(Refusal::LoginAlreadyCompleted));
    }
    let change = situation.observe(&claims.profile, now);
    send(situation, change, &claims.profile, claims.email_binding(Purpose::Login), keys, now)
}
