//! Problems (RFC 9457): all answers that aren't successes.

use std::borrow::Cow;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::problem_type::ProblemType;
use super::request_id::RequestId;
use crate::app::{KeySourceError, SignError};
use crate::crypto::{KeyRingError, OpenError, RandomError, SigningError};
use crate::domain::decision::verdict::Verdict;
use crate::domain::token::staff_sign_in::RequiredSignIn;
use crate::domain::types::field_error::FieldError;
use crate::domain::types::mail::Failure;
use crate::domain::types::refusal::Lock;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::{seconds_until, whole_second};
use crate::error::cause_chain;
use crate::mail::{ComposeError, IdentityError};
use crate::storage::StoreError;
use crate::token::{TokenError, TokenFault, TokenReason};

/// The challenge for a token that is not accepted (RFC 6750, section 3.1).
const INVALID_TOKEN: &str = "Bearer error=\"invalid_token\"";

/// The challenge for a session that is too old or too weak (RFC 9470, section 3).
const INSUFFICIENT_USER_AUTHENTICATION: &str = "Bearer error=\"insufficient_user_authentication\", \
    error_description=\"A session of aal2 and at most 5 minutes, or a proof, is required\", \
    acr_values=\"aal2\", max_age=\"300\"";

/// What users can do while they have to wait. The text is the same for every rejected code.
const WAIT: &str = "Codes from an app or a mail are refused until the wait is over. Recovery codes and codes from support are \
    tried, up to a limit.";

/// What users can do if only staff, or a code that can't be guessed, can unlock them.
const LOCKED: &str = "Too many wrong codes in a row. Use a recovery code or a code from support, or ask support to unlock the \
    account.";

#[derive(Debug, Clone)]
pub struct Problem {
    kind: ProblemType,
    detail: String,
    retry_after: Option<i64>,
    errors: Vec<FieldError>,
    challenge: Option<Cow<'static, str>>,
    token: Option<Box<TokenFault>>,
}

/// Why a request failed (RFC 9457).
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(super) struct ProblemDocument<'a> {
    /// The type of the problem, for programs.
    #[serde(rename = "type")]
    #[schema(value_type = ProblemType)]
    uri: String,
    /// The type of the problem, for people.
    title: &'a str,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// This occurrence of the problem, for people. Don't parse it.
    detail: &'a str,
    /// The request's ID, which is also in the header `X-Request-Id` and in the log.
    request_id: &'a str,
    /// Seconds to wait before the next attempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0)]
    retry_after: Option<i64>,
    /// The validation errors of `invalid-request`.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [FieldError],
    /// Why the token of `invalid-token` isn't accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<TokenReason>,
    /// The claim that is missing or wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    claim: Option<&'a str>,
}

/// A problem's document in a larger answer.
#[derive(Debug, Serialize)]
pub struct ProblemPart(serde_json::Value);

impl ToSchema for ProblemPart {}

impl PartialSchema for ProblemPart {
    fn schema() -> RefOr<Schema> {
        Ref::from_schema_name(ProblemDocument::name()).into()
    }
}

impl Problem {
    /// A problem of this type, with a detail that helps the caller.
    pub fn new(kind: ProblemType, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), retry_after: None, errors: Vec::new(), challenge: None, token: None }
    }

    /// A request with these validation errors.
    #[must_use]
    pub fn invalid_request(errors: Vec<FieldError>) -> Self {
        let detail = "The request is invalid; see errors.";
        Self { errors, ..Self::new(ProblemType::InvalidRequest, detail) }
    }

    /// The resource doesn't exist, or the caller isn't allowed to know that it does.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(ProblemType::NotFound, "Not found or expired. Start again.")
    }

    /// A user whom this Help Center hasn't seen, or whose ID isn't valid.
    #[must_use]
    pub fn unknown_user() -> Self {
        let detail = "The Help Center has no user with this ID. Users become known at their first login, or when the helpdesk registers them.";
        Self::new(ProblemType::NotFound, detail)
    }

    /// A token that isn't accepted, with the challenge of RFC 6750.
    #[must_use]
    pub fn invalid_token(fault: TokenFault) -> Self {
        let problem = Self::new(ProblemType::InvalidToken, fault.detail.clone()).with_challenge(INVALID_TOKEN);
        Self { token: Some(Box::new(fault)), ..problem }
    }

    /// A mail that could not be sent. The cause is logged here, and not revealed.
    #[must_use]
    pub fn mail_failed(error: &dyn std::error::Error, failure: Failure) -> Self {
        log_cause(error);
        let detail = match failure {
            Failure::NotSent => "No mail was sent, and none was counted. Try again.",
            Failure::RecipientRefused => {
                "The mail service rejects the address in the profile. Correct the address, or use another method."
            }
        };
        Self::new(ProblemType::MailFailed, detail)
    }

    /// A temporary error of AWS. The cause is logged here, and not revealed. A write that got no answer may be stored.
    pub(super) fn unavailable(error: &dyn std::error::Error) -> Self {
        log_cause(error);
        let detail =
            "The request failed, and no login was completed. A change may have been stored. Try again in a moment.";
        Self::new(ProblemType::Unavailable, detail).after_seconds(1)
    }

    /// An internal error. The cause is logged here, and not revealed.
    #[must_use]
    pub fn internal(error: &dyn std::error::Error) -> Self {
        log_cause(error);
        Self::new(ProblemType::InternalError, "The request failed; no login was completed.")
    }

    pub(super) const fn after_seconds(mut self, seconds: i64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    fn with_challenge(mut self, challenge: impl Into<Cow<'static, str>>) -> Self {
        self.challenge = Some(challenge.into());
        self
    }

    #[must_use]
    pub const fn kind(&self) -> ProblemType {
        self.kind
    }

    /// The problem for a refused decision.
    #[must_use]
    pub fn refused(refusal: Refusal, now: Timestamp) -> Self {
        match refusal {
            Refusal::InvalidCode => {
                Self::new(ProblemType::InvalidCode, "The code is wrong, expired, or already used. Enter a new one.")
            }
            Refusal::InvalidPasskey => {
                Self::new(ProblemType::InvalidPasskey, "The passkey isn't accepted. Try again, or use another method.")
            }
            Refusal::Locked(Lock::Until(until)) => {
                Self::new(ProblemType::TooManyAttempts, WAIT).after_seconds(seconds_until(until, now))
            }
            Refusal::Locked(Lock::UntilStaffUnlock) => Self::new(ProblemType::AccountLocked, LOCKED),
            Refusal::LoginAlreadyCompleted => {
                Self::new(ProblemType::LoginAlreadyCompleted, "This login is already completed. Sign in again.")
                    .with_challenge(INVALID_TOKEN)
            }
            Refusal::MethodOff => {
                Self::new(ProblemType::MethodOff, "The Help Center doesn't offer this method at the moment.")
            }
            Refusal::EmailUnavailable => Self::new(
                ProblemType::MethodOff,
                "Email requires a verified address that wasn't already used for the first step, and a completed setup.",
            ),
            Refusal::TooSoon { until } => Self::new(
                ProblemType::TooSoon,
                "A mail was sent a moment ago. Check the mailbox, and wait before you request another.",
            )
            .after_seconds(seconds_until(until, now)),
            Refusal::TooManyMails { until } => Self::new(
                ProblemType::TooManyMails,
                "The limit of mails is reached for now. Use the code in the latest one.",
            )
            .after_seconds(seconds_until(until, now)),
            Refusal::TooManyChanges { until } => Self::new(
                ProblemType::TooManyChanges,
                "There were too many changes in a short time. Wait before the next attempt.",
            )
            .after_seconds(seconds_until(until, now)),
            Refusal::PlanRequired => {
                Self::new(ProblemType::PlanRequired, "Policy changes and new enrollments require the Enterprise plan.")
            }
            Refusal::SetupRequired => {
                Self::new(ProblemType::SetupRequired, "The second step of this login can't be skipped.")
            }
            Refusal::AccountHasFactor => Self::new(
                ProblemType::WrongTokenUse,
                "A login token can't change the factors of a user who has one. Complete the login first.",
            ),
            Refusal::FreshProofRequired => Self::fresh_proof_required(),
            Refusal::AddressTooNew { from } => Self::address_too_new(from),
            Refusal::TooManyAuthenticators => Self::new(
                ProblemType::TooManyAuthenticators,
                "There are already five authenticator apps. Remove one first.",
            ),
            Refusal::TooManyPasskeys => {
                Self::new(ProblemType::TooManyPasskeys, "There are already five passkeys. Remove one first.")
            }
            Refusal::PasskeyExists => Self::new(ProblemType::PasskeyExists, "This passkey is already set up."),
            Refusal::GrantRequired => {
                Self::new(ProblemType::GrantRequired, "An admin can grant you the permission to manage users' 2FA.")
            }
            Refusal::OwnRecord => {
                Self::new(ProblemType::OwnRecord, "No one can manage their own record. Ask a colleague.")
            }
            Refusal::FactorRequired => Self::new(
                ProblemType::FactorRequired,
                "The Help Center requires a second factor. Add another one first.",
            ),
            Refusal::NoFactor => {
                Self::new(ProblemType::NoFactor, "There is no factor for this request. Set one up first.")
            }
            Refusal::AddressUnknown => {
                Self::new(ProblemType::AddressUnknown, "The helpdesk hasn't verified an address of this user.")
            }
            Refusal::NotFound => Self::not_found(),
            Refusal::UserUnknown => Self::unknown_user(),
        }
    }

    fn fresh_proof_required() -> Self {
        let detail = "Send a current code as proof, or sign in again with an authenticator app.";
        Self::new(ProblemType::InsufficientUserAuthentication, detail).with_challenge(INSUFFICIENT_USER_AUTHENTICATION)
    }

    fn address_too_new(from: Timestamp) -> Self {
        let from = whole_second(from);
        let detail = format!(
            "The address in the profile has changed. Mailed codes count as proof again from {from}. \
             Use another method until then, or sign in again with an authenticator app."
        );
        Self::new(ProblemType::InsufficientUserAuthentication, detail).with_challenge(INSUFFICIENT_USER_AUTHENTICATION)
    }

    /// Staff have to sign in again for this request: `required` describes the sign-in that it requires (RFC 9470, section 3).
    pub(crate) fn sign_in_required(required: &RequiredSignIn<'_>) -> Self {
        let mut challenge = String::from(
            "Bearer error=\"insufficient_user_authentication\", \
             error_description=\"A more recent or stronger sign-in is required\"",
        );
        if let Some(acr) = required.acr {
            challenge = format!("{challenge}, acr_values=\"{acr}\"");
        }
        let challenge = format!("{challenge}, max_age=\"{}\"", required.max_age.as_secs());
        let detail = "The sign-in of this token is too old or too weak for this request. Sign in again.";
        Self::new(ProblemType::InsufficientUserAuthentication, detail).with_challenge(challenge)
    }

    pub(super) fn document<'a>(&'a self, request_id: &'a str) -> ProblemDocument<'a> {
        ProblemDocument {
            uri: self.kind.uri(),
            title: self.kind.title(),
            status: self.kind.status(),
            detail: &self.detail,
            request_id,
            retry_after: self.retry_after,
            errors: &self.errors,
            reason: self.token.as_ref().map(|fault| fault.reason),
            claim: self.token.as_ref().and_then(|fault| fault.claim.as_deref()),
        }
    }

    /// The document as a part of a larger answer, with the status beside it.
    #[must_use]
    pub fn to_part(&self, RequestId(request_id): &RequestId) -> (u16, ProblemPart) {
        (self.kind.status(), ProblemPart(serde_json::to_value(self.document(request_id)).unwrap_or_default()))
    }

    /// The answer that the edge sends.
    pub(super) fn render(&self, request_id: &str) -> Response {
        let body = serde_json::to_vec(&self.document(request_id)).unwrap_or_default();
        let mut response = Response::new(body.into());
        *response.status_mut() = StatusCode::from_u16(self.kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(challenge) = self.challenge.as_deref().and_then(|text| HeaderValue::from_str(text).ok()) {
            headers.insert(WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

impl<T> Verdict<T> {
    /// The granted value, or the problem for the refusal.
    pub fn or_problem(self, now: Timestamp) -> Result<T, Problem> {
        match self {
            Self::Granted(granted) => Ok(granted),
            Self::Refused(refusal) => Err(Problem::refused(refusal, now)),
        }
    }
}

/// Passes the problem to the edge, which knows the request ID.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response.extensions_mut().insert(self);
        response
    }
}

fn log_cause(error: &dyn std::error::Error) {
    tracing::error!(cause = cause_chain(error), "the request failed");
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Contended => {
                Self::new(ProblemType::TryAgain, "Other requests came first. This request changed nothing.")
                    .after_seconds(1)
            }
            StoreError::BadPosition => {
                let detail = "must be a next_cursor of this list with the same parameters";
                Self::invalid_request(vec![FieldError::new("/cursor", detail)])
            }
            StoreError::Unavailable { .. } => Self::unavailable(&error),
            StoreError::Malformed | StoreError::Open(_) | StoreError::Random(_) => Self::internal(&error),
        }
    }
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Invalid(fault) => Self::invalid_token(fault),
            TokenError::Keys(cause) => {
                tracing::error!(cause = %cause, "no key to verify tokens with");
                let detail = "Tokens can't be verified at the moment. Try again later.";
                Self::new(ProblemType::Unavailable, detail).after_seconds(1)
            }
        }
    }
}

impl From<IdentityError> for Problem {
    fn from(error: IdentityError) -> Self {
        Self::unavailable(&error)
    }
}

impl From<KeySourceError> for Problem {
    fn from(error: KeySourceError) -> Self {
        Self::unavailable(&error)
    }
}

macro_rules! internal_errors {
    ($($error:ty),*) => {
        $(impl From<$error> for Problem {
            fn from(error: $error) -> Self {
                Self::internal(&error)
            }
        })*
    };
}

internal_errors!(OpenError, RandomError, KeyRingError, SigningError, ComposeError, SignError, serde_json::Error);
