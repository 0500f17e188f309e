//! Replay and race: what was accepted once is never accepted again.

use serde_json::json;
use tests::answer::refused;

use crate::deployment::{TestDeployment, request};
use crate::wire::Fault;

const INVALID: (u16, &str) = (400, "invalid-code");

/// Sends the same code in `count` logins at once and says how many passed.
async fn race(deployment: &TestDeployment, route: &str, code: &str, count: usize) -> usize {
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..count {
        let token = deployment.token("login", "alice");
        answers.spawn(deployment.detached_send(request(
            http::Method::POST,
            route,
            &token,
            Some(json!({"code": code})),
        )));
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
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.authenticator.code_at(deployment.now());
    deployment.user("alice").login().totp(&code).await.expect(200);
    let replayed = deployment.user("alice").login().totp(&code).await;
    let wrong = deployment.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await;
    assert_eq!(replayed.refusal(), (INVALID.0, INVALID.1.to_owned()));
    assert_eq!(replayed.without_request_id(), wrong.without_request_id());
}

#[tokio::test]
async fn abuse_13_an_older_step_after_a_newer_one_is_refused() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now() + 30)).await.expect(200);
    let older = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    let wrong = deployment.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await;
    assert_eq!(older.without_request_id(), wrong.without_request_id());
    deployment.advance(60);
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
}

#[tokio::test]
async fn abuse_14_the_enrolment_code_does_not_log_in() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let replayed = deployment.user("alice").login().totp(&alice.confirmation_code).await;
    let wrong = deployment.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await;
    assert_eq!(replayed.without_request_id(), wrong.without_request_id());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_15_one_totp_code_in_32_requests_passes_once() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.authenticator.code_at(deployment.now());
    assert_eq!(race(&deployment, "/v1/login/totp", &code, 32).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_16_one_recovery_code_in_32_requests_passes_once() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    assert_eq!(race(&deployment, "/v1/login/recovery-code", &alice.recovery_codes()[0], 32).await, 1);
}

#[tokio::test]
async fn abuse_19_a_login_token_after_completion_is_refused_until_it_expires() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let login = deployment.user("alice").login();
    let code = |deployment: &TestDeployment| json!({"code": alice.authenticator.code_at(deployment.now())});
    login.submit_totp(code(&deployment)).await.expect(200);
    deployment.advance(30);
    let completed = refused(401, "login-already-completed");
    assert_eq!(login.submit_totp(code(&deployment)).await.refusal(), completed);
    assert_eq!(login.start().await.refusal(), completed);
    assert_eq!(deployment.account(&login).show().await.refusal(), completed);
    // Within the leeway after its expiry the token is still accepted, and still known as spent.
    deployment.advance(625);
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    assert_eq!(login.start().await.refusal(), completed);
    deployment.advance(10);
    assert_eq!(login.start().await.refusal(), refused(401, "invalid-token"));
}

#[tokio::test]
async fn abuse_20_a_commit_whose_answer_was_lost_succeeds_once() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.authenticator.code_at(deployment.now());
    deployment.wire.fail_next("PutItem", Fault::AnswerLost);
    deployment.user("alice").login().totp(&code).await.expect(200);
    let sent =
        deployment.wire.take().iter().filter(|call| call.operation == "PutItem" && call.contains("alice")).count();
    assert_eq!(sent, 2, "sent again, and known as ours");
    assert_eq!(deployment.user("alice").login().totp(&code).await.refusal(), refused(400, "invalid-code"));

    let recovery = &alice.recovery_codes()[0];
    deployment.wire.fail_next("TransactWriteItems", Fault::AnswerLost);
    let submit = async || deployment.user("alice").login().recovery_code(&recovery).await;
    submit().await.expect(200);
    assert_eq!(submit().await.refusal(), refused(400, "invalid-code"));
    let used = deployment.audit_actions().await.iter().filter(|action| *action == "recovery_code_used").count();
    assert_eq!(used, 1, "one entry for one use");
}

#[tokio::test]
async fn abuse_20_a_wrong_code_whose_answer_was_lost_counts_once() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    for _ in 0..4 {
        deployment.wire.fail_next("PutItem", Fault::AnswerLost);
        let answer = deployment.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-code"));
    }
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
}
