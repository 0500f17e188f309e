//! Grants: the agents who can manage users' second factors.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

use super::audit::{self, About};
use super::changes::StaffChanges;
use super::commit::Committed;
use super::error::StoreError;
use super::keys::{self, GRANT_PREFIX, Key, SK};
use super::store::{Freshness, Store, new_write_id};
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::domain::decision::verdict::Verdict;
use crate::domain::settings::grant::Grant;
use crate::domain::types::audit::{Actor, AuditEvent};
use crate::domain::types::id::{TenantId, UserId};

/// How often to try to change a grant while others change it.
const TRIES: usize = 4;

impl Store {
    /// Whether an agent has the grant, as last committed.
    pub async fn has_grant(&self, tenant: &TenantId, agent: &UserId) -> Result<bool, StoreError> {
        Ok(!self.read(&[&Key::grant(tenant, agent)], Freshness::Strong).await?.is_empty())
    }

    /// The agents of a tenant who have the grant.
    pub async fn list_grants(&self, tenant: &TenantId) -> Result<Vec<(String, Grant)>, StoreError> {
        let mut grants = Vec::new();
        for item in self.query_prefix(&keys::tenant_partition(tenant), GRANT_PREFIX).await? {
            let Some(AttributeValue::S(sk)) = item.get(SK) else { return Err(StoreError::Malformed) };
            let agent = sk.strip_prefix(GRANT_PREFIX).unwrap_or_default().to_owned();
            grants.push((agent, Versioned::read(item)?.value));
        }
        Ok(grants)
    }

    /// Gives the grant. An existing grant stays unchanged.
    pub async fn give_grant(
        &self,
        tenant: &TenantId,
        agent: &UserId,
        actor: &Actor,
        now: Timestamp,
    ) -> Result<Verdict<Grant>, StoreError> {
        let (key, changes_key) = (Key::grant(tenant, agent), Key::changes(tenant, &actor.id));
        for _ in 0..TRIES {
            let items = self.read(&[&key, &changes_key], Freshness::Strong).await?;
            if let Some(given) = Versioned::lookup(&key, &items)? {
                return Ok(Verdict::Granted(given.value));
            }
            let mut changes = StaffChanges::find(changes_key.clone(), &items)?;
            if let Err(refusal) = changes.count_setting(now) {
                return Ok(Verdict::Refused(refusal));
            }
            let (grant, event) = Grant::given(agent, actor, now);
            let write_id = new_write_id()?;
            let write = VersionedWrite::new(Key::grant(tenant, agent), Before::NOTHING, &grant, &write_id)?;
            let writes = vec![write, changes.write(&write_id, now)?];
            let audit = audit_of(tenant, &event, now)?;
            if self.commit_all(&write_id, writes, Vec::new(), audit).await? == Committed::Yes {
                return Ok(Verdict::Granted(grant));
            }
        }
        Err(StoreError::Contended)
    }

    /// Withdraws the grant, if there is one.
    pub async fn withdraw_grant(
        &self,
        tenant: &TenantId,
        agent: &UserId,
        actor: &Actor,
        now: Timestamp,
    ) -> Result<Verdict<()>, StoreError> {
        let (key, changes_key) = (Key::grant(tenant, agent), Key::changes(tenant, &actor.id));
        for _ in 0..TRIES {
            let items = self.read(&[&key, &changes_key], Freshness::Strong).await?;
            let found = Versioned::<Grant>::lookup(&key, &items)?;
            let event = match Grant::withdraw(found.as_ref().map(|given| &given.value), agent, actor) {
                Ok(event) => event,
                Err(refusal) => return Ok(Verdict::Refused(refusal)),
            };
            let mut changes = StaffChanges::find(changes_key.clone(), &items)?;
            if let Err(refusal) = changes.count_setting(now) {
                return Ok(Verdict::Refused(refusal));
            }
            let write_id = new_write_id()?;
            let write = VersionedWrite::delete(
                Key::grant(tenant, agent),
                found.as_ref().map_or(Before::NOTHING, Versioned::before),
            );
            let writes = vec![write, changes.write(&write_id, now)?];
            let audit = audit_of(tenant, &event, now)?;
            if self.commit_all(&write_id, writes, Vec::new(), audit).await? == Committed::Yes {
                return Ok(Verdict::Granted(()));
            }
        }
        Err(StoreError::Contended)
    }
}

fn audit_of(
    tenant: &TenantId,
    event: &AuditEvent,
    now: Timestamp,
) -> Result<Vec<HashMap<String, AttributeValue>>, StoreError> {
    let partition = keys::tenant_partition(tenant);
    audit::items(About::tenant(&partition, tenant), std::slice::from_ref(event), None, now)
}
