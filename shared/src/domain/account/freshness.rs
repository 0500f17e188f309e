//! Freshness: what a change of factors asks for (RFC 9470).

use std::ops::ControlFlow;

use jiff::{SignedDuration, Timestamp};

use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::{Binding, Purpose};
use crate::domain::decision::attempt::{Attempt, Entry, try_code};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision};
use crate::domain::token::claims::{CLOCK_LEEWAY, SessionClaims};
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;

/// How old a session may be to change factors without a proof.
pub const FRESH_SESSION: SignedDuration = SignedDuration::from_secs(5 * 60);

/// A current code, offered in place of a fresh session.
#[derive(Debug)]
pub struct Proof {
    /// The method of the code.
    pub method: Method,
    /// The code.
    pub code: CodeEntry,
}

impl SessionClaims {
    /// Whether the session is recent and strong enough to change factors without a proof.
    #[must_use]
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.auth_time);
        self.acr == "aal2" && age <= FRESH_SESSION && age >= -CLOCK_LEEWAY
    }

    /// What a code mailed as proof is bound to, if email can prove anything.
    pub(crate) fn proof_binding(&self) -> Option<Binding<'_>> {
        let mailbox = self.profile.verified_mailbox()?;
        Some(Binding { subject: &self.subject, purpose: Purpose::Proof, login: None, mailbox })
    }
}

impl Enrollee {
    /// Whether freshness is there or offered, before anything is said of the account.
    pub(crate) fn check_offered(
        &self,
        situation: &Situation,
        proof: Option<&Proof>,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        match self {
            Self::AtLogin(_) => Ok(()),
            Self::InSession(session) => check_offered(situation, session, proof, now),
        }
    }
}

/// Whether a change of an account that has a factor comes with a fresh session, or with a proof that is still to be tried.
pub(crate) fn check_offered(
    situation: &Situation,
    session: &SessionClaims,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let offered = proof.is_some() || !situation.record.has_factor() || session.is_fresh(now);
    if offered { Ok(()) } else { Err(Refusal::FreshProofRequired) }
}

/// From when on a mailed code, which would be tried now, proves something again: not for some time after a change of
/// address. A stolen session could change the address first, and have the code mailed there. `change` has the address of
/// the moment.
fn email_proves_from(situation: &Situation, change: &Change, method: Method, now: Timestamp) -> Option<Timestamp> {
    let would_be_tried = method == Method::Email
        && situation.policy.allows(Method::Email)
        && change.record.email_factor.is_some()
        && change.record.budget.lock(now).is_none();
    change.record.proof_by_email_from(now).filter(|_| would_be_tried)
}

/// Adding to an account that has a factor needs an aal2 session of at most five minutes, or a code. Goes on with the
/// change, in which the code is consumed, or ends with a decision.
pub(crate) fn prove_freshness<T>(
    situation: &Situation,
    change: Change,
    enrollee: &Enrollee,
    keys: &KeyRing,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<ControlFlow<Decision<T>, Change>, OpenError> {
    match enrollee {
        Enrollee::AtLogin(_) => Ok(ControlFlow::Continue(change)),
        Enrollee::InSession(session) => prove_session(situation, change, session, keys, proof, now),
    }
}

/// Any change to an account that has a factor needs the same.
pub(crate) fn prove_session<T>(
    situation: &Situation,
    mut change: Change,
    session: &SessionClaims,
    keys: &KeyRing,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<ControlFlow<Decision<T>, Change>, OpenError> {
    if let Err(refusal) = check_offered(situation, session, proof, now) {
        return Ok(ControlFlow::Break(Decision::refused(refusal)));
    }
    let Some(proof) = proof else {
        return Ok(ControlFlow::Continue(change));
    };
    // A bypass code lets a login pass and leaves the factors as they are.
    if proof.method == Method::BypassCode {
        return Ok(ControlFlow::Break(Decision::refused(Refusal::FreshProofRequired)));
    }
    // During a lock a recovery code lets users sign in. It changes no factors.
    if let Some(lock) = change.record.budget.lock(now) {
        return Ok(ControlFlow::Break(Decision::refused(Refusal::Locked(lock))));
    }
    if let Some(from) = email_proves_from(situation, &change, proof.method, now) {
        let refused = Decision::refused(Refusal::AddressTooNew { from });
        return Ok(ControlFlow::Break(refused.storing_news(situation, change)));
    }
    let entry = Entry { method: proof.method, code: &proof.code, mailed_for: session.proof_binding() };
    Ok(match try_code(situation, &mut change, keys, &entry, now)? {
        Attempt::Refused(refusal) => ControlFlow::Break(Decision::refused(refusal)),
        Attempt::Rejected => ControlFlow::Break(Decision::refused(Refusal::InvalidCode).storing(change)),
        Attempt::Accepted => ControlFlow::Continue(change),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::session_claims;

    #[test]
    fn a_code_is_mailed_as_proof_to_a_verified_address_only() {
        let mut session = session_claims();
        let binding = session.proof_binding().unwrap();
        let mailbox = session.profile.email.mailbox().unwrap();
        assert_eq!((binding.purpose, binding.login, binding.mailbox), (Purpose::Proof, None, mailbox));
        session.profile.email_verified = false;
        assert!(session.proof_binding().is_none());
    }
}
