//! The audit log: every change, with its actor, subject, and reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use strum::{IntoStaticStr, VariantArray};
use utoipa::ToSchema;

use crate::domain::types::id::UserId;

/// The actor of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Actor {
    pub kind: ActorKind,
    /// The `sub` of the token.
    pub id: String,
}

/// The actor's role.
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
    /// The user as the actor on their own record.
    #[must_use]
    pub fn user(user: &UserId) -> Self {
        Self { kind: ActorKind::User, id: user.as_str().to_owned() }
    }
}

/// The action of an audit entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema, VariantArray, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Action {
    /// A user was seen for the first time.
    UserSeen,
    /// The address in the profile differs from the latest known one.
    AddressChanged,
    /// There were too many wrong codes.
    LockedOut,
    /// A recovery code completed a login or served as a proof.
    RecoveryCodeUsed,
    /// The user skipped the setup within the grace period.
    SetupSkipped,
    /// An authenticator app was confirmed.
    TotpAdded,
    /// An authenticator app was imported from another system.
    TotpImported,
    /// A passkey was confirmed.
    PasskeyAdded,
    /// A passkey was renamed.
    PasskeyRenamed,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A passkey signed with a signature counter that didn't rise, so there may be a copy.
    PasskeyCopied,
    /// Email was confirmed as a factor.
    EmailAdded,
    /// An authenticator app was renamed.
    TotpRenamed,
    /// An authenticator app was removed.
    TotpRemoved,
    /// Staff started the setup of an authenticator app.
    TotpSetupBegun,
    /// Email was removed as a factor.
    EmailRemoved,
    /// All factors were removed, with browsers and codes.
    FactorsRemoved,
    /// A new set of recovery codes was generated.
    RecoveryCodesRenewed,
    /// A browser became trusted.
    BrowserTrusted,
    /// All trusted browsers were removed.
    BrowsersForgotten,
    /// A trusted browser was removed.
    BrowserForgotten,
    /// A trusted browser's token from before its last exchange was used, so there is a copy.
    BrowserTokenReused,
    /// A bypass code was issued.
    BypassCodeIssued,
    /// A bypass code completed a login.
    BypassCodeUsed,
    /// Staff unlocked the user.
    Unlocked,
    /// The user was exempted from the second factor for a while.
    ExemptionSet,
    /// An exemption was ended.
    ExemptionEnded,
    /// Staff required the user to set a factor up.
    RequirementSet,
    /// A requirement was ended.
    RequirementEnded,
    /// All data about a user was erased.
    UserErased,
    /// An agent got the grant to manage users' 2FA.
    GrantGiven,
    /// An agent's grant was withdrawn.
    GrantWithdrawn,
    /// The policy was changed.
    PolicyChanged,
    /// A sender account was added.
    SenderAdded,
    /// A sender account was removed.
    SenderRemoved,
    /// An admin entered the code that was mailed to a sender's address.
    SenderConfirmed,
    /// The claim to a sender's address ended after too many wrong codes.
    SenderEnded,
    /// The plan was changed.
    PlanChanged,
}

impl Action {
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name in the table, answers, and metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// An event for the audit log, stored in the transaction of the change. It gets its ID and time there.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditEvent {
    pub actor: Actor,
    pub action: Action,
    /// The reason, for actions that require one.
    pub reason: Option<String>,
    /// Further facts about the action, never a code or a secret.
    pub details: BTreeMap<String, Value>,
}

impl AuditEvent {
    #[must_use]
    pub const fn new(actor: Actor, action: Action) -> Self {
        Self { actor, action, reason: None, details: BTreeMap::new() }
    }

    #[must_use]
    pub fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}
