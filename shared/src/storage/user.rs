//! The user record: load, decide, commit. The one place where a decision on a user becomes true.

use jiff::Timestamp;

use super::audit::{self, About};
use super::commit::Committed;
use super::error::StoreError;
use super::keys::{self, Key};
use super::policy::StoredPolicy;
use super::store::{Freshness, Store, new_write_id};
use super::versioned::{Versioned, VersionedWrite};
use crate::crypto::OpenError;
use crate::domain::audit::Action;
use crate::domain::decision::{Change, Decision, Verdict};
use crate::domain::id::Subject;
use crate::domain::plan::Plan;
use crate::domain::situation::Situation;
use crate::domain::user::UserRecord;

/// How often a decision is taken anew after another request changed the record first.
const RELOADS: usize = 3;

impl Store {
    /// Takes a decision on a user and makes it true: loads the record with policy and plan (one trip), asks `decide`, and
    /// commits what it wants stored on condition that the record is still the one that was read (one trip). Where
    /// another request was first, all of it is done again on what that one left, a few times. Nothing is returned, and
    /// so nothing can be revealed, before the commit holds.
    pub async fn decide<T>(
        &self,
        subject: &Subject,
        freshness: Freshness,
        now: Timestamp,
        decide: impl Fn(&Situation) -> Result<Decision<T>, OpenError>,
    ) -> Result<Verdict<T>, StoreError> {
        let mut freshness = freshness;
        for _ in 0..=RELOADS {
            let (situation, version) = self.load_situation(subject, freshness, now).await?;
            let Decision { verdict, change } = decide(&situation)?;
            let Some(change) = change else {
                return Ok(verdict);
            };
            let actions: Vec<Action> = change.audit.iter().map(|event| event.action).collect();
            match self.commit_user(subject, version, change, now).await? {
                Committed::Yes => {
                    count(&actions);
                    return Ok(verdict);
                }
                Committed::Conflict => freshness = Freshness::Strong,
            }
        }
        Err(StoreError::Contended)
    }

    pub(super) async fn load_situation(
        &self,
        subject: &Subject,
        freshness: Freshness,
        now: Timestamp,
    ) -> Result<(Situation, u64), StoreError> {
        let (user_key, policy_key, tenant_key) =
            (Key::user(subject), Key::policy(&subject.tenant), Key::tenant(&subject.tenant));
        let cached = self.cache.lookup(&subject.tenant, now);
        let wanted: &[&Key] = if cached.is_some() { &[&user_key] } else { &[&user_key, &policy_key, &tenant_key] };
        let items = self.read(wanted, freshness).await?;
        let (stored, plan) = if let Some(settings) = cached {
            settings
        } else {
            let policy = Versioned::<StoredPolicy>::find(&policy_key, &items)?.value;
            let plan = Versioned::<Plan>::find(&tenant_key, &items)?.value;
            self.cache.keep(&subject.tenant, &policy, &plan, now);
            (policy, plan)
        };
        let record = Versioned::<UserRecord>::find(&user_key, &items)?;
        let situation = Situation {
            subject: subject.clone(),
            plan,
            policy: stored.policy,
            sender: stored.sender,
            record: record.value,
            known: record.version > 0,
        };
        Ok((situation, record.version))
    }

    async fn commit_user(
        &self,
        subject: &Subject,
        replaces: u64,
        change: Change,
        now: Timestamp,
    ) -> Result<Committed, StoreError> {
        let partition = keys::user_partition(subject);
        let about = About { partition: &partition, tenant: &subject.tenant, user: Some(&subject.user) };
        let audit = audit::items(about, &change.audit, now)?;
        let write_id = new_write_id()?;
        let write = VersionedWrite::new(Key::user(subject), replaces, &change.record, &write_id)?;
        self.commit(&write_id, write, audit).await
    }
}

/// The metric of what was written down: lock-outs, recovery codes used, skips, factors added.
fn count(actions: &[Action]) {
    for action in actions {
        metrics::counter!("Changes", "Action" => action.name()).increment(1);
    }
}
