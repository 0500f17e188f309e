//! A decision in progress: what a rule reads, and the change that it builds.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision, Verdict};
use crate::domain::types::audit::{Action, Actor, ActorKind, AuditEvent};
use crate::domain::types::halt::Halt;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::MOST_ADDRESSES;
use crate::domain::user::group_tags::GroupTags;

/// The input of every rule. Rules that open a sealed secret also take the key ring, which some functions don't have.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// The user as read.
    pub situation: &'a Situation,
    pub now: Timestamp,
    /// The change to store when the rule grants, or refuses with [`Halt::RefusedStoring`]. An unchanged draft stores nothing.
    pub change: Change,
}

impl<'a> Draft<'a> {
    #[must_use]
    pub fn new(situation: &'a Situation, now: Timestamp) -> Self {
        let change = Change { record: situation.record.clone(), audit: Vec::new(), browser: None };
        Self { situation, now, change }
    }

    /// Runs `rule` on the user of `situation` at `now`.
    pub fn decide<T>(
        situation: &'a Situation,
        now: Timestamp,
        rule: impl FnOnce(&mut Self) -> Result<T, Halt>,
    ) -> Result<Decision<T>, OpenError> {
        let mut draft = Self::new(situation, now);
        Ok(match rule(&mut draft) {
            Ok(result) => Decision { verdict: Verdict::Granted(result), change: draft.into_change() },
            Err(Halt::Refused(refusal)) => Decision { verdict: Verdict::Refused(refusal), change: None },
            Err(Halt::RefusedStoring(refusal)) => {
                Decision { verdict: Verdict::Refused(refusal), change: draft.into_change() }
            }
            Err(Halt::Failed(error)) => return Err(error),
        })
    }

    /// A draft of the same user at the same time without changes, to see what a rule would do.
    #[must_use]
    pub(crate) fn fresh(&self) -> Self {
        Self::new(self.situation, self.now)
    }

    /// Reverts all changes so far.
    pub fn discard(&mut self) {
        *self = self.fresh();
    }

    fn into_change(self) -> Option<Change> {
        let Change { record, audit, browser } = &self.change;
        let unchanged = audit.is_empty() && browser.is_none() && *record == self.situation.record;
        (!unchanged).then_some(self.change)
    }

    /// An event with the user as the actor.
    #[must_use]
    pub(crate) fn event_by_user(&self, action: Action) -> AuditEvent {
        AuditEvent::new(Actor::user(&self.situation.subject.user), action)
    }

    /// Adds an event to the audit log, together with the change.
    pub(crate) fn log(&mut self, event: AuditEvent) {
        self.change.audit.push(event);
    }

    /// Stores the profile in the user's token. The audit log gets the first sight of a user, and a changed address.
    pub fn observe(&mut self, profile: &Profile, keys: &KeyRing) -> Result<(), OpenError> {
        self.observe_by(profile, &Actor::user(&self.situation.subject.user), keys)
    }

    /// Stores the profile that `actor` provides.
    pub(crate) fn observe_by(&mut self, profile: &Profile, actor: &Actor, keys: &KeyRing) -> Result<(), OpenError> {
        let record = &mut self.change.record;
        let event = |action| AuditEvent::new(actor.clone(), action);
        self.change.audit.extend((!self.situation.known).then(|| event(Action::UserSeen)));
        // Tokens that alternate between two addresses would create entries in a loop. The next change after the hour is stored.
        let is_another = record.email.as_ref().is_some_and(|email| *email != profile.email);
        let put_off = actor.kind == ActorKind::User
            && is_another
            && record.address_changes.count(1, MOST_ADDRESSES, self.now).is_err();
        if !put_off && let Some(change) = record.observe_address(profile, self.now) {
            let changed = event(Action::AddressChanged);
            let changed = changed.with("old_email", change.old.as_str()).with("new_email", profile.email.as_str());
            let verified = changed.with("old_email_verified", change.old_verified);
            self.change.audit.push(verified.with("new_email_verified", record.email_verified));
        }
        record.tag_address(&self.situation.subject.tenant, keys)?;
        record.name = profile.stored_name().or_else(|| record.name.take());
        if let Some(groups) = &profile.groups {
            record.groups = GroupTags::of(groups);
        }
        if profile.locale.is_some() {
            record.locale.clone_from(&profile.locale);
        }
        Ok(())
    }

    /// Whether the change justifies a separate write. A new name, language, or group is stored only with another change.
    #[must_use]
    pub(crate) fn has_news(&self) -> bool {
        let Change { record, audit, browser } = &self.change;
        !audit.is_empty() || browser.is_some() || !record.has_same_address(&self.situation.record)
    }

    /// Refuses, and stores the observed profile if it justifies a write, because the time in the refusal starts with it.
    #[must_use]
    pub(crate) fn refuse_storing_news(&self, refusal: Refusal) -> Halt {
        if self.has_news() { Halt::RefusedStoring(refusal) } else { Halt::Refused(refusal) }
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
