//! Where the key ring comes from: the table and KMS. A process reads it anew every few minutes, so that all of them know a new
//! version before the first of them uses it.

use std::sync::Arc;
use std::time::Duration;

use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::DataKeySpec;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::RwLock;

use crate::crypto::{DataKey, KeyRing, KeyRingError, StoredKey};
use crate::error::cause_chain;
use crate::storage::{KeyRingItem, Store, StoreError, StoredFirst};

/// The version of the first data key.
const FIRST_VERSION: u32 = 1;
/// The part of the encryption context that names the deployment. It is called after the table, from which a deployment has its name
/// unless it was given one; roles allow no other (`infra/template.yaml`).
const CONTEXT: &str = "table";
/// How long a process goes on with the ring that it has read, before it reads it again.
const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// How long it may go on where it cannot be read again.
const USABLE: SignedDuration = SignedDuration::from_mins(9);
/// The pause between tries to read it again.
const PAUSE: SignedDuration = SignedDuration::from_secs(30);
/// How long a start waits for the ring, the reads of the table and the calls of KMS together. Lambda gives a start ten seconds and
/// then begins it again; the first request has more time, and tries again.
const AT_START: Duration = Duration::from_secs(4);
/// When a new version becomes active: when every process has read it, whatever it could not read.
pub const ACTIVE_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// There is no key ring at the moment. Whatever needs one is refused.
#[derive(Debug, thiserror::Error)]
pub enum KeySourceError {
    /// KMS did not answer or refused.
    #[error("KMS did not carry out {operation}")]
    Kms {
        /// The operation.
        operation: &'static str,
        /// What the SDK says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The table did not answer or refused.
    #[error("the key ring could not be read or stored")]
    Store(#[from] StoreError),
    /// They did not come within the time that a start has.
    #[error("the key ring did not come within {} seconds", AT_START.as_secs())]
    Late,
    /// The keys do not fit together.
    #[error("the key ring could not be opened")]
    KeyRing(#[from] KeyRingError),
}

/// Loads the key ring when it is first asked for, and then keeps it for a while. Without one, the next request tries again.
pub struct KeySource {
    kms: aws_sdk_kms::Client,
    kms_key: String,
    deployment: String,
    held: RwLock<Option<Held>>,
}

/// The ring of this process.
struct Held {
    stored: Vec<StoredKey>,
    ring: Arc<KeyRing>,
    fresh_until: Timestamp,
    usable_until: Timestamp,
}

/// A version of the key ring that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// The version.
    pub version: u32,
    /// From when on it is used.
    pub active_from: Timestamp,
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}

impl KeySource {
    /// The key ring of `deployment` behind this KMS key.
    #[must_use]
    pub fn new(kms: aws_sdk_kms::Client, kms_key: String, deployment: String) -> Self {
        Self { kms, kms_key, deployment, held: RwLock::new(None) }
    }

    /// The key ring: at the first start ever made and stored by whoever wins, at every other start read and unwrapped.
    pub async fn get(&self, store: &Store, now: Timestamp) -> Result<Arc<KeyRing>, KeySourceError> {
        if let Some(held) = self.held.read().await.as_ref().filter(|held| now < held.fresh_until) {
            return Ok(held.ring.clone());
        }
        let mut held = self.held.write().await;
        if let Some(held) = held.as_ref().filter(|held| now < held.fresh_until) {
            return Ok(held.ring.clone());
        }
        let known = held.as_mut().map(|held| std::mem::take(&mut held.stored)).unwrap_or_default();
        match self.load(store, known, now).await {
            Ok(loaded) => Ok(held.insert(loaded).ring.clone()),
            Err((error, known)) => {
                if let Some(held) = held.as_mut().filter(|held| now < held.usable_until) {
                    tracing::warn!(
                        cause = cause_chain(&error),
                        "the key ring could not be read again; the one of before is used"
                    );
                    held.stored = known;
                    held.fresh_until = later(now, PAUSE).min(held.usable_until);
                    return Ok(held.ring.clone());
                }
                *held = None;
                Err(error)
            }
        }
    }

    /// The same before the first request.
    pub async fn get_at_start(&self, store: &Store, now: Timestamp) -> Result<Arc<KeyRing>, KeySourceError> {
        tokio::time::timeout(AT_START, self.get(store, now)).await.unwrap_or(Err(KeySourceError::Late))
    }

    /// Reads the ring. Versions that are `known` are not unwrapped again; with an error they come back.
    async fn load(
        &self,
        store: &Store,
        mut known: Vec<StoredKey>,
        now: Timestamp,
    ) -> Result<Held, (KeySourceError, Vec<StoredKey>)> {
        let read = self.read_versions(store, &mut known).await;
        match read.and_then(|()| Ok(KeyRing::open(&self.deployment, &known, now)?)) {
            Ok(ring) => Ok(Held {
                stored: known,
                ring: Arc::new(ring),
                fresh_until: later(now, FRESH),
                usable_until: later(now, USABLE),
            }),
            Err(error) => Err((error, known)),
        }
    }

    async fn read_versions(&self, store: &Store, known: &mut Vec<StoredKey>) -> Result<(), KeySourceError> {
        let mut items = store.load_key_ring().await?;
        if items.is_empty() {
            if let Some(first) = self.add(store, FIRST_VERSION, None).await? {
                tracing::info!(version = FIRST_VERSION, "made the first version of the key ring");
                known.push(first);
                return Ok(());
            }
            items = store.load_key_ring().await?;
        }
        for item in items {
            if known.iter().all(|key| key.version != item.version) {
                known.push(StoredKey {
                    version: item.version,
                    data_key: self.unwrap(item.version, item.wrapped_data_key).await?,
                    signing_key: item.signing_key,
                    active_from: item.active_from.unwrap_or(Timestamp::MIN),
                });
            }
        }
        Ok(())
    }

    /// Adds a version that becomes active as soon as every process knows it. One that was added and is not active yet stays the
    /// next: an operator who asks twice gets one.
    pub async fn rotate(&self, store: &Store, now: Timestamp) -> Result<Added, KeySourceError> {
        loop {
            let items = store.load_key_ring().await?;
            let newest = items.iter().max_by_key(|item| item.version).ok_or(KeyRingError::Empty)?;
            if let Some(active_from) = newest.active_from.filter(|&from| now < from) {
                return Ok(Added { version: newest.version, active_from });
            }
            let (version, active_from) = (newest.version.saturating_add(1), later(now, ACTIVE_AFTER));
            if self.add(store, version, Some(active_from)).await?.is_some() {
                return Ok(Added { version, active_from });
            }
        }
    }

    /// Makes and stores a version. `None` when another process was first.
    async fn add(
        &self,
        store: &Store,
        version: u32,
        active_from: Option<Timestamp>,
    ) -> Result<Option<StoredKey>, KeySourceError> {
        let made = self
            .kms
            .generate_data_key()
            .key_id(&self.kms_key)
            .key_spec(DataKeySpec::Aes256)
            .encryption_context(CONTEXT, &self.deployment)
            .encryption_context("version", version.to_string())
            .send()
            .await
            .map_err(|source| KeySourceError::Kms { operation: "GenerateDataKey", source: Box::new(source) })?;
        let data_key = DataKey::new(made.plaintext.as_ref().map(Blob::as_ref).unwrap_or_default())?;
        let signing_key = KeyRing::new_signing_key(&self.deployment, version, &data_key)?;
        let wrapped = made.ciphertext_blob.map(Blob::into_inner).unwrap_or_default();
        let item = KeyRingItem::new(version, wrapped, signing_key.clone(), active_from);
        Ok(match store.store_key_ring_version(&item).await? {
            StoredFirst::No => None,
            StoredFirst::Yes => {
                let active_from = active_from.unwrap_or(Timestamp::MIN);
                Some(StoredKey { version, data_key, signing_key, active_from })
            }
        })
    }

    async fn unwrap(&self, version: u32, wrapped: Vec<u8>) -> Result<DataKey, KeySourceError> {
        let unwrapped = self
            .kms
            .decrypt()
            .key_id(&self.kms_key)
            .ciphertext_blob(Blob::new(wrapped))
            .encryption_context(CONTEXT, &self.deployment)
            .encryption_context("version", version.to_string())
            .send()
            .await
            .map_err(|source| KeySourceError::Kms { operation: "Decrypt", source: Box::new(source) })?;
        Ok(DataKey::new(unwrapped.plaintext.as_ref().map(Blob::as_ref).unwrap_or_default())?)
    }
}
