//! The types of problems (RFC 9457), each with its status, its name and its words.

use std::collections::BTreeMap;

use utoipa::openapi::{RefOr, Response};

macro_rules! problem_types {
    ($(#[doc = $doc:literal] $name:ident = $status:literal $slug:literal $title:literal;)*) => {
        /// The types of problems. Each has a page in `docs/api/problems.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ProblemType {
            $(#[doc = $doc] $name,)*
        }

        impl ProblemType {
            /// Every type.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The HTTP status.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }

            /// The last segment of the type's URI.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)* }
            }

            /// What it says to a person, the same for each occurrence.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// When it is answered.
            pub(super) fn meaning(self) -> &'static str {
                match self { $(Self::$name => $doc.trim(),)* }
            }
        }

        /// The types again, as the documentation of a route lists those that it can answer.
        pub mod problems {
            $(
                #[doc = $doc]
                pub struct $name;

                impl utoipa::IntoResponses for $name {
                    fn responses() -> crate::http::problem_type::Listed {
                        crate::http::problem_type::ProblemType::$name.listed()
                    }
                }
            )*
        }
    };
}

problem_types! {
    /// The body is not JSON of the documented form.
    InvalidRequest = 400 "invalid-request" "The request is not valid";
    /// A wrong, expired, spent or never-sent code.
    InvalidCode = 400 "invalid-code" "The code is not valid";
    /// No, a bad or an expired token.
    InvalidToken = 401 "invalid-token" "A valid token is required";
    /// The login token has let its login pass.
    LoginAlreadyCompleted = 401 "login-already-completed" "This login is already completed";
    /// The sign-in behind the token is too long ago or too weak for the request (RFC 9470).
    InsufficientUserAuthentication = 401 "insufficient-user-authentication" "A fresh proof is required";
    /// The plan does not include two-factor authentication.
    PlanRequired = 402 "plan-required" "The plan does not include two-factor authentication";
    /// The token is meant for other routes.
    WrongTokenUse = 403 "wrong-token-use" "The token is not meant for this route";
    /// Only an admin may do this.
    AdminRequired = 403 "admin-required" "Only an admin may do this";
    /// The agent has not been granted the right to manage users.
    GrantRequired = 403 "grant-required" "The grant to manage 2FA is required";
    /// Staff do not manage themselves.
    OwnRecord = 403 "own-record" "Nobody manages the own record";
    /// The policy does not allow the method.
    MethodOff = 403 "method-off" "The method is switched off";
    /// The set-up cannot be skipped.
    SetupRequired = 403 "setup-required" "The set-up cannot be skipped";
    /// 100 wrong codes in a row.
    AccountLocked = 403 "account-locked" "The account is locked";
    /// A page of an origin that is not in `AllowedOrigins` asks whether it may call (a CORS preflight).
    OriginNotAllowed = 403 "origin-not-allowed" "The origin is not allowed";
    /// There is nothing here.
    NotFound = 404 "not-found" "Not found";
    /// The route has other verbs.
    MethodNotAllowed = 405 "method-not-allowed" "The method is not allowed here";
    /// Other requests changed the same thing.
    TryAgain = 409 "try-again" "Try again";
    /// The tenant has a sender with this id.
    SenderExists = 409 "sender-exists" "The sender exists already";
    /// The policy names the sender.
    SenderInUse = 409 "sender-in-use" "The sender is in use";
    /// The address is another tenant's, or not this deployment's to use.
    AddressTaken = 409 "address-taken" "The address is taken";
    /// The code of the sender was entered already, or none can be mailed yet.
    NoCodeToSend = 409 "no-code-to-send" "There is no code to send";
    /// The tenant has as many senders as are allowed.
    TooManySenders = 409 "too-many-senders" "Too many senders";
    /// The last factor stays while one is required.
    FactorRequired = 409 "factor-required" "A factor is required";
    /// There is no factor that this would be for.
    NoFactor = 409 "no-factor" "There is no factor";
    /// The user has no verified address.
    AddressUnknown = 409 "address-unknown" "No verified address is known";
    /// The user has as many authenticators as are allowed.
    TooManyAuthenticators = 409 "too-many-authenticators" "Too many authenticators";
    /// The `If-Match` header names an older version.
    PreconditionFailed = 412 "precondition-failed" "Somebody else has changed it";
    /// The body is over 16 KiB.
    ContentTooLarge = 413 "content-too-large" "The body is too large";
    /// The body is not JSON.
    UnsupportedMediaType = 415 "unsupported-media-type" "The body must be JSON";
    /// `If-Match` is missing.
    PreconditionRequired = 428 "precondition-required" "If-Match is required";
    /// Too many wrong codes: wait.
    TooManyAttempts = 429 "too-many-attempts" "Too many wrong codes";
    /// The last mail is too recent.
    TooSoon = 429 "too-soon" "It is too soon for another mail";
    /// Too many mails to a user or for a tenant.
    TooManyMails = 429 "too-many-mails" "Too many mails";
    /// Too many changes to a user in a short time.
    TooManyChanges = 429 "too-many-changes" "Too many changes";
    /// A fault of ours.
    InternalError = 500 "internal-error" "Something went wrong";
    /// The mail could not be sent.
    MailFailed = 502 "mail-failed" "The mail could not be sent";
    /// The table or the keys are out of reach.
    Unavailable = 503 "unavailable" "The service is not available at the moment";
}

/// Problems that a route lists, by their slugs.
pub type Listed = BTreeMap<String, RefOr<Response>>;

impl ProblemType {
    /// The problem by its slug, where `openapi` finds it.
    fn listed(self) -> Listed {
        BTreeMap::from([(self.slug().to_owned(), Response::default().into())])
    }

    /// The URI, relative to the API.
    #[must_use]
    pub fn uri(self) -> String {
        format!("/problems/{}", self.slug())
    }
}
