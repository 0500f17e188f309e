//! Guessing: one budget over everything, and no burst outruns it.

use serde_json::json;

use crate::deployment::{Answer, Enrolled, TestDeployment};

const INVALID: (u16, &str) = (400, "invalid-code");
const LOCKED: (u16, &str) = (403, "account-locked");
const WAIT: (u16, &str) = (429, "too-many-attempts");

#[track_caller]
fn assert_refused(answer: &Answer, expected: (u16, &str)) {
    assert_eq!(answer.refusal(), (expected.0, expected.1.to_owned()), "{}", answer.text);
}

async fn guess_wrong(deployment: &TestDeployment, alice: &Enrolled, times: usize) {
    for _ in 0..times {
        let code = alice.authenticator.wrong_code(deployment.now());
        assert_refused(&deployment.user("alice").login().totp(&code).await, INVALID);
    }
}

/// Sends `codes` at once, each in a login of its own, and counts the answers by slug.
async fn burst(deployment: &TestDeployment, codes: &[String]) -> std::collections::BTreeMap<String, usize> {
    let mut answers = tokio::task::JoinSet::new();
    for code in codes {
        let request = crate::deployment::request(
            http::Method::POST,
            "/v1/login/totp",
            &deployment.token("login", "alice"),
            Some(json!({"code": code})),
        );
        answers.spawn(deployment.detached_send(request));
    }
    let mut counts = std::collections::BTreeMap::new();
    while let Some(answer) = answers.join_next().await {
        let answer = answer.unwrap();
        let kind = if answer.status.is_success() { "passed".to_owned() } else { answer.problem() };
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_01_parallel_logins_share_one_budget() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let counts = burst(&deployment, &alice.authenticator.wrong_codes(deployment.now(), 40)).await;
    let answered = counts.get("invalid-code").copied().unwrap_or_default();
    assert!((1..=5).contains(&answered), "at most the budget of 5: {counts:?}");
    assert_eq!(
        counts
            .keys()
            .filter(|kind| !["invalid-code", "too-many-attempts", "try-again"].contains(&kind.as_str()))
            .count(),
        0,
        "{counts:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_02_a_burst_at_the_limit_gets_one_answer() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    guess_wrong(&deployment, &alice, 4).await;
    let counts = burst(&deployment, &alice.authenticator.wrong_codes(deployment.now(), 20)).await;
    assert_eq!(counts.get("invalid-code"), Some(&1), "{counts:?}");
}

#[tokio::test]
async fn abuse_04_the_budget_survives_cold_starts_and_many_processes() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    for _ in 0..5 {
        let process = deployment.another_process();
        assert_refused(
            &process.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await,
            INVALID,
        );
    }
    assert_refused(&deployment.another_process().user("alice").login().totp("000000").await, WAIT);
}

#[tokio::test]
async fn abuse_05_a_failed_attempt_is_committed_before_anything_is_revealed() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let before = deployment.dump_text().await;
    for code in [alice.authenticator.wrong_code(deployment.now()), alice.authenticator.code_at(deployment.now())] {
        for _ in 0..3 {
            deployment.wire.fail_next("PutItem", crate::wire::Fault::Refused);
        }
        let answer = deployment.user("alice").login().totp(&code).await;
        assert_refused(&answer, (503, "unavailable"));
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn abuse_06_the_right_code_while_locked_is_refused_with_the_same_bytes() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    guess_wrong(&deployment, &alice, 5).await;
    let right = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    let wrong = deployment.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await;
    let mailed = deployment.token("login", "alice");
    let mailed = deployment.login(&mailed).email("000000").await;
    assert_refused(&right, WAIT);
    assert_eq!(right.header("retry-after"), "30");
    assert_eq!(right.json()["retry_after"], 30);
    assert_eq!(right.without_request_id(), wrong.without_request_id());
    assert_eq!(right.without_request_id(), mailed.without_request_id());
}

#[tokio::test]
async fn abuse_07_after_a_lock_ends_an_old_login_token_still_obeys_its_expiry() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let old = deployment.user("alice").login();
    guess_wrong(&deployment, &alice, 5).await;
    deployment.advance(30);
    let code = alice.authenticator.code_at(deployment.now());
    let expired =
        deployment.token_with("login", "alice", json!({"iat": deployment.now() - 700, "exp": deployment.now() - 100}));
    assert_refused(&deployment.login(&expired).totp(&code).await, (401, "invalid-token"));
    old.totp(&code).await.expect(200);
}

#[tokio::test]
async fn abuse_08_switching_the_method_shares_the_budget() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    guess_wrong(&deployment, &alice, 3).await;
    for _ in 0..2 {
        let answer = deployment.user("alice").login().recovery_code("AAAA-AAAA-AAAAA").await;
        assert_refused(&answer, INVALID);
    }
    assert_refused(&deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await, WAIT);
}

#[tokio::test]
async fn abuse_10_slow_guessing_ends_at_100() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    for failure in 1..=100 {
        let code = alice.authenticator.wrong_code(deployment.now());
        assert_refused(&deployment.user("alice").login().totp(&code).await, INVALID);
        if failure >= 5 {
            deployment.advance(900);
        }
    }
    deployment.advance(100_000);
    let locked = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    assert_refused(&locked, (403, "account-locked"));
    let start = deployment.user("alice").login().start().await;
    assert_refused(&start, (403, "account-locked"));
}

#[tokio::test]
async fn abuse_11_spaces_and_other_digits_pass_and_huge_codes_are_refused_unread() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let spaced = |code: &str| format!(" {}\u{a0}-{} ", &code[..3], &code[3..]);
    let full_width = |code: &str| code.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
    let arabic = |code: &str| code.chars().map(|c| char::from_u32(u32::from(c) + 0x630).unwrap()).collect();
    let forms: [&dyn Fn(&str) -> String; 3] = [&spaced, &full_width, &arabic];
    for form in forms {
        let code = form(&alice.authenticator.code_at(deployment.now()));
        deployment.user("alice").login().totp(&code).await.expect(200);
        deployment.advance(30);
    }
    let padded = format!("{}{}", " ".repeat(59), alice.authenticator.code_at(deployment.now()));
    assert_refused(&deployment.user("alice").login().totp(&padded).await, INVALID);
    assert_refused(&deployment.user("alice").login().totp(&"1".repeat(10_000)).await, INVALID);
}

#[tokio::test]
async fn abuse_27_a_lock_holds_at_the_start_at_the_completion_and_for_a_set_up() {
    let deployment = TestDeployment::new().await;
    let login = deployment.user("bob").login();
    let begun = deployment.account(&login).begin_totp(json!({})).await.expect(201);
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    for _ in 0..5 {
        assert_refused(&deployment.user("bob").login().totp("000000").await, INVALID);
    }
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let code = json!({"code": app.code_at(deployment.now())});
    assert_refused(&login.start().await, WAIT);
    assert_refused(&login.skip().await, WAIT);
    assert_refused(&deployment.account(&login).begin_totp(json!({})).await, WAIT);
    assert_refused(&deployment.post(&path, &login, code).await, WAIT);
}

#[tokio::test]
async fn abuse_49_without_the_first_factor_no_one_reaches_the_budget() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let before = deployment.dump_text().await;
    for token in [
        "",
        "nonsense",
        &deployment.token("session", "alice"),
        &deployment.token("staff", "ada"),
        &deployment.token("service", "x"),
    ] {
        let answer = deployment.login(token).totp("000000").await;
        assert!([401, 403].contains(&answer.status.as_u16()));
    }
    let other = deployment.token_with("login", "alice", json!({"tenant": "other"}));
    assert_refused(&deployment.login(&other).totp("000000").await, (403, "method-off"));
    assert_eq!(deployment.dump_text().await, before);
}

/// Submits a recovery code at a new login of Alice.
async fn recover(deployment: &TestDeployment, code: &str) -> Answer {
    deployment.user("alice").login().recovery_code(&code).await
}

/// A bypass code for Alice from staff.
async fn bypass_code(deployment: &TestDeployment) -> String {
    let order = json!({"reason": "Called from the known number", "valid_minutes": 15});
    let issued = deployment.admin("ada").issue_bypass_code("alice", order).await.expect(201);
    issued["code"].as_str().unwrap().to_owned()
}

async fn lock(deployment: &TestDeployment, alice: &Enrolled, failures: usize) {
    for failure in 1..=failures {
        guess_wrong(deployment, alice, 1).await;
        if (5..failures).contains(&failure) {
            deployment.advance(900);
        }
    }
}

#[tokio::test]
async fn abuse_81_five_wrong_codes_again_and_again_stop_no_recovery_or_bypass_code() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let recovery_codes = alice.recovery_codes();
    for (nth, failures) in [5, 7, 100].into_iter().enumerate() {
        lock(&deployment, &alice, failures).await;
        assert_refused(
            &deployment.user("alice").login().totp("000000").await,
            if failures < 100 { WAIT } else { LOCKED },
        );
        recover(&deployment, &recovery_codes[nth]).await.expect(200);
        lock(&deployment, &alice, failures).await;
        let (code, login) = (json!({"code": bypass_code(&deployment).await}), deployment.token("login", "alice"));
        deployment.login(&login).submit_bypass_code(code).await.expect(200);
        deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
        deployment.advance(30);
    }
}

#[tokio::test]
async fn abuse_81_ten_wrong_recovery_codes_an_hour_are_tried_while_locked() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let recovery_codes = alice.recovery_codes();
    lock(&deployment, &alice, 100).await;
    for _ in 0..10 {
        assert_refused(&recover(&deployment, "AAAA-AAAA-AAAAA").await, INVALID);
    }
    let wrong = recover(&deployment, "AAAA-AAAA-AAAAA").await;
    let right = recover(&deployment, &recovery_codes[0]).await;
    assert_refused(&wrong, WAIT);
    assert_eq!(wrong.header("retry-after"), "3600");
    assert_eq!(wrong.without_request_id(), right.without_request_id());
    let (wrong, login) = (json!({"code": "AAAAA-AAAAA"}), deployment.token("login", "alice"));
    assert_refused(&deployment.login(&login).submit_bypass_code(wrong).await, WAIT);
    // A code that staff issue now is tried all the same.
    let (code, login) = (json!({"code": bypass_code(&deployment).await}), deployment.token("login", "alice"));
    deployment.login(&login).submit_bypass_code(code).await.expect(200);
    lock(&deployment, &alice, 100).await;
    for _ in 0..10 {
        assert_refused(&recover(&deployment, "AAAA-AAAA-AAAAA").await, INVALID);
    }
    deployment.advance(3600);
    recover(&deployment, &recovery_codes[0]).await.expect(200);
}

#[tokio::test]
async fn abuse_81_an_unlock_by_staff_clears_the_count_of_wrong_recovery_codes() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let recovery_codes = alice.recovery_codes();
    lock(&deployment, &alice, 5).await;
    for _ in 0..10 {
        assert_refused(&recover(&deployment, "AAAA-AAAA-AAAAA").await, INVALID);
    }
    assert_refused(&recover(&deployment, &recovery_codes[0]).await, WAIT);
    let reason = json!({"reason": "Called from the known number"});
    deployment.admin("ada").unlock("alice", reason).await.expect(204);
    lock(&deployment, &alice, 5).await;
    assert_refused(&recover(&deployment, "AAAA-AAAA-AAAAA").await, INVALID);
    recover(&deployment, &recovery_codes[0]).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_16_81_one_recovery_code_while_locked_in_32_requests_passes_once() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.recovery_codes().remove(0);
    lock(&deployment, &alice, 5).await;
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let (login, body) = (deployment.token("login", "alice"), json!({"code": code}));
        let request = crate::deployment::request(http::Method::POST, "/v1/login/recovery-code", &login, Some(body));
        answers.spawn(deployment.detached_send(request));
    }
    let statuses: Vec<u16> = answers.join_all().await.iter().map(|answer| answer.status.as_u16()).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| ![200, 400, 409, 429].contains(status)).count(), 0, "{statuses:?}");
}

#[tokio::test]
async fn abuse_81_a_recovery_code_is_no_proof_while_locked() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.recovery_codes().remove(0);
    lock(&deployment, &alice, 5).await;
    let proof = json!({"proof": {"method": "recovery_code", "code": code}});
    let renewed = deployment.user("alice").account().renew_recovery_codes(proof).await;
    assert_refused(&renewed, WAIT);
    recover(&deployment, &code).await.expect(200);
}

#[tokio::test]
async fn a_wait_is_audited_when_it_starts_and_not_for_each_refusal() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    guess_wrong(&deployment, &alice, 5).await;
    for _ in 0..3 {
        assert_refused(&deployment.user("alice").login().totp("000000").await, WAIT);
    }
    assert_eq!(deployment.audit_actions().await.iter().filter(|action| *action == "locked_out").count(), 1);
}
