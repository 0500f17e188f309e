//! Items with a version: written only on top of the version that was read.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::keys::Key;

/// The attribute that holds the version.
pub(super) const VERSION: &str = "v";
/// The attribute that holds the id of the request that wrote the item, so that a repeated write is known as ours.
pub(super) const WRITE_ID: &str = "w";

/// A value with the version it was read at; 0 when there is none yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Versioned<T> {
    /// The value.
    pub value: T,
    /// The version, 1 for the first write.
    pub version: u64,
    /// The id of the request that wrote it.
    pub(super) write_id: String,
}

/// The stored form of a versioned value.
#[derive(Serialize, Deserialize)]
pub(super) struct VersionedItem<T> {
    #[serde(rename = "PK")]
    pk: String,
    #[serde(rename = "SK")]
    sk: String,
    #[serde(rename = "v")]
    version: u64,
    #[serde(rename = "w")]
    write_id: String,
    #[serde(rename = "d")]
    value: T,
}

impl<T: DeserializeOwned> Versioned<T> {
    /// Reads an item.
    pub(super) fn read(item: HashMap<String, AttributeValue>) -> Result<Self, StoreError> {
        let item: VersionedItem<T> = serde_dynamo::from_item(item)?;
        Ok(Self { value: item.value, version: item.version, write_id: item.write_id })
    }

    /// The item of `key`, if it is among `items`.
    pub(super) fn lookup(key: &Key, items: &[HashMap<String, AttributeValue>]) -> Result<Option<Self>, StoreError> {
        items.iter().find(|item| key.is_of(item)).map(|item| Self::read(item.clone())).transpose()
    }
}

impl<T: DeserializeOwned + Default> Versioned<T> {
    /// Finds the item of `key` among `items`; without one, the default at version 0.
    pub(super) fn find(key: &Key, items: &[HashMap<String, AttributeValue>]) -> Result<Self, StoreError> {
        Ok(Self::lookup(key, items)?.unwrap_or_default())
    }
}

/// A write on top of the version `replaces`.
pub(super) struct VersionedWrite {
    pub(super) key: Key,
    /// The whole new item; `None` deletes it.
    pub(super) item: Option<HashMap<String, AttributeValue>>,
    /// The version it replaces; 0 when it must be the first.
    pub(super) replaces: u64,
}

impl VersionedWrite {
    pub(super) fn new<T: Serialize>(key: Key, replaces: u64, value: &T, write_id: &str) -> Result<Self, StoreError> {
        let item = VersionedItem {
            pk: key.pk.clone(),
            sk: key.sk.clone(),
            version: replaces.saturating_add(1),
            write_id: write_id.to_owned(),
            value,
        };
        Ok(Self { item: Some(serde_dynamo::to_item(item)?), key, replaces })
    }

    /// The same with attributes beside the value, for indexes and the sweep.
    pub(super) fn with_attributes(mut self, attributes: HashMap<String, AttributeValue>) -> Self {
        if let Some(item) = &mut self.item {
            item.extend(attributes);
        }
        self
    }

    pub(super) const fn delete(key: Key, replaces: u64) -> Self {
        Self { key, item: None, replaces }
    }
}
