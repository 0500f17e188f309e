//! What a call to AWS failed at, for the services whose errors quote what they were given.

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

/// AWS did not do something. Only the error's code is kept: its message quotes addresses, which must not reach a log.
#[derive(Debug, thiserror::Error)]
#[error("AWS did not carry out {operation}: {reason}")]
pub struct CallError {
    operation: &'static str,
    reason: String,
    about_recipient: bool,
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

    /// Whether SES refused the recipient's address, and would again: neither the weather nor the sender.
    #[must_use]
    pub const fn is_about_recipient(&self) -> bool {
        self.about_recipient
    }

    pub(crate) fn of<E: ProvideErrorMetadata, R>(operation: &'static str) -> impl FnOnce(SdkError<E, R>) -> Self {
        move |error| Self { operation, reason: reason(&error).to_owned(), about_recipient: false }
    }

    /// The error of a mail from `sender` to `recipient`.
    pub(crate) fn of_mail<E: ProvideErrorMetadata, R>(
        operation: &'static str,
        sender: &str,
        recipient: &str,
    ) -> impl FnOnce(SdkError<E, R>) -> Self {
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

/// A bad request is one whose recipient SES cannot read: everything else in it is made here, or was taken before. A rejected
/// message is about the sender, or an account that may send to verified addresses only; SES then quotes whom it means.
fn refuses_recipient(code: Option<&str>, message: &str, sender: &str, recipient: &str) -> bool {
    let message = message.to_ascii_lowercase();
    let quotes = |address: &str| message.contains(&address.to_ascii_lowercase());
    match code {
        Some("BadRequestException") => !quotes(sender) || quotes(recipient),
        Some("MessageRejected") => quotes(recipient) && !quotes(sender),
        _ => false,
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

#[cfg(test)]
mod tests {
    use super::*;

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
