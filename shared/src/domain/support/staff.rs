//! What staff do for users: each with a reason, written down, and never on the own record.

use crate::domain::decision::situation::Situation;
use crate::domain::types::audit::{Actor, ActorKind};
use crate::domain::types::id::{TenantId, UserId};
use crate::domain::types::refusal::Refusal;

/// A member of staff, or the helpdesk's backend.
#[derive(Debug, Clone)]
pub struct Staff {
    /// The tenant.
    pub tenant: TenantId,
    /// Who.
    pub id: UserId,
    /// In which role.
    pub kind: ActorKind,
}

impl Staff {
    /// Who acts, for the audit.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor { kind: self.kind, id: self.id.as_str().to_owned() }
    }

    /// Whether the right to manage users comes with the role. An agent needs the grant.
    #[must_use]
    pub const fn manages_by_role(&self) -> bool {
        match self.kind {
            ActorKind::Admin | ActorKind::Service => true,
            ActorKind::Agent | ActorKind::User => false,
        }
    }

    /// Whether it is a person, and not the helpdesk's backend.
    #[must_use]
    pub const fn is_person(&self) -> bool {
        self.kind.is_person_of_staff()
    }

    /// Whether staff may see and change this user.
    pub(crate) fn check_access(&self, situation: &Situation) -> Result<(), Refusal> {
        if !self.manages_by_role() && !situation.staff_granted {
            return Err(Refusal::GrantRequired);
        }
        self.check_other(&situation.subject.user)
    }

    /// Nobody manages the own record.
    pub fn check_other(&self, user: &UserId) -> Result<(), Refusal> {
        if self.kind != ActorKind::Service && self.id == *user { Err(Refusal::OwnRecord) } else { Ok(()) }
    }
}

/// For staff, anybody who has never been seen is not there.
pub fn check_known(situation: &Situation, staff: &Staff) -> Result<(), Refusal> {
    staff.check_access(situation)?;
    if situation.known { Ok(()) } else { Err(Refusal::NotFound) }
}
