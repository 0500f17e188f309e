//! All keys of the table.
//!
//! Identifiers never contain `#` (they are validated on entry), so no key can reach into another partition.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;

use crate::crypto::fingerprint;
use crate::domain::types::address::{Address, Mailbox};
use crate::domain::types::id::{SenderId, Subject, TenantId, UserId};
use crate::domain::user::address_tag::AddressTag;

pub(super) const PK: &str = "PK";
pub(super) const SK: &str = "SK";
pub(super) const KEY_RING: &str = "KEYRING";
/// The partition that lists the tenants whose users get reminders.
pub(super) const REMINDERS: &str = "REMINDERS";

/// The prefix of the sort keys of a tenant's senders.
pub(super) const SENDER_PREFIX: &str = "SENDER#";

/// The prefix of the sort keys of a tenant's grants.
pub(super) const GRANT_PREFIX: &str = "GRANT#";
/// The prefix of the sort keys of a tenant's daily counters.
pub(super) const ADOPTION_PREFIX: &str = "ADOPTION#";
/// The prefix of the sort keys of audit entries.
pub(super) const AUDIT_PREFIX: &str = "AUDIT#";

/// The prefix of the sort keys of a user's trusted browsers.
pub(super) const BROWSER_PREFIX: &str = "BROWSER#";
/// The attribute with the time after which DynamoDB deletes an item.
pub(super) const TTL: &str = "ttl";

pub(super) const USER_RECORD: &str = "2FA";
/// The sort key of the item by which a user is found by address.
pub(super) const ADDRESS: &str = "ADDRESS";

/// The primary key of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) pk: String,
    pub(super) sk: String,
}

impl Key {
    pub(super) fn user(subject: &Subject) -> Self {
        Self { pk: user_partition(subject), sk: USER_RECORD.to_owned() }
    }

    /// The item by which a user is found by address. It holds no address.
    pub(super) fn address(subject: &Subject) -> Self {
        Self { pk: user_partition(subject), sk: ADDRESS.to_owned() }
    }

    pub(super) fn policy(tenant: &TenantId) -> Self {
        Self { pk: tenant_partition(tenant), sk: "POLICY".to_owned() }
    }

    /// A tenant's plan.
    pub(super) fn tenant(tenant: &TenantId) -> Self {
        Self { pk: tenant_partition(tenant), sk: "TENANT".to_owned() }
    }

    /// An audit entry, in the partition of the user or the tenant that it is about.
    pub(super) fn audit(partition: &str, ulid: &str) -> Self {
        Self { pk: partition.to_owned(), sk: format!("{AUDIT_PREFIX}{ulid}") }
    }

    pub(super) fn sender(tenant: &TenantId, sender: &SenderId) -> Self {
        Self { pk: tenant_partition(tenant), sk: format!("{SENDER_PREFIX}{}", sender.as_str()) }
    }

    /// The owner of a sender address. Case is ignored, because hardly any mail system distinguishes `Support@` from `support@`.
    pub(super) fn address_claim(address: &Address) -> Self {
        let folded =
            address.mailbox().map_or_else(|| address.as_str().to_lowercase(), |mailbox| mailbox.folded().to_owned());
        Self { pk: format!("ADDRESS#{folded}"), sk: "CLAIM".to_owned() }
    }

    /// The list of a user's trusted browsers.
    pub(super) fn browsers(subject: &Subject) -> Self {
        Self { pk: user_partition(subject), sk: "BROWSERS".to_owned() }
    }

    /// The number of mails for a tenant in a span of time, such as `2027-01-31T08`.
    pub(super) fn mails(tenant: &TenantId, span: &str) -> Self {
        Self { pk: format!("MAILS#{}", tenant.as_str()), sk: span.to_owned() }
    }

    /// The note that the notice of an audit entry was sent to `mailbox`, which the key doesn't reveal.
    pub(super) fn sent_notice(tenant: &TenantId, entry: &str, mailbox: &Mailbox) -> Self {
        let reader = fingerprint(mailbox.folded().as_bytes());
        Self { pk: outbox_partition(tenant), sk: format!("TOLD#{entry}#{reader}") }
    }

    /// The notices that a user got within a day. The key outlives an erasure for that day, so it doesn't reveal the user.
    pub(super) fn notices(subject: &Subject) -> Self {
        let user = fingerprint(subject.user.as_str().as_bytes());
        Self { pk: outbox_partition(&subject.tenant), sk: format!("NOTICES#{user}") }
    }

    /// A tenant in the list of those whose users get reminders.
    pub(super) fn reminders(tenant: &TenantId) -> Self {
        Self { pk: REMINDERS.to_owned(), sk: tenant.as_str().to_owned() }
    }

    /// The number of users who got a reminder of the requirement that began at `since`. For the first one, that isn't known.
    pub(super) fn reminded(tenant: &TenantId, since: Option<Timestamp>) -> Self {
        let since = since.map_or(0, Timestamp::as_second);
        Self { pk: format!("REMINDED#{}", tenant.as_str()), sk: since.to_string() }
    }

    /// The number of changes that a staff member made within an hour.
    pub(super) fn changes(tenant: &TenantId, staff: &str) -> Self {
        Self { pk: format!("CHANGES#{}", tenant.as_str()), sk: staff.to_owned() }
    }

    pub(super) fn grant(tenant: &TenantId, agent: &UserId) -> Self {
        Self { pk: tenant_partition(tenant), sk: format!("{GRANT_PREFIX}{}", agent.as_str()) }
    }

    /// The counters of a tenant's users.
    pub(super) fn adoption(tenant: &TenantId) -> Self {
        Self { pk: outbox_partition(tenant), sk: "ADOPTION".to_owned() }
    }

    /// The changes of the counters on a day, such as `2027-01-31`.
    pub(super) fn adoption_of(tenant: &TenantId, day: &str) -> Self {
        Self { pk: outbox_partition(tenant), sk: format!("{ADOPTION_PREFIX}{day}") }
    }

    /// The note that an audit entry of a tenant was counted.
    pub(super) fn counted(tenant: &TenantId, entry: &str) -> Self {
        Self { pk: outbox_partition(tenant), sk: format!("COUNTED#{entry}") }
    }

    pub(super) fn browser(subject: &Subject, browser: &str) -> Self {
        Self { pk: user_partition(subject), sk: format!("{BROWSER_PREFIX}{browser}") }
    }

    pub(super) fn key_ring(version: u32) -> Self {
        Self { pk: KEY_RING.to_owned(), sk: format!("{version:010}") }
    }

    /// The key in DynamoDB's form.
    pub(super) fn to_attributes(&self) -> HashMap<String, AttributeValue> {
        HashMap::from([
            (PK.to_owned(), AttributeValue::S(self.pk.clone())),
            (SK.to_owned(), AttributeValue::S(self.sk.clone())),
        ])
    }

    /// Whether `item` has this key.
    pub(super) fn is_of(&self, item: &HashMap<String, AttributeValue>) -> bool {
        let has = |name, value| matches!(item.get(name), Some(AttributeValue::S(text)) if text == value);
        has(PK, &self.pk) && has(SK, &self.sk)
    }
}

/// The partition of a user: the record, browsers and audit entries.
pub(super) fn user_partition(subject: &Subject) -> String {
    format!("T#{}#U#{}", subject.tenant.as_str(), subject.user.as_str())
}

/// The partition of a tenant: policy, plan, senders, grants and audit entries.
pub(super) fn tenant_partition(tenant: &TenantId) -> String {
    format!("T#{}", tenant.as_str())
}

/// The partition for the consequences of a tenant's audit entries: counters, and notes of what was counted and sent. Only function
/// `events` writes there, and it writes nowhere else: IAM distinguishes partitions, but not sort keys.
pub(super) fn outbox_partition(tenant: &TenantId) -> String {
    format!("OUTBOX#{}", tenant.as_str())
}

/// The partition of the audit entries about erasures, which outlive the user's data. It is separate from the tenant's settings,
/// which the function that erases can't write.
pub(super) fn erasures_partition(tenant: &TenantId) -> String {
    format!("ERASED#{}", tenant.as_str())
}

/// The partition of a tenant's audit entries of one month in the timeline index.
pub(super) fn timeline_partition(tenant: &TenantId, month: &str) -> String {
    format!("T#{}#A#{month}", tenant.as_str())
}

/// The user whose partition this is, if it is one of the tenant's.
pub(super) fn user_in<'a>(tenant: &TenantId, partition: &'a str) -> Option<&'a str> {
    partition.strip_prefix("T#")?.strip_prefix(tenant.as_str())?.strip_prefix("#U#")
}

/// The partition of a tenant's user IDs in the search index.
pub(super) fn id_partition(tenant: &TenantId) -> String {
    format!("T#{}#I", tenant.as_str())
}

/// The partition of the users with one address in the search index.
pub(super) fn address_partition(tenant: &TenantId, tag: &AddressTag) -> String {
    format!("T#{}#M#{}", tenant.as_str(), BASE64URL_NOPAD.encode(tag.as_bytes()))
}

/// A partition of a tenant's users in the status index.
pub(super) fn status_partition(tenant: &TenantId, shard: u8) -> String {
    format!("T#{}#S#{shard}", tenant.as_str())
}
