//! Freshness: the requirement for a change of factors (RFC 9470).

use jiff::{SignedDuration, Timestamp};

use crate::crypto::KeyRing;
use crate::domain::account::enrollee::Enrollee;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::{Binding, Purpose};
use crate::domain::decision::attempt::{Entry, try_code};
use crate::domain::decision::draft::Draft;
use crate::domain::token::claims::{CLOCK_LEEWAY, SessionClaims};
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;

/// The largest age of a session that can change factors without a proof.
pub const FRESH_SESSION: SignedDuration = SignedDuration::from_secs(5 * 60);

/// A current code, instead of a fresh session.
#[derive(Debug)]
pub struct Proof {
    pub method: Method,
    pub code: CodeEntry,
}

impl SessionClaims {
    /// Whether the session is recent and strong enough to change factors without a proof.
    #[must_use]
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.auth_time);
        self.acr == "aal2" && age <= FRESH_SESSION && age >= -CLOCK_LEEWAY
    }

    /// What a code mailed as a proof is bound to, if email can prove anything.
    pub(crate) fn proof_binding(&self) -> Option<Binding<'_>> {
        let mailbox = self.profile.verified_mailbox()?;
        Some(Binding { subject: &self.subject, purpose: Purpose::Proof, login: None, mailbox })
    }
}

impl Enrollee {
    /// Checks that the session is fresh or a proof is offered, before anything about the account is revealed.
    pub(crate) fn check_offered(&self, draft: &Draft<'_>, proof: Option<&Proof>) -> Result<(), Refusal> {
        match self {
            Self::AtLogin(_) => Ok(()),
            Self::InSession(session) => check_offered(draft, session, proof),
        }
    }
}

/// Whether a change of an account with a factor comes with a fresh session, or with a proof to check.
pub(crate) fn check_offered(draft: &Draft<'_>, session: &SessionClaims, proof: Option<&Proof>) -> Result<(), Refusal> {
    let offered = proof.is_some() || !draft.situation.record.has_factor() || session.is_fresh(draft.now);
    if offered { Ok(()) } else { Err(Refusal::FreshProofRequired) }
}

/// The time from which a mailed code is a proof again, if a change of address is too recent. A stolen session could otherwise
/// change the address first and have the code mailed there. `draft` has the current address.
fn email_proves_from(draft: &Draft<'_>, method: Method) -> Option<Timestamp> {
    let record = &draft.change.record;
    let would_be_tried = method == Method::Email
        && draft.situation.policy.allows(Factor::Email)
        && record.email_factor.is_some()
        && record.budget.lock(draft.now).is_none();
    record.proof_by_email_from(draft.now).filter(|_| would_be_tried)
}

/// Adding a factor to an account that has one requires an aal2 session of at most five minutes, or a code, which is used up.
pub(crate) fn prove_freshness(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    proof: Option<&Proof>,
) -> Result<(), Halt> {
    match enrollee {
        Enrollee::AtLogin(_) => Ok(()),
        Enrollee::InSession(session) => prove_session(draft, keys, session, proof),
    }
}

/// Any other change of an account with a factor requires the same.
pub(crate) fn prove_session(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    session: &SessionClaims,
    proof: Option<&Proof>,
) -> Result<(), Halt> {
    check_offered(draft, session, proof)?;
    let Some(proof) = proof else {
        return Ok(());
    };
    // A bypass code completes a login. It can't be used to change factors.
    if proof.method == Method::BypassCode {
        return Err(Refusal::FreshProofRequired.into());
    }
    // While the user is locked, a recovery code completes a login. It can't be used to change factors. A passkey can.
    if proof.method != Method::Passkey {
        draft.change.record.budget.check_unlocked(draft.now)?;
    }
    if let Some(from) = email_proves_from(draft, proof.method) {
        return Err(draft.refuse_storing_news(Refusal::AddressTooNew { from }));
    }
    try_code(draft, keys, &Entry { method: proof.method, code: &proof.code, mailed_for: session.proof_binding() })
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
