//! Users change their own factors: each change asks for freshness.

use std::ops::ControlFlow;

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::freshness::{Proof, check_offered, prove_session};
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::decision::changes::charge;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{BrowserChange, Change, Decision};
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::ChangeCount;
use crate::domain::user::record::UserRecord;

/// Who asks for a change of the own factors, and what shows that it is no stolen session.
pub struct Request<'a> {
    /// The session.
    pub session: &'a SessionClaims,
    /// A code in place of a fresh session.
    pub proof: Option<&'a Proof>,
    /// When.
    pub now: Timestamp,
}

/// Renames the authenticator `id`. Grants how it is shown now. The name that it has changes nothing.
pub fn rename_totp(
    situation: &Situation,
    request: &Request<'_>,
    keys: &KeyRing,
    id: &str,
    label: &str,
) -> Result<Decision<Authenticator>, OpenError> {
    change(situation, request, keys, |change| {
        let Some(authenticator) = change.record.totp.iter_mut().find(|authenticator| authenticator.id == id) else {
            return Err(Refusal::NotFound);
        };
        if authenticator.label == label {
            return Ok(authenticator.clone());
        }
        label.clone_into(&mut authenticator.label);
        let renamed = authenticator.clone();
        change.audit.push(about(situation, Action::TotpRenamed).with("authenticator_id", id).with("label", label));
        Ok(renamed)
    })
}

/// Removes the authenticator `id`.
pub fn remove_totp(
    situation: &Situation,
    request: &Request<'_>,
    keys: &KeyRing,
    id: &str,
) -> Result<Decision<()>, OpenError> {
    change(situation, request, keys, |change| {
        let Some(removed) = change.record.remove_totp(id) else {
            return Err(Refusal::NotFound);
        };
        check_still_enrolled(situation, request, &change.record)?;
        let event = about(situation, Action::TotpRemoved).with("authenticator_id", id);
        change.audit.push(event.with("label", removed.label));
        Ok(())
    })
}

/// Removes email as a factor.
pub fn remove_email(situation: &Situation, request: &Request<'_>, keys: &KeyRing) -> Result<Decision<()>, OpenError> {
    change(situation, request, keys, |change| {
        if !change.record.remove_email() {
            return Err(Refusal::NotFound);
        }
        check_still_enrolled(situation, request, &change.record)?;
        change.audit.push(about(situation, Action::EmailRemoved));
        Ok(())
    })
}

/// Puts `new_codes` in the place of the recovery codes, of which none is worth anything any more.
pub fn renew_recovery_codes(
    situation: &Situation,
    request: &Request<'_>,
    keys: &KeyRing,
    new_codes: &RecoveryCodes,
) -> Result<Decision<()>, OpenError> {
    change(situation, request, keys, |change| {
        if !change.record.has_factor() {
            return Err(Refusal::NoFactor);
        }
        change.record.recovery = Some(new_codes.clone());
        change.audit.push(about(situation, Action::RecoveryCodesRenewed));
        Ok(())
    })
}

/// Ends the trust in every browser. It takes no proof: trust only shrinks. Where none was trusted, nothing changes.
pub fn forget_browsers(situation: &Situation) -> Decision<()> {
    if situation.browsers.as_ref().is_none_or(|list| list.ids().is_empty()) {
        return Decision::granted(());
    }
    let mut record = situation.record.clone();
    record.epoch = record.epoch.saturating_add(1);
    let audit = vec![about(situation, Action::BrowsersForgotten)];
    Decision::granted(()).storing(Change { record, audit, browser: Some(BrowserChange::ForgetAll) })
}

/// Ends the trust in the browser that was looked at. It takes no proof, either.
pub fn forget_browser(situation: &Situation, now: Timestamp) -> Decision<()> {
    let record = situation.record.clone();
    let is_trusted = |browser: &&TrustedBrowser| browser.is_trusted(&situation.policy, record.epoch, now);
    let Some(browser) = situation.browser.as_ref().filter(is_trusted) else {
        return Decision::refused(Refusal::NotFound);
    };
    let event = about(situation, Action::BrowserForgotten).with("browser_id", browser.id.as_str());
    let audit = vec![event.with("label", browser.label.as_str())];
    let mut list = situation.browsers.clone().unwrap_or_default();
    list.remove(&browser.id);
    Decision::granted(()).storing(Change { record, audit, browser: Some(BrowserChange::Forget(list)) })
}

/// Tries the change, and makes it if the session is fresh or the proof right. What cannot be done spends no proof, and is told to
/// nobody who offers neither.
fn change<T>(
    situation: &Situation,
    request: &Request<'_>,
    keys: &KeyRing,
    apply: impl Fn(&mut Change) -> Result<T, Refusal>,
) -> Result<Decision<T>, OpenError> {
    let observed = || situation.observe(&request.session.profile, request.now);
    let offered = check_offered(situation, request.session, request.proof, request.now);
    if let Err(refusal) = offered.and_then(|()| attempt(observed(), request.now, &apply)) {
        return Ok(Decision::refused(refusal));
    }
    let proven = prove_session(situation, observed(), request.session, keys, request.proof, request.now)?;
    let mut change = match proven {
        ControlFlow::Break(decision) => return Ok(decision),
        ControlFlow::Continue(change) => change,
    };
    Ok(match apply(&mut change) {
        Ok(result) if change.audit.is_empty() && change.record == situation.record => Decision::granted(result),
        Ok(result) => Decision::granted(result).storing(change),
        Err(refusal) => Decision::refused(refusal),
    })
}

/// Whether the change could be made and stored.
fn attempt<T>(
    mut change: Change,
    now: Timestamp,
    apply: impl Fn(&mut Change) -> Result<T, Refusal>,
) -> Result<(), Refusal> {
    apply(&mut change)?;
    charge(&mut change, &mut ChangeCount::default(), now)
}

/// The last usable factor stays while the user must have one and the grace period is over.
fn check_still_enrolled(situation: &Situation, request: &Request<'_>, after: &UserRecord) -> Result<(), Refusal> {
    let usable = |record: &UserRecord| -> Vec<Method> { record.usable_factors(&situation.policy) };
    let loses_the_last = !usable(&situation.record).is_empty() && usable(after).is_empty();
    let mandated = situation.is_mandated(&request.session.profile, request.now);
    let in_grace = situation.policy.grace_at(request.now).is_some();
    if loses_the_last && mandated && !in_grace { Err(Refusal::FactorRequired) } else { Ok(()) }
}

fn about(situation: &Situation, action: Action) -> AuditEvent {
    AuditEvent::new(Actor::user(&situation.subject.user), action)
}

#[cfg(test)]
#[path = "change_factors_tests.rs"]
mod tests;
