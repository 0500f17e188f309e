//! Guessing: one budget over everything, and no burst outruns it.

use serde_json::json;

use crate::world::{Answer, Enrolled, World};

const INVALID: (u16, &str) = (400, "invalid-code");
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
    let recovery = world
        .post("/v1/login/recovery-code", &world.token("login", "alice"), json!({"code": alice.recovery_codes()[0]}))
        .await;
    assert_refused(&right, WAIT);
    assert_eq!(right.header("retry-after"), "30");
    assert_eq!(right.json()["retry_after"], 30);
    assert_eq!(right.without_request_id(), wrong.without_request_id());
    assert_eq!(right.without_request_id(), recovery.without_request_id());
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
async fn abuse_49_without_the_first_factor_nobody_reaches_the_budget() {
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

#[tokio::test]
async fn a_wait_is_written_down_when_it_starts_and_not_for_each_refusal() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    guess_wrong(&world, &alice, 5).await;
    for _ in 0..3 {
        assert_refused(&world.login_totp("alice", "000000").await, WAIT);
    }
    assert_eq!(world.audit_actions().await.iter().filter(|action| *action == "locked_out").count(), 1);
}
