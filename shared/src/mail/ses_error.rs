//! What SES failed at.

use aws_sdk_sesv2::error::{ProvideErrorMetadata, SdkError};

/// SES did not do something. Only the error's code is kept: its message quotes addresses, which must not reach a log.
#[derive(Debug, thiserror::Error)]
#[error("SES did not carry out {operation}: {reason}")]
pub struct SesError {
    operation: &'static str,
    reason: String,
}

impl SesError {
    pub(super) fn of<E: ProvideErrorMetadata, R>(operation: &'static str) -> impl FnOnce(SdkError<E, R>) -> Self {
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
