//! Passkeys at login. A lock doesn't reject them, so wrong codes can't lock out a user who has one.

use crate::crypto::KeyRing;
use crate::domain::credential::passkey::ceremony::Authentication;
use crate::domain::credential::passkey::challenge::Purpose;
use crate::domain::credential::trusted_browser::NewBrowser;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::accept;
use crate::domain::login::passed::Passed;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;

/// Checks the answer of a passkey. An accepted one completes the login, and leaves the budget of wrong codes as it is. It waits while
/// too many logins are remembered, because a program can answer any number of them.
pub fn submit_passkey(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    claims: &LoginClaims,
    answer: &dyn Authentication,
    remember: Option<&NewBrowser>,
) -> Result<Passed, Halt> {
    draft.situation.record.check_unspent(&claims.login)?;
    draft.observe(&claims.profile, keys)?;
    let now = draft.now;
    let passkey = accept(draft, keys, answer, Purpose::Login(&claims.login))?;
    passkey.last_used_at = Some(whole_second(now));
    let by = passkey.passed_by();
    if let Some(until) = draft.situation.record.passes_without_code_at(now) {
        return Err(Refusal::TooManyChanges { until }.into());
    }
    Passed::complete(draft, keys, claims, by, remember)
}

#[cfg(test)]
#[path = "submit_passkey_tests.rs"]
mod tests;
