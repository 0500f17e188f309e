//! What staff do for users: each action has a reason, and the audit log keeps it.

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::bypass_code::BypassCode;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::decision::set_up::{SetUpBy, check_allowed, check_room, confirm_pending};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision};
use crate::domain::support::staff::{Staff, check_known};
use crate::domain::types::audit::{Action, AuditEvent};
use crate::domain::types::profile::Profile;
use crate::domain::types::reason::Reason;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::whole_second;
use crate::domain::user::record::{EmailFactor, Exemption};
use jiff::Timestamp;

/// Something that staff want done for a user.
#[derive(Debug)]
pub struct SupportAction<'a> {
    /// Who wants it.
    pub staff: &'a Staff,
    /// Why.
    pub reason: &'a Reason,
    /// When.
    pub now: Timestamp,
}

impl SupportAction<'_> {
    fn event(&self, action: Action) -> AuditEvent {
        AuditEvent::new(self.staff.actor(), action).because(self.reason.as_str())
    }

    /// Carries the order out on a user that is known and may be managed.
    fn carry_out<T>(
        &self,
        situation: &Situation,
        apply: impl FnOnce(&mut Change) -> Result<T, Refusal>,
    ) -> Decision<T> {
        let mut change = Change { record: situation.record.clone(), audit: Vec::new(), browser: None };
        match check_known(situation, self.staff).and_then(|()| apply(&mut change)) {
            // What is so already gets no second entry.
            Ok(result) if change.audit.is_empty() && change.record == situation.record => Decision::granted(result),
            Ok(result) => Decision::granted(result).storing(change),
            Err(refusal) => Decision::refused(refusal),
        }
    }
}

/// Makes a user known, or notes what the helpdesk knows by now. A person gives a `reason` for it.
pub fn register(
    situation: &Situation,
    staff: &Staff,
    profile: &Profile,
    reason: Option<&Reason>,
    now: Timestamp,
) -> Decision<()> {
    if let Err(refusal) = staff.check_access(situation) {
        return Decision::refused(refusal);
    }
    let mut change = situation.observe_by(profile, &staff.actor(), now);
    for event in &mut change.audit {
        event.reason = reason.map(|reason| reason.as_str().to_owned());
    }
    let same_profile =
        change.record.has_same_address(&situation.record) && change.record.locale == situation.record.locale;
    let nothing_new = situation.known && same_profile;
    let decision = Decision::granted(());
    if nothing_new { decision } else { decision.storing(change) }
}

/// What the authenticator app that staff set up shall show.
#[derive(Debug, PartialEq, Eq)]
pub struct SetUp {
    /// The Help Center.
    pub issuer: String,
    /// The user: the address, where one is known.
    pub account: String,
}

/// Begins to set an authenticator app up for a user, who scans it at the desk.
pub fn begin_totp(situation: &Situation, order: &SupportAction<'_>, pending: &PendingAuthenticator) -> Decision<SetUp> {
    order.carry_out(situation, |change| {
        check_allowed(situation)?;
        check_room(situation)?;
        let staff_reason = Some(order.reason.as_str().to_owned());
        change.record.pending_totp = Some(PendingAuthenticator { staff_reason, ..pending.clone() });
        change.audit.push(order.event(Action::TotpSetupBegun));
        let account = situation.record.email.as_ref().map_or(situation.subject.user.as_str(), |email| email.as_str());
        Ok(SetUp { issuer: situation.policy.issuer.clone(), account: account.to_owned() })
    })
}

/// Confirms it with the code that the user reads out. Recovery codes are the user's to make: staff never see any.
pub fn confirm_totp(
    situation: &Situation,
    staff: &Staff,
    keys: &KeyRing,
    id: &str,
    code: &CodeEntry,
    now: Timestamp,
) -> Result<Decision<Authenticator>, OpenError> {
    let allowed = check_known(situation, staff).and_then(|()| check_allowed(situation));
    if let Err(refusal) = allowed.and_then(|()| check_room(situation)) {
        return Ok(Decision::refused(refusal));
    }
    let mut change = Change { record: situation.record.clone(), audit: Vec::new(), browser: None };
    let reason = change.record.pending_totp.as_ref().and_then(|pending| pending.staff_reason.clone());
    let confirmed = confirm_pending(&situation.subject, &mut change.record, keys, id, SetUpBy::Staff, code, now)?;
    Ok(match confirmed {
        Err(Refusal::InvalidCode) => Decision::refused(Refusal::InvalidCode).storing(change),
        Err(refusal) => Decision::refused(refusal),
        Ok(authenticator) => {
            let event = AuditEvent::new(staff.actor(), Action::TotpAdded).because(&reason.unwrap_or_default());
            let event = event.with("authenticator_id", id).with("label", authenticator.label.as_str());
            change.audit.push(event);
            Decision::granted(authenticator).storing(change)
        }
    })
}

/// Switches email on for a user whose address the helpdesk has verified.
pub fn enable_email(situation: &Situation, order: &SupportAction<'_>) -> Decision<()> {
    order.carry_out(situation, |change| {
        if !situation.plan.includes_two_factor() {
            return Err(Refusal::PlanRequired);
        }
        if !situation.policy.email_enabled {
            return Err(Refusal::MethodOff);
        }
        if situation.record.verified_mailbox().is_none() {
            return Err(Refusal::AddressUnknown);
        }
        if change.record.email_factor.is_none() {
            change.record.gain_factor();
            change.record.email_factor = Some(EmailFactor { created_at: whole_second(order.now), last_used_at: None });
            change.audit.push(order.event(Action::EmailAdded));
        }
        Ok(())
    })
}

/// Removes the authenticator `id`.
pub fn remove_totp(situation: &Situation, order: &SupportAction<'_>, id: &str) -> Decision<()> {
    order.carry_out(situation, |change| {
        let removed = change.record.remove_totp(id).ok_or(Refusal::NotFound)?;
        let event = order.event(Action::TotpRemoved).with("authenticator_id", id);
        change.audit.push(event.with("label", removed.label));
        Ok(())
    })
}

/// Removes email as a factor.
pub fn remove_email(situation: &Situation, order: &SupportAction<'_>) -> Decision<()> {
    order.carry_out(situation, |change| {
        if !change.record.remove_email() {
            return Err(Refusal::NotFound);
        }
        change.audit.push(order.event(Action::EmailRemoved));
        Ok(())
    })
}

/// Removes every factor, with browsers and codes.
pub fn remove_factors(situation: &Situation, order: &SupportAction<'_>) -> Decision<()> {
    order.carry_out(situation, |change| {
        change.record.remove_factors();
        change.audit.push(order.event(Action::FactorsRemoved));
        Ok(())
    })
}

/// Stores `code` in the place of any bypass code before it. It is tried even when too many wrong ones came in during a lock.
pub fn issue_bypass_code(situation: &Situation, order: &SupportAction<'_>, code: &BypassCode) -> Decision<()> {
    order.carry_out(situation, |change| {
        change.record.bypass = Some(code.clone());
        change.record.budget.free_tries();
        change.audit.push(order.event(Action::BypassCodeIssued).with("expires_at", code.expires_at.to_string()));
        Ok(())
    })
}

/// Lets codes be tried again, and mailed again.
pub fn unlock(situation: &Situation, order: &SupportAction<'_>) -> Decision<()> {
    order.carry_out(situation, |change| {
        let failures = change.record.budget.failures();
        change.record.budget.reset();
        change.record.mailed.clear_limits();
        change.audit.push(order.event(Action::Unlocked).with("failures", failures));
        Ok(())
    })
}

/// Lets a user go without a factor until an instant.
pub fn exempt(situation: &Situation, order: &SupportAction<'_>, until: Timestamp) -> Decision<Exemption> {
    order.carry_out(situation, |change| {
        let exemption = Exemption { until: whole_second(until), reason: order.reason.as_str().to_owned() };
        if change.record.exemption.as_ref() != Some(&exemption) {
            change.record.exemption = Some(exemption.clone());
            change.audit.push(order.event(Action::ExemptionSet).with("until", exemption.until.to_string()));
        }
        Ok(exemption)
    })
}

/// Ends an exemption.
pub fn end_exemption(situation: &Situation, order: &SupportAction<'_>) -> Decision<()> {
    order.carry_out(situation, |change| {
        if change.record.exemption.take().is_none() {
            return Err(Refusal::NotFound);
        }
        change.audit.push(order.event(Action::ExemptionEnded));
        Ok(())
    })
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
