//! Notices: mails to users about changes in their audit log.

use jiff::Timestamp;

use crate::domain::decision::situation::Situation;
use crate::domain::followup::entry::AuditEntry;
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::{Address, Mailbox};
use crate::domain::types::audit::{Action, ActorKind};
use crate::domain::user::budget::{FAILURES_BEFORE_STAFF, FAILURES_BEFORE_WAIT};

/// A mail to a user about a change. It contains no text that a user chose: no label of an authenticator, no name of a browser.
/// Otherwise the holder of an account could send text to the reader of its mail.
#[derive(Debug)]
pub struct Notice {
    pub to: Mailbox,
    pub action: Action,
    /// The actor's role. The notice never names the actor: an agent's identity is private.
    pub by: ActorKind,
    pub at: Timestamp,
    /// Whether the limits allow no further notice for now, which this notice mentions.
    pub last_before_pause: bool,
    /// The recipient's language.
    pub locale: Option<String>,
    pub sender: Sender,
    /// The Help Center's policy, with its name, time zone, and help page.
    pub policy: Policy,
}

/// The notices of an entry about the user of `situation`, sent from `sender`.
#[must_use]
pub fn notices(entry: &AuditEntry, situation: &Situation, sender: &Sender) -> Vec<Notice> {
    recipients(entry, situation)
        .into_iter()
        .map(|to| Notice {
            to,
            action: entry.action,
            by: entry.actor.kind,
            at: entry.at,
            last_before_pause: false,
            locale: situation.record.locale.clone(),
            sender: sender.clone(),
            policy: situation.policy.clone(),
        })
        .collect()
}

/// Whether users get a notice of this entry.
#[must_use]
pub fn is_notified(entry: &AuditEntry) -> bool {
    entry.action.is_notified() && (entry.action != Action::LockedOut || is_first_or_last_lock(entry))
}

/// Each further failure starts another wait. Users get a notice of the first one and of the last.
fn is_first_or_last_lock(entry: &AuditEntry) -> bool {
    let failures = entry.details.get("failures").and_then(serde_json::Value::as_u64);
    [FAILURES_BEFORE_WAIT, FAILURES_BEFORE_STAFF].iter().any(|&noticed| failures == Some(u64::from(noticed)))
}

impl Action {
    /// Whether users get a notice of this change.
    #[must_use]
    pub const fn is_notified(self) -> bool {
        match self {
            Self::AddressChanged
            | Self::RecoveryCodeUsed
            | Self::BypassCodeUsed
            | Self::BypassCodeIssued
            | Self::TotpAdded
            | Self::TotpRenamed
            | Self::TotpRemoved
            | Self::PasskeyAdded
            | Self::PasskeyRemoved
            | Self::PasskeyCopied
            | Self::EmailAdded
            | Self::EmailRemoved
            | Self::FactorsRemoved
            | Self::RecoveryCodesRenewed
            | Self::BrowserTrusted
            | Self::BrowserTokenReused
            | Self::ExemptionSet
            | Self::ExemptionEnded
            | Self::Unlocked
            | Self::LockedOut => true,
            // An import changes nothing for the user, and the next login shows a requirement.
            Self::UserSeen
            | Self::TotpImported
            | Self::PasskeyRenamed
            | Self::RequirementSet
            | Self::RequirementEnded
            | Self::UserErased
            | Self::SetupSkipped
            | Self::TotpSetupBegun
            | Self::BrowserForgotten
            | Self::BrowsersForgotten
            | Self::GrantGiven
            | Self::GrantWithdrawn
            | Self::PolicyChanged
            | Self::SenderAdded
            | Self::SenderRemoved
            | Self::SenderConfirmed
            | Self::SenderEnded
            | Self::PlanChanged => false,
        }
    }
}

/// The recipients of an entry's notices: the latest address, and for a while the earlier verified ones. The notices of a change of
/// address go to the two addresses of that change, whatever has changed since.
fn recipients(entry: &AuditEntry, situation: &Situation) -> Vec<Mailbox> {
    if !is_notified(entry) {
        return Vec::new();
    }
    let mut recipients = Vec::new();
    if entry.action == Action::AddressChanged {
        let verified = |name| entry.details.get(name).and_then(serde_json::Value::as_bool) == Some(true);
        let address = |name| Address::try_from(entry.text(name)?.to_owned()).ok()?.mailbox().cloned();
        recipients.extend(address("old_email").filter(|_| verified("old_email_verified")));
        recipients.extend(address("new_email").filter(|_| verified("new_email_verified")));
    }
    for mailbox in situation.record.notice_recipients(entry.at) {
        if !recipients.contains(&mailbox) {
            recipients.push(mailbox);
        }
    }
    recipients
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::domain::fixtures::{now, sender, situation, subject};
    use crate::domain::types::audit::Actor;

    fn entry(action: Action, details: &serde_json::Value) -> AuditEntry {
        AuditEntry {
            id: "01".to_owned(),
            at: now(),
            tenant: subject().tenant,
            user_id: Some(subject().user),
            actor: Actor::user(&subject().user),
            action,
            reason: None,
            transition: None,
            details: details.as_object().unwrap().clone().into_iter().collect::<BTreeMap<_, _>>(),
        }
    }

    fn notified(action: Action, details: &serde_json::Value) -> Vec<String> {
        let notices = notices(&entry(action, details), &situation(), &sender());
        notices.into_iter().map(|notice| notice.to.as_str().to_owned()).collect()
    }

    #[test]
    fn a_notice_of_a_changed_factor_goes_to_the_latest_address() {
        assert_eq!(notified(Action::TotpAdded, &json!({"label": "Phone"})), ["alice@example.com"]);
    }

    #[test]
    fn a_notice_of_a_changed_address_goes_to_both_addresses_if_verified_and_to_the_current_one() {
        let about = |old: bool, new: bool| {
            json!({"old_email": "old@example.com", "old_email_verified": old,
                   "new_email": "new@example.com", "new_email_verified": new})
        };
        let notified_of_change = |details| notified(Action::AddressChanged, &details);
        assert_eq!(notified_of_change(about(true, true)), ["old@example.com", "new@example.com", "alice@example.com"]);
        assert_eq!(notified_of_change(about(true, false)), ["old@example.com", "alice@example.com"]);
        assert_eq!(notified_of_change(about(false, false)), ["alice@example.com"]);
        let older = json!({"old_email": "old@example.com", "new_email": "ALICE@example.com"});
        assert_eq!(
            notified_of_change(older),
            ["alice@example.com"],
            "an entry of a version that did not store the verification"
        );
        let to_now = json!({"new_email": "ALICE@example.com", "new_email_verified": true});
        assert_eq!(notified_of_change(to_now), ["ALICE@example.com"], "once");
    }

    #[test]
    fn only_the_fifth_and_the_hundredth_failure_have_a_notice() {
        let mails: Vec<u32> = (5..=100)
            .filter(|failures| !notified(Action::LockedOut, &json!({"failures": failures})).is_empty())
            .collect();
        assert_eq!(mails, [5, 100]);
    }

    #[test]
    fn a_change_of_settings_or_a_new_user_has_no_notice() {
        assert_eq!(notified(Action::PolicyChanged, &json!({"changed": ["required"]})), [""; 0]);
        assert_eq!(notified(Action::UserSeen, &json!({})), [""; 0]);
    }

    #[test]
    fn abuse_77_no_notice_goes_to_an_unverified_address() {
        let mut situation = situation();
        situation.record.email_verified = false;
        let entry = entry(Action::TotpRenamed, &json!({"label": "Cheap watches"}));
        assert!(notices(&entry, &situation, &sender()).is_empty());
    }
}
