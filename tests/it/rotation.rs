//! The key ring is rotated while users log in: every process knows a version before one uses it, and nothing of before is lost.

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Value, json};
use shared::app::App;
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::wire::Fault;

const MINUTE: i64 = 60;

async fn rotate(deployment: &TestDeployment) -> Value {
    serde_json::to_value(keys::rotate(deployment.app.clone(), (), json!({})).await.unwrap()).unwrap()
}

async fn published(deployment: &TestDeployment) -> Vec<Value> {
    let jwks = deployment.get("/.well-known/jwks.json", "").await.expect(200);
    jwks["keys"].as_array().unwrap().iter().map(|key| key["kid"].clone()).collect()
}

/// The key that signed the assertion of an answer.
fn signed_by(passed: &Value) -> Value {
    let header = passed["assertion"].as_str().unwrap().split('.').next().unwrap();
    let header = data_encoding::BASE64URL_NOPAD.decode(header.as_bytes()).unwrap();
    serde_json::from_slice::<Value>(&header).unwrap()["kid"].clone()
}

async fn login(deployment: &TestDeployment, app: &crate::authenticator::Authenticator) -> Value {
    deployment.advance(30);
    deployment.user("alice").login().totp(app.code_at(deployment.now())).await.expect(200)
}

/// The version that seals the secret of a user's app.
pub async fn sealed_by(deployment: &TestDeployment, user: &str) -> String {
    let record = deployment.record(user).await.unwrap();
    let app = &record["d"].as_m().unwrap()["totp"].as_l().unwrap()[0];
    app.as_m().unwrap()["s"].as_m().unwrap()["k"].as_n().unwrap().clone()
}

#[tokio::test]
async fn a_new_version_is_known_then_used_and_the_old_one_is_published_until_nothing_needs_it() {
    let deployment = TestDeployment::new().await;
    let app = deployment.enrolled("alice").await.authenticator;
    let other = deployment.another_process();
    let old = published(&other).await;
    let rotated = rotate(&deployment).await;
    assert_eq!(rotated["version"], 2);
    assert_eq!(rotate(&deployment).await, rotated, "asked twice, there is one");

    deployment.advance(6 * MINUTE);
    for process in [&deployment, &other] {
        let both = published(process).await;
        assert_eq!((both.len(), &both[1]), (2, &old[0]), "the next key is published before it signs");
        assert_eq!(signed_by(&login(process, &app).await), old[0]);
    }
    assert_eq!(sealed_by(&deployment, "alice").await, "1");

    deployment.advance(10 * MINUTE);
    let new = published(&deployment).await[0].clone();
    for process in [&deployment, &other] {
        assert_eq!(signed_by(&login(process, &app).await), new);
    }
    assert_eq!(sealed_by(&deployment, "alice").await, "2", "the secret has moved at its next use");
    deployment.advance(20 * MINUTE);
    assert_eq!(published(&other).await, [new]);
    login(&other, &app).await;
}

#[tokio::test]
async fn what_was_made_under_the_old_version_goes_on_under_the_new_one() {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30})).await;
    let alice = deployment.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    let passed = deployment.user("alice").login().submit_totp(body).await.expect(200);
    rotate(&deployment).await;
    deployment.advance(20 * MINUTE);
    let browser = passed["browser_token"].as_str().unwrap();
    assert_eq!(deployment.user("alice").login().start_in(browser).await.expect(200)["status"], "complete");
    let code = json!({"code": alice.recovery_codes()[0]});
    deployment.user("alice").login().submit_recovery_code(code).await.expect(200);
    tests::invariants::assert_all_hold(&deployment).await;
}

async fn login_with_browser(deployment: &TestDeployment, token: &str) -> Value {
    deployment.user("alice").login().start_in(token).await.expect(200)
}

/// The stored item of the one trusted browser.
async fn stored_browser(deployment: &TestDeployment) -> std::collections::HashMap<String, AttributeValue> {
    let items = deployment.dump().await;
    let browser = items.iter().find(|item| item["SK"].as_s().unwrap().starts_with("BROWSER#")).unwrap();
    browser["d"].as_m().unwrap().clone()
}

#[tokio::test]
async fn abuse_104_a_trusted_browser_moves_to_the_new_keys_with_its_exchange_and_a_late_copy_still_ends_the_trust() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = deployment.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    let passed = deployment.user("alice").login().submit_totp(body).await.expect(200);
    let first = passed["browser_token"].as_str().unwrap();
    assert_eq!(stored_browser(&deployment).await["k"].as_n().unwrap(), "1");
    rotate(&deployment).await;
    deployment.advance(20 * MINUTE);

    let moved = login_with_browser(&deployment, first).await;
    assert_eq!(moved["status"], "complete");
    assert_eq!(stored_browser(&deployment).await["k"].as_n().unwrap(), "2", "it has moved at its next use");
    deployment.advance(29);
    let again = login_with_browser(&deployment, first).await;
    assert_eq!(again["browser_token"], moved["browser_token"], "a lost answer, with a token of the old keys");
    let next = login_with_browser(&deployment, moved["browser_token"].as_str().unwrap()).await;
    assert_eq!(next["status"], "complete");

    assert_eq!(
        login_with_browser(&deployment, first).await["status"],
        "challenge",
        "a copy of the time before the rotation"
    );
    let latest = next["browser_token"].as_str().unwrap();
    assert_eq!(login_with_browser(&deployment, latest).await["status"], "challenge", "the whole entry is gone");
    assert!(deployment.audit_actions().await.contains(&"browser_token_reused".to_owned()));
    tests::invariants::assert_all_hold(&deployment).await;
}

/// A process goes on with the ring that it has for a while, and never so long that it could meet what it does not know.
#[tokio::test]
async fn a_process_that_cannot_read_the_ring_again_refuses_before_a_new_version_is_used() {
    let deployment = TestDeployment::new().await;
    let app = deployment.enrolled("alice").await.authenticator;
    let cut_off = deployment.another_process();
    cut_off.get("/v1/health", "").await.expect(200);
    rotate(&deployment).await;
    cut_off.wire.fail_always(&[("Query", Fault::Error(400, "ResourceNotFoundException"))]);
    deployment.advance(8 * MINUTE);
    login(&cut_off, &app).await;
    deployment.advance(MINUTE);
    let rejected = cut_off.user("alice").login().totp(app.code_at(deployment.now())).await;
    assert_eq!(rejected.refusal(), refused(503, "unavailable"));
    cut_off.wire.repair();
    login(&cut_off, &app).await;
}

#[tokio::test]
async fn reading_the_ring_again_unwraps_only_what_is_new() {
    let deployment = TestDeployment::new().await;
    let app = deployment.enrolled("alice").await.authenticator;
    let decrypts =
        |deployment: &TestDeployment| deployment.wire.take().iter().filter(|call| call.operation == "Decrypt").count();
    decrypts(&deployment);
    deployment.advance(6 * MINUTE);
    login(&deployment, &app).await;
    assert_eq!(decrypts(&deployment), 0);
    rotate(&deployment).await;
    deployment.advance(6 * MINUTE);
    login(&deployment, &app).await;
    assert_eq!(decrypts(&deployment), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_rotations_at_once_one_adds_a_version() {
    let deployment = TestDeployment::new().await;
    deployment.get("/v1/health", "").await.expect(200);
    let rotate = |app: App| async move { keys::rotate(app, (), json!({})).await.unwrap() };
    let mut rotations = tokio::task::JoinSet::new();
    for _ in 0..16 {
        rotations.spawn(rotate(deployment.app.clone()));
    }
    let told = rotations.join_all().await;
    let told: Vec<Value> = told.into_iter().map(|rotated| serde_json::to_value(rotated).unwrap()).collect();
    assert!(told.iter().all(|rotated| *rotated == told[0] && rotated["version"] == 2));
}

#[tokio::test]
async fn there_is_nothing_to_rotate_before_the_first_start() {
    let deployment = TestDeployment::empty().await;
    assert!(keys::rotate(deployment.app.clone(), (), json!({})).await.is_err());
    assert!(deployment.dump().await.is_empty());
}
