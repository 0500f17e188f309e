//! The policy item of a tenant.

use jiff::Timestamp;

use super::audit::{self, About};
use super::commit::Committed;
use super::error::StoreError;
use super::keys::{self, Key};
use super::store::{Freshness, Store, new_write_id};
use super::versioned::{Versioned, VersionedWrite};
use crate::domain::audit::AuditEvent;
use crate::domain::id::TenantId;
use crate::domain::plan::Plan;
use crate::domain::policy::Policy;

/// A policy that replaces another.
pub struct PolicyChange<'a> {
    /// The version that the admin saw.
    pub replaces: u64,
    /// The new policy.
    pub policy: &'a Policy,
    /// What is written down with it.
    pub audit: AuditEvent,
}

impl Store {
    /// A tenant's policy and plan, as last committed.
    pub async fn load_settings(&self, tenant: &TenantId) -> Result<(Versioned<Policy>, Versioned<Plan>), StoreError> {
        let (policy_key, tenant_key) = (Key::policy(tenant), Key::tenant(tenant));
        let items = self.read(&[&policy_key, &tenant_key], Freshness::Strong).await?;
        Ok((Versioned::find(&policy_key, &items)?, Versioned::find(&tenant_key, &items)?))
    }

    /// Replaces the policy if it still has the version that the admin saw. Returns the new version, or `None` when
    /// somebody else was first.
    pub async fn replace_policy(
        &self,
        tenant: &TenantId,
        change: PolicyChange<'_>,
        now: Timestamp,
    ) -> Result<Option<u64>, StoreError> {
        let partition = keys::tenant_partition(tenant);
        let audit = audit::items(About { partition: &partition, tenant, user: None }, &[change.audit], now)?;
        let write_id = new_write_id()?;
        let write = VersionedWrite::new(Key::policy(tenant), change.replaces, change.policy, &write_id)?;
        Ok(match self.commit(&write_id, write, audit).await? {
            Committed::Yes => Some(change.replaces.saturating_add(1)),
            Committed::Conflict => None,
        })
    }
}
