//! Setting up an authenticator app: begun with a secret, confirmed by its first code.

use std::ops::ControlFlow;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::decision::changes::MOST_BY_USER;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::decision::decision::{Decision, Refusal};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::types::id::Subject;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::situation::Situation;
use crate::domain::types::time::whole_second;
use crate::domain::credential::totp::authenticator::{Authenticator, MAX_AUTHENTICATORS, find_step};
use crate::domain::credential::totp::parameters::TotpParameters;
use crate::domain::user::record::UserRecord;
use crate::crypto::{KeyRing, OpenError, Sealed};

/// How long a set-up can be confirmed.
pub const SETUP_LIFETIME: SignedDuration = SignedDuration::from_secs(10 * 60);
/// Wrong codes after which a set-up is forgotten. They do not count on the budget: the secret is the guesser's own.
pub const MAX_WRONG_CODES: u8 = 10;

/// An authenticator that has been shown to the user and not confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingAuthenticator {
    /// A ULID, kept when it is confirmed.
    pub id: String,
    /// The user's name for it.
    #[serde(rename = "n")]
    pub label: String,
    /// The shared secret.
    #[serde(rename = "s")]
    pub secret: Sealed,
    /// After this it cannot be confirmed.
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
    /// Wrong codes so far.
    #[serde(rename = "w", default)]
    pub wrong_codes: u8,
    /// Why staff have begun it, if staff have. Then staff confirm it.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub staff_reason: Option<String>,
}

impl PendingAuthenticator {
    /// A set-up that begins at `now`.
    #[must_use]
    pub fn new(id: String, label: String, secret: Sealed, now: Timestamp) -> Self {
        let expires_at = whole_second(now.saturating_add(SETUP_LIFETIME).unwrap_or(now));
        Self { id, label, secret, expires_at, wrong_codes: 0, staff_reason: None }
    }
}

/// What an enrollment needs of tenant and policy, at its begin and again at its end.
pub(crate) fn check_allowed(situation: &Situation) -> Result<(), Refusal> {
    if !situation.plan.includes_two_factor() {
        return Err(Refusal::PlanRequired);
    }
    if !situation.policy.totp_enabled {
        return Err(Refusal::MethodOff);
    }
    Ok(())
}

/// Whether there is room for another authenticator.
pub(crate) fn check_room(situation: &Situation) -> Result<(), Refusal> {
    if situation.record.totp.len() >= MAX_AUTHENTICATORS { Err(Refusal::TooManyAuthenticators) } else { Ok(()) }
}

/// Begins an enrollment with `pending`, in place of any unconfirmed one. Working authenticators stay as they are. Grants
/// the issuer that the authenticator app shall show.
pub fn begin(
    situation: &Situation,
    enrollee: &Enrollee,
    keys: &KeyRing,
    pending: &PendingAuthenticator,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<Decision<String>, OpenError> {
    let allowed = enrollee
        .check_access(situation, now)
        .and_then(|()| check_allowed(situation))
        .and_then(|()| enrollee.check_offered(situation, proof, now))
        .and_then(|()| check_room(situation))
        .and_then(|()| situation.record.changes.check_by_user(now));
    if let Err(refusal) = allowed {
        return Ok(Decision::refused(refusal));
    }
    let change = situation.observe(enrollee.profile(), now);
    Ok(match prove_freshness(situation, change, enrollee, keys, proof, now)? {
        ControlFlow::Break(decision) => decision,
        ControlFlow::Continue(mut change) => {
            if let Err(refusal) = change.record.changes.count(1, MOST_BY_USER, now) {
                return Ok(Decision::refused(refusal));
            }
            change.record.pending_totp = Some(pending.clone());
            Decision::granted(situation.policy.issuer.clone()).storing(change)
        }
    })
}

/// A confirmed enrollment.
#[derive(Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The new authenticator.
    pub authenticator: Authenticator,
    /// Whether the new set of recovery codes was stored, and has to be shown.
    pub recovery_codes_issued: bool,
}

/// Confirms the enrollment `id` with its first code, whose step is thereby consumed. With the first factor of an account
/// `new_codes` become its recovery codes. A login token is spent: its login has passed.
pub fn confirm(
    situation: &Situation,
    enrollee: &Enrollee,
    keys: &KeyRing,
    id: &str,
    code: &CodeEntry,
    new_codes: &RecoveryCodes,
    now: Timestamp,
) -> Result<Decision<Confirmed>, OpenError> {
    let allowed = enrollee.check_access(situation, now).and_then(|()| check_allowed(situation));
    if let Err(refusal) = allowed.and_then(|()| check_room(situation)) {
        return Ok(Decision::refused(refusal));
    }
    if let Some(lock) = situation.record.budget.lock(now) {
        return Ok(Decision::refused(Refusal::Locked(lock)));
    }
    let mut change = situation.observe(enrollee.profile(), now);
    let had_factor = change.record.has_factor();
    let confirmed = confirm_pending(&situation.subject, &mut change.record, keys, id, SetUpBy::User, code, now)?;
    let authenticator = match confirmed {
        Err(Refusal::InvalidCode) => return Ok(Decision::refused(Refusal::InvalidCode).storing(change)),
        Err(refusal) => return Ok(Decision::refused(refusal)),
        Ok(authenticator) => authenticator,
    };
    enrollee.take_along(&mut change.record, Some(new_codes).filter(|_| !had_factor), now);
    let added = AuditEvent::new(Actor::user(&situation.subject.user), Action::TotpAdded);
    change.audit.push(added.with("authenticator_id", id).with("label", authenticator.label.as_str()));
    Ok(Decision::granted(Confirmed { authenticator, recovery_codes_issued: !had_factor }).storing(change))
}

/// Who has begun a set-up, and has to confirm it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetUpBy {
    /// The user.
    User,
    /// Staff, for the user.
    Staff,
}

/// Adds the authenticator of the set-up `id` if `code` is its code. A wrong one counts on the set-up.
pub(crate) fn confirm_pending(
    subject: &Subject,
    record: &mut UserRecord,
    keys: &KeyRing,
    id: &str,
    by: SetUpBy,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<Result<Authenticator, Refusal>, OpenError> {
    let is_open = |pending: &PendingAuthenticator| {
        pending.id == id && now < pending.expires_at && pending.staff_reason.is_some() == (by == SetUpBy::Staff)
    };
    let Some(pending) = record.pending_totp.clone().filter(is_open) else {
        return Ok(Err(Refusal::NotFound));
    };
    let Some(authenticator) = pending.first_code(subject, keys, code, now)? else {
        let wrong_codes = pending.wrong_codes.saturating_add(1);
        record.pending_totp =
            (wrong_codes < MAX_WRONG_CODES).then_some(PendingAuthenticator { wrong_codes, ..pending });
        return Ok(Err(Refusal::InvalidCode));
    };
    record.pending_totp = None;
    record.gain_factor();
    record.totp.push(authenticator.clone());
    Ok(Ok(authenticator))
}

impl PendingAuthenticator {
    /// The authenticator that this becomes, if `code` is right.
    fn first_code(
        &self,
        subject: &Subject,
        keys: &KeyRing,
        code: &CodeEntry,
        now: Timestamp,
    ) -> Result<Option<Authenticator>, OpenError> {
        let parameters = TotpParameters::default();
        let Some(digits) = code.as_digits(parameters.digits()) else {
            return Ok(None);
        };
        let secret = keys.open_sealed(&Authenticator::seal_context(subject, &self.id), &self.secret)?;
        Ok(find_step(&secret, parameters, digits, now).map(|found| Authenticator {
            id: self.id.clone(),
            label: self.label.clone(),
            secret: self.secret.clone(),
            parameters,
            created_at: whole_second(now),
            last_used_at: Some(whole_second(now)),
            last_accepted_step: found.step,
            drift: found.drift,
        }))
    }
}

#[cfg(test)]
#[path = "enroll_totp_tests.rs"]
mod tests;
