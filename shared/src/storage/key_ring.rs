//! The items of the key ring. Each version has a data key, wrapped by KMS, and a signing key, sealed under the data key.

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::keys::{KEY_RING, Key, PK};
use super::store::Store;
use crate::crypto::Sealed;

/// A version of the key ring in its stored form.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeyRingItem {
    #[serde(rename = "PK")]
    pk: String,
    #[serde(rename = "SK")]
    sk: String,
    /// 1 for the first version.
    pub version: u32,
    /// The data key, wrapped by KMS under the deployment's name and this version.
    #[serde(with = "serde_bytes")]
    pub wrapped_data_key: Vec<u8>,
    /// The signing key pair, sealed under the data key.
    pub signing_key: Sealed,
    /// The time from which new secrets use this version. Absent for the first version.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "jiff::fmt::serde::timestamp::second::optional")]
    pub active_from: Option<Timestamp>,
}

impl KeyRingItem {
    #[must_use]
    pub fn new(version: u32, wrapped_data_key: Vec<u8>, signing_key: Sealed, active_from: Option<Timestamp>) -> Self {
        let Key { pk, sk } = Key::key_ring(version);
        Self { pk, sk, version, wrapped_data_key, signing_key, active_from }
    }
}

/// Whether this process was the first to store an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum StoredFirst {
    Yes,
    /// Another process was first.
    No,
}

impl Store {
    /// All versions of the key ring, as last committed, in one trip.
    pub async fn load_key_ring(&self) -> Result<Vec<KeyRingItem>, StoreError> {
        let answer = self
            .client
            .query()
            .table_name(&self.table)
            .consistent_read(true)
            .key_condition_expression(format!("{PK} = :ring"))
            .expression_attribute_values(":ring", AttributeValue::S(KEY_RING.to_owned()))
            .send()
            .await
            .map_err(StoreError::unavailable("Query"))?;
        Ok(serde_dynamo::from_items(answer.items.unwrap_or_default())?)
    }

    /// Stores a version of the key ring unless it exists already.
    pub async fn store_key_ring_version(&self, item: &KeyRingItem) -> Result<StoredFirst, StoreError> {
        let sent = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(serde_dynamo::to_item(item)?))
            .condition_expression(format!("attribute_not_exists({PK})"))
            .send()
            .await;
        match sent {
            Ok(_) => Ok(StoredFirst::Yes),
            Err(SdkError::ServiceError(failure))
                if matches!(failure.err(), PutItemError::ConditionalCheckFailedException(_)) =>
            {
                Ok(StoredFirst::No)
            }
            Err(other) => Err(StoreError::unavailable("PutItem")(other)),
        }
    }
}
