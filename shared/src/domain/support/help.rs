//! Actions of staff for users. Each has a reason, which the audit log keeps.

use jiff::Timestamp;

use crate::crypto::KeyRing;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::expiring_code::ExpiringCode;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::about;
use crate::domain::decision::set_up::{SetUpBy, check_allowed, check_room, confirm_pending};
use crate::domain::support::staff::{Staff, check_known};
use crate::domain::types::audit::{Action, AuditEvent};
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::profile::Profile;
use crate::domain::types::reason::Reason;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;
use crate::domain::user::record::{EmailFactor, Exemption, Requirement};

/// An action of staff for a user.
#[derive(Debug)]
pub struct SupportAction<'a> {
    pub staff: &'a Staff,
    /// The reason. Only the helpdesk's backend can leave it out.
    pub reason: Option<&'a Reason>,
}

impl SupportAction<'_> {
    /// The event of this action, for a known user that the staff member can manage.
    fn event(&self, draft: &Draft<'_>, action: Action) -> Result<AuditEvent, Refusal> {
        check_known(draft.situation, self.staff)?;
        let event = AuditEvent::new(self.staff.actor(), action);
        Ok(match self.reason {
            Some(reason) => event.because(reason.as_str()),
            None => event,
        })
    }

    /// The reason for the record, which is empty if the backend left it out.
    fn stated(&self) -> String {
        self.reason.map(Reason::as_str).unwrap_or_default().to_owned()
    }
}

/// Registers a user, or updates the helpdesk's data about one. Staff have to give a `reason`.
pub fn register(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    staff: &Staff,
    profile: &Profile,
    reason: Option<&Reason>,
) -> Result<(), Halt> {
    staff.check_access(draft.situation)?;
    draft.observe_by(profile, &staff.actor(), keys)?;
    for event in &mut draft.change.audit {
        event.reason = reason.map(|reason| reason.as_str().to_owned());
    }
    let (new, old) = (&draft.change.record, &draft.situation.record);
    if !draft.has_news() && (&new.locale, &new.name, &new.groups) == (&old.locale, &old.name, &old.groups) {
        draft.discard();
    }
    Ok(())
}

/// What the authenticator app shows after a setup by staff.
#[derive(Debug, PartialEq, Eq)]
pub struct SetUp {
    /// The Help Center's name.
    pub issuer: String,
    /// The user's address, or else their ID.
    pub account: String,
}

/// Starts the setup of an authenticator app for a user who is present.
pub fn begin_totp(
    draft: &mut Draft<'_>,
    action: &SupportAction<'_>,
    pending: &PendingAuthenticator,
) -> Result<SetUp, Halt> {
    let event = action.event(draft, Action::TotpSetupBegun)?;
    let situation = draft.situation;
    check_allowed(situation, Factor::Totp)?;
    check_room(situation, Factor::Totp)?;
    let staff_reason = Some(action.stated());
    draft.change.record.pending_totp = Some(PendingAuthenticator { staff_reason, ..pending.clone() });
    draft.log(event);
    let account = situation.record.email.as_ref().map_or(situation.subject.user.as_str(), |email| email.as_str());
    Ok(SetUp { issuer: situation.policy.issuer.clone(), account: account.to_owned() })
}

/// Confirms the setup with a code from the user's phone. Users generate their recovery codes themselves: staff never see any.
pub fn confirm_totp(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    staff: &Staff,
    id: &str,
    code: &CodeEntry,
) -> Result<Authenticator, Halt> {
    check_known(draft.situation, staff)?;
    check_allowed(draft.situation, Factor::Totp)?;
    check_room(draft.situation, Factor::Totp)?;
    let reason = draft.situation.record.pending_totp.as_ref().and_then(|pending| pending.staff_reason.clone());
    let authenticator = confirm_pending(draft, keys, SetUpBy::Staff, id, code)?;
    let event = AuditEvent::new(staff.actor(), Action::TotpAdded).because(&reason.unwrap_or_default());
    draft.log(event.with("authenticator_id", id).with("label", authenticator.label.as_str()));
    Ok(authenticator)
}

/// Turns email on for a user whose address the helpdesk has verified.
pub fn enable_email(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<(), Halt> {
    let event = action.event(draft, Action::EmailAdded)?;
    let situation = draft.situation;
    situation.plan.check_two_factor()?;
    situation.policy.check_allows(Factor::Email)?;
    situation.record.verified_mailbox().ok_or(Refusal::AddressUnknown)?;
    if draft.change.record.email_factor.is_none() {
        draft.change.record.gain_factor(&situation.policy);
        let created_at = whole_second(draft.now);
        draft.change.record.email_factor = Some(EmailFactor { created_at, last_used_at: None });
        draft.log(event);
    }
    Ok(())
}

/// Removes the authenticator `id`.
pub fn remove_totp(draft: &mut Draft<'_>, action: &SupportAction<'_>, id: &str) -> Result<(), Halt> {
    let event = action.event(draft, Action::TotpRemoved)?;
    let removed = draft.change.record.remove_totp(id).ok_or(Refusal::NotFound)?;
    draft.log(event.with("authenticator_id", id).with("label", removed.label));
    Ok(())
}

/// Removes the passkey `id`.
pub fn remove_passkey(draft: &mut Draft<'_>, action: &SupportAction<'_>, id: &str) -> Result<(), Halt> {
    let event = action.event(draft, Action::PasskeyRemoved)?;
    let removed = draft.change.record.remove_passkey(id).ok_or(Refusal::NotFound)?;
    draft.log(about(event, &removed));
    Ok(())
}

/// Removes email as a factor.
pub fn remove_email(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<(), Halt> {
    let event = action.event(draft, Action::EmailRemoved)?;
    if !draft.change.record.remove_email() {
        return Err(Refusal::NotFound.into());
    }
    draft.log(event);
    Ok(())
}

/// Removes all factors, trusted browsers, and codes.
pub fn remove_factors(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<(), Halt> {
    let event = action.event(draft, Action::FactorsRemoved)?;
    draft.change.record.remove_factors();
    draft.log(event);
    Ok(())
}

/// Stores `code`, which replaces an earlier bypass code. It is accepted even after too many wrong codes during a lock.
pub fn issue_bypass_code(draft: &mut Draft<'_>, action: &SupportAction<'_>, code: &ExpiringCode) -> Result<(), Halt> {
    let event = action.event(draft, Action::BypassCodeIssued)?;
    draft.change.record.bypass = Some(code.clone());
    draft.change.record.budget.free_tries();
    draft.log(event.with("expires_at", code.expires_at.to_string()));
    Ok(())
}

/// Unlocks the user: codes are accepted and mailed again.
pub fn unlock(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<(), Halt> {
    let event = action.event(draft, Action::Unlocked)?;
    let record = &mut draft.change.record;
    let failures = record.budget.failures();
    record.budget.reset();
    record.mailed.clear_limits();
    draft.log(event.with("failures", failures));
    Ok(())
}

/// Exempts a user from the second factor until an instant. Ends a requirement of the same user.
pub fn exempt(draft: &mut Draft<'_>, action: &SupportAction<'_>, until: Timestamp) -> Result<Exemption, Halt> {
    let event = action.event(draft, Action::ExemptionSet)?;
    let exemption = Exemption { until: whole_second(until), reason: action.stated() };
    if draft.change.record.exemption.as_ref() != Some(&exemption) {
        draft.change.record.exemption = Some(exemption.clone());
        draft.log(event.with("until", exemption.until.to_string()));
    }
    if draft.change.record.requirement.take().is_some() {
        draft.log(action.event(draft, Action::RequirementEnded)?);
    }
    Ok(exemption)
}

/// Ends an exemption.
pub fn end_exemption(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<(), Halt> {
    let event = action.event(draft, Action::ExemptionEnded)?;
    draft.change.record.exemption.take().ok_or(Refusal::NotFound)?;
    draft.log(event);
    Ok(())
}

/// Requires a user to set a factor up, whatever the policy says of groups. Ends an exemption of the same user.
pub fn require(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<Requirement, Halt> {
    let event = action.event(draft, Action::RequirementSet)?;
    draft.situation.plan.check_two_factor()?;
    let reason = action.stated();
    let same = draft.situation.record.requirement.as_ref().filter(|requirement| requirement.reason == reason);
    let since = same.map_or_else(|| whole_second(draft.now), |requirement| requirement.since);
    let requirement = Requirement { since, reason };
    if draft.situation.record.requirement.as_ref() != Some(&requirement) {
        draft.change.record.requirement = Some(requirement.clone());
        draft.log(event);
    }
    if let Some(exemption) = draft.change.record.exemption.take()
        && draft.now < exemption.until
    {
        draft.log(action.event(draft, Action::ExemptionEnded)?);
    }
    Ok(requirement)
}

/// Ends a requirement.
pub fn end_requirement(draft: &mut Draft<'_>, action: &SupportAction<'_>) -> Result<(), Halt> {
    let event = action.event(draft, Action::RequirementEnded)?;
    draft.change.record.requirement.take().ok_or(Refusal::NotFound)?;
    draft.log(event);
    Ok(())
}

/// The event for a user whom the helpdesk's backend erases. It stays in the tenant's audit log.
#[must_use]
pub fn erase(staff: &Staff, reason: &Reason) -> AuditEvent {
    AuditEvent::new(staff.actor(), Action::UserErased).because(reason.as_str())
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
