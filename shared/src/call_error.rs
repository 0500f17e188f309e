//! What a call to AWS failed at, for the services whose errors quote what they were given.

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

/// AWS did not do something. Only the error's code is kept: its message quotes addresses, which must not reach a log.
#[derive(Debug, thiserror::Error)]
#[error("AWS did not carry out {operation}: {reason}")]
pub struct CallError {
    operation: &'static str,
    reason: String,
}

/// Errors that come again however often the call is made.
const LASTING: [&str; 6] = [
    "AccountSuspendedException",
    "BadRequestException",
    "MailFromDomainNotVerifiedException",
    "MessageRejected",
    "NotFoundException",
    "SendingPausedException",
];

impl CallError {
    /// Whether the same call would fail again until somebody changes something.
    #[must_use]
    pub fn is_lasting(&self) -> bool {
        LASTING.contains(&self.reason.as_str())
    }

    pub(crate) fn of<E: ProvideErrorMetadata, R>(operation: &'static str) -> impl FnOnce(SdkError<E, R>) -> Self {
        move |error| Self { operation, reason: reason(&error).to_owned() }
    }
}

fn reason<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> &str {
    match error {
        SdkError::ServiceError(failure) => failure.err().code().unwrap_or("an error without a code"),
        SdkError::TimeoutError(_) => "no answer in time",
        SdkError::DispatchFailure(_) => "not reached",
        SdkError::ResponseError(_) => "an unreadable answer",
        _ => "the request could not be made",
    }
}
