//! Bodies: whatever comes, a 4xx that helps, and nothing changed.

use axum::body::Body;
use http::{Method, Request};
use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::{Answer, TestDeployment};
use crate::routes::ROUTES;

const LOGIN: (&str, &str, &str) = ("POST", "/v1/login/totp", "login");

/// Every route that changes something, and a kind of token that may use it.
fn routes() -> Vec<(&'static str, &'static str, &'static str)> {
    let changing = ROUTES.iter().filter(|(verb, ..)| *verb != "GET");
    changing.map(|(verb, path, uses)| (*verb, *path, *uses.last().unwrap())).collect()
}

async fn send_raw(
    deployment: &TestDeployment,
    route: (&str, &str, &str),
    content_type: Option<&str>,
    body: Vec<u8>,
) -> Answer {
    let (verb, path, token_use) = route;
    let mut request = Request::builder()
        .method(verb)
        .uri(path)
        .header("authorization", format!("Bearer {}", deployment.token(token_use, "alice")))
        .header("if-match", "\"1\"");
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    deployment.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn abuse_56_malformed_deep_and_wrong_typed_json_is_refused_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let before = deployment.dump_text().await;
    let deep = format!("{}{}", "[".repeat(8_000), "]".repeat(8_000));
    let bodies: [(&str, Vec<u8>); 12] = [
        ("cut", b"{\"code\": \"1".to_vec()),
        ("no object", b"[]".to_vec()),
        ("a string", b"\"code\"".to_vec()),
        ("null", b"null".to_vec()),
        ("trailing", b"{} {}".to_vec()),
        ("deep", deep.into_bytes()),
        ("deep in a field", format!("{{\"code\": {}1{}}}", "[".repeat(4_000), "]".repeat(4_000)).into_bytes()),
        ("no UTF-8", b"{\"code\": \"\xff\xfe\"}".to_vec()),
        (
            "wrong types",
            json!({"code": 123_456, "label": 1, "plan": [], "proof": "x", "totp_enabled": 1}).to_string().into_bytes(),
        ),
        ("null fields", json!({"code": null, "label": [], "plan": null}).to_string().into_bytes()),
        ("unknown field", json!({"surprise": 1}).to_string().into_bytes()),
        ("a number too large", b"{\"code\": 1e999}".to_vec()),
    ];
    for route in routes() {
        for (name, body) in &bodies {
            let answer = send_raw(&deployment, route, Some("application/json"), body.clone()).await;
            assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{name} to {}: {}", route.1, answer.text);
            let error = &answer.json()["errors"][0];
            assert!(
                error["pointer"].is_string() && !error["detail"].as_str().unwrap().is_empty(),
                "{name}: {}",
                answer.text
            );
        }
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn a_body_over_16_kib_is_refused_and_one_of_16_kib_is_read() {
    let deployment = TestDeployment::new().await;
    let padded = |length: usize| {
        let body = json!({"code": "000000"}).to_string();
        format!("{body}{}", " ".repeat(length - body.len())).into_bytes()
    };
    for route in routes() {
        let kib = if route.1 == "/v1/users/bulk" { 260 } else { 20 };
        let answer = send_raw(&deployment, route, Some("application/json"), padded(kib * 1024)).await;
        assert_eq!(answer.refusal(), refused(413, "content-too-large"), "{}", route.1);
    }
    let just = send_raw(&deployment, LOGIN, Some("application/json"), padded(16 * 1024)).await;
    assert_eq!(just.refusal(), refused(400, "invalid-code"));
    let over = send_raw(&deployment, LOGIN, Some("application/json"), padded(16 * 1024 + 1)).await;
    assert_eq!(over.status, 413);
}

#[tokio::test]
async fn another_content_type_is_refused_before_the_body_is_read() {
    let deployment = TestDeployment::new().await;
    for content_type in
        [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("application/jsonp"), Some("")]
    {
        let answer = send_raw(&deployment, LOGIN, content_type, vec![b' '; 20 * 1024]).await;
        let expected = if content_type.is_none() { 413 } else { 415 };
        assert_eq!(answer.status, expected, "{content_type:?}: {}", answer.text);
        let answer = send_raw(&deployment, LOGIN, content_type, b"{\"code\":\"000000\"}".to_vec()).await;
        assert_eq!(answer.refusal(), refused(415, "unsupported-media-type"), "{content_type:?}");
    }
    let answer =
        send_raw(&deployment, LOGIN, Some("Application/JSON; charset=utf-8"), b"{\"code\":\"000000\"}".to_vec()).await;
    assert_eq!(answer.refusal(), refused(400, "invalid-code"));
}

#[tokio::test]
async fn routes_without_a_body_take_none_or_an_empty_object() {
    let deployment = TestDeployment::new().await;
    let login = ("POST", "/v1/login", "login");
    assert_eq!(send_raw(&deployment, login, None, Vec::new()).await.status, 200);
    assert_eq!(send_raw(&deployment, login, Some("application/json"), b"{}".to_vec()).await.status, 200);
    let surprise = send_raw(&deployment, login, Some("application/json"), b"{\"status\": \"complete\"}".to_vec()).await;
    assert_eq!(surprise.refusal(), refused(400, "invalid-request"));
    let session = deployment.token("session", "alice");
    assert_eq!(
        deployment.request(Method::POST, "/v1/me/totp", &session, None).await.status,
        201,
        "every field is optional"
    );
}

#[tokio::test]
async fn an_error_points_at_its_field() {
    let deployment = TestDeployment::new().await;
    let body = json!({"proof": {"method": "sms", "code": "1"}});
    let answer = deployment.post("/v1/me/totp", &deployment.token("session", "alice"), body).await;
    assert_eq!(answer.json()["errors"][0]["pointer"], Value::from("/proof/method"));
}
