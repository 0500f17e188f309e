//! The key ring is rotated while users log in: every process knows a version before one uses it, and nothing of before is lost.

use aws_sdk_dynamodb::types::AttributeValue;
use http::Method;
use serde_json::{Value, json};
use shared::app::App;

use crate::wire::Fault;
use crate::world::World;

const MINUTE: i64 = 60;

async fn rotate(world: &World) -> Value {
    serde_json::to_value(keys::rotate(world.app.clone(), (), json!({})).await.unwrap()).unwrap()
}

async fn published(world: &World) -> Vec<Value> {
    let jwks = world.get("/.well-known/jwks.json", "").await.expect(200);
    jwks["keys"].as_array().unwrap().iter().map(|key| key["kid"].clone()).collect()
}

/// The key that signed the assertion of an answer.
fn signed_by(passed: &Value) -> Value {
    let header = passed["assertion"].as_str().unwrap().split('.').next().unwrap();
    let header = data_encoding::BASE64URL_NOPAD.decode(header.as_bytes()).unwrap();
    serde_json::from_slice::<Value>(&header).unwrap()["kid"].clone()
}

async fn login(world: &World, app: &crate::authenticator::Authenticator) -> Value {
    world.advance(30);
    world.login_totp("alice", &app.code_at(world.now())).await.expect(200)
}

/// The version that seals the secret of a user's app.
pub async fn sealed_by(world: &World, user: &str) -> String {
    let record = world.record(user).await.unwrap();
    let app = &record["d"].as_m().unwrap()["totp"].as_l().unwrap()[0];
    app.as_m().unwrap()["s"].as_m().unwrap()["k"].as_n().unwrap().clone()
}

#[tokio::test]
async fn a_new_version_is_known_then_used_and_the_old_one_is_published_until_nothing_needs_it() {
    let world = World::new().await;
    let app = world.enrolled("alice").await.authenticator;
    let other = world.another_process();
    let old = published(&other).await;
    let rotated = rotate(&world).await;
    assert_eq!(rotated["version"], 2);
    assert_eq!(rotate(&world).await, rotated, "asked twice, there is one");

    world.advance(6 * MINUTE);
    for process in [&world, &other] {
        let both = published(process).await;
        assert_eq!((both.len(), &both[1]), (2, &old[0]), "the next key is published before it signs");
        assert_eq!(signed_by(&login(process, &app).await), old[0]);
    }
    assert_eq!(sealed_by(&world, "alice").await, "1");

    world.advance(10 * MINUTE);
    let new = published(&world).await[0].clone();
    for process in [&world, &other] {
        assert_eq!(signed_by(&login(process, &app).await), new);
    }
    assert_eq!(sealed_by(&world, "alice").await, "2", "the secret has moved at its next use");
    world.advance(20 * MINUTE);
    assert_eq!(published(&other).await, [new]);
    login(&other, &app).await;
}

#[tokio::test]
async fn what_was_made_under_the_old_version_goes_on_under_the_new_one() {
    let world = World::with_email().await;
    world.set_policy(json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30})).await;
    let alice = world.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true});
    let passed = world.post("/v1/login/totp", &world.token("login", "alice"), body).await.expect(200);
    rotate(&world).await;
    world.advance(20 * MINUTE);
    let browser = passed["browser_token"].as_str().unwrap();
    let mut with_browser =
        crate::world::request(Method::POST, "/v1/login", &world.token("login", "alice"), Some(json!({})));
    with_browser.headers_mut().insert("x-browser-token", browser.parse().unwrap());
    assert_eq!(world.send(with_browser).await.expect(200)["status"], "complete");
    let code = json!({"code": alice.recovery_codes()[0]});
    world.post("/v1/login/recovery-code", &world.token("login", "alice"), code).await.expect(200);
    tests::invariants::assert_all_hold(&world).await;
}

async fn login_with_browser(world: &World, token: &str) -> Value {
    let mut request = crate::world::request(Method::POST, "/v1/login", &world.token("login", "alice"), None);
    request.headers_mut().insert("x-browser-token", token.parse().unwrap());
    world.send(request).await.expect(200)
}

/// The stored item of the one trusted browser.
async fn stored_browser(world: &World) -> std::collections::HashMap<String, AttributeValue> {
    let items = world.dump().await;
    let browser = items.iter().find(|item| item["SK"].as_s().unwrap().starts_with("BROWSER#")).unwrap();
    browser["d"].as_m().unwrap().clone()
}

#[tokio::test]
async fn abuse_104_a_trusted_browser_moves_to_the_new_keys_with_its_exchange_and_a_late_copy_still_ends_the_trust() {
    let world = World::new().await;
    world.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = world.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true});
    let passed = world.post("/v1/login/totp", &world.token("login", "alice"), body).await.expect(200);
    let first = passed["browser_token"].as_str().unwrap();
    assert_eq!(stored_browser(&world).await["k"].as_n().unwrap(), "1");
    rotate(&world).await;
    world.advance(20 * MINUTE);

    let moved = login_with_browser(&world, first).await;
    assert_eq!(moved["status"], "complete");
    assert_eq!(stored_browser(&world).await["k"].as_n().unwrap(), "2", "it has moved at its next use");
    world.advance(29);
    let again = login_with_browser(&world, first).await;
    assert_eq!(again["browser_token"], moved["browser_token"], "a lost answer, with a token of the old keys");
    let next = login_with_browser(&world, moved["browser_token"].as_str().unwrap()).await;
    assert_eq!(next["status"], "complete");

    assert_eq!(
        login_with_browser(&world, first).await["status"],
        "challenge",
        "a copy of the time before the rotation"
    );
    let latest = next["browser_token"].as_str().unwrap();
    assert_eq!(login_with_browser(&world, latest).await["status"], "challenge", "the whole entry is gone");
    assert!(world.audit_actions().await.contains(&"browser_token_reused".to_owned()));
    tests::invariants::assert_all_hold(&world).await;
}

/// A process goes on with the ring that it has for a while, and never so long that it could meet what it does not know.
#[tokio::test]
async fn a_process_that_cannot_read_the_ring_again_refuses_before_a_new_version_is_used() {
    let world = World::new().await;
    let app = world.enrolled("alice").await.authenticator;
    let cut_off = world.another_process();
    cut_off.get("/v1/health", "").await.expect(200);
    rotate(&world).await;
    cut_off.wire.fail_always(&[("Query", Fault::Error(400, "ResourceNotFoundException"))]);
    world.advance(8 * MINUTE);
    login(&cut_off, &app).await;
    world.advance(MINUTE);
    let refused = cut_off.login_totp("alice", &app.code_at(world.now())).await;
    assert_eq!(refused.refusal(), (503, "unavailable".to_owned()));
    cut_off.wire.repair();
    login(&cut_off, &app).await;
}

#[tokio::test]
async fn reading_the_ring_again_unwraps_only_what_is_new() {
    let world = World::new().await;
    let app = world.enrolled("alice").await.authenticator;
    let decrypts = |world: &World| world.wire.take().iter().filter(|call| call.operation == "Decrypt").count();
    decrypts(&world);
    world.advance(6 * MINUTE);
    login(&world, &app).await;
    assert_eq!(decrypts(&world), 0);
    rotate(&world).await;
    world.advance(6 * MINUTE);
    login(&world, &app).await;
    assert_eq!(decrypts(&world), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_rotations_at_once_one_adds_a_version() {
    let world = World::new().await;
    world.get("/v1/health", "").await.expect(200);
    let rotate = |app: App| async move { keys::rotate(app, (), json!({})).await.unwrap() };
    let mut rotations = tokio::task::JoinSet::new();
    for _ in 0..16 {
        rotations.spawn(rotate(world.app.clone()));
    }
    let told = rotations.join_all().await;
    let told: Vec<Value> = told.into_iter().map(|rotated| serde_json::to_value(rotated).unwrap()).collect();
    assert!(told.iter().all(|rotated| *rotated == told[0] && rotated["version"] == 2));
}

#[tokio::test]
async fn there_is_nothing_to_rotate_before_the_first_start() {
    let world = World::empty().await;
    assert!(keys::rotate(world.app.clone(), (), json!({})).await.is_err());
    assert!(world.dump().await.is_empty());
}
