//! Errors between a decision and its commit.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::query::QueryError;

use crate::crypto::{OpenError, RandomError};
use crate::error::Prospect;

/// An operation on the table failed. There is no decision, or none that can be revealed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Other requests changed the item first in every attempt.
    #[error("other requests changed the same item in every attempt")]
    Contended,
    /// DynamoDB returned an error, throttled, or didn't answer.
    #[error("DynamoDB did not carry out {operation}")]
    Unavailable {
        operation: &'static str,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A list was requested from a position that it never had.
    #[error("the position does not belong to this list")]
    BadPosition,
    /// An item could not be parsed or serialized. The library's message is dropped, because it quotes values.
    #[error("an item of the table has an unexpected form")]
    Malformed,
    #[error("a stored secret could not be opened")]
    Open(#[from] OpenError),
    /// The random generator failed.
    #[error("no random numbers for an ID")]
    Random(#[from] RandomError),
}

impl StoreError {
    /// Whether the same operation may succeed later.
    #[must_use]
    pub fn prospect(&self) -> Prospect {
        match self {
            // DynamoDB rejects an operation for all entries or for none: giving up would send every entry to the dead letters.
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

/// Wraps the error of a query. With a start position, which a caller may have invented, DynamoDB's validation error means a bad
/// position.
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
