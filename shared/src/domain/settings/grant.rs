//! Admins let agents manage users' second factors.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::types::audit::{Action, Actor, AuditEvent};
use crate::domain::types::id::UserId;
use crate::domain::types::refusal::Refusal;

/// An agent's grant *Can reset password/manage 2FA*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub granted_at: Timestamp,
    /// The admin who gave it.
    pub granted_by: String,
}

impl Grant {
    /// The grant that `admin` gives to `agent` at `now`, with its event for the audit log. An existing grant stays unchanged.
    #[must_use]
    pub fn given(agent: &UserId, admin: &Actor, now: Timestamp) -> (Self, AuditEvent) {
        let grant = Self { granted_at: now, granted_by: admin.id.clone() };
        (grant, event(Action::GrantGiven, agent, admin))
    }

    /// Withdraws the grant `current` of `agent`. Returns the event for the audit log.
    pub fn withdraw(current: Option<&Self>, agent: &UserId, admin: &Actor) -> Result<AuditEvent, Refusal> {
        current.ok_or(Refusal::NotFound)?;
        Ok(event(Action::GrantWithdrawn, agent, admin))
    }
}

fn event(action: Action, agent: &UserId, admin: &Actor) -> AuditEvent {
    AuditEvent::new(admin.clone(), action).with("agent_id", agent.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{now, user_id};

    #[test]
    fn a_grant_names_its_admin_and_only_an_existing_one_is_withdrawn() {
        let (agent, admin) = (user_id("gus"), Actor::user(&user_id("ada")));
        let (grant, given) = Grant::given(&agent, &admin, now());
        assert_eq!((grant.granted_by.as_str(), given.action), ("ada", Action::GrantGiven));
        let withdrawn = Grant::withdraw(Some(&grant), &agent, &admin).unwrap();
        assert_eq!((withdrawn.action, &withdrawn.details["agent_id"]), (Action::GrantWithdrawn, &"gus".into()));
        assert_eq!(Grant::withdraw(None, &agent, &admin), Err(Refusal::NotFound));
    }
}
