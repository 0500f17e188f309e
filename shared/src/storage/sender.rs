//! The sender accounts of a tenant, each with the claim to its address.

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

use super::address_claim;
use super::audit::{self, About};
use super::commit::{Committed, Unchanged};
use super::error::StoreError;
use super::keys::{self, Key, SENDER_PREFIX, SK};
use super::store::{Freshness, Store, new_write_id};
use super::versioned::{Versioned, VersionedWrite};
use crate::crypto::OpenError;
use crate::domain::settings::sender_change::{self, SenderChange};
use crate::domain::settings::sender_claim::{AddressClaim, ClaimedSender, SenderAccount};
use crate::domain::tenant::sender::Sender;
use crate::domain::types::audit::Actor;
use crate::domain::types::id::{SenderId, Stored, TenantId};

/// How often to try to change a sender while other requests change it, its address, or the policy.
const TRIES: usize = 4;

/// The outcome of a removal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum SenderRemoval {
    Removed(Sender),
    /// The policy names the sender.
    InUse,
    NotFound,
}

/// The state of an address and a sender ID before a sender is added.
pub struct Vacancy {
    /// The owner of the address.
    pub claim: AddressClaim,
    sender_key: Key,
    claim_key: Key,
    sender: Option<Versioned<SenderAccount>>,
    stored_claim: Option<Versioned<AddressClaim>>,
}

impl Vacancy {
    /// Whether there is a sender with this ID.
    #[must_use]
    pub fn is_taken(&self, now: Timestamp) -> bool {
        self.sender.as_ref().is_some_and(|sender| !sender.value.has_ended(now))
    }
}

impl Store {
    /// A tenant's senders by ID. They are few, so one trip reads them all.
    pub async fn list_senders(
        &self,
        tenant: &TenantId,
        now: Timestamp,
    ) -> Result<Vec<(SenderId, SenderAccount)>, StoreError> {
        let mut senders = Vec::new();
        for item in self.query_prefix(&keys::tenant_partition(tenant), SENDER_PREFIX).await? {
            let id = match item.get(SK) {
                Some(AttributeValue::S(sk)) => sk.strip_prefix(SENDER_PREFIX).unwrap_or_default().to_owned(),
                _ => return Err(StoreError::Malformed),
            };
            let id = SenderId::from_store(id).map_err(|_| StoreError::Malformed)?;
            let account: SenderAccount = Versioned::read(item)?.value;
            if !account.has_ended(now) {
                senders.push((id, account));
            }
        }
        Ok(senders)
    }

    /// The stored state before a sender is added.
    pub async fn vacancy(&self, tenant: &TenantId, id: &SenderId, sender: &Sender) -> Result<Vacancy, StoreError> {
        let (sender_key, claim_key) = (Key::sender(tenant, id), Key::address_claim(&sender.address));
        let items = self.read(&[&sender_key, &claim_key], Freshness::Strong).await?;
        let stored_claim = Versioned::<AddressClaim>::lookup(&claim_key, &items)?;
        let claim = stored_claim.as_ref().map_or_else(|| AddressClaim::none(tenant.clone()), |read| read.value.clone());
        let sender = Versioned::lookup(&sender_key, &items)?;
        Ok(Vacancy { claim, sender_key, claim_key, sender, stored_claim })
    }

    /// Adds a sender in place of `vacancy`, with the claim to its address: both or none, unless another request was first. Returns
    /// whether the sender was added.
    pub async fn add_sender(
        &self,
        vacancy: &Vacancy,
        added: &ClaimedSender,
        actor: Actor,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let event = sender_change::add(&added.id, actor);
        let partition = keys::tenant_partition(&added.tenant);
        let audit = audit::items(About::tenant(&partition, &added.tenant), &[event], None, now)?;
        let write_id = new_write_id()?;
        let before = address_claim::before(vacancy.sender.as_ref());
        let account = address_claim::write_account(vacancy.sender_key.clone(), before, &added.account, &write_id)?;
        let before = address_claim::before(vacancy.stored_claim.as_ref());
        let claim = address_claim::write(vacancy.claim_key.clone(), before, &added.claim, &write_id)?;
        Ok(self.commit_all(&write_id, vec![account, claim], Vec::new(), audit).await? == Committed::Yes)
    }

    /// Decides on a sender and commits, on condition that sender and claim haven't changed since they were read. Otherwise, it
    /// decides again on the new state. `None` if there is no such sender.
    pub async fn decide_sender<T>(
        &self,
        tenant: &TenantId,
        id: &SenderId,
        now: Timestamp,
        decide: impl Fn(&ClaimedSender) -> Result<(T, Option<SenderChange>), OpenError>,
    ) -> Result<Option<T>, StoreError> {
        let (partition, sender_key) = (keys::tenant_partition(tenant), Key::sender(tenant, id));
        for _ in 0..TRIES {
            let items = self.read(&[&sender_key], Freshness::Strong).await?;
            let read = Versioned::<SenderAccount>::lookup(&sender_key, &items)?;
            let Some(read) = read.filter(|read| !read.value.has_ended(now)) else {
                return Ok(None);
            };
            let claim_key = Key::address_claim(&read.value.sender.address);
            let items = self.read(&[&claim_key], Freshness::Strong).await?;
            let stored = Versioned::<AddressClaim>::lookup(&claim_key, &items)?;
            let claim = stored.as_ref().map_or_else(|| AddressClaim::none(tenant.clone()), |read| read.value.clone());
            let (account_before, claim_before) = (read.before(), address_claim::before(stored.as_ref()));
            let found = ClaimedSender { tenant: tenant.clone(), id: id.clone(), account: read.value, claim };
            let (decided, change) = decide(&found)?;
            let Some(change) = change else {
                return Ok(Some(decided));
            };
            let write_id = new_write_id()?;
            let mut writes = vec![match &change.account {
                Some(account) => address_claim::write_account(sender_key.clone(), account_before, account, &write_id)?,
                None => VersionedWrite::delete(sender_key.clone(), account_before),
            }];
            if change.claim != found.claim {
                writes.push(address_claim::write(claim_key, claim_before, &change.claim, &write_id)?);
            }
            let audit = audit::items(About::tenant(&partition, tenant), &change.audit, None, now)?;
            if self.commit_all(&write_id, writes, Vec::new(), audit).await? == Committed::Yes {
                return Ok(Some(decided));
            }
        }
        Err(StoreError::Contended)
    }

    /// Removes a sender, unless the policy names it. The transaction checks both, and also ends the claim to the address.
    pub async fn remove_sender(
        &self,
        tenant: &TenantId,
        id: &SenderId,
        actor: &Actor,
        now: Timestamp,
    ) -> Result<SenderRemoval, StoreError> {
        let partition = keys::tenant_partition(tenant);
        for _ in 0..TRIES {
            let settings = self.load_settings(tenant, Some(id), None, now).await?;
            let Some(account) = settings.sender else {
                return Ok(SenderRemoval::NotFound);
            };
            let Some(event) = sender_change::remove(&settings.policy.value.policy, id, actor.clone()) else {
                return Ok(SenderRemoval::InUse);
            };
            let claim_key = Key::address_claim(&account.value.sender.address);
            let items = self.read(&[&claim_key], Freshness::Strong).await?;
            let write_id = new_write_id()?;
            let mut writes = vec![VersionedWrite::delete(Key::sender(tenant, id), account.before())];
            if let Some(claim) = Versioned::<AddressClaim>::lookup(&claim_key, &items)? {
                let left = claim.value.clone().without(tenant, id);
                if left != claim.value {
                    writes.push(address_claim::write(claim_key, claim.before(), &left, &write_id)?);
                }
            }
            let audit = audit::items(About::tenant(&partition, tenant), &[event], None, now)?;
            let policy = Unchanged::since(Key::policy(tenant), &settings.policy);
            if self.commit_all(&write_id, writes, vec![policy], audit).await? == Committed::Yes {
                return Ok(SenderRemoval::Removed(account.value.sender));
            }
        }
        Err(StoreError::Contended)
    }
}
