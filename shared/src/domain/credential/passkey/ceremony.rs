//! The ceremonies of W3C Web Authentication, as the rules see them. Function `passkey` implements them with a library.

use crate::domain::credential::passkey::answers::{Expected, NewCredential, Signed};
use crate::domain::credential::passkey::challenge::Challenge;
use crate::domain::credential::passkey::credential::Passkey;

/// The answer to a registration (section 7.1).
pub trait Registration {
    /// The new credential, if every check of the ceremony passes.
    fn verify(&self, expected: &Expected<'_>) -> Option<NewCredential>;
}

/// The answer to an authentication (section 7.2).
pub trait Authentication {
    /// The ID of the credential that claims to have signed. `None` if the answer can't be read.
    fn credential_id(&self) -> Option<&[u8]>;

    /// The challenge that it claims to answer. `None` if the answer can't be read.
    fn challenge(&self) -> Option<Challenge>;

    /// What the authenticator signed, if every check of the ceremony passes. The signature counter is left to the caller.
    fn verify(&self, expected: &Expected<'_>, passkey: &Passkey) -> Option<Signed>;
}
