//! Users change their own factors. Each change requires freshness.

use crate::crypto::KeyRing;
use crate::domain::account::freshness::{Proof, check_offered, prove_session};
use crate::domain::credential::passkey::credential::SeenPasskey;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::decision::changes::charge;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::about;
use crate::domain::decision::verdict::BrowserChange;
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::audit::Action;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::ChangeCount;

/// A user's request to change their factors, with evidence that the session is genuine.
pub struct Request<'a> {
    pub session: &'a SessionClaims,
    /// A code, instead of a fresh session.
    pub proof: Option<&'a Proof>,
}

/// Renames the authenticator `id`, and grants its new form. The same name changes nothing.
pub fn rename_totp(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    request: &Request<'_>,
    id: &str,
    label: &str,
) -> Result<Authenticator, Halt> {
    change(draft, keys, request, |draft| {
        let mut all = draft.change.record.totp.iter_mut();
        let authenticator = all.find(|authenticator| authenticator.id == id).ok_or(Refusal::NotFound)?;
        if authenticator.label == label {
            return Ok(authenticator.clone());
        }
        label.clone_into(&mut authenticator.label);
        let renamed = authenticator.clone();
        draft.log(draft.event_by_user(Action::TotpRenamed).with("authenticator_id", id).with("label", label));
        Ok(renamed)
    })
}

/// Removes the authenticator `id`.
pub fn remove_totp(draft: &mut Draft<'_>, keys: &KeyRing, request: &Request<'_>, id: &str) -> Result<(), Halt> {
    change(draft, keys, request, |draft| {
        let removed = draft.change.record.remove_totp(id).ok_or(Refusal::NotFound)?;
        check_still_enrolled(draft, request)?;
        let event = draft.event_by_user(Action::TotpRemoved).with("authenticator_id", id);
        draft.log(event.with("label", removed.label));
        Ok(())
    })
}

/// Renames the passkey `id`, and grants its new form. The same name changes nothing.
pub fn rename_passkey(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    request: &Request<'_>,
    id: &str,
    label: &str,
) -> Result<SeenPasskey, Halt> {
    change(draft, keys, request, |draft| {
        let mut all = draft.change.record.passkeys.iter_mut();
        let passkey = all.find(|passkey| passkey.id == id).ok_or(Refusal::NotFound)?;
        let same = passkey.label == label;
        label.clone_into(&mut passkey.label);
        let renamed = passkey.clone();
        if !same {
            draft.log(about(draft.event_by_user(Action::PasskeyRenamed), &renamed));
        }
        Ok(SeenPasskey::new(&renamed, &draft.situation.policy))
    })
}

/// Removes the passkey `id`.
pub fn remove_passkey(draft: &mut Draft<'_>, keys: &KeyRing, request: &Request<'_>, id: &str) -> Result<(), Halt> {
    change(draft, keys, request, |draft| {
        let removed = draft.change.record.remove_passkey(id).ok_or(Refusal::NotFound)?;
        check_still_enrolled(draft, request)?;
        draft.log(about(draft.event_by_user(Action::PasskeyRemoved), &removed));
        Ok(())
    })
}

/// Removes email as a factor.
pub fn remove_email(draft: &mut Draft<'_>, keys: &KeyRing, request: &Request<'_>) -> Result<(), Halt> {
    change(draft, keys, request, |draft| {
        if !draft.change.record.remove_email() {
            return Err(Refusal::NotFound);
        }
        check_still_enrolled(draft, request)?;
        draft.log(draft.event_by_user(Action::EmailRemoved));
        Ok(())
    })
}

/// Replaces the recovery codes by `new_codes`. The old ones become invalid.
pub fn renew_recovery_codes(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    request: &Request<'_>,
    new_codes: &RecoveryCodes,
) -> Result<(), Halt> {
    change(draft, keys, request, |draft| {
        if !draft.change.record.has_factor() {
            return Err(Refusal::NoFactor);
        }
        draft.change.record.recovery = Some(new_codes.clone());
        draft.log(draft.event_by_user(Action::RecoveryCodesRenewed));
        Ok(())
    })
}

/// Removes all trusted browsers. Requires no proof, because trust only shrinks. Changes nothing if no browser is trusted.
pub fn forget_browsers(draft: &mut Draft<'_>) {
    if draft.situation.browsers.as_ref().is_none_or(|list| list.ids().is_empty()) {
        return;
    }
    let record = &mut draft.change.record;
    record.epoch = record.epoch.saturating_add(1);
    draft.change.browser = Some(BrowserChange::ForgetAll);
    draft.log(draft.event_by_user(Action::BrowsersForgotten));
}

/// Removes the requested trusted browser. Requires no proof either.
pub fn forget_browser(draft: &mut Draft<'_>) -> Result<(), Halt> {
    let Draft { situation, now, .. } = *draft;
    let is_trusted = |browser: &&TrustedBrowser| browser.is_trusted(&situation.policy, situation.record.epoch, now);
    let browser = situation.browser.as_ref().filter(is_trusted).ok_or(Refusal::NotFound)?;
    let mut list = situation.browsers.clone().unwrap_or_default();
    list.remove(&browser.id);
    draft.change.browser = Some(BrowserChange::Forget(list));
    let event = draft.event_by_user(Action::BrowserForgotten).with("browser_id", browser.id.as_str());
    draft.log(event.with("label", browser.label.as_str()));
    Ok(())
}

/// Checks the change, and makes it if the session is fresh or the proof is right. A change that can't be made doesn't use up the
/// proof. Callers who offer neither learn nothing about the account.
fn change<T>(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    request: &Request<'_>,
    apply: impl Fn(&mut Draft<'_>) -> Result<T, Refusal>,
) -> Result<T, Halt> {
    draft.observe(&request.session.profile, keys)?;
    check_offered(draft, request.session, request.proof)?;
    let mut trial = draft.clone();
    apply(&mut trial)?;
    charge(&mut trial.change, &mut ChangeCount::default(), draft.now)?;
    prove_session(draft, keys, request.session, request.proof)?;
    Ok(apply(draft)?)
}

/// The last usable factor can't be removed while a factor is required and the grace period is over.
fn check_still_enrolled(draft: &Draft<'_>, request: &Request<'_>) -> Result<(), Refusal> {
    let Draft { situation, now, .. } = *draft;
    let loses_the_last =
        !situation.usable_factors().is_empty() && draft.change.record.usable_factors(&situation.policy).is_empty();
    let mandated = situation.is_mandated(&request.session.profile, now);
    let in_grace = situation.policy.grace_at(now).is_some();
    if loses_the_last && mandated && !in_grace { Err(Refusal::FactorRequired) } else { Ok(()) }
}

#[cfg(test)]
#[path = "change_factors_tests.rs"]
mod tests;
