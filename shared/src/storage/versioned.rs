//! Items with a version, which are written only if the version hasn't changed since it was read.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::keys::Key;

pub(super) const VERSION: &str = "v";
/// The attribute with the ID of the request that wrote the item, so that a process recognizes its own repeated write.
pub(super) const WRITE_ID: &str = "w";

/// A value with its version as read, or 0 if there is none yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Versioned<T> {
    pub value: T,
    /// The version, 1 after the first write.
    pub version: u64,
    /// The ID of the request that wrote the value.
    pub(super) write_id: String,
}

/// The expected state before a write: nothing, or an item as it was read. The version alone isn't enough, because an item that was
/// deleted and created again starts at 1.
#[derive(Debug, Clone, Default)]
pub(super) struct Before {
    /// 0 for nothing.
    pub(super) version: u64,
    /// The ID of the request that wrote the item. `None` for items that are never deleted.
    pub(super) write_id: Option<String>,
    /// Whether any state is accepted.
    pub(super) anything: bool,
}

impl Before {
    pub(super) const NOTHING: Self = Self::of_version(0);
    /// Any item, or none.
    const ANYTHING: Self = Self { version: 0, write_id: None, anything: true };

    /// An item of which only the version is known.
    pub(super) const fn of_version(version: u64) -> Self {
        Self { version, write_id: None, anything: false }
    }
}

impl<T> Versioned<T> {
    /// The expected state before a write on top of this value.
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
    pub(super) fn read(item: HashMap<String, AttributeValue>) -> Result<Self, StoreError> {
        let item: VersionedItem<T> = serde_dynamo::from_item(item)?;
        Ok(Self { value: item.value, version: item.version, write_id: item.write_id })
    }

    /// The item of `key` among `items`, if it is there.
    pub(super) fn lookup(key: &Key, items: &[HashMap<String, AttributeValue>]) -> Result<Option<Self>, StoreError> {
        items.iter().find(|item| key.is_of(item)).map(|item| Self::read(item.clone())).transpose()
    }
}

impl<T: DeserializeOwned + Default> Versioned<T> {
    /// The item of `key` among `items`, or the default at version 0.
    pub(super) fn find(key: &Key, items: &[HashMap<String, AttributeValue>]) -> Result<Self, StoreError> {
        Ok(Self::lookup(key, items)?.unwrap_or_default())
    }
}

/// A write on condition of the expected state.
pub(super) struct VersionedWrite {
    pub(super) key: Key,
    /// The whole new item. `None` deletes it.
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

    /// Adds attributes next to the value, for indexes and expiry.
    pub(super) fn with_attributes(mut self, attributes: HashMap<String, AttributeValue>) -> Self {
        if let Some(item) = &mut self.item {
            item.extend(attributes);
        }
        self
    }

    /// Puts an item without a version, whatever is there.
    pub(super) fn put_any(key: Key, attributes: HashMap<String, AttributeValue>) -> Self {
        let mut item = key.to_attributes();
        item.extend(attributes);
        Self { key, item: Some(item), before: Before::ANYTHING }
    }

    /// Deletes the item in any state.
    pub(super) const fn delete_any(key: Key) -> Self {
        Self::delete(key, Before::ANYTHING)
    }

    pub(super) const fn delete(key: Key, before: Before) -> Self {
        Self { key, item: None, before }
    }
}
