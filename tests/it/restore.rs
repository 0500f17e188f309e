//! A restore: the items are in a table with another name, and all users sign in as before.

use http::Method;
use serde_json::{Value, json};

use crate::authenticator::Authenticator;
use crate::aws::new_table_name;
use crate::older_records::{left_by_the_older_version, older};
use crate::world::{Enrolled, World, request};

/// Who had what when the table was lost.
struct Lost {
    world: World,
    alice: Enrolled,
    bypass_code: Value,
    browser_token: Value,
}

/// A deployment with a user for each kind of login.
async fn lost() -> Lost {
    let world = World::with_email().await;
    world.set_policy(json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30})).await;
    let alice = world.enrolled("alice").await;
    let code = alice.authenticator.code_at(world.now());
    let remembered = json!({"code": code, "remember_browser": true});
    let passed = world.post("/v1/login/totp", &world.token("login", "alice"), remembered).await.expect(200);
    world.with_email_factor("bob").await;
    world.enrolled("carol").await;
    let order = json!({"reason": "phone at home", "valid_minutes": 60});
    let issued = world.post("/v1/users/carol/bypass-code", &world.token("staff", "ada"), order).await.expect(201);
    assert!(world.stream_brings(world.batch_of(&[]).await).await);
    Lost { alice, bypass_code: issued["code"].clone(), browser_token: passed["browser_token"].clone(), world }
}

async fn login_by(world: &World, user: &str, path: &str, code: &Value) -> Value {
    world.post(path, &world.token("login", user), json!({"code": code})).await.expect(200)
}

/// A login in a browser that is trusted.
async fn login_in(world: &World, browser_token: &Value) -> Value {
    let mut trusted = request(Method::POST, "/v1/login", &world.token("login", "alice"), Some(json!({})));
    trusted.headers_mut().insert("x-browser-token", browser_token.as_str().unwrap().parse().unwrap());
    world.send(trusted).await.expect(200)
}

async fn login_by_mail(world: &World, user: &str) -> Value {
    let login = world.token("login", user);
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let mailed = json!({"code": world.mailed_code(user)});
    world.post("/v1/login/email/verify", &login, mailed).await.expect(200)
}

async fn published(world: &World) -> Value {
    world.get("/.well-known/jwks.json", "").await.expect(200)
}

#[tokio::test]
async fn aws_16_every_kind_of_login_passes_on_a_table_that_was_restored_under_another_name() {
    let lost = lost().await;
    let restored = lost.world.restored().await;
    assert_ne!(restored.table, lost.world.table);
    restored.advance(120);

    let code = json!(lost.alice.authenticator.code_at(restored.now()));
    let passed = [
        login_by(&restored, "alice", "/v1/login/totp", &code).await,
        login_by_mail(&restored, "bob").await,
        login_by(&restored, "carol", "/v1/login/bypass-code", &lost.bypass_code).await,
        login_by(&restored, "alice", "/v1/login/recovery-code", &json!(lost.alice.recovery_codes()[0])).await,
        login_in(&restored, &lost.browser_token).await,
    ];
    assert!(passed.iter().all(|answer| answer["assertion"].is_string()), "{passed:?}");
    assert_eq!(published(&restored).await, published(&lost.world).await, "the helpdesk needs no new key");
}

#[tokio::test]
async fn aws_16_lists_counters_and_senders_of_a_restored_table_are_those_of_before() {
    let Lost { world, .. } = lost().await;
    let restored = world.restored().await;
    let admin = world.token("staff", "ada");
    for path in ["/v1/users", "/v1/audit?limit=100", "/v1/adoption", "/v1/policy", "/v1/senders", "/v1/agents"] {
        let (before, after) = (world.get(path, &admin).await, restored.get(path, &admin).await);
        assert_eq!(before.expect(200), after.expect(200), "{path}");
    }
    restored.enrolled("dave").await;
    assert!(restored.stream_brings(restored.batch_of(&[]).await).await);
    let enrolled = async |world: &World| world.get("/v1/adoption", &admin).await.expect(200)["enrolled"].clone();
    assert_eq!((enrolled(&world).await, enrolled(&restored).await), (json!(3), json!(4)), "and they go on from there");
}

#[tokio::test]
async fn aws_16_keys_are_rotated_on_a_restored_table() {
    let Lost { world, alice, .. } = lost().await;
    let restored = world.restored().await;
    keys::rotate(restored.app.clone(), (), json!({})).await.unwrap();
    restored.advance(20 * 60);
    let code = json!(alice.authenticator.code_at(restored.now()));
    login_by(&restored, "alice", "/v1/login/totp", &code).await;
    assert_eq!(crate::rotation::sealed_by(&restored, "alice").await, "2");
    published(&restored.restored().await).await;
}

/// A version from before there was a name for the deployment bound the ring to its table.
#[tokio::test]
async fn aws_16_a_key_ring_of_an_earlier_version_opens_in_a_restored_table() {
    let older = older();
    let restored = left_by_the_older_version(&older, new_table_name()).await;
    assert_ne!(Some(restored.table.as_str()), older["table"].as_str());
    let app = Authenticator::scan(older["alice"]["secret"].as_str().unwrap());
    let code = json!(app.code_at(restored.now()));
    login_by(&restored, "alice", "/v1/login/totp", &code).await;
    login_by(&restored, "bob", "/v1/login/recovery-code", &older["bob"]["recovery_codes"][9]).await;
    login_in(&restored, &older["alice"]["browser_token"]).await;
}

/// The name is configuration: no item in the table can choose it.
#[tokio::test]
async fn aws_16_under_another_name_nothing_of_a_copied_table_opens() {
    let Lost { world, alice, .. } = lost().await;
    let before = world.dump_text().await;
    let elsewhere = world.restored_as("another-deployment").await;
    assert_eq!(elsewhere.get("/v1/health", "").await.status, 503);
    assert_eq!(elsewhere.get("/.well-known/jwks.json", "").await.status, 503);
    elsewhere.advance(120);
    let answer = elsewhere.login_totp("alice", &alice.authenticator.code_at(elsewhere.now())).await;
    assert_eq!(answer.refusal(), (503, "unavailable".to_owned()));
    assert_eq!(elsewhere.dump_text().await, before, "and nothing is made in its place");
}

/// What a restore loses is gone: the record is as old as the backup. The runbook has operators wait for this reason.
#[tokio::test]
async fn aws_16_a_code_of_the_lost_minutes_passes_once_more_and_not_after_two_minutes() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let backup = world.restored().await;
    let code = alice.authenticator.code_at(world.now());
    world.login_totp("alice", &code).await.expect(200);
    assert_eq!(world.login_totp("alice", &code).await.refusal().0, 400);
    backup.restored().await.login_totp("alice", &code).await.expect(200);
    world.advance(120);
    assert_eq!(backup.login_totp("alice", &code).await.refusal(), (400, "invalid-code".to_owned()));
}

/// On moto's KMS, which is strict in its own way.
#[tokio::test]
async fn aws_16_the_ring_is_unwrapped_under_the_deployment_s_name_alone() {
    let world = World::with_strict_kms().await;
    let keys = published(&world).await;
    assert_eq!(published(&world.restored().await).await, keys);
    assert_eq!(world.restored_as("another").await.get("/v1/health", "").await.status, 503);
}
