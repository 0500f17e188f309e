//! Codes submitted at login.

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

/// A login that a code completed.
#[derive(Debug, PartialEq, Eq)]
pub struct Passed {
    pub method: Method,
    pub recovery_codes_left: usize,
    /// The token of the browser, if it is now trusted.
    pub browser_token: Option<NextToken>,
}

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
    draft.observe(&claims.profile, keys)?;
    try_code(draft, keys, &Entry { method, code, mailed_for: claims.email_binding(Purpose::Login) })?;
    draft.change.record.spend(&claims.login, claims.forget_at(), draft.now);
    let browser_token = match remember {
        Some(new) => trust(draft, keys, new)?,
        None => None,
    };
    Ok(Passed { method, recovery_codes_left: draft.change.record.recovery_codes_left(), browser_token })
}

/// Trusts the browser, if the policy allows trust, and returns its token. The audit entry contains no text that the user chose.
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
