//! An admin replaces the policy.

use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::policy::Policy;
use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::refusal::Refusal;

/// Replaces `current` by `new`, which requires a plan that includes two-factor authentication. Returns the event for the audit log
/// with the names of the changed fields.
pub fn replace(current: &Policy, new: &Policy, plan: &Plan, admin: Actor) -> Result<AuditEvent, Refusal> {
    plan.check_two_factor()?;
    Ok(AuditEvent::new(admin, Action::PolicyChanged).with("changed", current.changed_fields(new)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{policy, user_id};

    #[test]
    fn a_policy_is_replaced_only_under_a_plan_that_includes_two_factor_authentication() {
        let new = Policy { required: false, ..policy() };
        let under = |plan: &Plan| replace(&policy(), &new, plan, Actor::user(&user_id("ada")));
        assert_eq!(under(&Plan::default()), Err(Refusal::PlanRequired));
        let event = under(&Plan::named("enterprise").unwrap()).unwrap();
        assert_eq!(event.action, Action::PolicyChanged);
        assert_eq!(event.details["changed"], serde_json::json!(["required"]));
    }
}
