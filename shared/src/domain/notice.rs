//! Notices: what a user is told by mail of what was written down.

use jiff::Timestamp;

use super::address::Address;
use super::audit::{Action, ActorKind, AuditEntry};
use super::budget::{FAILURES_BEFORE_STAFF, FAILURES_BEFORE_WAIT};
use super::policy::Policy;
use super::sender::Sender;
use super::situation::Situation;

/// A mail that tells a user of a change.
#[derive(Debug)]
pub struct Notice {
    /// Where it goes.
    pub to: Address,
    /// What happened.
    pub action: Action,
    /// In which role somebody did it. Never who: that is an agent's private data.
    pub by: ActorKind,
    /// When.
    pub at: Timestamp,
    /// The name of the authenticator that it is about, if it is about one.
    pub label: Option<String>,
    /// The language that the reader would like.
    pub locale: Option<String>,
    /// Whom it comes from.
    pub sender: Sender,
    /// The Help Center's policy: its name, its time zone, its support page.
    pub policy: Policy,
}

/// The notices of an entry about the user of `situation`. Mail comes from the policy's sender, else from
/// `default_sender`; without either nobody can be told.
#[must_use]
pub fn notices(entry: &AuditEntry, situation: &Situation, default_sender: Option<&Sender>) -> Vec<Notice> {
    let Some(sender) = situation.sender.as_ref().or(default_sender) else {
        return Vec::new();
    };
    readers(entry, situation)
        .into_iter()
        .map(|to| Notice {
            to,
            action: entry.action,
            by: entry.actor.kind,
            at: entry.at,
            label: entry.text("label").map(str::to_owned),
            locale: situation.record.locale.clone(),
            sender: sender.clone(),
            policy: situation.policy.clone(),
        })
        .collect()
}

/// Whether users are told of this entry.
#[must_use]
pub fn is_told(entry: &AuditEntry) -> bool {
    entry.action.is_told() && (entry.action != Action::LockedOut || is_first_or_last_lock(entry))
}

/// Each further failure starts another wait. The user is told of the first one and of the last.
fn is_first_or_last_lock(entry: &AuditEntry) -> bool {
    let failures = entry.details.get("failures").and_then(serde_json::Value::as_u64);
    [FAILURES_BEFORE_WAIT, FAILURES_BEFORE_STAFF].iter().any(|&told| failures == Some(u64::from(told)))
}

impl Action {
    /// Whether users are told of such a change.
    #[must_use]
    pub const fn is_told(self) -> bool {
        match self {
            Self::AddressChanged
            | Self::RecoveryCodeUsed
            | Self::BypassCodeUsed
            | Self::BypassCodeIssued
            | Self::TotpAdded
            | Self::TotpRenamed
            | Self::TotpRemoved
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
            // Imported is what the user has: for the user nothing changed.
            Self::UserSeen
            | Self::TotpImported
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
            | Self::PlanChanged => false,
        }
    }
}

/// The address last seen; where it has changed, the old one and the new one.
fn readers(entry: &AuditEntry, situation: &Situation) -> Vec<Address> {
    if !is_told(entry) {
        return Vec::new();
    }
    if entry.action == Action::AddressChanged {
        let address = |name| Address::try_from(entry.text(name)?.to_owned()).ok();
        return [address("old_email"), address("new_email")].into_iter().flatten().collect();
    }
    situation.record.email.iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::domain::audit::Actor;
    use crate::domain::fixtures::{now, sender, situation, subject};

    fn entry(action: Action, details: &serde_json::Value) -> AuditEntry {
        AuditEntry {
            id: "01".to_owned(),
            at: now(),
            tenant: subject().tenant,
            user_id: Some(subject().user),
            actor: Actor::user(&subject().user),
            action,
            reason: None,
            moved: None,
            details: details.as_object().unwrap().clone().into_iter().collect::<BTreeMap<_, _>>(),
        }
    }

    fn told(action: Action, details: &serde_json::Value) -> Vec<String> {
        let notices = notices(&entry(action, details), &situation(), None);
        notices.into_iter().map(|notice| notice.to.as_str().to_owned()).collect()
    }

    #[test]
    fn a_changed_factor_is_told_to_the_address_last_seen() {
        assert_eq!(told(Action::TotpAdded, &json!({"label": "Phone"})), ["alice@example.com"]);
    }

    #[test]
    fn a_changed_address_is_told_to_the_old_and_the_new_one() {
        let details = json!({"old_email": "old@example.com", "new_email": "new@example.com"});
        assert_eq!(told(Action::AddressChanged, &details), ["old@example.com", "new@example.com"]);
    }

    #[test]
    fn of_a_hundred_failures_the_fifth_and_the_last_are_told() {
        let mails: Vec<u32> =
            (5..=100).filter(|failures| !told(Action::LockedOut, &json!({"failures": failures})).is_empty()).collect();
        assert_eq!(mails, [5, 100]);
    }

    #[test]
    fn what_concerns_no_user_s_factors_is_told_to_nobody() {
        assert_eq!(told(Action::PolicyChanged, &json!({"changed": ["required"]})), [""; 0]);
        assert_eq!(told(Action::UserSeen, &json!({})), [""; 0]);
    }

    #[test]
    fn without_a_sender_nobody_is_told() {
        let mut situation = situation();
        situation.sender = None;
        let entry = entry(Action::EmailAdded, &json!({}));
        assert!(notices(&entry, &situation, None).is_empty());
        assert_eq!(notices(&entry, &situation, Some(&sender())).len(), 1);
    }
}
