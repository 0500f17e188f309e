//! Guessing: one budget over everything, and no burst outruns it.

use serde_json::json;

use crate::world::{Answer, Enrolled, World};

const INVALID: (u16, &str) = (400, "invalid-code");
const LOCKED: (u16, &str) = (403, "account-locked");
const WAIT: (u16, &str) = (429, "too-many-attempts");

fn refusal(answer: &Answer) -> (u16, String) {
    answer.refusal()
}

#[track_caller]
fn assert_refused(answer: &Answer, expected: (u16, &str)) {
    assert_eq!(refusal(answer), (expected.0, expected.1.to_owned()), "{}", answer.text);
}

async fn guess_wrong(world: &World, alice: &Enrolled, times: usize) {
    for _ in 0..times {
        let code = alice.authenticator.wrong_code(world.now());
        assert_refused(&world.login_totp("alice", &code).await, INVALID);
    }
}

/// Sends `codes` at once, each in a login of its own, and counts the answers by slug.
async fn burst(world: &World, codes: &[String]) -> std::collections::BTreeMap<String, usize> {
    let mut answers = tokio::task::JoinSet::new();
    for code in codes {
        let request = crate::world::request(
            http::Method::POST,
            "/v1/login/totp",
            &world.token("login", "alice"),
            Some(json!({"code": code})),
        );
        answers.spawn(world.detached_send(request));
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
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let counts = burst(&world, &alice.authenticator.wrong_codes(world.now(), 40)).await;
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
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    guess_wrong(&world, &alice, 4).await;
    let counts = burst(&world, &alice.authenticator.wrong_codes(world.now(), 20)).await;
    assert_eq!(counts.get("invalid-code"), Some(&1), "{counts:?}");
}

#[tokio::test]
async fn abuse_04_the_budget_survives_cold_starts_and_many_processes() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    for _ in 0..5 {
        let process = world.another_process();
        assert_refused(&process.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await, INVALID);
    }
    assert_refused(&world.another_process().login_totp("alice", "000000").await, WAIT);
}

#[tokio::test]
async fn abuse_05_a_failed_attempt_is_committed_before_anything_is_revealed() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let before = world.dump_text().await;
    for code in [alice.authenticator.wrong_code(world.now()), alice.authenticator.code_at(world.now())] {
        for _ in 0..3 {
            world.wire.fail_next("PutItem", crate::wire::Fault::Refused);
        }
        let answer = world.login_totp("alice", &code).await;
        assert_refused(&answer, (503, "unavailable"));
    }
    assert_eq!(world.dump_text().await, before);
}

#[tokio::test]
async fn abuse_06_the_right_code_while_locked_is_refused_with_the_same_bytes() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    guess_wrong(&world, &alice, 5).await;
    let right = world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    let wrong = world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await;
    let mailed = world.token("login", "alice");
    let mailed = world.post("/v1/login/email/verify", &mailed, json!({"code": "000000"})).await;
    assert_refused(&right, WAIT);
    assert_eq!(right.header("retry-after"), "30");
    assert_eq!(right.json()["retry_after"], 30);
    assert_eq!(right.without_request_id(), wrong.without_request_id());
    assert_eq!(right.without_request_id(), mailed.without_request_id());
}

#[tokio::test]
async fn abuse_07_after_a_lock_ends_an_old_login_token_still_obeys_its_expiry() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let old = world.token("login", "alice");
    guess_wrong(&world, &alice, 5).await;
    world.advance(30);
    let code = alice.authenticator.code_at(world.now());
    let expired = world.token_with("login", "alice", json!({"iat": world.now() - 700, "exp": world.now() - 100}));
    assert_refused(&world.post("/v1/login/totp", &expired, json!({"code": code})).await, (401, "invalid-token"));
    world.post("/v1/login/totp", &old, json!({"code": code})).await.expect(200);
}

#[tokio::test]
async fn abuse_08_switching_the_method_shares_the_budget() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    guess_wrong(&world, &alice, 3).await;
    for _ in 0..2 {
        let answer = world
            .post("/v1/login/recovery-code", &world.token("login", "alice"), json!({"code": "AAAA-AAAA-AAAAA"}))
            .await;
        assert_refused(&answer, INVALID);
    }
    assert_refused(&world.login_totp("alice", &alice.authenticator.code_at(world.now())).await, WAIT);
}

#[tokio::test]
async fn abuse_10_slow_guessing_ends_at_100() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    for failure in 1..=100 {
        let code = alice.authenticator.wrong_code(world.now());
        assert_refused(&world.login_totp("alice", &code).await, INVALID);
        if failure >= 5 {
            world.advance(900);
        }
    }
    world.advance(100_000);
    let locked = world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    assert_refused(&locked, (403, "account-locked"));
    let start = world.post("/v1/login", &world.token("login", "alice"), json!({})).await;
    assert_refused(&start, (403, "account-locked"));
}

#[tokio::test]
async fn abuse_11_spaces_and_other_digits_pass_and_huge_codes_are_refused_unread() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let spaced = |code: &str| format!(" {}\u{a0}-{} ", &code[..3], &code[3..]);
    let full_width = |code: &str| code.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
    let arabic = |code: &str| code.chars().map(|c| char::from_u32(u32::from(c) + 0x630).unwrap()).collect();
    let forms: [&dyn Fn(&str) -> String; 3] = [&spaced, &full_width, &arabic];
    for form in forms {
        let code = form(&alice.authenticator.code_at(world.now()));
        world.login_totp("alice", &code).await.expect(200);
        world.advance(30);
    }
    let padded = format!("{}{}", " ".repeat(59), alice.authenticator.code_at(world.now()));
    assert_refused(&world.login_totp("alice", &padded).await, INVALID);
    assert_refused(&world.login_totp("alice", &"1".repeat(10_000)).await, INVALID);
}

#[tokio::test]
async fn abuse_27_a_lock_holds_at_the_start_at_the_completion_and_for_a_set_up() {
    let world = World::new().await;
    let login = world.token("login", "bob");
    let begun = world.post("/v1/me/totp", &login, json!({})).await.expect(201);
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    for _ in 0..5 {
        assert_refused(&world.login_totp("bob", "000000").await, INVALID);
    }
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let code = json!({"code": app.code_at(world.now())});
    assert_refused(&world.post("/v1/login", &login, json!({})).await, WAIT);
    assert_refused(&world.post("/v1/login/skip", &login, json!({})).await, WAIT);
    assert_refused(&world.post("/v1/me/totp", &login, json!({})).await, WAIT);
    assert_refused(&world.post(&path, &login, code).await, WAIT);
}

#[tokio::test]
async fn abuse_49_without_the_first_factor_no_one_reaches_the_budget() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let before = world.dump_text().await;
    for token in
        ["", "nonsense", &world.token("session", "alice"), &world.token("staff", "ada"), &world.token("service", "x")]
    {
        let answer = world.post("/v1/login/totp", token, json!({"code": "000000"})).await;
        assert!([401, 403].contains(&answer.status.as_u16()));
    }
    let other = world.token_with("login", "alice", json!({"tenant": "other"}));
    assert_refused(&world.post("/v1/login/totp", &other, json!({"code": "000000"})).await, (403, "method-off"));
    assert_eq!(world.dump_text().await, before);
}

/// Submits a recovery code at a new login of Alice.
async fn recover(world: &World, code: &str) -> Answer {
    world.post("/v1/login/recovery-code", &world.token("login", "alice"), json!({"code": code})).await
}

/// A bypass code for Alice from staff.
async fn bypass_code(world: &World) -> String {
    let order = json!({"reason": "Called from the known number", "valid_minutes": 15});
    let issued = world.post("/v1/users/alice/bypass-code", &world.token("staff", "ada"), order).await.expect(201);
    issued["code"].as_str().unwrap().to_owned()
}

async fn lock(world: &World, alice: &Enrolled, failures: usize) {
    for failure in 1..=failures {
        guess_wrong(world, alice, 1).await;
        if (5..failures).contains(&failure) {
            world.advance(900);
        }
    }
}

#[tokio::test]
async fn abuse_81_five_wrong_codes_again_and_again_stop_no_recovery_or_bypass_code() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let recovery_codes = alice.recovery_codes();
    for (nth, failures) in [5, 7, 100].into_iter().enumerate() {
        lock(&world, &alice, failures).await;
        assert_refused(&world.login_totp("alice", "000000").await, if failures < 100 { WAIT } else { LOCKED });
        recover(&world, &recovery_codes[nth]).await.expect(200);
        lock(&world, &alice, failures).await;
        let (code, login) = (json!({"code": bypass_code(&world).await}), world.token("login", "alice"));
        world.post("/v1/login/bypass-code", &login, code).await.expect(200);
        world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
        world.advance(30);
    }
}

#[tokio::test]
async fn abuse_81_ten_wrong_recovery_codes_an_hour_are_tried_while_locked() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let recovery_codes = alice.recovery_codes();
    lock(&world, &alice, 100).await;
    for _ in 0..10 {
        assert_refused(&recover(&world, "AAAA-AAAA-AAAAA").await, INVALID);
    }
    let wrong = recover(&world, "AAAA-AAAA-AAAAA").await;
    let right = recover(&world, &recovery_codes[0]).await;
    assert_refused(&wrong, WAIT);
    assert_eq!(wrong.header("retry-after"), "3600");
    assert_eq!(wrong.without_request_id(), right.without_request_id());
    let (wrong, login) = (json!({"code": "AAAAA-AAAAA"}), world.token("login", "alice"));
    assert_refused(&world.post("/v1/login/bypass-code", &login, wrong).await, WAIT);
    // A code that staff issue now is tried all the same.
    let (code, login) = (json!({"code": bypass_code(&world).await}), world.token("login", "alice"));
    world.post("/v1/login/bypass-code", &login, code).await.expect(200);
    lock(&world, &alice, 100).await;
    for _ in 0..10 {
        assert_refused(&recover(&world, "AAAA-AAAA-AAAAA").await, INVALID);
    }
    world.advance(3600);
    recover(&world, &recovery_codes[0]).await.expect(200);
}

#[tokio::test]
async fn abuse_81_an_unlock_by_staff_clears_the_count_of_wrong_recovery_codes() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let recovery_codes = alice.recovery_codes();
    lock(&world, &alice, 5).await;
    for _ in 0..10 {
        assert_refused(&recover(&world, "AAAA-AAAA-AAAAA").await, INVALID);
    }
    assert_refused(&recover(&world, &recovery_codes[0]).await, WAIT);
    let reason = json!({"reason": "Called from the known number"});
    world.post("/v1/users/alice/unlock", &world.token("staff", "ada"), reason).await.expect(204);
    lock(&world, &alice, 5).await;
    assert_refused(&recover(&world, "AAAA-AAAA-AAAAA").await, INVALID);
    recover(&world, &recovery_codes[0]).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_16_81_one_recovery_code_while_locked_in_32_requests_passes_once() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.recovery_codes().remove(0);
    lock(&world, &alice, 5).await;
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let (login, body) = (world.token("login", "alice"), json!({"code": code}));
        let request = crate::world::request(http::Method::POST, "/v1/login/recovery-code", &login, Some(body));
        answers.spawn(world.detached_send(request));
    }
    let statuses: Vec<u16> = answers.join_all().await.iter().map(|answer| answer.status.as_u16()).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| ![200, 400, 409, 429].contains(status)).count(), 0, "{statuses:?}");
}

#[tokio::test]
async fn abuse_81_a_recovery_code_is_no_proof_while_locked() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.recovery_codes().remove(0);
    lock(&world, &alice, 5).await;
    let proof = json!({"proof": {"method": "recovery_code", "code": code}});
    let renewed = world.post("/v1/me/recovery-codes", &world.token("session", "alice"), proof).await;
    assert_refused(&renewed, WAIT);
    recover(&world, &code).await.expect(200);
}

#[tokio::test]
async fn a_wait_is_audited_when_it_starts_and_not_for_each_refusal() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    guess_wrong(&world, &alice, 5).await;
    for _ in 0..3 {
        assert_refused(&world.login_totp("alice", "000000").await, WAIT);
    }
    assert_eq!(world.audit_actions().await.iter().filter(|action| *action == "locked_out").count(), 1);
}
