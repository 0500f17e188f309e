//! The edge: the parts that all requests share.

use std::time::Instant;

use axum::Router;
use axum::extract::{FromRef, MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, HeaderName, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, HeaderValue, Method};
use tracing::Instrument;
use tracing_opentelemetry::OpenTelemetrySpanExt;

use super::answer::Outcome;
use super::cors::{allowed_origin, answer_preflight, is_preflight, share};
use super::deadline::{DEADLINE, answer_within};
use super::gateway_event;
use super::login_of_request::LoginOfRequest;
use super::problem::Problem;
use super::problem_type::ProblemType;
use super::request_id::RequestId;
use crate::app::Process;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Puts the edge around `routes`: CORS, unknown routes and verbs, the request ID, the deadline, headers, one log line, the metrics,
/// and the span.
pub fn edge<S>(routes: Router<S>, state: S) -> Router
where
    S: Clone + Send + Sync + 'static,
    Process: FromRef<S>,
{
    routes
        .fallback(|| async { Problem::new(ProblemType::NotFound, "There is no such route.") })
        .method_not_allowed_fallback(|| async {
            Problem::new(ProblemType::MethodNotAllowed, "The Allow header lists the verbs of this route.")
        })
        .layer(from_fn_with_state(Process::from_ref(&state), handle_request))
        .with_state(state)
}

async fn handle_request(State(process): State<Process>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = RequestId::of(&request);
    let request_id = id.0.as_str();
    request.extensions_mut().insert(id.clone());
    let login = process.login_events().then(LoginOfRequest::default);
    if let Some(login) = &login {
        request.extensions_mut().insert(login.clone());
    }
    // The route's pattern, never the path in the request, which may contain an ID.
    let refused = gateway_event::refuse(&request);
    let matched = request.extensions().get::<MatchedPath>().filter(|_| refused.is_none());
    let route = matched.map_or("unknown", MatchedPath::as_str).to_owned();
    let verb = known_verb(request.method());
    let span = tracing::info_span!(
        "request",
        request_id,
        function = process.function(),
        verb,
        route,
        tenant = tracing::field::Empty
    );
    let origin = allowed_origin(process.cors(), request.headers());
    let response = match refused {
        // Before the path is compared: browsers show the answer to a page only after a successful preflight.
        _ if is_preflight(&request) => answer_preflight(origin.clone()),
        Some(problem) => problem.into_response(),
        None => answer_within(DEADLINE, next.run(request)).instrument(span.clone()).await,
    };
    let (mut response, outcome) = finish(response, request_id, process.headers());
    share(process.cors(), origin, response.headers_mut());
    let _inside = span.enter();
    if let Some(login) = login {
        login.log_refusal(&route, outcome);
    }
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(status = response.status().as_u16(), outcome = outcome.0, milliseconds, "answered");
    span.set_attribute("status", i64::from(response.status().as_u16()));
    span.set_attribute("outcome", outcome.0);
    count(&route, verb, outcome);
    response
}

/// The verb for the log, metrics, and traces. An unknown verb is the client's text, which OpenTelemetry replaces by `_OTHER`.
fn known_verb(verb: &Method) -> &'static str {
    const KNOWN: [&str; 9] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "CONNECT"];
    KNOWN.into_iter().find(|known| *known == verb.as_str()).unwrap_or("_OTHER")
}

/// Renders a problem, and sets the headers of every answer.
fn finish(mut response: Response, request_id: &str, of_each_answer: &HeaderMap) -> (Response, Outcome) {
    let outcome = response.extensions().get::<Outcome>().copied().unwrap_or(Outcome("answered"));
    let outcome = match response.extensions_mut().remove::<Problem>() {
        Some(problem) => {
            let mut rendered = problem.render(request_id);
            if let Some(allow) = response.headers_mut().remove(http::header::ALLOW) {
                rendered.headers_mut().insert(http::header::ALLOW, allow);
            }
            response = rendered;
            Outcome(problem.kind().slug())
        }
        None => outcome,
    };
    let headers = response.headers_mut();
    for (name, value) in of_each_answer {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, id);
    }
    (response, outcome)
}

/// The metrics of a request: logins by outcome, rejected codes by route.
fn count(route: &str, verb: &str, outcome: Outcome) {
    if verb == "POST" && route.starts_with("/v1/login") {
        metrics::counter!("Logins", "Route" => route.to_owned(), "Outcome" => outcome.0).increment(1);
    }
    if outcome.0 == ProblemType::InvalidCode.slug() {
        metrics::counter!("CodesRefused", "Route" => route.to_owned()).increment(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_verb_never_reaches_the_log() {
        assert_eq!(known_verb(&Method::PATCH), "PATCH");
        assert_eq!(known_verb(&"SECRET".parse().unwrap()), "_OTHER");
    }
}
