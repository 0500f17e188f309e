//! The plan of a tenant.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The name of the plan that includes two-factor authentication.
pub const ENTERPRISE: &str = "enterprise";

/// A tenant's plan. A tenant that was never set up has `none`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(pattern = "^[a-z0-9_-]{1,32}$", examples("enterprise"))]
pub struct Plan(String);

/// A plan's name is not 1 to 32 lower-case ASCII letters, digits, `-` or `_`.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a plan's name has 1 to 32 lower-case letters, digits, '-' or '_'")]
pub struct InvalidPlan;

impl Plan {
    /// A plan by its name.
    pub fn named(name: &str) -> Result<Self, InvalidPlan> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if name.is_empty() || name.len() > 32 || !name.bytes().all(allowed) {
            return Err(InvalidPlan);
        }
        Ok(Self(name.to_owned()))
    }

    /// Whether policy changes and new enrolments are allowed. Existing factors are challenged under any plan.
    #[must_use]
    pub fn includes_two_factor(&self) -> bool {
        self.0 == ENTERPRISE
    }

    /// The plan's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self("none".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_s_name_has_1_to_32_lower_case_letters_digits_hyphens_and_underscores() {
        for name in ["enterprise", "a", "9", "-", "_", "team-plus_2", &"x".repeat(32)] {
            assert_eq!(Plan::named(name).unwrap().name(), name);
        }
        for name in ["", &"x".repeat(33), "Enterprise", "two words", "a#b", "é"] {
            assert_eq!(Plan::named(name), Err(InvalidPlan), "{name:?}");
        }
    }

    #[test]
    fn one_plan_includes_two_factor_authentication() {
        assert!(Plan::named(ENTERPRISE).unwrap().includes_two_factor());
        assert!(!Plan::named("team").unwrap().includes_two_factor());
        assert!(!Plan::default().includes_two_factor());
    }
}
