//! The MAC that the table keeps in place of a random code.

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::types::id::Subject;

/// The MAC of `subject`'s `code` under the keys of `version`.
pub(super) fn code_mac(
    purpose: MacPurpose,
    subject: &Subject,
    keys: &KeyRing,
    version: u32,
    code: &str,
) -> Result<[u8; 16], OpenError> {
    let parts = [subject.tenant.as_str(), subject.user.as_str(), code].map(str::as_bytes);
    Ok(keys.mac(version, purpose, &parts)?.to_bytes())
}
