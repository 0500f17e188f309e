//! The events of `tests/events`, as AWS sends them: each is answered, nothing panics, and nothing that is no request reaches a handler.

use std::fs;
use std::path::Path;
use tests::answer::refused;

use serde_json::{Value, json};

use crate::deployment::{Answer, TestDeployment};

/// The events of a folder, by the names of their files.
fn events(folder: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("events").join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut read: Vec<(String, Value)> = files
        .map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap())
        })
        .collect();
    read.sort_by(|one, other| one.0.cmp(&other.0));
    read
}

/// The event with tokens where the file has their names.
fn with_tokens(deployment: &TestDeployment, event: &Value) -> Value {
    let text = event.to_string();
    let text = text
        .replace("{login}", &deployment.token("login", "alice"))
        .replace("{staff}", &deployment.token("staff", "ada"));
    serde_json::from_str(&text).unwrap()
}

#[track_caller]
fn assert_is_ours(answer: &Answer, name: &str) {
    assert!(!answer.header("x-request-id").is_empty(), "{name}");
    if answer.status.as_u16() >= 400 {
        assert_eq!(answer.header("content-type"), "application/problem+json", "{name}");
    }
}

/// What holds for any bytes holds for these, in each place that takes an event. The fuzzer begins with them.
#[test]
fn every_event_holds_wherever_it_arrives() {
    for folder in ["http", "other", "queue", "ses", "stream"] {
        for (name, file) in events(folder) {
            let text = file["event"].to_string().replace("{staff}", "TOKEN").replace("{login}", "TOKEN");
            // What is captured is shown when an event fails.
            println!("{folder}/{name}");
            for takes in [tests::fuzzed::event, tests::fuzzed::ses_event, tests::fuzzed::stream] {
                takes(text.as_bytes());
            }
        }
    }
}

#[tokio::test]
async fn abuse_76_every_http_request_of_a_gateway_is_answered_as_it_should_be() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let mut unlike = Vec::new();
    for (name, file) in events("http") {
        let answer = deployment.deliver(&with_tokens(&deployment, &file["event"])).await;
        assert_is_ours(&answer, &name);
        if json!(answer.status.as_u16()) != file["expect"] {
            unlike.push(format!("{name}: {} {}", answer.status, answer.text));
        }
    }
    assert!(unlike.is_empty(), "{}", unlike.join("\n"));
}

#[tokio::test]
async fn abuse_76_what_is_no_http_request_reaches_no_handler() {
    let deployment = TestDeployment::new().await;
    deployment.wire.take();
    for folder in ["other", "ses", "stream"] {
        for (name, file) in events(folder) {
            let answer = deployment.deliver(&file["event"]).await;
            assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{folder}/{name}");
            assert_is_ours(&answer, &name);
        }
    }
    assert!(deployment.wire.take().is_empty(), "and nothing is read or written");
}

#[tokio::test]
async fn every_event_of_ses_is_done_and_those_about_a_mail_of_ours_leave_their_mark() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    for (name, file) in events("ses") {
        let fresh = deployment.restored().await;
        let before = fresh.dump_text().await;
        assert!(fresh.ses_brings(file["event"].clone()).await, "{name}");
        let page = fresh.get("/v1/users/alice", &fresh.token("staff", "ada")).await.expect(200);
        match file["expect"].as_str() {
            Some(mark) => assert_eq!(page["last_mail"]["delivery"], mark, "{name}"),
            None => assert_eq!(fresh.dump_text().await, before, "{name}"),
        }
    }
    let before = deployment.dump_text().await;
    for folder in ["http", "other", "stream"] {
        for (name, file) in events(folder) {
            assert!(deployment.ses_brings(file["event"].clone()).await, "{folder}/{name}: it would be delivered again");
        }
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn every_batch_of_a_stream_is_done_and_what_is_no_batch_does_nothing() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let before = deployment.dump_text().await;
    for (name, file) in events("stream") {
        assert_eq!(json!(deployment.stream_brings(file["event"].clone()).await), file["expect"], "{name}");
    }
    for folder in ["http", "other", "ses"] {
        for (name, file) in events(folder) {
            assert!(!deployment.stream_brings(file["event"].clone()).await, "{folder}/{name}");
        }
    }
    assert_eq!(deployment.dump_text().await, before);
    assert!(deployment.wire.mails().is_empty());
}

#[tokio::test]
async fn the_schedule_alone_starts_the_reminders() {
    let deployment = TestDeployment::new().await;
    for folder in ["http", "other", "queue", "ses", "stream"] {
        for (name, file) in events(folder) {
            let is_empty = file["event"]["Records"] == json!([]);
            let done = deployment.reminders_are_done(&file["event"]).await;
            assert_eq!(done, name == "schedule" || is_empty, "{folder}/{name}");
        }
    }
}

#[tokio::test]
async fn every_batch_of_a_queue_is_done_and_what_is_no_batch_does_nothing() {
    let deployment = TestDeployment::new().await;
    for (name, file) in events("queue") {
        assert!(deployment.notice_is_done(&file["event"]).await, "{name}");
    }
    for folder in ["http", "ses"] {
        for (name, file) in events(folder) {
            assert!(!deployment.notice_is_done(&file["event"]).await, "{folder}/{name}");
        }
    }
}
