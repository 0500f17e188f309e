//! A code is submitted at a login.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::browser_list::NewTrust;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::Purpose;
use crate::domain::credential::trusted_browser::{NewBrowser, NextToken, TrustedBrowser};
use crate::domain::decision::attempt::{Attempt, Entry, try_code};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{BrowserChange, Change, Decision};
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;

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
    situation: &Situation,
    claims: &LoginClaims,
    keys: &KeyRing,
    submission: &Submission<'_>,
    now: Timestamp,
) -> Result<Decision<Passed>, OpenError> {
    let Submission { method, code, remember } = *submission;
    if situation.record.is_spent(&claims.login) {
        return Ok(Decision::refused(Refusal::LoginAlreadyCompleted));
    }
    let mut change = situation.observe(&claims.profile, now);
    let entry = Entry { method, code, mailed_for: claims.email_binding(Purpose::Login) };
    Ok(match try_code(situation, &mut change, keys, &entry, now)? {
        Attempt::Refused(refusal) => Decision::refused(refusal),
        Attempt::Rejected => Decision::refused(Refusal::InvalidCode).storing(change),
        Attempt::Accepted => {
            change.record.spend(&claims.login, claims.forget_at(), now);
            let recovery_codes_left = change.record.recovery_codes_left();
            let browser_token = match remember {
                Some(new) => trust(situation, &mut change, keys, new, now)?,
                None => None,
            };
            Decision::granted(Passed { method, recovery_codes_left, browser_token }).storing(change)
        }
    })
}

/// Trusts the browser from now on, if the policy lets users do that, and returns its token. The audit entry has no text that the
/// user chose.
fn trust(
    situation: &Situation,
    change: &mut Change,
    keys: &KeyRing,
    new: &NewBrowser,
    now: Timestamp,
) -> Result<Option<NextToken>, OpenError> {
    let Some(mut list) = situation.browsers.clone() else {
        return Ok(None);
    };
    let Some(browser) = TrustedBrowser::new(new, &situation.policy, change.record.epoch, keys, now) else {
        return Ok(None);
    };
    let token = browser.token(&situation.subject, keys)?;
    let ended = list.add(&browser.id);
    let event = AuditEvent::new(Actor::user(&situation.subject.user), Action::BrowserTrusted);
    let event = event.with("browser_id", browser.id.as_str()).with("expires_at", browser.expires_at.to_string());
    change.audit.push(event);
    change.browser = Some(BrowserChange::Trust(NewTrust { browser, list, ended }));
    Ok(Some(token))
}

#[cfg(test)]
#[path = "submit_code_tests.rs"]
mod tests;
