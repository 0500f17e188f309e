//! Errors of calls to AWS, for services whose messages quote their input, and the chain of an error's causes.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use jiff::SignedDuration;

/// A failed call to AWS. Only the error's code is kept: its message quotes addresses, which must not reach a log.
#[derive(Debug, thiserror::Error)]
#[error("AWS did not carry out {operation}: {reason}")]
pub struct CallError {
    operation: &'static str,
    reason: String,
    prospect: Prospect,
    about_recipient: bool,
    maybe_done: bool,
}

/// Whether the same call may succeed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prospect {
    /// It may succeed: AWS was busy, had an internal error, or didn't answer.
    Passing,
    /// It fails until the configuration or the request changes.
    Lasting,
    /// The error isn't known: a few more attempts are worthwhile.
    Unknown,
}

/// Errors that every further attempt returns: missing permissions, invalid requests, and identities, accounts, and queues that were
/// deleted or stopped.
const LASTING: [&str; 21] = [
    "AccessDenied",
    "AccessDeniedException",
    "AccountSuspendedException",
    "AuthorizationError",
    "BadRequestException",
    "InvalidArgument",
    "InvalidParameterValue",
    "KMSAccessDeniedException",
    "MailFromDomainNotVerifiedException",
    "MalformedDetail",
    "MessageRejected",
    "NotAuthorized",
    "NotAuthorizedException",
    "NotAuthorizedForDetailTypeException",
    "NotAuthorizedForSourceException",
    "NotFoundException",
    "QueueDoesNotExist",
    "ResourceNotFoundException",
    "SendingPausedException",
    "ValidationError",
    "ValidationException",
];

/// Temporary errors, whatever their HTTP status. `LimitExceededException` is SES's daily quota.
const PASSING: [&str; 13] = [
    "InternalError",
    "InternalException",
    "InternalFailure",
    "InternalServerError",
    "InternalServiceError",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestTimeout",
    "ServiceUnavailable",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
];

/// How long a call that fails with an unknown error is repeated.
const UNKNOWN_TRIED_FOR: SignedDuration = SignedDuration::from_mins(5);

impl Prospect {
    /// Whether to give up a call that has failed for `age`. A call of unknown age is repeated.
    #[must_use]
    pub fn is_given_up(self, age: Option<SignedDuration>) -> bool {
        match self {
            Self::Lasting => true,
            Self::Passing => false,
            Self::Unknown => age.is_some_and(|age| age >= UNKNOWN_TRIED_FOR),
        }
    }

    /// Classifies an error by its code, and by its HTTP status if that is known.
    #[must_use]
    pub fn of(code: &str, status: Option<u16>) -> Self {
        // DynamoDB and SQS prefix the code with a namespace.
        let code = code.rsplit(['#', '.']).next().unwrap_or(code);
        match status {
            _ if PASSING.contains(&code) => Self::Passing,
            _ if LASTING.contains(&code) => Self::Lasting,
            Some(429 | 500..) => Self::Passing,
            _ => Self::Unknown,
        }
    }
}

impl CallError {
    /// Whether the same call may succeed later.
    #[must_use]
    pub const fn prospect(&self) -> Prospect {
        self.prospect
    }

    /// Whether AWS may have carried the call out although its answer didn't arrive.
    #[must_use]
    pub const fn is_maybe_done(&self) -> bool {
        self.maybe_done
    }

    /// Whether SES rejected the recipient's address, and would reject it again. Other errors concern the service or the sender.
    #[must_use]
    pub const fn is_about_recipient(&self) -> bool {
        self.about_recipient
    }

    pub(crate) fn of<E: ProvideErrorMetadata>(
        operation: &'static str,
    ) -> impl FnOnce(SdkError<E, HttpResponse>) -> Self {
        move |error| {
            let prospect = match &error {
                SdkError::ServiceError(failure) => {
                    Prospect::of(failure.err().code().unwrap_or_default(), Some(failure.raw().status().as_u16()))
                }
                SdkError::ConstructionFailure(_) => Prospect::Lasting,
                // Timeouts, failed connections, and incomplete answers.
                _ => Prospect::Passing,
            };
            let maybe_done = !matches!(error, SdkError::ServiceError(_) | SdkError::ConstructionFailure(_));
            Self { operation, reason: reason(&error).to_owned(), prospect, about_recipient: false, maybe_done }
        }
    }

    /// The error of sending a mail from `sender` to `recipient`.
    pub(crate) fn of_mail<E: ProvideErrorMetadata>(
        operation: &'static str,
        sender: &str,
        recipient: &str,
    ) -> impl FnOnce(SdkError<E, HttpResponse>) -> Self {
        move |error| {
            let about_recipient = match &error {
                SdkError::ServiceError(failure) => {
                    let answer = failure.err();
                    refuses_recipient(answer.code(), answer.message().unwrap_or_default(), sender, recipient)
                }
                _ => false,
            };
            Self { about_recipient, ..Self::of(operation)(error) }
        }
    }
}

/// Whether SES rejected the recipient's address. A bad request means that SES can't parse the recipient: this service generates
/// everything else in it. A rejected message concerns the sender, or an account in the sandbox, which can only send to verified
/// addresses: SES quotes the address it means.
fn refuses_recipient(code: Option<&str>, message: &str, sender: &str, recipient: &str) -> bool {
    let message = message.to_ascii_lowercase();
    let quotes = |address: &str| message.contains(&address.to_ascii_lowercase());
    match code {
        Some("BadRequestException") => !quotes(sender) || quotes(recipient),
        Some("MessageRejected") => quotes(recipient) && !quotes(sender),
        _ => false,
    }
}

fn reason<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>) -> &str {
    match error {
        SdkError::ServiceError(failure) => failure.err().code().unwrap_or("an error without a code"),
        SdkError::TimeoutError(_) => "no answer in time",
        SdkError::DispatchFailure(_) => "not reached",
        SdkError::ResponseError(_) => "an unreadable answer",
        _ => "the request could not be made",
    }
}

/// An error with all its causes, for the log. This crate's errors contain no secret, code, token, or address. The debug form of the
/// SDK's errors would contain whole answers.
pub fn cause_chain(error: &dyn std::error::Error) -> String {
    let mut chain = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        chain.push_str(": ");
        chain.push_str(&cause.to_string());
        source = cause.source();
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abuse_89_what_is_refused_lasts_what_is_busy_passes_and_the_rest_is_unknown() {
        let cases = [
            ("AccessDeniedException", Some(403), Prospect::Lasting),
            ("AccessDeniedException", Some(400), Prospect::Lasting),
            ("MessageRejected", Some(400), Prospect::Lasting),
            ("MailFromDomainNotVerifiedException", Some(400), Prospect::Lasting),
            ("com.amazonaws.dynamodb.v20120810#ValidationException", Some(400), Prospect::Lasting),
            ("AWS.SimpleQueueService.QueueDoesNotExist", Some(400), Prospect::Lasting),
            ("NotAuthorizedForSourceException", None, Prospect::Lasting),
            ("TooManyRequestsException", Some(429), Prospect::Passing),
            ("ThrottlingException", Some(400), Prospect::Passing),
            ("LimitExceededException", Some(400), Prospect::Passing),
            ("InternalFailure", None, Prospect::Passing),
            ("NobodyKnows", Some(503), Prospect::Passing),
            ("NobodyKnows", Some(429), Prospect::Passing),
            ("NobodyKnows", Some(400), Prospect::Unknown),
            ("NobodyKnows", None, Prospect::Unknown),
            ("", Some(403), Prospect::Unknown),
        ];
        for (code, status, expected) in cases {
            assert_eq!(Prospect::of(code, status), expected, "{code} {status:?}");
        }
    }

    #[test]
    fn a_refusal_is_the_recipient_s_only_where_ses_means_that_address() {
        let unverified = |address| format!("Email address is not verified. The following identities failed: {address}");
        let rejected = "MessageRejected";
        for (code, message, expected) in [
            ("BadRequestException", "Local address contains control or whitespace".to_owned(), true),
            ("BadRequestException", "Missing final '@domain' in Reader@example.com".to_owned(), true),
            ("BadRequestException", "Invalid from address help@example.com".to_owned(), false),
            (rejected, unverified("READER@example.com"), true),
            (rejected, unverified("Help <help@example.com>"), false),
            (rejected, unverified("help@example.com, reader@example.com"), false),
            (rejected, String::new(), false),
            ("TooManyRequestsException", unverified("reader@example.com"), false),
            ("SendingPausedException", String::new(), false),
        ] {
            let found = refuses_recipient(Some(code), &message, "help@example.com", "reader@example.com");
            assert_eq!(found, expected, "{code} {message}");
        }
        assert!(!refuses_recipient(None, "", "help@example.com", "reader@example.com"));
    }
}
