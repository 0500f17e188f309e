//! What an authenticator has to answer, and what it does.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::credential::passkey::challenge::{Challenge, UserHandle};
use crate::domain::credential::passkey::public_key::PublicKey;
use crate::domain::tenant::rp_id::RpId;

/// What an answer must be for.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    pub rp_id: &'a RpId,
    pub challenge: Challenge,
    pub user_handle: UserHandle,
}

/// How a browser reaches an authenticator (section 5.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    Ble,
    Hybrid,
    Internal,
    Nfc,
    SmartCard,
    Usb,
}

/// A credential that an authenticator made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCredential {
    /// At most 1,023 bytes.
    pub credential_id: Vec<u8>,
    pub public_key: PublicKey,
    pub sign_count: u32,
    pub backup_eligible: bool,
    pub backed_up: bool,
    /// Whether the authenticator is a part of the device.
    pub platform: bool,
    pub transports: Vec<Transport>,
}

/// What an authenticator says in a verified answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    pub sign_count: u32,
    pub backed_up: bool,
}
