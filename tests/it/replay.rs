//! Replay and race: what was accepted once is never accepted again.

use serde_json::json;

use crate::wire::Fault;
use crate::world::{World, request};

const INVALID: (u16, &str) = (400, "invalid-code");

/// Sends the same code in `count` logins at once and says how many passed.
async fn race(world: &World, route: &str, code: &str, count: usize) -> usize {
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..count {
        let token = world.token("login", "alice");
        answers.spawn(world.detached_send(request(http::Method::POST, route, &token, Some(json!({"code": code})))));
    }
    let mut passed = 0;
    while let Some(answer) = answers.join_next().await {
        let answer = answer.unwrap();
        if answer.status.is_success() {
            passed += 1;
        } else {
            assert!(
                ["invalid-code", "too-many-attempts", "try-again"].contains(&answer.problem().as_str()),
                "{}",
                answer.text
            );
        }
    }
    passed
}

#[tokio::test]
async fn abuse_12_a_code_again_in_another_login_is_refused_like_a_wrong_one() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.authenticator.code_at(world.now());
    world.login_totp("alice", &code).await.expect(200);
    let replayed = world.login_totp("alice", &code).await;
    let wrong = world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await;
    assert_eq!(replayed.refusal(), (INVALID.0, INVALID.1.to_owned()));
    assert_eq!(replayed.without_request_id(), wrong.without_request_id());
}

#[tokio::test]
async fn abuse_13_an_older_step_after_a_newer_one_is_refused() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    world.login_totp("alice", &alice.authenticator.code_at(world.now() + 30)).await.expect(200);
    let older = world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    let wrong = world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await;
    assert_eq!(older.without_request_id(), wrong.without_request_id());
    world.advance(60);
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
}

#[tokio::test]
async fn abuse_14_the_enrolment_code_does_not_log_in() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let replayed = world.login_totp("alice", &alice.confirmation_code).await;
    let wrong = world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await;
    assert_eq!(replayed.without_request_id(), wrong.without_request_id());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_15_one_totp_code_in_32_requests_passes_once() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.authenticator.code_at(world.now());
    assert_eq!(race(&world, "/v1/login/totp", &code, 32).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_16_one_recovery_code_in_32_requests_passes_once() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    assert_eq!(race(&world, "/v1/login/recovery-code", &alice.recovery_codes()[0], 32).await, 1);
}

#[tokio::test]
async fn abuse_19_a_login_token_after_completion_is_refused_until_it_expires() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let login = world.token("login", "alice");
    let code = |world: &World| json!({"code": alice.authenticator.code_at(world.now())});
    world.post("/v1/login/totp", &login, code(&world)).await.expect(200);
    world.advance(30);
    let completed = (401, "login-already-completed".to_owned());
    assert_eq!(world.post("/v1/login/totp", &login, code(&world)).await.refusal(), completed);
    assert_eq!(world.post("/v1/login", &login, json!({})).await.refusal(), completed);
    assert_eq!(world.get("/v1/me", &login).await.refusal(), completed);
    // Within the leeway after its expiry the token is still accepted, and still known as spent.
    world.advance(625);
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
    assert_eq!(world.post("/v1/login", &login, json!({})).await.refusal(), completed);
    world.advance(10);
    assert_eq!(world.post("/v1/login", &login, json!({})).await.refusal(), (401, "invalid-token".to_owned()));
}

#[tokio::test]
async fn abuse_20_a_commit_whose_answer_was_lost_succeeds_once() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.authenticator.code_at(world.now());
    world.wire.fail_next("PutItem", Fault::AnswerLost);
    world.login_totp("alice", &code).await.expect(200);
    let sent = world.wire.take().iter().filter(|call| call.operation == "PutItem" && call.contains("alice")).count();
    assert_eq!(sent, 2, "sent again, and known as ours");
    assert_eq!(world.login_totp("alice", &code).await.refusal(), (400, "invalid-code".to_owned()));

    let recovery = &alice.recovery_codes()[0];
    world.wire.fail_next("TransactWriteItems", Fault::AnswerLost);
    let submit =
        async || world.post("/v1/login/recovery-code", &world.token("login", "alice"), json!({"code": recovery})).await;
    submit().await.expect(200);
    assert_eq!(submit().await.refusal(), (400, "invalid-code".to_owned()));
    let used = world.audit_actions().await.iter().filter(|action| *action == "recovery_code_used").count();
    assert_eq!(used, 1, "one entry for one use");
}

#[tokio::test]
async fn abuse_20_a_wrong_code_whose_answer_was_lost_counts_once() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    for _ in 0..4 {
        world.wire.fail_next("PutItem", Fault::AnswerLost);
        let answer = world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await;
        assert_eq!(answer.refusal(), (400, "invalid-code".to_owned()));
    }
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
}
