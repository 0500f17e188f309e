//! Finding users by the beginning of an ID, or by a whole address: an index of IDs in lower case, and of the tags of addresses.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use icu_normalizer::ComposingNormalizerBorrowed;

use super::index::{Index, Range};
use super::keys::{self, ADDRESS, Key, USER_RECORD};
use super::versioned::VersionedWrite;
use crate::crypto::{KeyRing, OpenError};
use crate::domain::types::address::Address;
use crate::domain::types::id::{Subject, TenantId, UserId};
use crate::domain::user::address_tag::AddressTag;
use crate::domain::user::record::UserRecord;

/// The index of IDs and of the tags of addresses. It has keys only.
const SEARCH: Index = Index { name: "search", partition: "qp", sort: "qs" };

/// A search for users.
#[derive(Debug, Clone)]
pub struct Search {
    /// The beginning of the ID, in lower case.
    beginning: String,
    /// The tags of the address, if the text is one: the newest first.
    tags: Vec<AddressTag>,
}

impl Search {
    /// Finds users whose ID begins with `text`, or whose address is `text`. Case and Unicode form don't matter.
    pub fn new(text: &str, tenant: &TenantId, keys: Option<&KeyRing>) -> Result<Self, OpenError> {
        let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let tags = match (Address::try_from(text.as_ref().to_owned()), keys) {
            (Ok(address), Some(keys)) => AddressTag::of_every_version(&address, tenant, keys)?,
            _ => Vec::new(),
        };
        Ok(Self { beginning: text.to_lowercase(), tags })
    }

    /// Users found by their address come first.
    pub(super) fn ranges(&self, tenant: &TenantId) -> Vec<Range> {
        let of_address = self.tags.iter().map(|tag| Range {
            index: &SEARCH,
            partition: keys::address_partition(tenant, tag),
            prefix: String::new(),
            item: ADDRESS,
        });
        let of_id = Range {
            index: &SEARCH,
            partition: keys::id_partition(tenant),
            prefix: self.beginning.clone(),
            item: USER_RECORD,
        };
        of_address.chain([of_id]).collect()
    }

    /// Whether the search finds the user under the ID or under the latest address. A user with both is found under the address.
    pub(super) fn finds(&self, user: &UserId, record: &UserRecord, by_id: bool) -> bool {
        let has_address = record.address_tag.as_ref().is_some_and(|tag| self.tags.contains(tag));
        let has_id = user.as_str().to_lowercase().starts_with(&self.beginning);
        if by_id { has_id && !has_address } else { has_address }
    }
}

/// The attributes by which a record is found by its ID.
pub(super) fn id_attributes(subject: &Subject) -> HashMap<String, AttributeValue> {
    entry(keys::id_partition(&subject.tenant), subject.user.as_str().to_lowercase())
}

/// The write of the item by which a user is found by address, if that isn't what `old` has.
pub(super) fn address_write(subject: &Subject, old: &UserRecord, new: &UserRecord) -> Option<VersionedWrite> {
    let tag = new.address_tag.as_ref().filter(|_| new.address_tag != old.address_tag)?;
    let partition = keys::address_partition(&subject.tenant, tag);
    Some(VersionedWrite::put_any(Key::address(subject), entry(partition, subject.user.as_str().to_owned())))
}

fn entry(partition: String, sort: String) -> HashMap<String, AttributeValue> {
    HashMap::from([
        (SEARCH.partition.to_owned(), AttributeValue::S(partition)),
        (SEARCH.sort.to_owned(), AttributeValue::S(sort)),
    ])
}
