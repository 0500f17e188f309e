//! Mailing the code of a login.

use crate::crypto::KeyRing;
use crate::domain::credential::email::codes::Purpose;
use crate::domain::decision::code_mail::{CodeMail, send};
use crate::domain::decision::draft::Draft;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::halt::Halt;

/// Sends the code of a challenged login.
pub fn send_for_login(draft: &mut Draft<'_>, keys: &KeyRing, claims: &LoginClaims) -> Result<CodeMail, Halt> {
    draft.situation.record.check_unspent(&claims.login)?;
    draft.observe(&claims.profile, keys)?;
    send(draft, keys, &claims.profile, claims.email_binding(Purpose::Login))
}
