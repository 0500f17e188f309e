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

/// What there is before a write: nothing, or an item as it was read. The version alone would not do: an item that was removed
/// and made anew begins at 1 again.
#[derive(Debug, Clone, Default)]
pub(super) struct Before {
    /// 0 for nothing.
    pub(super) version: u64,
    /// The id of the request that wrote it; `None` where nobody removes such items.
    pub(super) write_id: Option<String>,
    /// Whether it does not matter what there is.
    pub(super) anything: bool,
}

impl Before {
    pub(super) const NOTHING: Self = Self::of_version(0);
    /// Whatever there is, or nothing.
    const ANYTHING: Self = Self { version: 0, write_id: None, anything: true };

    /// An item of which nobody knows more than the version.
    pub(super) const fn of_version(version: u64) -> Self {
        Self { version, write_id: None, anything: false }
    }
}

impl<T> Versioned<T> {
    /// This, before a write on top of it.
    pub(super) fn before(&self) -> Before {
        Before { version: self.version, write_id: Some(self.write_id.clone()), anything: false }
    }
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

/// A write on top of what was read.
pub(super) struct VersionedWrite {
    pub(super) key: Key,
    /// The whole new item; `None` deletes it.
    pub(super) item: Option<HashMap<String, AttributeValue>>,
    pub(super) before: Before,
}

impl VersionedWrite {
    pub(super) fn new<T: Serialize>(key: Key, before: Before, value: &T, write_id: &str) -> Result<Self, StoreError> {
        let item = VersionedItem {
            pk: key.pk.clone(),
            sk: key.sk.clone(),
            version: before.version.saturating_add(1),
            write_id: write_id.to_owned(),
            value,
        };
        Ok(Self { item: Some(serde_dynamo::to_item(item)?), key, before })
    }

    /// The same with attributes beside the value, for indexes and the sweep.
    pub(super) fn with_attributes(mut self, attributes: HashMap<String, AttributeValue>) -> Self {
        if let Some(item) = &mut self.item {
            item.extend(attributes);
        }
        self
    }

    /// Deletes whatever there is.
    pub(super) const fn delete_any(key: Key) -> Self {
        Self::delete(key, Before::ANYTHING)
    }

    pub(super) const fn delete(key: Key, before: Before) -> Self {
        Self { key, item: None, before }
    }
}
