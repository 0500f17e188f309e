//! Sender accounts of a tenant.

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

use super::audit::{self, About};
use super::commit::{Committed, Unchanged};
use super::error::StoreError;
use super::keys::{self, Key, SENDER_PREFIX, SK};
use super::store::{Store, new_write_id};
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::domain::audit::{Action, Actor, AuditEvent};
use crate::domain::id::{SenderId, Stored, TenantId};
use crate::domain::sender::Sender;

/// Tries to remove a sender while the policy changes.
const TRIES: usize = 4;

/// What became of a removal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum SenderRemoval {
    /// It is gone.
    Removed(Sender),
    /// The policy names it.
    InUse,
    /// There was none.
    NotFound,
}

impl Store {
    /// A tenant's senders, by id. There are few: one trip reads them all.
    pub async fn list_senders(&self, tenant: &TenantId) -> Result<Vec<(SenderId, Sender)>, StoreError> {
        let mut senders = Vec::new();
        for item in self.query_prefix(&keys::tenant_partition(tenant), SENDER_PREFIX).await? {
            let id = match item.get(SK) {
                Some(AttributeValue::S(sk)) => sk.strip_prefix(SENDER_PREFIX).unwrap_or_default().to_owned(),
                _ => return Err(StoreError::Malformed),
            };
            let id = SenderId::from_store(id).map_err(|_| StoreError::Malformed)?;
            senders.push((id, Versioned::read(item)?.value));
        }
        Ok(senders)
    }

    /// Adds a sender. Returns whether the id was free.
    pub async fn add_sender(
        &self,
        tenant: &TenantId,
        id: &SenderId,
        sender: &Sender,
        actor: Actor,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let event = AuditEvent::new(actor, Action::SenderAdded).with("sender_id", id.as_str());
        let partition = keys::tenant_partition(tenant);
        let audit = audit::items(About::tenant(&partition, tenant), &[event], None, now)?;
        let write_id = new_write_id()?;
        let write = VersionedWrite::new(Key::sender(tenant, id), Before::NOTHING, sender, &write_id)?;
        Ok(self.commit(&write_id, write, audit).await? == Committed::Yes)
    }

    /// Removes a sender, unless the policy names it: both are looked at in the transaction of the removal.
    pub async fn remove_sender(
        &self,
        tenant: &TenantId,
        id: &SenderId,
        actor: &Actor,
        now: Timestamp,
    ) -> Result<SenderRemoval, StoreError> {
        let partition = keys::tenant_partition(tenant);
        for _ in 0..TRIES {
            let settings = self.load_settings(tenant, Some(id)).await?;
            let Some(sender) = settings.sender else {
                return Ok(SenderRemoval::NotFound);
            };
            if settings.policy.value.policy.sender_id.as_ref() == Some(id) {
                return Ok(SenderRemoval::InUse);
            }
            let event = AuditEvent::new(actor.clone(), Action::SenderRemoved).with("sender_id", id.as_str());
            let audit = audit::items(About::tenant(&partition, tenant), &[event], None, now)?;
            let write = VersionedWrite::delete(Key::sender(tenant, id), sender.before());
            let policy = Unchanged::since(Key::policy(tenant), &settings.policy);
            if self.commit_all(&new_write_id()?, vec![write], vec![policy], audit).await? == Committed::Yes {
                return Ok(SenderRemoval::Removed(sender.value));
            }
        }
        Err(StoreError::Contended)
    }
}
