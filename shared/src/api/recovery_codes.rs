//! A new set of recovery codes, from the system's randomness.

use crate::crypto::{KeyRing, random_bytes};
use crate::domain::credential::recovery_codes::{CODE_CHARS, CODES_PER_SET, NewRecoveryCodes};
use crate::domain::types::id::Subject;
use crate::http::Problem;

/// Makes a set for `subject`. It becomes true when a decision stores it.
pub fn new_recovery_codes(subject: &Subject, keys: &KeyRing) -> Result<NewRecoveryCodes, Problem> {
    let random = random_bytes::<{ CODES_PER_SET * CODE_CHARS }>()?;
    Ok(NewRecoveryCodes::from_random(subject, keys, &random)?)
}
