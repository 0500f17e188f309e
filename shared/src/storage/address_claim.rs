//! The owner of a sender address: one item per address, across all tenants.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::error::StoreError;
use super::keys::{Key, TTL};
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::domain::settings::sender_claim::{AddressClaim, SenderAccount};

/// DynamoDB deletes the item some time after its end, which code compares.
const SWEPT_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// The write of a claim, which expires once none of its data is needed.
pub(super) fn write(
    key: Key,
    before: Before,
    claim: &AddressClaim,
    write_id: &str,
) -> Result<VersionedWrite, StoreError> {
    Ok(VersionedWrite::new(key, before, claim, write_id)?.with_attributes(swept_after(claim.obsolete_at())))
}

/// The write of an account, which expires when its claim ends.
pub(super) fn write_account(
    key: Key,
    before: Before,
    account: &SenderAccount,
    write_id: &str,
) -> Result<VersionedWrite, StoreError> {
    Ok(VersionedWrite::new(key, before, account, write_id)?.with_attributes(swept_after(account.ends_at())))
}

fn swept_after(end: Option<Timestamp>) -> HashMap<String, AttributeValue> {
    let sweep_at = end.and_then(|end| end.checked_add(SWEPT_AFTER).ok());
    sweep_at.map(|at| (TTL.to_owned(), AttributeValue::N(at.as_second().to_string()))).into_iter().collect()
}

/// The expected state before a write.
pub(super) fn before<T>(read: Option<&Versioned<T>>) -> Before {
    read.map_or(Before::NOTHING, Versioned::before)
}
