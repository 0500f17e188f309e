//! The relying party as the library takes it: its ID, the origins that it accepts, and its challenge.

use shared::domain::credential::passkey::challenge::Challenge;
use shared::domain::tenant::rp_id::RpId;
use webauthn_rp::request::{self, AsciiDomain};
use webauthn_rp::response::Origin;

/// The origins that a relying party accepts, for the library's check.
pub struct Accepted<'a>(pub &'a RpId);

impl PartialEq<Origin<'_>> for Accepted<'_> {
    fn eq(&self, origin: &Origin<'_>) -> bool {
        self.0.accepts(&origin.0)
    }
}

pub fn library_rp_id(rp_id: &RpId) -> Option<request::RpId> {
    AsciiDomain::try_from(rp_id.as_str().to_owned()).ok().map(request::RpId::Domain)
}

/// The serialized state of a ceremony with `challenge` in place of the random one that the library made.
pub fn with_challenge(mut state: Vec<u8>, random: u128, challenge: Challenge) -> Option<Vec<u8>> {
    let random = random.to_le_bytes();
    let position = state.windows(random.len()).position(|bytes| bytes == random)?;
    state.get_mut(position..)?.first_chunk_mut().map(|bytes| *bytes = challenge.0)?;
    Some(state)
}
