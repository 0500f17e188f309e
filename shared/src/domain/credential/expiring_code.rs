//! A random code of one user that is valid once, until it expires. The table keeps only its MAC.

use constant_time_eq::constant_time_eq;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::code_mac::code_mac;
use crate::domain::types::id::Subject;
use crate::domain::types::time::whole_second;

/// What a code is for. A code of one kind is never accepted as another.
#[derive(Debug, Clone, Copy)]
pub struct CodeKind {
    pub(super) purpose: MacPurpose,
    /// The length in characters of 5 bits each.
    pub(super) chars: usize,
}

/// An issued and unused code, as a MAC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpiringCode {
    #[serde(rename = "k")]
    key_version: u32,
    #[serde(rename = "m", with = "serde_bytes")]
    mac: Vec<u8>,
    /// The code is invalid afterwards.
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
}

impl ExpiringCode {
    /// `code` of `subject`, valid until `expires_at` in whole seconds.
    pub(super) fn new(
        kind: CodeKind,
        subject: &Subject,
        keys: &KeyRing,
        code: &str,
        expires_at: Timestamp,
    ) -> Result<Self, OpenError> {
        let key_version = keys.active_version();
        let mac = code_mac(kind.purpose, subject, keys, key_version, code)?.to_vec();
        Ok(Self { key_version, mac, expires_at: whole_second(expires_at) })
    }

    /// Whether the entered code is this one, and still valid.
    pub(crate) fn is(
        &self,
        kind: CodeKind,
        entry: &CodeEntry,
        subject: &Subject,
        keys: &KeyRing,
        now: Timestamp,
    ) -> Result<bool, OpenError> {
        let Some(code) = entry.as_crockford(kind.chars) else {
            return Ok(false);
        };
        let entered = code_mac(kind.purpose, subject, keys, self.key_version, &code)?;
        Ok(constant_time_eq(&entered, &self.mac) && now < self.expires_at)
    }
}
