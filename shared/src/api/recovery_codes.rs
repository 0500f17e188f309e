//! New sets of recovery codes.

use crate::crypto::{KeyRing, random_bytes};
use crate::domain::credential::recovery_codes::{CODE_CHARS, CODES_PER_SET, NewRecoveryCodes};
use crate::domain::types::id::Subject;
use crate::http::Problem;

/// Generates a set for `subject`. The codes are accepted once a decision has stored the set.
pub fn new_recovery_codes(subject: &Subject, keys: &KeyRing) -> Result<NewRecoveryCodes, Problem> {
    let random = random_bytes::<{ CODES_PER_SET * CODE_CHARS }>()?;
    Ok(NewRecoveryCodes::from_random(subject, keys, &random)?)
}
