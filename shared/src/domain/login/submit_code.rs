//! Codes submitted at login.

use crate::crypto::KeyRing;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::Purpose;
use crate::domain::credential::trusted_browser::NewBrowser;
use crate::domain::decision::attempt::{Entry, try_code};
use crate::domain::decision::draft::Draft;
use crate::domain::login::passed::Passed;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;

/// A code submitted at login.
#[derive(Debug, Clone, Copy)]
pub struct Submission<'a> {
    /// The claimed method.
    pub method: Method,
    pub code: &'a CodeEntry,
    /// The browser to trust, if requested.
    pub remember: Option<&'a NewBrowser>,
}

/// Checks a code at login. An accepted code is consumed, completes the login, and clears the budget. A rejected one counts.
pub fn submit_code(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    claims: &LoginClaims,
    submission: &Submission<'_>,
) -> Result<Passed, Halt> {
    let Submission { method, code, remember } = *submission;
    draft.situation.record.check_unspent(&claims.login)?;
    let by = method.passed_by().ok_or(Refusal::InvalidCode)?;
    draft.observe(&claims.profile, keys)?;
    try_code(draft, keys, &Entry { method, code, mailed_for: claims.email_binding(Purpose::Login) })?;
    Passed::complete(draft, keys, claims, by, remember)
}

#[cfg(test)]
#[path = "submit_code_tests.rs"]
mod tests;
