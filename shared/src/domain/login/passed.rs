//! Logins that a code or a passkey completed.

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::browser_list::NewTrust;
use crate::domain::credential::trusted_browser::{NewBrowser, NextToken, TrustedBrowser};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::verdict::BrowserChange;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::audit::Action;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::PassedBy;

/// A login that a code or a passkey completed.
#[derive(Debug, PartialEq, Eq)]
pub struct Passed {
    pub by: PassedBy,
    pub recovery_codes_left: usize,
    /// The token of the browser, if it is now trusted.
    pub browser_token: Option<NextToken>,
}

impl Passed {
    /// Completes the login of `claims`: its token is used up, and the browser to `remember` becomes trusted.
    pub(super) fn complete(
        draft: &mut Draft<'_>,
        keys: &KeyRing,
        claims: &LoginClaims,
        by: PassedBy,
        remember: Option<&NewBrowser>,
    ) -> Result<Self, Halt> {
        draft.change.record.spend(&claims.login, claims.forget_at(), draft.now);
        let browser_token = match remember {
            Some(new) => trust(draft, keys, new)?,
            None => None,
        };
        Ok(Self { by, recovery_codes_left: draft.change.record.recovery_codes_left(), browser_token })
    }
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
