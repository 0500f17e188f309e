//! The key ring: made once, by whoever wins; unwrapped at every other start; refused when anything is off.

use std::sync::Arc;
use tests::answer::refused;

use aws_sdk_dynamodb::types::AttributeValue;

use crate::deployment::TestDeployment;
use crate::wire::Fault;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_first_starts_one_makes_the_keys_and_all_use_them() {
    let deployment = Arc::new(TestDeployment::empty().await);
    let mut starts = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let process = deployment.another_process();
        starts.spawn(async move { process.get("/.well-known/jwks.json", "").await.expect(200) });
    }
    let keys = starts.join_all().await;
    assert!(keys.iter().all(|jwks| *jwks == keys[0]));
    let rings = deployment
        .dump()
        .await
        .into_iter()
        .filter(|item| item["PK"] == AttributeValue::S("KEYRING".to_owned()))
        .count();
    assert_eq!(rings, 1);
}

#[tokio::test]
async fn a_start_with_keys_costs_one_read_and_one_unwrap() {
    let deployment = TestDeployment::empty().await;
    deployment.get("/v1/health", "").await.expect(200);
    let restarted = deployment.another_process();
    restarted.get("/v1/health", "").await.expect(200);
    let operations: Vec<String> = restarted.wire.take().into_iter().map(|call| call.operation).collect();
    assert_eq!(operations, ["Query", "Decrypt"]);
    restarted.get("/.well-known/jwks.json", "").await.expect(200);
    assert!(restarted.wire.take().is_empty(), "and then none");
}

#[tokio::test]
async fn abuse_58_without_kms_everything_that_needs_keys_is_refused_until_it_is_back() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let restarted = deployment.another_process();
    let code = alice.authenticator.code_at(deployment.now());
    for _ in 0..2 {
        for _ in 0..3 {
            restarted.wire.fail_next("Decrypt", Fault::Refused);
        }
        let answer = restarted.user("alice").login().totp(&code).await;
        assert_eq!(answer.refusal(), refused(503, "unavailable"));
        assert_eq!(answer.header("retry-after"), "1");
    }
    for _ in 0..3 {
        restarted.wire.fail_next("Decrypt", Fault::Refused);
    }
    assert_eq!(restarted.get("/v1/health", "").await.status, 503);
    restarted.user("alice").login().totp(&code).await.expect(200);
}

#[tokio::test]
async fn abuse_54_a_key_item_of_another_table_and_a_moved_ciphertext_are_refused() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    deployment.enrolled("mallory").await;
    // Alice's authenticator, with its secret, moved into Mallory's record.
    let mut moved = deployment.record("mallory").await.unwrap();
    let theirs = deployment.record("alice").await.unwrap();
    let totp = theirs["d"].as_m().unwrap()["totp"].clone();
    if let Some(AttributeValue::M(record)) = moved.get_mut("d") {
        record.insert("totp".to_owned(), totp);
    }
    deployment.dynamodb.put_item().table_name(&deployment.table).set_item(Some(moved)).send().await.unwrap();
    let answer = deployment.user("mallory").login().totp(alice.authenticator.code_at(deployment.now())).await;
    assert_eq!(answer.refusal(), refused(500, "internal-error"));
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);

    // The key ring of this table, copied into another one.
    let other = TestDeployment::empty().await;
    let ring = deployment.dump().await.into_iter().find(|item| item["PK"] == AttributeValue::S("KEYRING".to_owned()));
    other.dynamodb.put_item().table_name(&other.table).set_item(ring).send().await.unwrap();
    assert_eq!(other.get("/v1/health", "").await.status, 503);
    let step = other.user("alice").login().start().await;
    assert_eq!(step.refusal(), refused(503, "unavailable"));
}

/// On moto's KMS, which looks at what it unwraps; the emulator's does not.
#[tokio::test]
async fn abuse_54_a_wrapped_key_that_was_changed_or_moved_to_another_version_is_refused_by_kms() {
    let deployment = TestDeployment::with_strict_kms().await;
    deployment.get("/v1/health", "").await.expect(200);
    deployment.another_process().get("/v1/health", "").await.expect(200);
    let ring = deployment.dump().await.remove(0);
    let wrapped = ring["wrapped_data_key"].as_b().unwrap().as_ref().to_vec();

    let mut changed = ring.clone();
    let mut bytes = wrapped.clone();
    *bytes.last_mut().unwrap() ^= 1;
    changed.insert("wrapped_data_key".to_owned(), AttributeValue::B(bytes.into()));
    let mut moved = ring.clone();
    moved.insert("version".to_owned(), AttributeValue::N("2".to_owned()));
    for (name, item) in [("changed", changed), ("moved", moved)] {
        deployment.dynamodb.put_item().table_name(&deployment.table).set_item(Some(item)).send().await.unwrap();
        let restarted = deployment.another_process();
        assert_eq!(restarted.get("/v1/health", "").await.refusal(), refused(503, "unavailable"), "{name}");
        let decrypts = restarted.wire.take().iter().filter(|call| call.operation == "Decrypt").count();
        assert!(decrypts >= 1, "KMS was asked");
    }
    deployment.dynamodb.put_item().table_name(&deployment.table).set_item(Some(ring)).send().await.unwrap();
    deployment.another_process().get("/v1/health", "").await.expect(200);
}
