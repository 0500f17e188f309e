//! The store: retries are bounded, and a decision is only ever made true on what it was made of.

use serde_json::json;

use crate::wire::Fault;
use crate::world::World;

#[tokio::test]
async fn a_decision_is_repeated_when_another_request_was_first() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let codes = alice.authenticator.wrong_codes(world.now(), 2);
    let (first, second) = tokio::join!(world.login_totp("alice", &codes[0]), world.login_totp("alice", &codes[1]));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (400, 400));
    assert_eq!(failures(&world).await, "2", "both were counted");
}

#[tokio::test]
async fn a_record_that_was_erased_and_created_again_is_not_the_one_that_was_read() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let wrong = alice.authenticator.wrong_code(world.now());
    world.wire.fail_next("PutItem", Fault::Recreated);
    assert_eq!(world.login_totp("alice", &wrong).await.refusal(), (400, "invalid-code".to_owned()));
    assert_eq!(failures(&world).await, "2", "one was in the record that was created again, and was not overwritten");
}

async fn failures(world: &World) -> String {
    let record = world.record("alice").await.unwrap();
    record["d"].as_m().unwrap()["budget"].as_m().unwrap()["n"].as_n().unwrap().clone()
}

#[tokio::test]
async fn a_request_that_loses_three_times_is_answered_and_the_fourth_time_it_gets_try_again() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.authenticator.wrong_code(world.now());
    for _ in 0..3 {
        world.wire.fail_next("PutItem", Fault::Beaten);
    }
    assert_eq!(world.login_totp("alice", &code).await.refusal(), (400, "invalid-code".to_owned()));
    let answer = world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    answer.expect(200);

    world.advance(30);
    let right = alice.authenticator.code_at(world.now());
    for _ in 0..4 {
        world.wire.fail_next("PutItem", Fault::Beaten);
    }
    let answer = world.login_totp("alice", &code).await;
    assert_eq!(answer.refusal(), (409, "try-again".to_owned()));
    assert_eq!(answer.header("retry-after"), "1");
    world.login_totp("alice", &right).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_32_writers_no_change_is_lost_and_each_gets_an_answer() {
    let world = World::new().await;
    world.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let mut writers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let token = world.token("login", "alice");
        let request = crate::world::request(http::Method::POST, "/v1/login/skip", &token, None);
        writers.spawn(world.detached_send(request));
    }
    let answers = writers.join_all().await;
    let passed = answers.iter().filter(|answer| answer.status.is_success()).count();
    let again = answers.iter().filter(|answer| answer.problem() == "try-again").count();
    assert!(passed >= 1);
    assert_eq!(passed + again, 32);
    let record = world.record("alice").await.unwrap();
    let spent = record["d"].as_m().unwrap()["spent"].as_l().unwrap().len();
    assert_eq!(spent, passed, "each that passed is remembered, and no other");
    assert_eq!(record["v"].as_n().unwrap(), &passed.to_string());
    let skips = world.audit_actions().await.iter().filter(|action| *action == "setup_skipped").count();
    assert_eq!(skips, passed);
}

#[tokio::test]
async fn a_read_that_fails_twice_is_tried_a_third_time_and_then_given_up() {
    let world = World::new().await;
    let login = world.token("login", "alice");
    for _ in 0..2 {
        world.wire.fail_next("BatchGetItem", Fault::Refused);
    }
    world.post("/v1/login", &login, json!({})).await.expect(200);
    for _ in 0..3 {
        world.wire.fail_next("BatchGetItem", Fault::Refused);
    }
    let answer = world.post("/v1/login", &login, json!({})).await;
    assert_eq!(answer.refusal(), (503, "unavailable".to_owned()));
}

#[tokio::test]
async fn a_new_user_whose_first_write_lost_its_answer_is_known_once() {
    let world = World::new().await;
    world.wire.fail_next("TransactWriteItems", Fault::AnswerLost);
    world.post("/v1/login", &world.token("login", "alice"), json!({})).await.expect(200);
    assert_eq!(world.audit_actions().await.iter().filter(|action| *action == "user_seen").count(), 1);
}
