//! Staff: who can manage a user. No one can manage their own record.

use crate::domain::decision::situation::Situation;
use crate::domain::types::audit::{Actor, ActorKind};
use crate::domain::types::id::{TenantId, UserId};
use crate::domain::types::refusal::Refusal;

/// A staff member, or the helpdesk's backend.
#[derive(Debug, Clone)]
pub struct Staff {
    pub tenant: TenantId,
    pub id: UserId,
    pub kind: ActorKind,
}

impl Staff {
    /// The actor, for the audit log.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor { kind: self.kind, id: self.id.as_str().to_owned() }
    }

    /// Whether the role includes the permission to manage users. Agents need a grant.
    #[must_use]
    pub const fn manages_by_role(&self) -> bool {
        match self.kind {
            ActorKind::Admin | ActorKind::Service => true,
            ActorKind::Agent | ActorKind::User => false,
        }
    }

    /// Whether this is a person, and not the helpdesk's backend.
    #[must_use]
    pub const fn is_person(&self) -> bool {
        self.kind.is_person_of_staff()
    }

    /// Checks that staff can see and change this user.
    pub(crate) fn check_access(&self, situation: &Situation) -> Result<(), Refusal> {
        if !self.manages_by_role() && !situation.staff_granted {
            return Err(Refusal::GrantRequired);
        }
        self.check_other(&situation.subject.user)
    }

    /// No one can manage their own record.
    pub fn check_other(&self, user: &UserId) -> Result<(), Refusal> {
        if self.kind != ActorKind::Service && self.id == *user { Err(Refusal::OwnRecord) } else { Ok(()) }
    }
}

/// For staff, a user who was never seen doesn't exist.
pub fn check_known(situation: &Situation, staff: &Staff) -> Result<(), Refusal> {
    staff.check_access(situation)?;
    if situation.known { Ok(()) } else { Err(Refusal::UserUnknown) }
}
