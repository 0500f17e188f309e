//! The policy item of a tenant.

use jiff::Timestamp;

use super::audit::{self, About};
use super::changes::StaffChanges;
use super::commit::{Committed, Unchanged};
use super::error::StoreError;
use super::keys::{self, Key};
use super::reminders;
use super::store::{Freshness, Store, new_write_id};
use super::stored_policy::StoredPolicy;
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::domain::settings::sender_claim::SenderAccount;
use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::policy::Policy;
use crate::domain::types::audit::{Actor, AuditEvent};
use crate::domain::types::id::{SenderId, TenantId};

/// The settings of a tenant, as last committed.
pub struct Settings {
    pub policy: Versioned<StoredPolicy>,
    pub plan: Versioned<Plan>,
    /// The requested sender, if it exists.
    pub sender: Option<Versioned<SenderAccount>>,
    /// The changes of the admin who is about to change the settings.
    pub changes: Option<StaffChanges>,
}

/// A policy that replaces another one.
pub struct PolicyChange<'a> {
    /// The policy that the admin read.
    pub replaces: Versioned<StoredPolicy>,
    pub policy: &'a Policy,
    /// The sender that the policy names, as it was read.
    pub sender: Option<Versioned<SenderAccount>>,
    /// Whether that sender is verified. Unverified senders send no mail.
    pub verified: bool,
    pub audit: AuditEvent,
    /// The changes of the admin, including this one.
    pub changes: Option<StaffChanges>,
}

impl PolicyChange<'_> {
    /// The policy in its stored form.
    fn stored(&self, now: Timestamp) -> StoredPolicy {
        let sender = self.sender.as_ref().filter(|_| self.verified).map(|sender| sender.value.sender.clone());
        let required_since = self.replaces.value.required_since_under(self.policy, now);
        StoredPolicy { policy: self.policy.clone(), sender, required_since }
    }

    /// Whether it replaces a policy by the same one with the same sender address.
    #[must_use]
    pub fn changes_nothing(&self, now: Timestamp) -> bool {
        self.stored(now) == self.replaces.value
    }
}

impl Store {
    /// A tenant's policy, cached for some seconds. For answers that decide nothing.
    pub async fn load_cached_policy(&self, tenant: &TenantId, now: Timestamp) -> Result<Policy, StoreError> {
        if let Some((stored, _)) = self.cache.lookup(tenant, now) {
            return Ok(stored.policy);
        }
        let (policy_key, tenant_key) = (Key::policy(tenant), Key::tenant(tenant));
        let items = self.read(&[&policy_key, &tenant_key], Freshness::Eventual).await?;
        let stored = Versioned::<StoredPolicy>::find(&policy_key, &items)?.value;
        let plan = Versioned::<Plan>::find(&tenant_key, &items)?.value;
        self.cache.keep(tenant, &stored, &plan, now);
        Ok(stored.policy)
    }

    /// A tenant's settings, with the sender `sender` unless its claim has ended. `by` is the admin who wants to change them.
    pub async fn load_settings(
        &self,
        tenant: &TenantId,
        sender: Option<&SenderId>,
        by: Option<&Actor>,
        now: Timestamp,
    ) -> Result<Settings, StoreError> {
        let (policy_key, tenant_key) = (Key::policy(tenant), Key::tenant(tenant));
        let sender_key = sender.map(|id| Key::sender(tenant, id));
        let changes_key = by.map(|admin| Key::changes(tenant, &admin.id));
        let keys: Vec<&Key> = [&policy_key, &tenant_key].into_iter().chain(&sender_key).chain(&changes_key).collect();
        let items = self.read(&keys, Freshness::Strong).await?;
        Ok(Settings {
            policy: Versioned::find(&policy_key, &items)?,
            plan: Versioned::find(&tenant_key, &items)?,
            sender: sender_key
                .map(|key| Versioned::<SenderAccount>::lookup(&key, &items))
                .transpose()?
                .flatten()
                .filter(|sender| !sender.value.has_ended(now)),
            changes: changes_key.map(|key| StaffChanges::find(key, &items)).transpose()?,
        })
    }

    /// Replaces the policy on condition that it still has the version that the admin read, and that its sender still exists.
    /// Returns the new version, or `None` if another request was first.
    pub async fn replace_policy(
        &self,
        tenant: &TenantId,
        change: PolicyChange<'_>,
        now: Timestamp,
    ) -> Result<Option<u64>, StoreError> {
        let partition = keys::tenant_partition(tenant);
        let audit = audit::items(About::tenant(&partition, tenant), std::slice::from_ref(&change.audit), None, now)?;
        let write_id = new_write_id()?;
        let sender_unchanged = change
            .policy
            .sender_id
            .as_ref()
            .zip(change.sender.as_ref())
            .map(|(id, sender)| Unchanged::since(Key::sender(tenant, id), sender));
        let (stored, version) = (change.stored(now), change.replaces.version);
        let write = VersionedWrite::new(Key::policy(tenant), Before::of_version(version), &stored, &write_id)?;
        let unchanged = sender_unchanged.into_iter().collect();
        let mut writes = vec![write];
        writes.extend(reminders::list_write(tenant, &change.replaces.value.policy, change.policy, now));
        if let Some(changes) = &change.changes {
            writes.push(changes.write(&write_id, now)?);
        }
        Ok(match self.commit_all(&write_id, writes, unchanged, audit).await? {
            Committed::Yes => Some(version.saturating_add(1)),
            Committed::Conflict => None,
        })
    }
}
