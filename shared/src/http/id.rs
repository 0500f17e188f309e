//! Identifiers in a path.

use axum::extract::{FromRequestParts, MatchedPath, Path};
use http::request::Parts;

use super::problem::Problem;
use crate::domain::types::id::is_identifier;

/// The only parameter of a path. On a route without one, such as `/v1/users/bulk`, it is the last segment: a user's ID may be `bulk`.
/// A malformed identifier is answered like the ID of something that doesn't exist.
pub struct PathId(pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let id = match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(id)) => id,
            Err(_) if has_no_parameter(parts) => parts.uri.path().rsplit('/').next().unwrap_or_default().to_owned(),
            Err(_) => return Err(Problem::not_found()),
        };
        if is_identifier(&id) { Ok(Self(id)) } else { Err(Problem::not_found()) }
    }
}

fn has_no_parameter(parts: &Parts) -> bool {
    parts.extensions.get::<MatchedPath>().is_some_and(|route| !route.as_str().contains('{'))
}

/// The two parameters of a path, both identifiers.
pub struct PathIds(pub String, pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathIds {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Path::<(String, String)>::from_request_parts(parts, state).await {
            Ok(Path((first, second))) if is_identifier(&first) && is_identifier(&second) => Ok(Self(first, second)),
            _ => Err(Problem::not_found()),
        }
    }
}
