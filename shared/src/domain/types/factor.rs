//! The second factors that users can set up: in the words of NIST SP 800-63B, authenticators that are bound to the account.
//! Recovery and bypass codes only stand in for a factor, so they are methods and no factors.

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
    /// An authenticator app (RFC 6238).
    Totp,
    /// Codes that are sent to the address in the profile.
    Email,
}

impl Factor {
    /// Every factor, in the order in which users are offered those that they have used at the same time or not at all.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name used in answers, counters and logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}
