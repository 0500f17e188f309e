//! What is written down for ever: every change, who did it to whom and why.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::adoption::Move;
use super::id::{TenantId, UserId};

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The role.
    pub kind: ActorKind,
    /// The `sub` of the token.
    pub id: String,
}

/// The role in which somebody acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    /// The plan was changed.
    PlanChanged,
}

impl Action {
    /// The name, as it is stored, shown and counted.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::UserSeen => "user_seen",
            Self::AddressChanged => "address_changed",
            Self::LockedOut => "locked_out",
            Self::RecoveryCodeUsed => "recovery_code_used",
            Self::SetupSkipped => "setup_skipped",
            Self::TotpAdded => "totp_added",
            Self::EmailAdded => "email_added",
            Self::TotpRenamed => "totp_renamed",
            Self::TotpRemoved => "totp_removed",
            Self::TotpSetupBegun => "totp_setup_begun",
            Self::EmailRemoved => "email_removed",
            Self::FactorsRemoved => "factors_removed",
            Self::RecoveryCodesRenewed => "recovery_codes_renewed",
            Self::BrowsersForgotten => "browsers_forgotten",
            Self::BrowserForgotten => "browser_forgotten",
            Self::BrowserTokenReused => "browser_token_reused",
            Self::BypassCodeIssued => "bypass_code_issued",
            Self::BypassCodeUsed => "bypass_code_used",
            Self::Unlocked => "unlocked",
            Self::ExemptionSet => "exemption_set",
            Self::ExemptionEnded => "exemption_ended",
            Self::GrantGiven => "grant_given",
            Self::GrantWithdrawn => "grant_withdrawn",
            Self::SenderAdded => "sender_added",
            Self::SenderRemoved => "sender_removed",
            Self::PolicyChanged => "policy_changed",
            Self::PlanChanged => "plan_changed",
        }
    }
}

/// What was written down.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct AuditEntry {
    /// A ULID: entries sort by it.
    pub id: String,
    /// When it happened.
    pub at: Timestamp,
    /// The tenant.
    pub tenant: TenantId,
    /// The user whom it is about, if it is about one.
    pub user_id: Option<UserId>,
    /// Who did it.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// Why, where a reason was asked for.
    pub reason: Option<String>,
    /// What else a reader needs.
    #[serde(default)]
    pub details: BTreeMap<String, Value>,
    /// How the change moved the user, for the counts.
    #[serde(default)]
    pub moved: Option<Move>,
}

impl AuditEntry {
    /// A detail that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.details.get(name)?.as_str()
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
