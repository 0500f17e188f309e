//! The keyed MAC of an address, by which staff find its user. The index holds the tag in place of the address.

use serde::{Deserialize, Serialize};

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::types::address::Address;
use crate::domain::types::id::TenantId;

/// The tag of an address: 16 bytes, bound to the tenant. Case and the form of an international domain don't matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AddressTag(#[serde(with = "serde_bytes")] Vec<u8>);

impl AddressTag {
    /// The tag under the key in use.
    pub(crate) fn of(address: &Address, tenant: &TenantId, keys: &KeyRing) -> Result<Self, OpenError> {
        Self::of_version(address, tenant, keys, keys.active_version())
    }

    /// The tags under every key that an earlier tag may have been made with, the newest first.
    pub fn of_every_version(address: &Address, tenant: &TenantId, keys: &KeyRing) -> Result<Vec<Self>, OpenError> {
        let mut versions: Vec<u32> = keys.versions().collect();
        versions.reverse();
        versions.into_iter().map(|version| Self::of_version(address, tenant, keys, version)).collect()
    }

    fn of_version(address: &Address, tenant: &TenantId, keys: &KeyRing, version: u32) -> Result<Self, OpenError> {
        let folded =
            address.mailbox().map_or_else(|| address.as_str().to_lowercase(), |mailbox| mailbox.folded().to_owned());
        let parts = [tenant.as_str().as_bytes(), folded.as_bytes()];
        Ok(Self(keys.mac(version, MacPurpose::AddressTag, &parts)?.to_bytes().to_vec()))
    }

    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{keys, now, rotated_keys, subject};
    use crate::domain::types::profile::Profile;
    use crate::domain::user::record::UserRecord;

    fn tag(address: &str, tenant: &str) -> AddressTag {
        let tenant = TenantId::try_from(tenant.to_owned()).unwrap();
        AddressTag::of(&Address::try_from(address.to_owned()).unwrap(), &tenant, keys()).unwrap()
    }

    #[test]
    fn case_and_form_of_an_address_do_not_change_its_tag_but_the_tenant_does() {
        let alice = tag("alice@bücher.example", "demo");
        assert_eq!(tag("Alice@BÜCHER.example", "demo"), alice);
        assert_eq!(tag("alice@xn--bcher-kva.example", "demo"), alice);
        assert_ne!(tag("alice@bücher.example", "acme"), alice);
        assert_ne!(tag("alicia@bücher.example", "demo"), alice);
    }

    #[test]
    fn an_earlier_tag_is_among_those_of_a_rotated_ring() {
        let (address, tenant) = (Address::try_from("alice@example.com".to_owned()).unwrap(), subject().tenant);
        let rotated = rotated_keys();
        let all = AddressTag::of_every_version(&address, &tenant, &rotated).unwrap();
        assert_eq!(all, [AddressTag::of(&address, &tenant, &rotated).unwrap(), tag("alice@example.com", "demo")]);
    }

    #[test]
    fn a_record_keeps_the_tag_of_its_latest_address() {
        let mut record = UserRecord::default();
        let profile = |email: &str| Profile {
            email: Address::try_from(email.to_owned()).unwrap(),
            ..crate::domain::fixtures::profile()
        };
        for email in ["alice@example.com", "alice@example.org"] {
            record.observe_address(&profile(email), now());
            record.tag_address(&subject().tenant, keys()).unwrap();
            assert_eq!(record.address_tag, Some(tag(email, "demo")));
        }
    }
}
