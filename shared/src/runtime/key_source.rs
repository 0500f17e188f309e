//! Where the key ring comes from: the table and KMS, once in a process.

use std::sync::Arc;

use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::DataKeySpec;
use tokio::sync::OnceCell;

use crate::crypto::{DataKey, KeyRing, KeyRingError, StoredKey};
use crate::storage::{KeyRingItem, Store, StoreError, StoredFirst};

/// The version of the first data key.
const FIRST_VERSION: u32 = 1;

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
    /// The keys do not fit together.
    #[error("the key ring could not be opened")]
    KeyRing(#[from] KeyRingError),
}

/// Loads the key ring when it is first asked for, and then keeps it. A failure is not kept: the next request tries again.
pub struct KeySource {
    kms: aws_sdk_kms::Client,
    kms_key: String,
    ring: OnceCell<Arc<KeyRing>>,
}

impl KeySource {
    /// The key ring behind this KMS key.
    #[must_use]
    pub fn new(kms: aws_sdk_kms::Client, kms_key: String) -> Self {
        Self { kms, kms_key, ring: OnceCell::new() }
    }

    /// The key ring: at the first start ever made and stored by whoever wins, at every other start read and unwrapped.
    pub async fn get(&self, store: &Store) -> Result<Arc<KeyRing>, KeySourceError> {
        self.ring.get_or_try_init(|| self.load(store)).await.cloned()
    }

    async fn load(&self, store: &Store) -> Result<Arc<KeyRing>, KeySourceError> {
        let mut items = store.load_key_ring().await?;
        if items.is_empty() {
            if let Some(ring) = self.create(store).await? {
                return Ok(Arc::new(ring));
            }
            items = store.load_key_ring().await?;
        }
        let mut stored = Vec::with_capacity(items.len());
        for item in items {
            stored.push(StoredKey {
                version: item.version,
                data_key: self.unwrap(store, item.version, item.wrapped_data_key).await?,
                signing_key: item.signing_key,
            });
        }
        Ok(Arc::new(KeyRing::open(store.table(), stored)?))
    }

    /// Makes the first version. `None` when another process was first.
    async fn create(&self, store: &Store) -> Result<Option<KeyRing>, KeySourceError> {
        let made = self
            .kms
            .generate_data_key()
            .key_id(&self.kms_key)
            .key_spec(DataKeySpec::Aes256)
            .encryption_context("table", store.table())
            .encryption_context("version", FIRST_VERSION.to_string())
            .send()
            .await
            .map_err(|source| KeySourceError::Kms { operation: "GenerateDataKey", source: Box::new(source) })?;
        let data_key = DataKey::new(made.plaintext.as_ref().map(Blob::as_ref).unwrap_or_default())?;
        let signing_key = KeyRing::new_signing_key(store.table(), FIRST_VERSION, &data_key)?;
        let wrapped = made.ciphertext_blob.map(Blob::into_inner).unwrap_or_default();
        let item = KeyRingItem::new(FIRST_VERSION, wrapped, signing_key.clone());
        match store.store_key_ring_version(&item).await? {
            StoredFirst::No => Ok(None),
            StoredFirst::Yes => {
                tracing::info!(version = FIRST_VERSION, "made the first version of the key ring");
                let stored = StoredKey { version: FIRST_VERSION, data_key, signing_key };
                Ok(Some(KeyRing::open(store.table(), vec![stored])?))
            }
        }
    }

    async fn unwrap(&self, store: &Store, version: u32, wrapped: Vec<u8>) -> Result<DataKey, KeySourceError> {
        let unwrapped = self
            .kms
            .decrypt()
            .key_id(&self.kms_key)
            .ciphertext_blob(Blob::new(wrapped))
            .encryption_context("table", store.table())
            .encryption_context("version", version.to_string())
            .send()
            .await
            .map_err(|source| KeySourceError::Kms { operation: "Decrypt", source: Box::new(source) })?;
        Ok(DataKey::new(unwrapped.plaintext.as_ref().map(Blob::as_ref).unwrap_or_default())?)
    }
}
