//! The problems of a route. A route lists its own problems by name. This module adds those that follow from the route's form, and
//! merges all problems with the same status into one answer with an example for each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{
    Components, ContentBuilder, Header, HeaderBuilder, Ref, RefOr, Response, ResponseBuilder, Responses,
};
use utoipa::{IntoResponses, PartialSchema, ToSchema};

use crate::domain::types::field_error::FieldError;
use crate::http::problem::{Problem, ProblemDocument};
use crate::http::problem_type::{Listed, ProblemType, problems};

macro_rules! groups {
    ($($(#[$doc:meta])* $name:ident = $($problem:ident)*;)*) => {
        $(
            $(#[$doc])*
            pub struct $name;

            impl IntoResponses for $name {
                fn responses() -> Listed {
                    [$(problems::$problem::responses()),*].into_iter().flatten().collect()
                }
            }
        )*
    };
}

groups! {
    /// Routes that check a code.
    Coded = InvalidCode TooManyAttempts AccountLocked;
    /// Routes that change users' own factors: they need a fresh session, or a code as proof.
    Proven = InvalidCode TooManyAttempts AccountLocked InsufficientUserAuthentication MethodOff TooManyChanges;
    /// Routes that send a mail.
    Mailed = MethodOff TooManyAttempts AccountLocked TooSoon TooManyMails MailFailed;
    /// Routes with which staff see a user.
    Managed = GrantRequired OwnRecord;
    /// Routes with which staff change a user.
    Ordered = GrantRequired OwnRecord TooManyChanges;
}

/// Replaces the problems that are listed by slug with one answer for each status.
pub(super) fn describe(operation: &mut Operation, reads_only: bool) {
    let slugs = |kind: &ProblemType| operation.responses.responses.contains_key(kind.slug());
    let mut kinds: BTreeSet<ProblemType> = ProblemType::ALL.iter().copied().filter(slugs).collect();
    kinds.extend(implied(operation, reads_only));
    let Responses { responses, .. } = &mut operation.responses;
    responses.retain(|status, _| status.parse::<u16>().is_ok());
    let statuses: BTreeSet<u16> = kinds.iter().map(|kind| kind.status()).collect();
    for status in statuses {
        let of_status: Vec<_> = kinds.iter().copied().filter(|kind| kind.status() == status).collect();
        responses.insert(status.to_string(), answer(&of_status).into());
    }
}

/// The problems that follow from a route's form.
fn implied(operation: &Operation, reads_only: bool) -> Vec<ProblemType> {
    use ProblemType::{
        ContentTooLarge, InsufficientUserAuthentication, InternalError, InvalidRequest, InvalidToken, MethodNotAllowed,
        NotFound, TryAgain, Unavailable, UnsupportedMediaType, WrongTokenUse,
    };
    let has = |place: &ParameterIn| operation.parameters.iter().flatten().any(|given| given.parameter_in == *place);
    // The edge rejects malformed HTTP requests on every route.
    let mut kinds = vec![InvalidRequest, MethodNotAllowed, InternalError];
    if operation.security.is_some() {
        kinds.extend([InvalidToken, WrongTokenUse, Unavailable]);
    }
    if takes_staff(operation) {
        kinds.push(InsufficientUserAuthentication);
    }
    if !reads_only {
        kinds.extend([UnsupportedMediaType, ContentTooLarge, TryAgain]);
    }
    if has(&ParameterIn::Path) {
        kinds.push(NotFound);
    }
    kinds
}

/// Whether a route takes a staff token, whose sign-in can be too old.
fn takes_staff(operation: &Operation) -> bool {
    operation.security.iter().flatten().any(|scheme| json!(scheme).get("staff").is_some())
}

/// The answer for problems that share a status.
fn answer(kinds: &[ProblemType]) -> Response {
    let titles: Vec<&str> = kinds.iter().map(|kind| kind.title()).collect();
    let examples = kinds.iter().map(|kind| (kind.slug(), Ref::new(format!("#/components/examples/{}", kind.slug()))));
    let content = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name(ProblemDocument::name())))
        .examples_from_iter(examples.map(|(slug, example)| (slug, RefOr::Ref(example))))
        .build();
    let response = ResponseBuilder::new().description(format!("{}.", titles.join(". "))).content(MEDIA_TYPE, content);
    kinds
        .iter()
        .copied()
        .filter_map(header)
        .fold(response, |response, (name, header)| response.header(name, header))
        .build()
}

const MEDIA_TYPE: &str = "application/problem+json";

/// The header of a problem of this type.
fn header(kind: ProblemType) -> Option<(&'static str, Header)> {
    let text = |description: &str| HeaderBuilder::from(Header::default()).description(Some(description)).build();
    if waits(kind) {
        let seconds = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0)).build();
        let description = Some("Seconds to wait before the next try.");
        return Some(("Retry-After", HeaderBuilder::from(Header::new(seconds)).description(description).build()));
    }
    match kind.status() {
        401 => Some(("WWW-Authenticate", text("The challenge (RFC 6750, RFC 9470)."))),
        405 => Some(("Allow", text("The verbs of the route."))),
        _ => None,
    }
}

/// Whether the problem ends by itself, after a time in its answer.
fn waits(kind: ProblemType) -> bool {
    use ProblemType::{TooManyAttempts, TooManyChanges, TooManyMails, TooSoon, TryAgain, Unavailable};
    matches!(kind, TryAgain | TooManyAttempts | TooSoon | TooManyMails | TooManyChanges | Unavailable)
}

/// Adds the schemas of problems, and an example of each type.
pub(super) fn define(components: &mut Components) {
    let mut schemas = vec![(ProblemDocument::name().into_owned(), ProblemDocument::schema())];
    ProblemDocument::schemas(&mut schemas);
    components.schemas.extend(schemas);
    let examples: BTreeMap<&str, _> = ProblemType::ALL
        .iter()
        .map(|kind| (kind.slug(), ExampleBuilder::new().summary(kind.title()).value(Some(example(*kind))).build()))
        .collect();
    // The library doesn't support shared examples, but writes extensions under their own name.
    components.extensions = Some(Extensions::from_iter([("examples", json!(examples))]));
}

fn example(kind: ProblemType) -> Value {
    let problem = match kind {
        ProblemType::InvalidRequest => Problem::invalid_request(vec![FieldError::new("/code", "is missing")]),
        kind if waits(kind) => Problem::new(kind, kind.meaning()).after_seconds(30),
        kind => Problem::new(kind, kind.meaning()),
    };
    json!(problem.document("640d3013-a987-40fd-bcdd-eb6799c6b5aa"))
}

impl ToSchema for ProblemType {}

impl PartialSchema for ProblemType {
    fn schema() -> RefOr<Schema> {
        let uris = Self::ALL.iter().map(|kind| kind.uri());
        let description = "What kind of problem it is: a URI relative to the API.";
        ObjectBuilder::new().schema_type(Type::String).description(Some(description)).enum_values(Some(uris)).into()
    }
}
