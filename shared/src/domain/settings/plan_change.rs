//! The helpdesk's backend sets the plan.

use crate::domain::tenant::plan::Plan;
use crate::domain::types::audit::{Action, Actor, AuditEvent};

/// Replaces `current`, which is `None` for a new tenant, by `new`. Returns the event for the audit log, or `None` if the tenant
/// already has that plan.
#[must_use]
pub fn set(current: Option<&Plan>, new: &Plan, service: Actor) -> Option<AuditEvent> {
    if current == Some(new) {
        return None;
    }
    let old = current.cloned().unwrap_or_default();
    Some(AuditEvent::new(service, Action::PlanChanged).with("old_plan", old.name()).with("new_plan", new.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::user_id;

    #[test]
    fn the_current_plan_is_not_set_again() {
        let (enterprise, none) = (Plan::named("enterprise").unwrap(), Plan::default());
        let set = |current: Option<&Plan>, new: &Plan| set(current, new, Actor::user(&user_id("backend")));
        assert!(set(Some(&enterprise), &enterprise).is_none());
        let event = set(None, &enterprise).unwrap();
        assert_eq!((&event.details["old_plan"], &event.details["new_plan"]), (&"none".into(), &"enterprise".into()));
        assert!(set(None, &none).is_some(), "the first plan is a change, even if it is the default");
    }
}
