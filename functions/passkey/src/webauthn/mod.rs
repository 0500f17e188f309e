//! The ceremonies of W3C Web Authentication Level 3, checked by the library `webauthn_rp`. Decision 0030 says what it checks.

mod authentication;
mod registration;
mod relying_party;

pub use authentication::AuthenticationAnswer;
pub use registration::RegistrationAnswer;
