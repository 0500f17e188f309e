//! Requests as API Gateway hands them over: whatever a client sends, an answer of ours, and no id acts on another one.

use lambda_http::RequestExt;
use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::{Answer, TestDeployment};
use crate::routes::{ID, ROUTES};

/// What a client may send in place of an id so that a gateway or a URL parser makes `victim` of it, as API Gateway decodes it.
const HOSTILE: [&str; 24] = [
    "./victim",
    ".%2Fvictim",
    "x/../victim",
    "victim?x",
    "victim#x",
    "victim/",
    "a\\b",
    "x\\..\\victim",
    "a%252Fb",
    ".%252Fvictim",
    "%252e%252e",
    "victim%2520",
    "victim ",
    " victim",
    "victim\t",
    "vic\ttim",
    "victim\n",
    "victim\0",
    ".",
    "..",
    "victim\u{200b}",
    "\u{feff}victim",
    "victi\u{301}m",
    "victim\u{fffd}\u{ad}",
];

/// An event of an HTTP API, payload format 2.0.
fn event(verb: &str, path: &str, token: &str) -> Value {
    json!({
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": "",
        "headers": {
            "host": "api.example.com", "x-forwarded-proto": "https", "authorization": format!("Bearer {token}"),
            "content-type": "application/json", "if-match": "\"1\"",
        },
        "requestContext": {
            "stage": "$default", "domainName": "api.example.com",
            "http": {"method": verb, "path": path, "protocol": "HTTP/1.1"}
        },
        "isBase64Encoded": false
    })
}

/// A body with every field that some order needs, so that only the path can be what is wrong.
fn bodies() -> [Value; 6] {
    [
        json!({}),
        json!({"reason": "asked for it"}),
        json!({"reason": "asked for it", "valid_minutes": 60}),
        json!({"reason": "asked for it", "until": "2027-06-01T00:00:00Z"}),
        json!({"email": "new@example.com", "email_verified": true, "reason": "asked for it"}),
        json!({"code": "000000"}),
    ]
}

/// A deployment in which `victim` has everything that a route could take away.
async fn deployment_with_a_victim() -> TestDeployment {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30})).await;
    let victim = deployment.enrolled("victim").await;
    let code = victim.authenticator.code_at(deployment.now());
    let remember = json!({"code": code, "remember_browser": true});
    deployment.post("/v1/login/totp", &deployment.token("login", "victim"), remember).await.expect(200);
    deployment.add_sender("victim").await.expect(201);
    let admin = deployment.token("staff", "ada");
    deployment.request(http::Method::PUT, "/v1/agents/victim/manage-2fa", &admin, None).await.expect(200);
    deployment
}

#[tokio::test]
async fn abuse_76_no_hostile_id_acts_on_anything_on_any_route_with_an_id() {
    let deployment = deployment_with_a_victim().await;
    let before = deployment.dump_text().await;
    let mut routes = 0;
    for (verb, path, uses) in ROUTES.iter().filter(|(_, path, _)| path.contains(ID)) {
        routes += 1;
        // The session is the victim's own: the ids of authenticators and browsers are there, too.
        let token = match uses.last() {
            Some(token_use @ &("session" | "login")) => deployment.token(token_use, "victim"),
            Some(token_use) => deployment.token(token_use, "ada"),
            None => String::new(),
        };
        for hostile in HOSTILE {
            for body in bodies() {
                let mut event = event(verb, &path.replace(ID, hostile), &token);
                event["body"] = json!(body.to_string());
                let answer = deployment.deliver(&event).await;
                // A slash at the end leaves the id as it is, and the path without a route.
                assert_eq!(
                    answer.refusal(),
                    refused(404, "not-found"),
                    "{verb} {path} with {hostile:?}: {}",
                    answer.text
                );
            }
        }
    }
    assert!(routes >= 24, "{routes}");
    assert_eq!(deployment.dump_text().await, before);
}

/// The second id of a path, of an authenticator.
#[tokio::test]
async fn abuse_76_nor_does_a_hostile_id_of_an_authenticator_of_a_user() {
    let deployment = deployment_with_a_victim().await;
    let (before, admin) = (deployment.dump_text().await, deployment.token("staff", "ada"));
    for (verb, path, _) in ROUTES.iter().filter(|(_, path, _)| path.contains("/02")) {
        for hostile in HOSTILE {
            for body in bodies() {
                let path = path.replace(ID, "victim").replace("/02", &format!("/{hostile}"));
                let mut event = event(verb, &path, &admin);
                event["body"] = json!(body.to_string());
                assert_eq!(deployment.deliver(&event).await.refusal().0, 404, "{verb} {path:?}");
            }
        }
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn a_refused_id_is_answered_like_one_that_is_not_there() {
    let deployment = TestDeployment::new().await;
    let token = deployment.token("staff", "ada");
    let unknown = deployment.deliver(&event("GET", "/v1/users/nobody", &token)).await;
    for hostile in HOSTILE.iter().filter(|hostile| !hostile.contains('/')) {
        let answer = deployment.deliver(&event("GET", &format!("/v1/users/{hostile}"), &token)).await;
        assert_eq!(answer.refusal(), unknown.refusal(), "{hostile:?}");
    }
}

#[tokio::test]
async fn an_id_that_a_client_has_to_encode_reaches_its_own_record() {
    let deployment = TestDeployment::new().await;
    for id in
        ["auth0|5f7c", "alice@example.com", "\u{c5}SE", "a+b=c&d", "...", "\u{65e5}\u{672c}", "\"<>`{|}^'~!$*(),:;[]"]
    {
        let mailbox = json!({"email": "one@example.com"});
        let profile = json!({"email": "one@example.com", "email_verified": true});
        let mut known = event("PUT", &format!("/v1/users/{id}"), &deployment.token("service", "backend"));
        known["body"] = json!(profile.to_string());
        assert_eq!(deployment.deliver(&known).await.expect(200)["user_id"], id);
        let shown =
            deployment.deliver(&event("GET", &format!("/v1/users/{id}"), &deployment.token("staff", "ada"))).await;
        assert_eq!(shown.expect(200)["user_id"], id);
        assert!(deployment.record(id).await.is_some(), "{id}");
        let login = deployment.post("/v1/login", &deployment.token_with("login", id, mailbox.clone()), json!({})).await;
        assert_eq!(login.expect(200)["status"], "setup_required", "the token names the same record");
    }
    assert_eq!(deployment.audit_actions().await.iter().filter(|action| *action == "user_seen").count(), 7);
}

#[tokio::test]
async fn abuse_76_an_event_that_is_no_request_is_refused_on_every_route() {
    let deployment = TestDeployment::new().await;
    let before = deployment.dump_text().await;
    for (verb, path, uses) in ROUTES {
        let token = uses.first().map(|token_use| deployment.token(token_use, "alice")).unwrap_or_default();
        for token in ["", token.as_str()] {
            let mut quoted = event(verb, path, token);
            quoted["rawQueryString"] = json!("a=\"");
            assert_unreadable(&deployment.deliver(&quoted).await, path);
        }
        // The answer of the route itself, for what a route that only reads can be answered.
        let request = crate::deployment::request(verb.parse().unwrap(), path, "", None).with_raw_http_path("?");
        assert_unreadable(&deployment.send(request).await, path);
    }
    let mut body = event("POST", "/v1/login/totp", &deployment.token("login", "alice"));
    body["body"] = json!("no base64!");
    body["isBase64Encoded"] = json!(true);
    assert_unreadable(&deployment.deliver(&body).await, "a body");
    assert_unreadable(&deployment.deliver(&json!({"hello": "deployment"})).await, "no event");
    assert_eq!(deployment.dump_text().await, before);
}

#[track_caller]
fn assert_unreadable(answer: &Answer, what: &str) {
    assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{what}: {}", answer.text);
    assert_eq!(answer.json()["errors"][0]["pointer"], "", "{what}");
    assert_eq!(answer.header("cache-control"), "no-store", "{what}");
    assert!(!answer.header("x-request-id").is_empty(), "{what}");
}

#[tokio::test]
async fn a_body_in_base64_is_read() {
    let deployment = TestDeployment::new().await;
    let mut event = event("POST", "/v1/login/totp", &deployment.token("login", "alice"));
    event["body"] = json!(data_encoding::BASE64.encode(b"{\"code\": \"000000\"}"));
    event["isBase64Encoded"] = json!(true);
    assert_eq!(deployment.deliver(&event).await.refusal(), refused(400, "invalid-code"));
}

#[tokio::test]
async fn abuse_76_93_a_token_with_an_id_that_is_none_is_refused_by_the_claim_s_name() {
    let deployment = TestDeployment::new().await;
    for claim in ["sub", "tenant", "jti"] {
        for id in HOSTILE.iter().copied().chain(["", "a#U#b", "a/b", "\u{212b}SE", &"x".repeat(129)]) {
            let token = deployment.token_with("login", "alice", json!({claim: id}));
            let answer = deployment.post("/v1/login", &token, json!({})).await;
            assert_eq!(answer.refusal(), refused(401, "invalid-token"), "{claim} {id:?}");
            let detail = answer.json()["detail"].as_str().unwrap().to_owned();
            assert!(detail.starts_with(&format!("The token's claim {claim} must have 1 to 128 bytes")), "{detail}");
            assert!(!answer.text.contains("victim"), "{}", answer.text);
        }
    }
}

#[tokio::test]
async fn abuse_76_an_id_that_is_none_is_refused_in_bodies_and_queries() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    for id in HOSTILE {
        let sender = json!({"id": id, "address": "support@example.com", "display_name": "Support"});
        let rejected = deployment.post("/v1/senders", &admin, sender).await;
        assert_eq!(rejected.refusal().0, 400, "{id:?}");
        assert_eq!(rejected.json()["errors"][0]["pointer"], "/id");
        let policy = crate::deployment::policy_body(json!({"sender_id": id}));
        let rejected = admin.put_policy(Some("\"1\""), policy).await;
        assert!(rejected.text.contains("\"/sender_id\""), "{}", rejected.text);
        let encoded = crate::deployment::percent_encoded(id);
        let rejected = deployment.get(&format!("/v1/audit?user_id={encoded}"), &admin).await;
        assert_eq!(
            (rejected.refusal().0, &rejected.json()["errors"][0]["pointer"]),
            (400, &json!("/user_id")),
            "{id:?}"
        );
    }
}
