//! Request bodies: JSON of at most 16 KiB unless a route says otherwise, without unknown fields.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::problem::Problem;
use super::problem_type::ProblemType;
use crate::deserialize_error;
use crate::domain::types::field_error::FieldError;

/// A JSON body of at most `KIB` kibibytes. A missing body counts as an empty object, so that callers can leave out a body whose fields are all optional.
pub struct Json<T, const KIB: usize = 16>(pub T);

impl<S: Sync, T: DeserializeOwned, const KIB: usize> FromRequest<S> for Json<T, KIB> {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Problem> {
        let content_type =
            request.headers().get(CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default().to_owned());
        if content_type.as_deref().is_some_and(|value| !is_json(value)) {
            return Err(not_json());
        }
        let bytes = read(request.into_body(), KIB).await?;
        if bytes.is_empty() {
            return parse(b"{}").map(Self);
        }
        if content_type.is_none() {
            return Err(not_json());
        }
        parse(&bytes).map(Self)
    }
}

/// The body of routes that take none: empty, or an empty object.
pub struct NoBody;

impl<S: Sync> FromRequest<S> for NoBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Nothing {}

        let Json(Nothing {}) = <Json<Nothing>>::from_request(request, state).await?;
        Ok(Self)
    }
}

fn not_json() -> Problem {
    Problem::new(ProblemType::UnsupportedMediaType, "Send the body with Content-Type: application/json.")
}

/// `application/json`, with or without parameters.
fn is_json(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|media| media.trim().eq_ignore_ascii_case("application/json"))
}

async fn read(body: Body, kibibytes: usize) -> Result<Vec<u8>, Problem> {
    match Limited::new(body, kibibytes * 1024).collect().await {
        Ok(collected) => Ok(collected.to_bytes().to_vec()),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(Problem::new(ProblemType::ContentTooLarge, format!("The body can have at most {kibibytes} KiB.")))
        }
        Err(_) => Err(Problem::invalid_request(vec![FieldError::new("", "the body ended early")])),
    }
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    // serde would also read an object's fields from a list.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(Problem::invalid_request(vec![FieldError::new("", "must be a JSON object")]));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let parsed = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| field_error(error.path(), error.inner()))
        .and_then(|value| deserializer.end().map(|()| value).map_err(|error| no_json(&error)));
    parsed.map_err(|error| Problem::invalid_request(vec![error]))
}

fn field_error(path: &serde_path_to_error::Path, error: &serde_json::Error) -> FieldError {
    match error.classify() {
        Category::Data => deserialize_error::field_error(path, &error.to_string()),
        Category::Syntax | Category::Eof | Category::Io => no_json(error),
    }
}

/// A syntax error. These messages of `serde_json` consist of fixed texts and a position.
fn no_json(error: &serde_json::Error) -> FieldError {
    FieldError::new("", format!("must be valid JSON: {error}"))
}
