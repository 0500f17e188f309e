//! A restore: the items are in a table with another name, and all users sign in as before.

use serde_json::{Value, json};
use tests::answer::refused;

use crate::authenticator::Authenticator;
use crate::aws::new_table_name;
use crate::deployment::{Enrolled, TestDeployment};
use crate::older_records::{left_by_the_older_version, older};

/// Who had what when the table was lost.
struct Lost {
    deployment: TestDeployment,
    alice: Enrolled,
    bypass_code: Value,
    browser_token: Value,
}

/// A deployment with a user for each kind of login.
async fn lost() -> Lost {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30})).await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.authenticator.code_at(deployment.now());
    let remembered = json!({"code": code, "remember_browser": true});
    let passed = deployment.user("alice").login().submit_totp(remembered).await.expect(200);
    deployment.with_email_factor("bob").await;
    deployment.enrolled("carol").await;
    let order = json!({"reason": "phone at home", "valid_minutes": 60});
    let issued = deployment.admin("ada").issue_bypass_code("carol", order).await.expect(201);
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    Lost { alice, bypass_code: issued["code"].clone(), browser_token: passed["browser_token"].clone(), deployment }
}

/// A login in a browser that is trusted.
async fn login_in(deployment: &TestDeployment, browser_token: &Value) -> Value {
    deployment.user("alice").login().start_in(browser_token.as_str().unwrap()).await.expect(200)
}

async fn login_by_mail(deployment: &TestDeployment, user: &str) -> Value {
    let login = deployment.user(user).login();
    login.send_email().await.expect(202);
    login.email(deployment.mailed_code(user)).await.expect(200)
}

async fn published(deployment: &TestDeployment) -> Value {
    deployment.get("/.well-known/jwks.json", "").await.expect(200)
}

#[tokio::test]
async fn aws_16_every_kind_of_login_passes_on_a_table_that_was_restored_under_another_name() {
    let lost = lost().await;
    let restored = lost.deployment.restored().await;
    assert_ne!(restored.table, lost.deployment.table);
    restored.advance(120);

    let code = json!(lost.alice.authenticator.code_at(restored.now()));
    let passed = [
        restored.user("alice").login().totp(&code).await.expect(200),
        login_by_mail(&restored, "bob").await,
        restored.user("carol").login().bypass_code(&lost.bypass_code).await.expect(200),
        restored.user("alice").login().recovery_code(&json!(lost.alice.recovery_codes()[0])).await.expect(200),
        login_in(&restored, &lost.browser_token).await,
    ];
    assert!(passed.iter().all(|answer| answer["assertion"].is_string()), "{passed:?}");
    assert_eq!(published(&restored).await, published(&lost.deployment).await, "the helpdesk needs no new key");
}

#[tokio::test]
async fn aws_16_lists_counters_and_senders_of_a_restored_table_are_those_of_before() {
    let Lost { deployment, .. } = lost().await;
    let restored = deployment.restored().await;
    let admin = deployment.admin("ada");
    for path in ["/v1/users", "/v1/audit?limit=100", "/v1/adoption", "/v1/policy", "/v1/senders", "/v1/agents"] {
        let (before, after) = (deployment.get(path, &admin).await, restored.get(path, &admin).await);
        assert_eq!(before.expect(200), after.expect(200), "{path}");
    }
    restored.enrolled("dave").await;
    assert!(restored.stream_brings(restored.batch_of(&[]).await).await);
    let enrolled =
        async |deployment: &TestDeployment| deployment.admin("ada").adoption().await.expect(200)["enrolled"].clone();
    assert_eq!(
        (enrolled(&deployment).await, enrolled(&restored).await),
        (json!(3), json!(4)),
        "and they go on from there"
    );
}

#[tokio::test]
async fn aws_16_keys_are_rotated_on_a_restored_table() {
    let Lost { deployment, alice, .. } = lost().await;
    let restored = deployment.restored().await;
    keys::rotate(restored.app.clone(), (), json!({})).await.unwrap();
    restored.advance(20 * 60);
    let code = json!(alice.authenticator.code_at(restored.now()));
    restored.user("alice").login().totp(&code).await.expect(200);
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
    restored.user("alice").login().totp(&code).await.expect(200);
    restored.user("bob").login().recovery_code(&older["bob"]["recovery_codes"][9]).await.expect(200);
    login_in(&restored, &older["alice"]["browser_token"]).await;
}

/// The name is configuration: no item in the table can choose it.
#[tokio::test]
async fn aws_16_under_another_name_nothing_of_a_copied_table_opens() {
    let Lost { deployment, alice, .. } = lost().await;
    let before = deployment.dump_text().await;
    let elsewhere = deployment.restored_as("another-deployment").await;
    assert_eq!(elsewhere.get("/v1/health", "").await.status, 503);
    assert_eq!(elsewhere.get("/.well-known/jwks.json", "").await.status, 503);
    elsewhere.advance(120);
    let answer = elsewhere.user("alice").login().totp(alice.authenticator.code_at(elsewhere.now())).await;
    assert_eq!(answer.refusal(), refused(503, "unavailable"));
    assert_eq!(elsewhere.dump_text().await, before, "and nothing is made in its place");
}

/// What a restore loses is gone: the record is as old as the backup. The runbook has operators wait for this reason.
#[tokio::test]
async fn aws_16_a_code_of_the_lost_minutes_passes_once_more_and_not_after_two_minutes() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let backup = deployment.restored().await;
    let code = alice.authenticator.code_at(deployment.now());
    deployment.user("alice").login().totp(&code).await.expect(200);
    assert_eq!(deployment.user("alice").login().totp(&code).await.refusal().0, 400);
    backup.restored().await.user("alice").login().totp(&code).await.expect(200);
    deployment.advance(120);
    assert_eq!(backup.user("alice").login().totp(&code).await.refusal(), refused(400, "invalid-code"));
}

/// On moto's KMS, which is strict in its own way.
#[tokio::test]
async fn aws_16_the_ring_is_unwrapped_under_the_deployment_s_name_alone() {
    let deployment = TestDeployment::with_strict_kms().await;
    let keys = published(&deployment).await;
    assert_eq!(published(&deployment.restored().await).await, keys);
    assert_eq!(deployment.restored_as("another").await.get("/v1/health", "").await.status, 503);
}
