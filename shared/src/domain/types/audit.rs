//! What is written down for ever: every change, who did it to whom and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use strum::{IntoStaticStr, VariantArray};
use utoipa::ToSchema;

use crate::domain::types::id::UserId;

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Actor {
    /// The role.
    pub kind: ActorKind,
    /// The `sub` of the token.
    pub id: String,
}

/// The role in which somebody acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActorKind {
    /// The user of the record.
    User,
    /// Helpdesk staff.
    Agent,
    /// An admin of the helpdesk.
    Admin,
    /// The helpdesk's backend.
    Service,
}

impl Actor {
    /// The user, acting on the own record.
    #[must_use]
    pub fn user(user: &UserId) -> Self {
        Self { kind: ActorKind::User, id: user.as_str().to_owned() }
    }
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema, VariantArray, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Action {
    /// A user was seen for the first time.
    UserSeen,
    /// The address in the profile differs from the one last seen.
    AddressChanged,
    /// Too many wrong codes.
    LockedOut,
    /// A recovery code let a login pass or served as proof.
    RecoveryCodeUsed,
    /// The set-up was skipped within the grace period.
    SetupSkipped,
    /// An authenticator app was confirmed.
    TotpAdded,
    /// An authenticator app came from the system before this one.
    TotpImported,
    /// Email was confirmed as a factor.
    EmailAdded,
    /// An authenticator app was renamed.
    TotpRenamed,
    /// An authenticator app was removed.
    TotpRemoved,
    /// Staff began to set an authenticator app up.
    TotpSetupBegun,
    /// Email was removed as a factor.
    EmailRemoved,
    /// Every factor was removed, with browsers and codes.
    FactorsRemoved,
    /// A new set of recovery codes was made.
    RecoveryCodesRenewed,
    /// A browser is trusted from now on.
    BrowserTrusted,
    /// Every trusted browser was forgotten.
    BrowsersForgotten,
    /// A trusted browser was forgotten.
    BrowserForgotten,
    /// The token of a trusted browser was used from before its last exchange: there is a copy.
    BrowserTokenReused,
    /// A bypass code was issued.
    BypassCodeIssued,
    /// A bypass code let a login pass.
    BypassCodeUsed,
    /// Staff let codes be tried again.
    Unlocked,
    /// A user need not have a factor for a while.
    ExemptionSet,
    /// That is over.
    ExemptionEnded,
    /// Everything that was stored of a user was erased.
    UserErased,
    /// An agent may manage the second factors of users.
    GrantGiven,
    /// That was withdrawn.
    GrantWithdrawn,
    /// The policy was changed.
    PolicyChanged,
    /// A sender account was added.
    SenderAdded,
    /// A sender account was removed.
    SenderRemoved,
    /// Somebody entered the code that was mailed to a sender's address.
    SenderConfirmed,
    /// The claim to a sender's address ended after too many wrong codes.
    SenderEnded,
    /// The plan was changed.
    PlanChanged,
}

impl Action {
    /// Every action.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name, as it is stored, shown and counted.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Something to be written down, in the transaction of the change that it is about. It gets its id and time there.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditEvent {
    /// Who.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// Why, where a reason was asked for.
    pub reason: Option<String>,
    /// What else a reader needs: never a code or a secret.
    pub details: BTreeMap<String, Value>,
}

impl AuditEvent {
    /// An event without reason and details.
    #[must_use]
    pub const fn new(actor: Actor, action: Action) -> Self {
        Self { actor, action, reason: None, details: BTreeMap::new() }
    }

    /// Adds the reason that was given.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }

    /// Adds a detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}
