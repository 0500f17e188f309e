//! The plan of a tenant.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::types::refusal::Refusal;

/// The name of the plan that includes two-factor authentication. Case doesn't matter.
pub const ENTERPRISE: &str = "enterprise";

/// A tenant's plan. A new tenant has `none`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(pattern = r"^[^\x00-\x1f\x7f-\x9f]{1,64}$", examples("enterprise"))]
pub struct Plan(String);

/// The plan's name isn't 1 to 64 characters, or has control characters.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a plan's name has 1 to 64 characters, none of them a control character")]
pub struct InvalidPlan;

impl Plan {
    /// The plan with this name.
    pub fn named(name: &str) -> Result<Self, InvalidPlan> {
        if !(1..=64).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            return Err(InvalidPlan);
        }
        Ok(Self(name.to_owned()))
    }

    /// Whether policy changes and new enrollments are allowed. Existing factors are required under any plan.
    #[must_use]
    pub fn includes_two_factor(&self) -> bool {
        self.0.eq_ignore_ascii_case(ENTERPRISE)
    }

    /// Refuses if the plan doesn't include two-factor authentication.
    pub fn check_two_factor(&self) -> Result<(), Refusal> {
        if self.includes_two_factor() { Ok(()) } else { Err(Refusal::PlanRequired) }
    }

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
    fn a_plan_s_name_has_1_to_64_characters_and_no_control_character() {
        for name in ["enterprise", "a", "9", "-", "Team Plus", "é", &"é".repeat(64)] {
            assert_eq!(Plan::named(name).unwrap().name(), name);
        }
        for name in ["", &"x".repeat(65), "two\nlines", "\u{7f}"] {
            assert_eq!(Plan::named(name), Err(InvalidPlan), "{name:?}");
        }
    }

    #[test]
    fn only_one_plan_includes_two_factor_authentication() {
        assert!(Plan::named(ENTERPRISE).unwrap().includes_two_factor());
        assert!(!Plan::named("team").unwrap().includes_two_factor());
        assert!(Plan::named("Enterprise").unwrap().includes_two_factor());
        assert!(!Plan::named("enterprise plus").unwrap().includes_two_factor());
        assert!(!Plan::default().includes_two_factor());
    }
}
