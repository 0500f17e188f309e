//! Requests of any form, and tokens with any claims.

use super::TestDeployment;
use crate::answer::Answer;
use crate::evidence::Answered;
use crate::helpdesk::{self};
use axum::Router;
use axum::body::Body;
use http::{HeaderName, Method, Request, StatusCode};
use http_body_util::BodyExt;
use lambda_http::{Context, LambdaEvent};
use serde_json::{Value, json};
use shared::http::{GatewayEvent, behind_gateway};
use std::sync::atomic::{AtomicU64, Ordering};
use tower::ServiceExt;

impl TestDeployment {
    /// A token of this kind for `sub` of the tenant `demo`.
    pub fn token(&self, token_use: &str, sub: &str) -> String {
        self.token_with(token_use, sub, json!({}))
    }

    /// The same with other claims; null leaves one out.
    pub fn token_with(&self, token_use: &str, sub: &str, changes: Value) -> String {
        static TOKENS: AtomicU64 = AtomicU64::new(0);
        let jti = format!("t{}", TOKENS.fetch_add(1, Ordering::SeqCst));
        let mut claims = helpdesk::claims(token_use, "demo", sub, &jti, self.now());
        for (name, value) in changes.as_object().unwrap() {
            let claims = claims.as_object_mut().unwrap();
            if value.is_null() {
                claims.remove(name)
            } else {
                claims.insert(name.clone(), value.clone())
            };
        }
        self.helpdesk.sign(&claims)
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        self.detached_send(request).await
    }

    /// The same, to be run beside others.
    pub fn detached_send(&self, request: Request<Body>) -> impl Future<Output = Answer> + Send + 'static {
        let (router, evidence, now) = (self.router.clone(), self.evidence.clone(), self.now());
        async move {
            let (request, mut answered) = read(request, now).await;
            evidence.begin(&mut answered);
            let answer = answer(router, request).await;
            let body = answer.json();
            let asserted = body["assertion"].is_string();
            evidence.end(Answered { status: answer.status.as_u16(), problem: answer.problem(), asserted, ..answered });
            answer
        }
    }

    /// An event of API Gateway, as the deployed function takes it.
    pub async fn deliver(&self, event: &Value) -> Answer {
        deliver(self.router.clone(), event).await
    }

    pub async fn request(&self, verb: Method, path: &str, token: &str, body: Option<Value>) -> Answer {
        self.send(request(verb, path, token, body)).await
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        self.request(Method::GET, path, token, None).await
    }

    pub async fn post(&self, path: &str, token: &str, body: Value) -> Answer {
        self.request(Method::POST, path, token, Some(body)).await
    }
}

/// What a request asks for, beside the request.
async fn read(request: Request<Body>, now: i64) -> (Request<Body>, Answered) {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let token = parts.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let json = serde_json::from_slice(&body).unwrap_or_default();
    let answered = Answered::of(&parts.method, parts.uri.path(), token, &json, now);
    (Request::from_parts(parts, Body::from(body)), answered)
}

pub(crate) async fn answer(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    Answer { status: parts.status, headers: parts.headers, text }
}

/// What the function with these routes answers to an event of API Gateway.
pub(crate) async fn deliver(router: Router, event: &Value) -> Answer {
    // From text, as the runtime reads it.
    let event: GatewayEvent = serde_json::from_str(&event.to_string()).unwrap();
    let mut context = Context::default();
    "640d3013-a987-40fd-bcdd-eb6799c6b5aa".clone_into(&mut context.request_id);
    let response = behind_gateway(router).oneshot(LambdaEvent::new(event, context)).await.unwrap();
    let response = serde_json::to_value(response).unwrap();
    let headers = response["headers"].as_object().unwrap().iter();
    Answer {
        status: StatusCode::from_u16(response["statusCode"].as_u64().unwrap().try_into().unwrap()).unwrap(),
        headers: headers
            .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.as_str().unwrap().parse().unwrap()))
            .collect(),
        text: response["body"].as_str().unwrap_or_default().to_owned(),
    }
}

pub fn request(verb: Method, path: &str, token: &str, body: Option<Value>) -> Request<Body> {
    let builder = Request::builder().method(verb).uri(path);
    let builder = if token.is_empty() { builder } else { builder.header("authorization", format!("Bearer {token}")) };
    match body {
        Some(body) => builder.header("content-type", "application/json").body(Body::from(body.to_string())),
        None => builder.body(Body::empty()),
    }
    .unwrap()
}

/// A text with every byte percent-encoded, as a client may send it in a path or a query.
pub fn percent_encoded(text: &str) -> String {
    text.bytes().flat_map(|byte| [format!("%{byte:02X}")]).collect()
}
