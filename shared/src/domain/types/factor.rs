//! The second factors that users can set up: authenticators that are bound to the account, in the terms of NIST SP 800-63B.
//! Recovery and bypass codes replace a factor, so they are methods, but not factors.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use utoipa::ToSchema;

/// A second factor that users can set up.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema, VariantArray, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Factor {
    /// A passkey or a security key (W3C Web Authentication).
    Passkey,
    /// An authenticator app (RFC 6238).
    Totp,
    /// Codes that are mailed to the address in the profile.
    Email,
}

impl Factor {
    /// All factors, in the order in which they are offered to users who haven't used any, or used them at the same time.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name in answers, counters, and logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}
