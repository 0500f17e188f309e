//! Setting up an authenticator app: begun with a secret, confirmed by its first code.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, locked_out, recovery_code_used, try_code};
use super::audit::{Action, Actor, AuditEvent};
use super::claims::{CLOCK_LEEWAY, LoginClaims, Profile, SessionClaims};
use super::code_entry::CodeEntry;
use super::decision::{Decision, Refusal};
use super::id::Subject;
use super::method::Method;
use super::recovery::RecoveryCodes;
use super::situation::Situation;
use super::time::whole_second;
use super::totp::{Authenticator, MAX_AUTHENTICATORS, find_step};
use super::user::UserRecord;
use crate::crypto::{KeyRing, OpenError, Sealed};

/// How long a set-up can be confirmed.
pub const SETUP_LIFETIME: SignedDuration = SignedDuration::from_secs(10 * 60);
/// Wrong codes after which a set-up is forgotten. They do not count on the budget: the secret is the guesser's own.
pub const MAX_WRONG_CODES: u8 = 10;
/// How old a session may be to change factors without a proof.
pub const FRESH_SESSION: SignedDuration = SignedDuration::from_secs(5 * 60);

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
}

impl PendingAuthenticator {
    /// A set-up that begins at `now`.
    #[must_use]
    pub fn new(id: String, label: String, secret: Sealed, now: Timestamp) -> Self {
        let expires_at = whole_second(now.saturating_add(SETUP_LIFETIME).unwrap_or(now));
        Self { id, label, secret, expires_at, wrong_codes: 0 }
    }
}

/// Who sets a factor up.
#[derive(Debug, Clone)]
pub enum Enrollee {
    /// A user at login, who has no usable factor.
    AtLogin(LoginClaims),
    /// A logged-in user in the account area.
    InSession(SessionClaims),
}

impl Enrollee {
    /// Whose record it is.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        match self {
            Self::AtLogin(claims) => &claims.subject,
            Self::InSession(claims) => &claims.subject,
        }
    }

    /// The profile that the token shows.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        match self {
            Self::AtLogin(claims) => &claims.profile,
            Self::InSession(claims) => &claims.profile,
        }
    }

    /// What the authenticator app shows below the issuer.
    #[must_use]
    pub fn account_name(&self) -> &str {
        self.profile().email.as_str()
    }

    /// A login token reaches the set-up only before its login has passed, while no code is locked, and never on an
    /// account that has a usable factor.
    pub fn check_access(&self, situation: &Situation, now: Timestamp) -> Result<(), Refusal> {
        let Self::AtLogin(claims) = self else { return Ok(()) };
        if situation.record.is_spent(&claims.login) {
            return Err(Refusal::LoginAlreadyCompleted);
        }
        if !situation.usable_factors().is_empty() {
            return Err(Refusal::AccountHasFactor);
        }
        situation.record.budget.lock(now).map_or(Ok(()), |lock| Err(Refusal::Locked(lock)))
    }
}

/// A current code, offered in place of a fresh session.
#[derive(Debug)]
pub struct Proof {
    /// The method of the code.
    pub method: Method,
    /// The code.
    pub code: CodeEntry,
}

/// What an enrollment needs of tenant and policy, at its begin and again at its end.
fn check_allowed(situation: &Situation) -> Result<(), Refusal> {
    if !situation.plan.includes_two_factor() {
        return Err(Refusal::PlanRequired);
    }
    if !situation.policy.totp_enabled {
        return Err(Refusal::MethodOff);
    }
    if situation.record.totp.len() >= MAX_AUTHENTICATORS {
        return Err(Refusal::TooManyAuthenticators);
    }
    Ok(())
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
    if let Err(refusal) = enrollee.check_access(situation, now).and_then(|()| check_allowed(situation)) {
        return Ok(Decision::refused(refusal));
    }
    let (mut record, mut audit) = situation.observe(enrollee.profile());
    match prove_freshness(situation, &mut record, enrollee, keys, proof, now)? {
        Freshness::Refused(refusal) => return Ok(Decision::refused(refusal)),
        Freshness::ProofRejected { event } => {
            audit.extend(event);
            return Ok(Decision::refused(Refusal::InvalidCode).storing(record, audit));
        }
        Freshness::Fresh { event } => audit.extend(event),
    }
    record.pending_totp = Some(pending.clone());
    Ok(Decision::granted(situation.policy.issuer.clone()).storing(record, audit))
}

/// Whether a change of factors may go ahead.
enum Freshness {
    Refused(Refusal),
    ProofRejected { event: Option<AuditEvent> },
    Fresh { event: Option<AuditEvent> },
}

/// Adding to an account that has a factor needs an aal2 session of at most five minutes, or a code (RFC 9470).
fn prove_freshness(
    situation: &Situation,
    record: &mut UserRecord,
    enrollee: &Enrollee,
    keys: &KeyRing,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<Freshness, OpenError> {
    let Enrollee::InSession(session) = enrollee else {
        return Ok(Freshness::Fresh { event: None });
    };
    if let Some(proof) = proof {
        return Ok(match try_code(situation, record, keys, proof.method, &proof.code, now)? {
            Attempt::Refused(refusal) => Freshness::Refused(refusal),
            Attempt::Rejected { lock } => {
                Freshness::ProofRejected { event: lock.map(|_| locked_out(&situation.subject)) }
            }
            Attempt::Accepted => Freshness::Fresh { event: recovery_code_used(&situation.subject, proof.method) },
        });
    }
    if !record.has_factor() || session.is_fresh(now) {
        return Ok(Freshness::Fresh { event: None });
    }
    Ok(Freshness::Refused(Refusal::FreshProofRequired))
}

impl SessionClaims {
    /// Whether the session is recent and strong enough to change factors without a proof.
    #[must_use]
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.auth_time);
        self.acr == "aal2" && age <= FRESH_SESSION && age >= -CLOCK_LEEWAY
    }
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
    if let Err(refusal) = enrollee.check_access(situation, now).and_then(|()| check_allowed(situation)) {
        return Ok(Decision::refused(refusal));
    }
    let pending = situation.record.pending_totp.as_ref().filter(|pending| pending.id == id && now < pending.expires_at);
    let Some(pending) = pending else {
        return Ok(Decision::refused(Refusal::NotFound));
    };
    let (mut record, mut audit) = situation.observe(enrollee.profile());
    let Some(authenticator) = pending.first_code(&situation.subject, keys, code, now)? else {
        let wrong_codes = pending.wrong_codes.saturating_add(1);
        record.pending_totp =
            (wrong_codes < MAX_WRONG_CODES).then(|| PendingAuthenticator { wrong_codes, ..pending.clone() });
        return Ok(Decision::refused(Refusal::InvalidCode).storing(record, audit));
    };
    let recovery_codes_issued = !record.has_factor();
    if recovery_codes_issued {
        record.recovery = Some(new_codes.clone());
    }
    record.pending_totp = None;
    record.totp.push(authenticator.clone());
    record.epoch = record.epoch.saturating_add(1);
    if let Enrollee::AtLogin(claims) = enrollee {
        record.spend(&claims.login, claims.forget_at(), now);
    }
    let added = AuditEvent::new(Actor::user(&situation.subject.user), Action::TotpAdded);
    audit.push(added.with("authenticator_id", id).with("label", authenticator.label.as_str()));
    Ok(Decision::granted(Confirmed { authenticator, recovery_codes_issued }).storing(record, audit))
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
        let Some(digits) = code.as_six_digits() else {
            return Ok(None);
        };
        let secret = keys.open_sealed(&Authenticator::seal_context(subject, &self.id), &self.secret)?;
        Ok(find_step(&secret, digits, now).map(|found| Authenticator {
            id: self.id.clone(),
            label: self.label.clone(),
            secret: self.secret.clone(),
            created_at: whole_second(now),
            last_used_at: None,
            last_accepted_step: found.step,
            drift: found.drift,
        }))
    }
}

#[cfg(test)]
#[path = "enrollment_tests.rs"]
mod tests;
