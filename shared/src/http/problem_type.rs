//! The types of problems (RFC 9457), each with its status, slug, title, and meaning.

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

            /// The title for people, which is the same for each occurrence.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// When this problem occurs.
            pub(super) fn meaning(self) -> &'static str {
                match self { $(Self::$name => $doc.trim(),)* }
            }
        }

        /// The types once more, for the documentation of routes.
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
    /// The request doesn't have the documented form.
    InvalidRequest = 400 "invalid-request" "The request is not valid";
    /// The code is wrong, expired, used, or was never sent.
    InvalidCode = 400 "invalid-code" "The code is not valid";
    /// The passkey's answer isn't valid: it is wrong, expired, used, or from another page, passkey, or user.
    InvalidPasskey = 400 "invalid-passkey" "The passkey is not accepted";
    /// The token is missing, malformed, or expired.
    InvalidToken = 401 "invalid-token" "A valid token is required";
    /// The login of this login token is already completed.
    LoginAlreadyCompleted = 401 "login-already-completed" "This login is already completed";
    /// The sign-in of the token is too old or too weak for this request (RFC 9470).
    InsufficientUserAuthentication = 401 "insufficient-user-authentication" "A fresh proof is required";
    /// The plan does not include two-factor authentication.
    PlanRequired = 402 "plan-required" "The plan does not include two-factor authentication";
    /// The token isn't meant for this route.
    WrongTokenUse = 403 "wrong-token-use" "The token isn't meant for this route";
    /// Only admins can do this.
    AdminRequired = 403 "admin-required" "Only admins can do this";
    /// The agent doesn't have the grant to manage users' 2FA.
    GrantRequired = 403 "grant-required" "The grant to manage 2FA is required";
    /// Staff can't manage their own record.
    OwnRecord = 403 "own-record" "Staff can't manage their own record";
    /// The policy doesn't allow the method.
    MethodOff = 403 "method-off" "The method is turned off";
    /// The setup can't be skipped.
    SetupRequired = 403 "setup-required" "The setup can't be skipped";
    /// There were 100 wrong codes in a row.
    AccountLocked = 403 "account-locked" "The account is locked";
    /// A page whose origin isn't in `AllowedOrigins` sent a CORS preflight.
    OriginNotAllowed = 403 "origin-not-allowed" "The origin is not allowed";
    /// The resource doesn't exist.
    NotFound = 404 "not-found" "Not found";
    /// The route doesn't have this verb.
    MethodNotAllowed = 405 "method-not-allowed" "The method is not allowed here";
    /// Other requests changed the same item at the same time.
    TryAgain = 409 "try-again" "Try again";
    /// The tenant already has a sender with this ID.
    SenderExists = 409 "sender-exists" "The sender already exists";
    /// The policy names the sender.
    SenderInUse = 409 "sender-in-use" "The sender is in use";
    /// The address belongs to another tenant, or this deployment can't use it.
    AddressTaken = 409 "address-taken" "The address is taken";
    /// The sender's code was already entered, or can't be mailed yet.
    NoCodeToSend = 409 "no-code-to-send" "There is no code to send";
    /// The tenant has the maximum number of senders.
    TooManySenders = 409 "too-many-senders" "Too many senders";
    /// The last factor can't be removed while one is required.
    FactorRequired = 409 "factor-required" "A factor is required";
    /// The action requires a factor, and the user has none.
    NoFactor = 409 "no-factor" "There is no factor";
    /// The user has no verified address.
    AddressUnknown = 409 "address-unknown" "No verified address is known";
    /// The user has the maximum number of authenticator apps.
    TooManyAuthenticators = 409 "too-many-authenticators" "Too many authenticators";
    /// The user has the maximum number of passkeys.
    TooManyPasskeys = 409 "too-many-passkeys" "Too many passkeys";
    /// The user has this passkey already.
    PasskeyExists = 409 "passkey-exists" "The passkey already exists";
    /// The settings changed since the version in `If-Match`.
    PreconditionFailed = 412 "precondition-failed" "The settings have changed";
    /// The body is larger than 16 KiB.
    ContentTooLarge = 413 "content-too-large" "The body is too large";
    /// The body isn't JSON.
    UnsupportedMediaType = 415 "unsupported-media-type" "The body must be JSON";
    /// `If-Match` is missing.
    PreconditionRequired = 428 "precondition-required" "If-Match is required";
    /// There were too many wrong codes. The user has to wait.
    TooManyAttempts = 429 "too-many-attempts" "Too many wrong codes";
    /// The previous mail is too recent.
    TooSoon = 429 "too-soon" "It is too soon for another mail";
    /// Too many mails to a user or for a tenant.
    TooManyMails = 429 "too-many-mails" "Too many mails";
    /// There were too many changes to a user in a short time.
    TooManyChanges = 429 "too-many-changes" "Too many changes";
    /// An internal error.
    InternalError = 500 "internal-error" "Something went wrong";
    /// The mail could not be sent.
    MailFailed = 502 "mail-failed" "The mail could not be sent";
    /// The table or the keys are unavailable.
    Unavailable = 503 "unavailable" "The service is temporarily unavailable";
}

/// Problems that a route lists, by their slugs.
pub type Listed = BTreeMap<String, RefOr<Response>>;

impl ProblemType {
    /// The problem under its slug, for `openapi`.
    fn listed(self) -> Listed {
        BTreeMap::from([(self.slug().to_owned(), Response::default().into())])
    }

    /// The URI, relative to the API.
    #[must_use]
    pub fn uri(self) -> String {
        format!("/problems/{}", self.slug())
    }
}
