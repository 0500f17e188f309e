//! What can go wrong between a decision and its commit.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::query::QueryError;

use crate::crypto::{OpenError, RandomError};
use crate::error::Prospect;

/// An operation on the table failed. Nothing was decided, or nothing of it may be told.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Other writers won every try.
    #[error("other requests changed the same item again and again")]
    Contended,
    /// DynamoDB did not answer, throttled or refused.
    #[error("DynamoDB did not carry out {operation}")]
    Unavailable {
        /// The operation.
        operation: &'static str,
        /// What the SDK says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A list was asked to go on from where it never was.
    #[error("the position is not one of this list")]
    BadPosition,
    /// An item could not be read or written in its form. What the library says of it is dropped: it quotes values.
    #[error("an item of the table has an unexpected form")]
    Malformed,
    /// A sealed secret did not open.
    #[error("a stored secret did not open")]
    Open(#[from] OpenError),
    /// No random numbers.
    #[error("no random numbers for an id")]
    Random(#[from] RandomError),
}

impl StoreError {
    /// What comes of the same operation tried again.
    #[must_use]
    pub fn prospect(&self) -> Prospect {
        match self {
            // What of DynamoDB is refused is refused for everybody, and would take every entry along.
            Self::Contended | Self::Unavailable { .. } | Self::Random(_) => Prospect::Passing,
            Self::Malformed | Self::Open(_) | Self::BadPosition => Prospect::Lasting,
        }
    }

    /// Wraps an SDK error of `operation`.
    pub(super) fn unavailable<E, R>(operation: &'static str) -> impl FnOnce(SdkError<E, R>) -> Self
    where
        E: std::error::Error + Send + Sync + 'static,
        R: std::fmt::Debug + Send + Sync + 'static,
    {
        move |source| Self::Unavailable { operation, source: Box::new(source) }
    }
}

/// A query that goes on from a position, which a caller may have made up: what DynamoDB says of an impossible one.
pub(super) fn of_query(goes_on: bool) -> impl FnOnce(SdkError<QueryError>) -> StoreError {
    move |error| {
        if goes_on && error.code() == Some("ValidationException") {
            StoreError::BadPosition
        } else {
            StoreError::unavailable("Query")(error)
        }
    }
}

impl From<serde_dynamo::Error> for StoreError {
    fn from(_: serde_dynamo::Error) -> Self {
        Self::Malformed
    }
}
