//! Grants: which agents may manage the second factors of users.

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::audit::{self, About};
use super::changes::StaffChanges;
use super::commit::Committed;
use super::error::StoreError;
use super::keys::{self, GRANT_PREFIX, Key, SK};
use super::store::{Freshness, Store, new_write_id};
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::domain::decision::verdict::Verdict;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::id::{TenantId, UserId};
use crate::domain::types::refusal::Refusal;

/// Tries to change a grant while others do.
const TRIES: usize = 4;

/// The grant *Can reset password/manage 2FA* of an agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// When it was given.
    pub granted_at: Timestamp,
    /// By which admin.
    pub granted_by: String,
}

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

    /// Gives the grant. Given again, it stays as it was.
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
            let grant = Grant { granted_at: now, granted_by: actor.id.clone() };
            let write_id = new_write_id()?;
            let write = VersionedWrite::new(Key::grant(tenant, agent), Before::NOTHING, &grant, &write_id)?;
            let writes = vec![write, changes.write(&write_id, now)?];
            let audit = grant_audit(tenant, agent, actor, Action::GrantGiven, now)?;
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
            let Some(given) = Versioned::<Grant>::lookup(&key, &items)? else {
                return Ok(Verdict::Refused(Refusal::NotFound));
            };
            let mut changes = StaffChanges::find(changes_key.clone(), &items)?;
            if let Err(refusal) = changes.count_setting(now) {
                return Ok(Verdict::Refused(refusal));
            }
            let write_id = new_write_id()?;
            let write = VersionedWrite::delete(Key::grant(tenant, agent), given.before());
            let writes = vec![write, changes.write(&write_id, now)?];
            let audit = grant_audit(tenant, agent, actor, Action::GrantWithdrawn, now)?;
            if self.commit_all(&write_id, writes, Vec::new(), audit).await? == Committed::Yes {
                return Ok(Verdict::Granted(()));
            }
        }
        Err(StoreError::Contended)
    }
}

fn grant_audit(
    tenant: &TenantId,
    agent: &UserId,
    actor: &Actor,
    action: Action,
    now: Timestamp,
) -> Result<Vec<std::collections::HashMap<String, AttributeValue>>, StoreError> {
    let event = AuditEvent::new(actor.clone(), action).with("agent_id", agent.as_str());
    let partition = keys::tenant_partition(tenant);
    audit::items(About::tenant(&partition, tenant), &[event], None, now)
}
