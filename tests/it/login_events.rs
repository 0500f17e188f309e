//! CloudWatch Logs delivers lines about decided logins, and each becomes an event on the bus.

use std::io::Write;

use data_encoding::BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;
use crate::wire::Fault;

fn line(request_id: &str, method: Option<&str>, decision: &str) -> String {
    let mut line = json!({
        "timestamp": "2026-03-02T09:15:26.123456Z", "level": "INFO", "message": "login decided", "target": "shared::app::login_line",
        "user": "alice", "login": "login-1", "decision": decision,
        "span": {
            "request_id": request_id, "tenant": "demo", "function": "login", "verb": "POST", "route": "/v1/login/totp", "name": "request"
        },
    });
    if let Some(method) = method {
        line["method"] = json!(method);
    }
    line.to_string()
}

/// The lines as CloudWatch Logs delivers them to a function.
fn delivered(kind: &str, lines: &[String]) -> Value {
    let events: Vec<Value> =
        lines.iter().map(|line| json!({"id": "3", "timestamp": 1_772_442_926_123_i64, "message": line})).collect();
    let delivery = json!({
        "messageType": kind, "owner": "123456789012", "logGroup": "/aws/lambda/user-2fa-login", "logStream": "2026/03/02/[7]ab",
        "subscriptionFilters": ["logins"], "logEvents": events,
    });
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(delivery.to_string().as_bytes()).unwrap();
    json!({"awslogs": {"data": BASE64.encode(&packed.finish().unwrap())}})
}

/// The events that were put on the bus since the last time, by their detail types.
fn published(deployment: &TestDeployment) -> Vec<(String, Value)> {
    let puts = deployment.wire.take().into_iter().filter(|call| call.operation == "PutEvents");
    let entries = puts.flat_map(|call| {
        let put: Value = serde_json::from_str(call.body()).unwrap();
        put["Entries"].as_array().unwrap().clone()
    });
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    entries.map(|entry| (text(&entry["DetailType"]), serde_json::from_str(&text(&entry["Detail"])).unwrap())).collect()
}

#[tokio::test]
async fn a_passed_login_is_an_event_that_has_the_same_id_when_it_is_delivered_again() {
    let deployment = TestDeployment::empty().await;
    let lines = delivered("DATA_MESSAGE", &[line("request-1", Some("totp"), "passed")]);
    assert!(deployment.stream_brings(lines.clone()).await);
    let first = published(&deployment);
    let (kind, event) = &first[0];
    assert_eq!(kind, "login_passed");
    assert_eq!(event["id"].as_str().unwrap().len(), 26);
    let mut event = event.clone();
    event["id"] = json!("…");
    assert_eq!(
        event,
        json!({
            "specversion": "1.0", "id": "…", "source": "https://2fa.example/tenants/demo", "type": "user-2fa.login_passed",
            "time": "2026-03-02T09:15:26.123456Z", "datacontenttype": "application/json", "subject": "alice",
            "data": {
                "tenant": "demo", "action": "login_passed", "actor": {"kind": "user", "id": "alice"}, "user_id": "alice",
                "details": {"login": "login-1", "outcome": "passed", "method": "totp"},
            },
        })
    );
    assert!(deployment.stream_brings(lines).await);
    assert_eq!(published(&deployment), first);
}

#[tokio::test]
async fn each_line_of_a_large_delivery_is_one_event_with_an_id_of_its_own() {
    let deployment = TestDeployment::empty().await;
    let lines: Vec<String> = (0..25).map(|nth| line(&format!("request-{nth}"), None, "invalid-code")).collect();
    assert!(deployment.stream_brings(delivered("DATA_MESSAGE", &lines)).await);
    let published = published(&deployment);
    let mut ids: Vec<&str> = published.iter().map(|(_, event)| event["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 25);
    for (kind, event) in &published {
        assert_eq!(kind, "login_refused");
        assert_eq!(event["data"]["details"], json!({"login": "login-1", "outcome": "invalid-code"}));
    }
}

#[tokio::test]
async fn abuse_92_a_locked_user_s_repeated_requests_with_one_token_are_one_event_of_a_delivery() {
    let deployment = TestDeployment::empty().await;
    let lines: Vec<String> = (0..500).map(|nth| line(&format!("request-{nth}"), None, "too-many-attempts")).collect();
    assert!(deployment.stream_brings(delivered("DATA_MESSAGE", &lines)).await);
    assert_eq!(published(&deployment).len(), 1);
}

#[tokio::test]
async fn a_line_of_another_form_delays_no_other() {
    let deployment = TestDeployment::empty().await;
    let lines = [
        "login decided".to_owned(),
        line("request-1", Some("totp"), "passed").replace("alice", "a/b"),
        "{}".to_owned(),
    ];
    assert!(deployment.stream_brings(delivered("DATA_MESSAGE", &lines)).await);
    assert_eq!(published(&deployment).len(), 0);
    let lines = [lines.as_slice(), &[line("request-2", Some("totp"), "invalid-code")]].concat();
    assert!(deployment.stream_brings(delivered("DATA_MESSAGE", &lines)).await);
    assert_eq!(published(&deployment).len(), 1);
}

#[tokio::test]
async fn the_message_that_checks_a_subscription_publishes_nothing() {
    let deployment = TestDeployment::empty().await;
    let check = "CWL CONTROL MESSAGE: Checking health of destination".to_owned();
    assert!(deployment.stream_brings(delivered("CONTROL_MESSAGE", &[check])).await);
    assert_eq!(published(&deployment).len(), 0);
}

#[tokio::test]
async fn lines_that_the_bus_does_not_take_are_delivered_again() {
    let deployment = TestDeployment::empty().await;
    let lines = delivered("DATA_MESSAGE", &[line("request-1", Some("totp"), "passed")]);
    deployment.wire.fail_next("PutEvents", Fault::Error(400, "AccessDeniedException"));
    assert!(!deployment.stream_brings(lines.clone()).await);
    deployment.wire.take();
    assert!(deployment.stream_brings(lines).await);
    assert_eq!(published(&deployment).len(), 1);
}

#[tokio::test]
async fn a_delivery_of_another_form_fails() {
    let deployment = TestDeployment::empty().await;
    for data in [json!(null), json!("%"), json!("bm8gZ3ppcA=="), json!("")] {
        assert!(!deployment.stream_brings(json!({"awslogs": {"data": data}})).await);
    }
    assert!(!deployment.stream_brings(json!({"awslogs": {}})).await);
}
