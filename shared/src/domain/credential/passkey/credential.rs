//! Passkeys in their stored form, independent of the library that checks their answers.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::credential::passkey::answers::{NewCredential, Signed, Transport};
use crate::domain::credential::passkey::challenge::UserHandle;
use crate::domain::credential::passkey::pending::PendingPasskey;
use crate::domain::credential::passkey::public_key::PublicKey;
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::rp_id::RpId;
use crate::domain::types::method::PassedBy;
use crate::domain::types::time::whole_second;

/// The maximum number of a user's passkeys, including those of a former relying party ID.
pub const MAX_PASSKEYS: usize = 5;
/// The default label of passkeys.
pub const DEFAULT_LABEL: &str = "Passkey";
/// A copied passkey is reported at most once in this time.
const REPORT_AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(1);

/// A confirmed passkey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// A ULID.
    pub id: String,
    /// The user's name for it, of 1 to 64 characters.
    #[serde(rename = "n")]
    pub label: String,
    #[serde(rename = "i", with = "serde_bytes")]
    pub credential_id: Vec<u8>,
    #[serde(rename = "k")]
    pub public_key: PublicKey,
    /// The relying party for which it was made. It is usable only while the policy names that one.
    #[serde(rename = "r")]
    pub rp_id: RpId,
    /// The user handle that it was made with.
    #[serde(rename = "h", with = "serde_bytes")]
    pub user_handle: UserHandle,
    /// The latest signature counter. 0 if the authenticator doesn't count.
    #[serde(rename = "s", default, skip_serializing_if = "is_zero")]
    pub sign_count: u32,
    /// Whether its provider can copy it to other devices.
    #[serde(rename = "e", default, skip_serializing_if = "std::ops::Not::not")]
    pub backup_eligible: bool,
    /// Whether there was a copy with the latest answer.
    #[serde(rename = "b", default, skip_serializing_if = "std::ops::Not::not")]
    pub backed_up: bool,
    /// Whether its authenticator is a part of the device.
    #[serde(rename = "p", default, skip_serializing_if = "std::ops::Not::not")]
    pub platform: bool,
    #[serde(rename = "t", default, skip_serializing_if = "Vec::is_empty")]
    pub transports: Vec<Transport>,
    #[serde(rename = "c", with = "jiff::fmt::serde::timestamp::second::required")]
    pub created_at: Timestamp,
    /// When it last completed a login.
    #[serde(
        rename = "u",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub last_used_at: Option<Timestamp>,
    /// When the audit log last got an entry of a copy.
    #[serde(
        rename = "w",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    copied_at: Option<Timestamp>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
const fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// A passkey as its owner and staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenPasskey {
    pub passkey: Passkey,
    /// Whether it was made for the relying party that the policy names.
    pub usable: bool,
}

impl SeenPasskey {
    #[must_use]
    pub fn new(passkey: &Passkey, policy: &Policy) -> Self {
        Self { passkey: passkey.clone(), usable: passkey.is_for(policy) }
    }
}

/// What a verified answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Acceptance {
    Accepted,
    /// The signature counter went back or stayed: there may be a copy of the authenticator. `report` is whether to report it now.
    Copied {
        report: bool,
    },
}

impl Passkey {
    /// A passkey of the credential that an authenticator made for `pending`.
    pub(crate) fn new(pending: &PendingPasskey, rp_id: &RpId, made: NewCredential, created_at: Timestamp) -> Self {
        Self {
            id: pending.id.clone(),
            label: pending.label.clone(),
            credential_id: made.credential_id,
            public_key: made.public_key,
            rp_id: rp_id.clone(),
            user_handle: pending.user_handle,
            sign_count: made.sign_count,
            backup_eligible: made.backup_eligible,
            backed_up: made.backed_up,
            platform: made.platform,
            transports: made.transports,
            created_at,
            last_used_at: None,
            copied_at: None,
        }
    }

    /// Whether it was made for the relying party that the policy names.
    #[must_use]
    pub fn is_for(&self, policy: &Policy) -> bool {
        policy.passkey_rp_id.as_ref() == Some(&self.rp_id)
    }

    /// How a login with it passes.
    #[must_use]
    pub const fn passed_by(&self) -> PassedBy {
        if self.backup_eligible { PassedBy::SyncedPasskey } else { PassedBy::DevicePasskey }
    }

    /// Accepts a verified answer if its signature counter is greater than the latest one, or the authenticator doesn't count
    /// (section 6.1.1).
    pub(crate) fn accept(&mut self, signed: Signed, now: Timestamp) -> Acceptance {
        let counts = self.sign_count != 0 || signed.sign_count != 0;
        if counts && signed.sign_count <= self.sign_count {
            let report = self.copied_at.is_none_or(|at| now.duration_since(at) >= REPORT_AGAIN_AFTER);
            if report {
                self.copied_at = Some(whole_second(now));
            }
            return Acceptance::Copied { report };
        }
        self.sign_count = signed.sign_count;
        self.backed_up = signed.backed_up;
        Acceptance::Accepted
    }
}
