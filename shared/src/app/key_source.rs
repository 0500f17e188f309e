//! The source of the key ring: the table and KMS. Each process reads it again every few minutes, so that all processes know a new
//! version before the first one uses it.

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
/// The key of the encryption context that holds the deployment's name. It is called `table` because that name is the table's by
/// default. Roles allow no other key (`infra/template.yaml`).
const CONTEXT: &str = "table";
/// How long a process uses the ring before it reads it again.
const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// How long a process uses the ring if it can't be read again.
const USABLE: SignedDuration = SignedDuration::from_mins(9);
/// The pause between attempts to read the ring again.
const PAUSE: SignedDuration = SignedDuration::from_secs(30);
/// How long a start waits for the ring: for the reads of the table and the calls to KMS together. Lambda restarts a function that
/// takes ten seconds to start. The first request has more time, and tries again.
const AT_START: Duration = Duration::from_secs(4);
/// How long after its creation a version becomes active. By then, every process has read it, or has stopped using the older ring.
pub const ACTIVE_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// The key ring is unavailable. Requests that need it fail.
#[derive(Debug, thiserror::Error)]
pub enum KeySourceError {
    /// KMS returned an error or didn't answer.
    #[error("KMS did not carry out {operation}")]
    Kms {
        operation: &'static str,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The table returned an error or didn't answer.
    #[error("the key ring could not be read or stored")]
    Store(#[from] StoreError),
    /// The ring wasn't loaded within the time that a start has.
    #[error("the key ring did not come within {} seconds", AT_START.as_secs())]
    Late,
    /// The stored keys don't match.
    #[error("the key ring could not be opened")]
    KeyRing(#[from] KeyRingError),
}

/// Loads the key ring at its first use and keeps it for some minutes. After an error, the next request tries again.
pub struct KeySource {
    kms: aws_sdk_kms::Client,
    kms_key: String,
    deployment: String,
    held: RwLock<Option<Held>>,
}

/// The ring that this process uses.
struct Held {
    stored: Vec<StoredKey>,
    ring: Arc<KeyRing>,
    fresh_until: Timestamp,
    usable_until: Timestamp,
}

/// A new version of the key ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    pub version: u32,
    /// The time from which it is used.
    pub active_from: Timestamp,
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}

impl KeySource {
    /// The key ring of `deployment`, wrapped by this KMS key.
    #[must_use]
    pub fn new(kms: aws_sdk_kms::Client, kms_key: String, deployment: String) -> Self {
        Self { kms, kms_key, deployment, held: RwLock::new(None) }
    }

    /// Returns the key ring. The first start of a deployment generates and stores it, in the one process that wins a conditional put.
    /// Later starts read and unwrap it.
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
                        "the key ring could not be read again; the earlier one is still used"
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

    /// Returns the key ring before the first request, or an error within the time that a start has.
    pub async fn get_at_start(&self, store: &Store, now: Timestamp) -> Result<Arc<KeyRing>, KeySourceError> {
        tokio::time::timeout(AT_START, self.get(store, now)).await.unwrap_or(Err(KeySourceError::Late))
    }

    /// Reads the ring. Versions that are `known` aren't unwrapped again, and an error returns them.
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
                tracing::info!(version = FIRST_VERSION, "created the first version of the key ring");
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

    /// Adds a version that becomes active once every process knows it. While an added version isn't active yet, another call returns
    /// that one instead of adding a second.
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

    /// Generates and stores a version. Returns `None` if another process was first.
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
