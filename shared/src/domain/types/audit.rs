//! What is written down for ever: every change, who did it to whom and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

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

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What was done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Action {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name, as it is stored, shown and counted.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }

        impl ToSchema for Action {}

        impl PartialSchema for Action {
            // The derive does not see names that a macro gives.
            fn schema() -> RefOr<Schema> {
                let object = ObjectBuilder::new().schema_type(Type::String).description(Some("What was done."));
                object.enum_values(Some([$($text),*])).into()
            }
        }
    };
}

actions! {
    /// A user was seen for the first time.
    UserSeen = "user_seen";
    /// The address in the profile differs from the one last seen.
    AddressChanged = "address_changed";
    /// Too many wrong codes.
    LockedOut = "locked_out";
    /// A recovery code let a login pass or served as proof.
    RecoveryCodeUsed = "recovery_code_used";
    /// The set-up was skipped within the grace period.
    SetupSkipped = "setup_skipped";
    /// An authenticator app was confirmed.
    TotpAdded = "totp_added";
    /// An authenticator app came from the system before this one.
    TotpImported = "totp_imported";
    /// Email was confirmed as a factor.
    EmailAdded = "email_added";
    /// An authenticator app was renamed.
    TotpRenamed = "totp_renamed";
    /// An authenticator app was removed.
    TotpRemoved = "totp_removed";
    /// Staff began to set an authenticator app up.
    TotpSetupBegun = "totp_setup_begun";
    /// Email was removed as a factor.
    EmailRemoved = "email_removed";
    /// Every factor was removed, with browsers and codes.
    FactorsRemoved = "factors_removed";
    /// A new set of recovery codes was made.
    RecoveryCodesRenewed = "recovery_codes_renewed";
    /// A browser is trusted from now on.
    BrowserTrusted = "browser_trusted";
    /// Every trusted browser was forgotten.
    BrowsersForgotten = "browsers_forgotten";
    /// A trusted browser was forgotten.
    BrowserForgotten = "browser_forgotten";
    /// The token of a trusted browser was used from before its last exchange: there is a copy.
    BrowserTokenReused = "browser_token_reused";
    /// A bypass code was issued.
    BypassCodeIssued = "bypass_code_issued";
    /// A bypass code let a login pass.
    BypassCodeUsed = "bypass_code_used";
    /// Staff let codes be tried again.
    Unlocked = "unlocked";
    /// A user need not have a factor for a while.
    ExemptionSet = "exemption_set";
    /// That is over.
    ExemptionEnded = "exemption_ended";
    /// Everything that was stored of a user was erased.
    UserErased = "user_erased";
    /// An agent may manage the second factors of users.
    GrantGiven = "grant_given";
    /// That was withdrawn.
    GrantWithdrawn = "grant_withdrawn";
    /// The policy was changed.
    PolicyChanged = "policy_changed";
    /// A sender account was added.
    SenderAdded = "sender_added";
    /// A sender account was removed.
    SenderRemoved = "sender_removed";
    /// Somebody entered the code that was mailed to a sender's address.
    SenderConfirmed = "sender_confirmed";
    /// The claim to a sender's address ended after too many wrong codes.
    SenderEnded = "sender_ended";
    /// The plan was changed.
    PlanChanged = "plan_changed";
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
