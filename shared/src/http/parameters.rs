//! Query parameters and cursors.

use axum::extract::FromRequestParts;
use data_encoding::BASE64URL_NOPAD;
use http::request::Parts;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::problem::Problem;
use crate::deserialize_error;
use crate::domain::types::field_error::FieldError;

/// The query parameters. Unknown ones are rejected.
pub struct Parameters<T>(pub T);

impl<S: Sync, T: DeserializeOwned> FromRequestParts<S> for Parameters<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        let pairs = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query));
        serde_path_to_error::deserialize(pairs).map(Self).map_err(|error| {
            let error = deserialize_error::field_error(error.path(), &error.inner().to_string());
            Problem::invalid_request(vec![error])
        })
    }
}

/// The number of elements on a page: the default and the maximum.
#[derive(Debug, Clone, Copy)]
pub struct PageSize {
    usual: usize,
    most: usize,
}

impl PageSize {
    /// A page for people.
    pub const READ: Self = Self { usual: 50, most: 200 };
    /// A part of a file, for programs.
    pub const EXPORTED: Self = Self { usual: 1_000, most: 1_000 };
}

/// The size of a page, from the parameter `limit`.
pub fn page_size(limit: Option<usize>, PageSize { usual, most }: PageSize) -> Result<usize, Problem> {
    match limit.unwrap_or(usual) {
        size if (1..=most).contains(&size) => Ok(size),
        _ => Err(error("limit", &format!("must be a whole number from 1 to {most}"))),
    }
}

/// The position in a cursor, or the start of the list without one.
pub fn read_cursor<P: DeserializeOwned + Default>(cursor: Option<&str>) -> Result<P, Problem> {
    let Some(cursor) = cursor else { return Ok(P::default()) };
    let json = BASE64URL_NOPAD.decode(cursor.as_bytes()).unwrap_or_default();
    serde_json::from_slice(&json).map_err(|_| error("cursor", "must be a next_cursor from an answer"))
}

/// A position as an opaque cursor.
pub fn write_cursor<P: Serialize>(position: Option<P>) -> Result<Option<String>, Problem> {
    let encoded = |position| serde_json::to_vec(&position).map(|json| BASE64URL_NOPAD.encode(&json));
    Ok(position.map(encoded).transpose()?)
}

fn error(parameter: &str, detail: &str) -> Problem {
    Problem::invalid_request(vec![FieldError::new(format!("/{parameter}"), detail)])
}
