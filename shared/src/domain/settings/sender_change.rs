//! Admins add, confirm, and remove senders: the stored change, with its events for the audit log.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::settings::sender_claim::{AddressClaim, ClaimedSender, EntryOutcome, SenderAccount};
use crate::domain::tenant::policy::Policy;
use crate::domain::types::address::Address;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::id::SenderId;

/// A change of a sender to store.
#[derive(Debug)]
pub struct SenderChange {
    /// The new account. `None` deletes it.
    pub account: Option<SenderAccount>,
    /// The new claim.
    pub claim: AddressClaim,
    pub audit: Vec<AuditEvent>,
}

impl From<ClaimedSender> for SenderChange {
    fn from(ClaimedSender { account, claim, .. }: ClaimedSender) -> Self {
        Self { account: Some(account), claim, audit: Vec::new() }
    }
}

/// The event for a sender that `admin` adds.
#[must_use]
pub fn add(id: &SenderId, admin: Actor) -> AuditEvent {
    event(Action::SenderAdded, id, admin)
}

/// The event for a sender that `admin` removes. `None` if `policy` names the sender, which stays.
#[must_use]
pub fn remove(policy: &Policy, id: &SenderId, admin: Actor) -> Option<AuditEvent> {
    let in_use = policy.sender_id.as_ref() == Some(id);
    (!in_use).then(|| event(Action::SenderRemoved, id, admin))
}

/// The result of an entered code, after the change is stored.
#[derive(Debug, PartialEq, Eq)]
pub enum Entered {
    Right(SenderAccount),
    Wrong,
    /// The code is wrong, and the account with this address is deleted.
    Ended(Address),
}

/// Confirms the mailbox of a sender with the code that was mailed to it.
pub fn confirm(
    found: &ClaimedSender,
    entry: &CodeEntry,
    keys: &KeyRing,
    admin: &Actor,
    now: Timestamp,
) -> Result<(Entered, Option<SenderChange>), OpenError> {
    let audit = |action| vec![event(action, &found.id, admin.clone())];
    Ok(match found.enter(entry, keys, now)? {
        EntryOutcome::Confirmed(next) => {
            let audit = audit(Action::SenderConfirmed);
            (Entered::Right(next.account.clone()), Some(SenderChange { audit, ..SenderChange::from(*next) }))
        }
        EntryOutcome::Wrong(next) => (Entered::Wrong, Some(SenderChange::from(*next))),
        EntryOutcome::Ended(claim) => {
            let change = SenderChange { account: None, claim, audit: audit(Action::SenderEnded) };
            (Entered::Ended(found.account.sender.address.clone()), Some(change))
        }
        EntryOutcome::NothingToConfirm => (Entered::Wrong, None),
    })
}

fn event(action: Action, id: &SenderId, admin: Actor) -> AuditEvent {
    AuditEvent::new(admin, action).with("sender_id", id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{keys, now, policy, sender, subject, user_id};
    use crate::domain::settings::sender_claim::{ClaimOutcome, MAX_WRONG_CODES, claim};

    fn admin() -> Actor {
        Actor::user(&user_id("ada"))
    }

    fn support() -> SenderId {
        SenderId::try_from("support".to_owned()).unwrap()
    }

    fn claimed() -> ClaimedSender {
        let tenant = subject().tenant;
        match claim(&AddressClaim::none(tenant.clone()), &tenant, &support(), &sender(), now()) {
            ClaimOutcome::Claimed(claimed) => *claimed,
            outcome => unreachable!("{outcome:?}"),
        }
    }

    fn actions(change: Option<&SenderChange>) -> Vec<Action> {
        change.unwrap().audit.iter().map(|event| event.action).collect()
    }

    #[test]
    fn a_sender_that_the_policy_names_is_not_removed() {
        let names_it = Policy { sender_id: Some(support()), ..policy() };
        assert!(remove(&names_it, &support(), admin()).is_none());
        let event = remove(&policy(), &support(), admin()).unwrap();
        assert_eq!((event.action, &event.details["sender_id"]), (Action::SenderRemoved, &"support".into()));
        assert_eq!(add(&support(), admin()).action, Action::SenderAdded);
    }

    #[test]
    fn the_audit_log_gets_confirmations_and_ended_claims_but_not_each_wrong_code() {
        let (found, code) = claimed().first_code(keys(), now()).unwrap();
        let right = CodeEntry::read(&code.digits);
        let (entered, change) = confirm(&found, &right, keys(), &admin(), now()).unwrap();
        assert!(matches!(entered, Entered::Right(_)));
        assert_eq!(actions(change.as_ref()), [Action::SenderConfirmed]);

        let mut found = *found;
        for nth in 1..=MAX_WRONG_CODES {
            let (entered, change) = confirm(&found, &CodeEntry::read("no code"), keys(), &admin(), now()).unwrap();
            if nth == MAX_WRONG_CODES {
                assert_eq!(entered, Entered::Ended(sender().address));
                assert_eq!(actions(change.as_ref()), [Action::SenderEnded]);
            } else {
                assert_eq!((entered, actions(change.as_ref())), (Entered::Wrong, vec![]));
                found.account = change.unwrap().account.unwrap();
            }
        }
    }
}
