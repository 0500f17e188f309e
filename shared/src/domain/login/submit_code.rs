//! A code is submitted at a login.

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::browser_list::NewTrust;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::Purpose;
use crate::domain::credential::trusted_browser::{NewBrowser, NextToken, TrustedBrowser};
use crate::domain::decision::attempt::{Entry, try_code};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::verdict::BrowserChange;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::audit::Action;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::Method;

/// A login that a code let pass.
#[derive(Debug, PartialEq, Eq)]
pub struct Passed {
    /// The method of the code.
    pub method: Method,
    /// Recovery codes left.
    pub recovery_codes_left: usize,
    /// The token of a browser that is trusted from now on.
    pub browser_token: Option<NextToken>,
}

/// A code that is submitted at a login.
#[derive(Debug, Clone, Copy)]
pub struct Submission<'a> {
    /// The method that it is said to be of.
    pub method: Method,
    /// What was entered.
    pub code: &'a CodeEntry,
    /// The browser, if it shall be trusted.
    pub remember: Option<&'a NewBrowser>,
}

/// Tries a code at a login. An accepted one is consumed, spends the login and clears the budget; a refused one counts.
pub fn submit_code(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    claims: &LoginClaims,
    submission: &Submission<'_>,
) -> Result<Passed, Halt> {
    let Submission { method, code, remember } = *submission;
    draft.situation.record.check_unspent(&claims.login)?;
    draft.observe(&claims.profile);
    try_code(draft, keys, &Entry { method, code, mailed_for: claims.email_binding(Purpose::Login) })?;
    draft.change.record.spend(&claims.login, claims.forget_at(), draft.now);
    let browser_token = match remember {
        Some(new) => trust(draft, keys, new)?,
        None => None,
    };
    Ok(Passed { method, recovery_codes_left: draft.change.record.recovery_codes_left(), browser_token })
}

/// Trusts the browser from now on, if the policy lets users do that, and returns its token. The audit entry has no text that the
/// user chose.
fn trust(draft: &mut Draft<'_>, keys: &KeyRing, new: &NewBrowser) -> Result<Option<NextToken>, OpenError> {
    let Draft { situation, now, .. } = *draft;
    let Some(mut list) = situation.browsers.clone() else {
        return Ok(None);
    };
    let Some(browser) = TrustedBrowser::new(new, &situation.policy, draft.change.record.epoch, keys, now) else {
        return Ok(None);
    };
    let token = browser.token(&situation.subject, keys)?;
    let ended = list.add(&browser.id);
    let event = draft.event_by_user(Action::BrowserTrusted);
    let event = event.with("browser_id", browser.id.as_str()).with("expires_at", browser.expires_at.to_string());
    draft.log(event);
    draft.change.browser = Some(BrowserChange::Trust(NewTrust { browser, list, ended }));
    Ok(Some(token))
}

#[cfg(test)]
#[path = "submit_code_tests.rs"]
mod tests;
