//! The tenant item: the plan.

use jiff::Timestamp;

use super::audit::{self, About};
use super::commit::Committed;
use super::error::StoreError;
use super::keys::{self, Key};
use super::store::{Freshness, Store, new_write_id};
use super::versioned::{Versioned, VersionedWrite};
use crate::domain::settings::plan_change;
use crate::domain::tenant::plan::Plan;
use crate::domain::types::audit::Actor;
use crate::domain::types::id::TenantId;

/// How often to try to set a plan while others set it.
const TRIES: usize = 4;

impl Store {
    /// A tenant's plan, as last committed.
    pub async fn load_plan(&self, tenant: &TenantId) -> Result<Versioned<Plan>, StoreError> {
        let key = Key::tenant(tenant);
        Versioned::find(&key, &self.read(&[&key], Freshness::Strong).await?)
    }

    /// Sets a tenant's plan. Setting the current plan changes nothing and adds no audit entry.
    pub async fn set_plan(
        &self,
        tenant: &TenantId,
        plan: &Plan,
        service: &Actor,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let partition = keys::tenant_partition(tenant);
        for _ in 0..TRIES {
            let current = self.load_plan(tenant).await?;
            let known = (current.version > 0).then_some(&current.value);
            let Some(event) = plan_change::set(known, plan, service.clone()) else {
                return Ok(());
            };
            let audit = audit::items(About::tenant(&partition, tenant), &[event], None, now)?;
            let write_id = new_write_id()?;
            let write = VersionedWrite::new(Key::tenant(tenant), current.before(), plan, &write_id)?;
            if self.commit(&write_id, write, audit).await? == Committed::Yes {
                return Ok(());
            }
        }
        Err(StoreError::Contended)
    }
}
