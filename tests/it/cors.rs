//! Pages of other origins: which may call, and read what they are answered.

use axum::Router;
use axum::body::Body;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, ORIGIN};
use http::{HeaderMap, Method, Request};
use serde_json::{Value, json};
use shared::app::{Cors, CorsHeaders, Process};
use shared::domain::types::origin::Origin;
use shared::http::edge;
use tests::answer::refused;
use tower::ServiceExt;

use crate::deployment::{Answer, HELP_CENTER, TestDeployment, request};
use crate::routes::ROUTES;

/// What a browser may send for an origin that is not allowed, though some look like the allowed one.
const OTHERS: [&str; 8] = [
    "null",
    "https://evil.example",
    "http://help.example",
    "https://help.example:8443",
    "https://help.example.evil.example",
    "https://sub.help.example",
    "https://HELP.example",
    "https://help.example, https://evil.example",
];

fn preflight(verb: &str, path: &str, origin: Option<&str>) -> Request<Body> {
    let mut asked = request(Method::OPTIONS, path, "", None);
    let headers = asked.headers_mut();
    headers.insert("access-control-request-method", verb.parse().unwrap());
    headers.insert("access-control-request-headers", "authorization,content-type".parse().unwrap());
    if let Some(origin) = origin {
        headers.insert(ORIGIN, origin.parse().unwrap());
    }
    asked
}

fn cors_headers(headers: &HeaderMap) -> Vec<&str> {
    headers.keys().map(http::HeaderName::as_str).filter(|name| name.starts_with("access-control-")).collect()
}

#[track_caller]
fn assert_shared(answer: &Answer) {
    assert_eq!(answer.headers.get_all(ACCESS_CONTROL_ALLOW_ORIGIN).iter().collect::<Vec<_>>(), [HELP_CENTER]);
    let exposed = answer.header("access-control-expose-headers");
    assert_eq!(exposed, "etag, link, retry-after, www-authenticate, x-request-id");
    assert!(answer.header("vary").contains("origin"), "{}", answer.header("vary"));
    assert!(!answer.headers.contains_key("access-control-allow-credentials"), "no cookie is of use here");
}

#[tokio::test]
async fn aws_01_a_preflight_of_an_allowed_origin_is_answered_before_token_and_route() {
    let deployment = TestDeployment::new().await;
    deployment.wire.take();
    let unknown = [("DELETE", "/nothing", &[] as &[&str])];
    for (verb, path, _) in ROUTES.iter().chain(&unknown) {
        let answer = deployment.send(preflight(verb, path, Some(HELP_CENTER))).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (204, ""), "{verb} {path}");
        assert_eq!(answer.header("access-control-allow-origin"), HELP_CENTER, "{verb} {path}");
        assert!(answer.header("access-control-allow-methods").split(", ").any(|allowed| allowed == *verb), "{verb}");
        let headers = answer.header("access-control-allow-headers");
        assert_eq!(headers, "authorization, content-type, if-match, x-browser-token");
        assert_eq!((answer.header("access-control-max-age"), answer.header("vary")), ("600", "origin"));
    }
    assert!(deployment.wire.take().is_empty(), "a preflight costs no trip");
}

#[tokio::test]
async fn aws_01_a_preflight_of_any_other_origin_is_refused() {
    let deployment = TestDeployment::new().await;
    for (verb, path, _) in ROUTES {
        for origin in OTHERS.into_iter().map(Some).chain([None]) {
            let answer = deployment.send(preflight(verb, path, origin)).await;
            assert_eq!(answer.refusal(), refused(403, "origin-not-allowed"), "{verb} {path} {origin:?}");
            assert_eq!(cors_headers(&answer.headers), [""; 0], "{verb} {path} {origin:?}");
            assert_eq!(answer.header("vary"), "origin");
            assert!(!answer.text.contains("example"), "an answer repeats nothing of the request: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn a_question_for_the_verbs_of_a_route_is_no_preflight() {
    let deployment = TestDeployment::new().await;
    let mut asked = request(Method::OPTIONS, "/v1/login", "", None);
    asked.headers_mut().insert(ORIGIN, HELP_CENTER.parse().unwrap());
    let answer = deployment.send(asked).await;
    assert_eq!((answer.refusal().0, answer.header("allow")), (405, "POST"));
    assert_shared(&answer);
}

/// Answers of each kind: a success, a file, problems of the routes and of the edge.
async fn answers(deployment: &TestDeployment, origin: &str) -> Vec<Answer> {
    let session = deployment.token("session", "alice");
    let asked = [
        (Method::GET, "/v1/me", session.as_str()),
        (Method::GET, "/.well-known/jwks.json", ""),
        (Method::GET, "/pages/user-2fa.js", ""),
        (Method::GET, "/v1/me", ""),
        (Method::GET, "/v1/login", ""),
        (Method::GET, "/nothing", ""),
    ];
    let mut answers = Vec::new();
    for (verb, path, token) in asked {
        let mut asked = request(verb, path, token, None);
        asked.headers_mut().insert(ORIGIN, origin.parse().unwrap());
        answers.push(deployment.send(asked).await);
    }
    for (path, query) in [("/v1/users/../x", ""), ("/v1/users", "q=\"")] {
        answers.push(deployment.deliver(&event(path, query, origin)).await);
    }
    answers
}

/// An event of an HTTP API, payload format 2.0.
fn event(path: &str, query: &str, origin: &str) -> Value {
    json!({
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": query, "headers": {"origin": origin},
        "requestContext": {"stage": "$default", "http": {"method": "GET", "path": path}}, "isBase64Encoded": false
    })
}

#[tokio::test]
async fn aws_01_pages_of_an_allowed_origin_read_every_answer() {
    let deployment = TestDeployment::new().await;
    let answers = answers(&deployment, HELP_CENTER).await;
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    // A request that cannot be read has lost its headers, so its answer is for no page.
    assert_eq!(statuses, [200, 200, 200, 401, 405, 404, 404, 400]);
    for answer in answers.iter().take(7) {
        assert_shared(answer);
    }
}

#[tokio::test]
async fn aws_01_pages_of_other_origins_read_no_answer() {
    let deployment = TestDeployment::new().await;
    for origin in OTHERS {
        for answer in answers(&deployment, origin).await {
            assert_eq!(cors_headers(&answer.headers), [""; 0], "{origin}");
            assert!(answer.header("vary").contains("origin"), "{origin}");
        }
    }
}

/// A function that answers pages of the Help Center, beside a gateway or without one.
fn beside(headers: CorsHeaders) -> Router {
    let cors = Cors::new(&[Origin::parse(HELP_CENTER).unwrap()], headers);
    edge(Router::new(), Process::new("tests", HeaderMap::new(), cors))
}

#[tokio::test]
async fn where_the_gateway_adds_the_headers_the_functions_add_none_but_answer_preflights() {
    for (headers, expected) in [(CorsHeaders::Gateway, false), (CorsHeaders::Functions, true)] {
        let function = beside(headers);
        let mut asked = request(Method::GET, "/nothing", "", None);
        asked.headers_mut().insert(ORIGIN, HELP_CENTER.parse().unwrap());
        let answer = function.clone().oneshot(asked).await.unwrap();
        assert_eq!(answer.headers().contains_key(ACCESS_CONTROL_ALLOW_ORIGIN), expected);
        assert_eq!(answer.headers()["vary"], "origin");
        let answer = function.clone().oneshot(preflight("POST", "/v1/login", Some(HELP_CENTER))).await.unwrap();
        assert_eq!(answer.status().as_u16(), 204);
        assert_eq!(answer.headers()[ACCESS_CONTROL_ALLOW_ORIGIN], HELP_CENTER);
        let answer = function.oneshot(preflight("POST", "/v1/login", Some("https://evil.example"))).await.unwrap();
        assert_eq!((answer.status().as_u16(), cors_headers(answer.headers()).len()), (403, 0));
    }
}

#[tokio::test]
async fn without_allowed_origins_no_page_of_another_origin_may_call() {
    let function = edge(Router::new(), Process::new("tests", HeaderMap::new(), Cors::default()));
    let answer = function.oneshot(preflight("POST", "/v1/login", Some(HELP_CENTER))).await.unwrap();
    assert_eq!((answer.status().as_u16(), cors_headers(answer.headers()).len()), (403, 0));
}
