//! Freshness: what a change of factors asks for (RFC 9470).

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
    pub(crate) fn check_offered(&self, draft: &Draft<'_>, proof: Option<&Proof>) -> Result<(), Refusal> {
        match self {
            Self::AtLogin(_) => Ok(()),
            Self::InSession(session) => check_offered(draft, session, proof),
        }
    }
}

/// Whether a change of an account that has a factor comes with a fresh session, or with a proof that is still to be tried.
pub(crate) fn check_offered(draft: &Draft<'_>, session: &SessionClaims, proof: Option<&Proof>) -> Result<(), Refusal> {
    let offered = proof.is_some() || !draft.situation.record.has_factor() || session.is_fresh(draft.now);
    if offered { Ok(()) } else { Err(Refusal::FreshProofRequired) }
}

/// From when on a mailed code, which would be tried now, proves something again: not for some time after a change of
/// address. A stolen session could change the address first, and have the code mailed there. `draft` has the address of
/// the moment.
fn email_proves_from(draft: &Draft<'_>, method: Method) -> Option<Timestamp> {
    let record = &draft.change.record;
    let would_be_tried = method == Method::Email
        && draft.situation.policy.allows(Factor::Email)
        && record.email_factor.is_some()
        && record.budget.lock(draft.now).is_none();
    record.proof_by_email_from(draft.now).filter(|_| would_be_tried)
}

/// Adding to an account that has a factor needs an aal2 session of at most five minutes, or a code, which is consumed.
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

/// Any change to an account that has a factor needs the same.
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
    // A bypass code lets a login pass and leaves the factors as they are.
    if proof.method == Method::BypassCode {
        return Err(Refusal::FreshProofRequired.into());
    }
    // During a lock a recovery code lets users sign in. It changes no factors.
    draft.change.record.budget.check_unlocked(draft.now)?;
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
