//! The store: the table, and reads of several items in one trip.

use std::collections::HashMap;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{AttributeValue, KeysAndAttributes};
use data_encoding::BASE32_NOPAD;
use jiff::SignedDuration;

use super::cache::SettingsCache;
use super::error::StoreError;
use super::keys::{Key, PK, SK};
use crate::crypto::random_bytes;

/// The number of trips that one read may take if DynamoDB leaves some keys unread.
const READ_TRIPS: usize = 3;

/// How fresh a read must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Possibly some milliseconds old. Right if the commit's condition detects a stale record.
    Eventual,
    /// The last committed state. Necessary if an answer can complete a login without a commit.
    Strong,
}

pub struct Store {
    pub(super) client: Client,
    pub(super) table: String,
    pub(super) cache: SettingsCache,
}

impl Store {
    /// The table `table`. Policies and plans are cached in the process for `cache_lifetime`.
    #[must_use]
    pub fn new(client: Client, table: String, cache_lifetime: SignedDuration) -> Self {
        Self { client, table, cache: SettingsCache::new(cache_lifetime) }
    }

    /// Reads those items of `keys` that exist, in one trip.
    pub(super) async fn read(
        &self,
        keys: &[&Key],
        freshness: Freshness,
    ) -> Result<Vec<HashMap<String, AttributeValue>>, StoreError> {
        let unavailable = |source| StoreError::Unavailable { operation: "BatchGetItem", source };
        let mut wanted = keys.iter().map(|key| key.to_attributes()).collect();
        let mut items = Vec::with_capacity(keys.len());
        for _ in 0..READ_TRIPS {
            let keys = KeysAndAttributes::builder()
                .set_keys(Some(wanted))
                .consistent_read(freshness == Freshness::Strong)
                .build()
                .map_err(|source| unavailable(Box::new(source)))?;
            let mut answer = self
                .client
                .batch_get_item()
                .request_items(&self.table, keys)
                .send()
                .await
                .map_err(StoreError::unavailable("BatchGetItem"))?;
            items.extend(answer.responses.take().unwrap_or_default().remove(&self.table).unwrap_or_default());
            match answer.unprocessed_keys.take().and_then(|mut left| left.remove(&self.table)) {
                Some(left) if !left.keys.is_empty() => wanted = left.keys,
                _ => return Ok(items),
            }
        }
        Err(unavailable("some keys were not read".into()))
    }
}

impl Store {
    /// The items of a partition whose sort keys begin with `prefix`, as last committed. For short lists.
    pub(super) async fn query_prefix(
        &self,
        partition: &str,
        prefix: &str,
    ) -> Result<Vec<HashMap<String, AttributeValue>>, StoreError> {
        let text = |text: &str| AttributeValue::S(text.to_owned());
        let answer = self
            .client
            .query()
            .table_name(&self.table)
            .consistent_read(true)
            .key_condition_expression(format!("{PK} = :partition AND begins_with({SK}, :prefix)"))
            .expression_attribute_values(":partition", text(partition))
            .expression_attribute_values(":prefix", text(prefix))
            .send()
            .await
            .map_err(StoreError::unavailable("Query"))?;
        Ok(answer.items.unwrap_or_default())
    }
}

/// A new ID for one write: 128 random bits.
pub(super) fn new_write_id() -> Result<String, StoreError> {
    Ok(BASE32_NOPAD.encode(&random_bytes::<16>()?))
}
