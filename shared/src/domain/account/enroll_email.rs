//! Setting up email as a factor: a mailed code confirms that the mailbox is the user's.

use crate::crypto::KeyRing;
use crate::domain::account::enrollee::Enrollee;
use crate::domain::account::freshness::{Proof, prove_freshness};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::{Binding, Purpose};
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::decision::attempt::settle;
use crate::domain::decision::code_mail::{CodeMail, issue};
use crate::domain::decision::draft::Draft;
use crate::domain::types::audit::Action;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;
use crate::domain::user::record::EmailFactor;

impl Enrollee {
    /// What the code of a setup is bound to, if email can prove anything.
    fn email_binding(&self) -> Option<Binding<'_>> {
        match self {
            Self::AtLogin(claims) => claims.email_binding(Purpose::Enrollment),
            Self::InSession(claims) => {
                claims.proof_binding().map(|binding| Binding { purpose: Purpose::Enrollment, ..binding })
            }
        }
    }
}

/// The conditions of a setup on plan, policy, and address, at its start and again at its end.
fn check_allowed<'a>(draft: &Draft<'_>, enrollee: &'a Enrollee) -> Result<Binding<'a>, Refusal> {
    enrollee.check_access(draft)?;
    draft.situation.plan.check_two_factor()?;
    draft.situation.record.budget.check_unlocked(draft.now)?;
    draft.situation.policy.check_allows(Factor::Email)?;
    enrollee.email_binding().ok_or(Refusal::EmailUnavailable)
}

/// Starts the setup: issues the code to mail.
pub fn begin(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    proof: Option<&Proof>,
) -> Result<CodeMail, Halt> {
    let binding = check_allowed(draft, enrollee)?;
    enrollee.check_offered(draft, proof)?;
    // The limits come before the proof, which would otherwise be used up for nothing.
    draft.situation.record.mailed.check_limits(draft.now)?;
    enrollee.check_setup(draft)?;
    draft.observe(enrollee.profile(), keys)?;
    prove_freshness(draft, keys, enrollee, proof)?;
    enrollee.count_setup(draft)?;
    issue(draft, keys, enrollee.profile(), &binding)
}

/// Confirms the setup with the mailed code. A wrong one counts on the budget. With the user's first factor, `new_codes` become
/// their recovery codes. A login token is used up. Confirming an existing factor changes nothing more. Grants whether the new codes
/// were stored and have to be shown.
pub fn confirm(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    enrollee: &Enrollee,
    code: &CodeEntry,
    new_codes: &RecoveryCodes,
) -> Result<bool, Halt> {
    let binding = check_allowed(draft, enrollee)?;
    draft.observe(enrollee.profile(), keys)?;
    let accepted = draft.change.record.mailed.consume(&binding, keys, code, draft.now)?;
    settle(draft, Method::Email, accepted)?;
    if draft.change.record.email_factor.is_some() {
        return Ok(false);
    }
    let recovery_codes_issued = !draft.change.record.has_factor();
    draft.change.record.gain_factor(&draft.situation.policy);
    enrollee.complete_with(draft, Some(new_codes).filter(|_| recovery_codes_issued));
    draft.change.record.email_factor = Some(EmailFactor { created_at: whole_second(draft.now), last_used_at: None });
    draft.log(draft.event_by_user(Action::EmailAdded));
    Ok(recovery_codes_issued)
}

#[cfg(test)]
#[path = "enroll_email_tests.rs"]
mod tests;
