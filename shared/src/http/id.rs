//! Identifiers in a path.

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;

use super::problem::Problem;
use crate::domain::id::MAX_ID_BYTES;

/// The one parameter of a path. What no id can be is not found.
pub struct PathId(pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(id)) if id.len() <= MAX_ID_BYTES => Ok(Self(id)),
            _ => Err(Problem::not_found()),
        }
    }
}

/// The two parameters of a path.
pub struct PathIds(pub String, pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathIds {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Path::<(String, String)>::from_request_parts(parts, state).await {
            Ok(Path((first, second))) if first.len() <= MAX_ID_BYTES && second.len() <= MAX_ID_BYTES => {
                Ok(Self(first, second))
            }
            _ => Err(Problem::not_found()),
        }
    }
}
