//! The store: retries are bounded, and a decision is only ever made true on what it was made of.

use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::wire::Fault;

#[tokio::test]
async fn a_decision_is_repeated_when_another_request_was_first() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let codes = alice.authenticator.wrong_codes(deployment.now(), 2);
    let (one, other) = (deployment.user("alice").login(), deployment.user("alice").login());
    let (first, second) = tokio::join!(one.totp(&codes[0]), other.totp(&codes[1]));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (400, 400));
    assert_eq!(failures(&deployment).await, "2", "both were counted");
}

#[tokio::test]
async fn a_record_that_was_erased_and_created_again_is_not_the_one_that_was_read() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let wrong = alice.authenticator.wrong_code(deployment.now());
    deployment.wire.fail_next("PutItem", Fault::Recreated);
    assert_eq!(deployment.user("alice").login().totp(&wrong).await.refusal(), refused(400, "invalid-code"));
    assert_eq!(
        failures(&deployment).await,
        "2",
        "one was in the record that was created again, and was not overwritten"
    );
}

async fn failures(deployment: &TestDeployment) -> String {
    let record = deployment.record("alice").await.unwrap();
    record["d"].as_m().unwrap()["budget"].as_m().unwrap()["n"].as_n().unwrap().clone()
}

#[tokio::test]
async fn a_request_that_loses_three_times_is_answered_and_the_fourth_time_it_gets_try_again() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.authenticator.wrong_code(deployment.now());
    for _ in 0..3 {
        deployment.wire.fail_next("PutItem", Fault::Beaten);
    }
    assert_eq!(deployment.user("alice").login().totp(&code).await.refusal(), refused(400, "invalid-code"));
    let answer = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    answer.expect(200);

    deployment.advance(30);
    let right = alice.authenticator.code_at(deployment.now());
    for _ in 0..4 {
        deployment.wire.fail_next("PutItem", Fault::Beaten);
    }
    let answer = deployment.user("alice").login().totp(&code).await;
    assert_eq!(answer.refusal(), refused(409, "try-again"));
    assert_eq!(answer.header("retry-after"), "1");
    deployment.user("alice").login().totp(&right).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_32_writers_no_change_is_lost_and_each_gets_an_answer() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let mut writers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let token = deployment.token("login", "alice");
        let request = crate::deployment::request(http::Method::POST, "/v1/login/skip", &token, None);
        writers.spawn(deployment.detached_send(request));
    }
    let answers = writers.join_all().await;
    let passed = answers.iter().filter(|answer| answer.status.is_success()).count();
    let again = answers.iter().filter(|answer| answer.problem() == "try-again").count();
    assert!(passed >= 1);
    assert_eq!(passed + again, 32);
    let record = deployment.record("alice").await.unwrap();
    let spent = record["d"].as_m().unwrap()["spent"].as_l().unwrap().len();
    assert_eq!(spent, passed, "each that passed is remembered, and no other");
    assert_eq!(record["v"].as_n().unwrap(), &passed.to_string());
    let skips = deployment.audit_actions().await.iter().filter(|action| *action == "setup_skipped").count();
    assert_eq!(skips, passed);
}

#[tokio::test]
async fn a_read_that_fails_twice_is_tried_a_third_time_and_then_given_up() {
    let deployment = TestDeployment::new().await;
    let login = deployment.user("alice").login();
    for _ in 0..2 {
        deployment.wire.fail_next("BatchGetItem", Fault::Refused);
    }
    login.start().await.expect(200);
    for _ in 0..3 {
        deployment.wire.fail_next("BatchGetItem", Fault::Refused);
    }
    let answer = login.start().await;
    assert_eq!(answer.refusal(), refused(503, "unavailable"));
}

#[tokio::test]
async fn a_new_user_whose_first_write_lost_its_answer_is_known_once() {
    let deployment = TestDeployment::new().await;
    deployment.wire.fail_next("TransactWriteItems", Fault::AnswerLost);
    deployment.user("alice").login().start().await.expect(200);
    assert_eq!(deployment.audit_actions().await.iter().filter(|action| *action == "user_seen").count(), 1);
}
