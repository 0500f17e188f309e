//! The checker of invariants finds nothing in a world where all went well, and finds what is planted.

use aws_sdk_dynamodb::types::AttributeValue;
use http::Method;
use serde_json::json;
use tests::evidence::Answered;
use tests::invariants::{assert_all_hold, violations};

use crate::world::World;

/// A world in which users have done this and that, and the stream's consumer has heard of it.
async fn lively() -> World {
    let world = World::with_email().await;
    let alice = world.enrolled("alice").await;
    let code = json!({"code": alice.authenticator.code_at(world.now())});
    world.post("/v1/login/totp", &world.token("login", "alice"), code).await.expect(200);
    let code = json!({"code": alice.recovery_codes()[0]});
    world.post("/v1/login/recovery-code", &world.token("login", "alice"), code).await.expect(200);
    for _ in 0..5 {
        world.login_totp("alice", "000000").await.expect(400);
    }
    world.with_email_factor("bob").await;
    let login = world.token("login", "bob");
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("bob")});
    world.post("/v1/login/email/verify", &login, code).await.expect(200);
    world.advance(1);
    let reason = json!({"reason": "left"});
    world
        .request(Method::DELETE, "/v1/users/bob/factors", &world.token("staff", "ada"), Some(reason))
        .await
        .expect(204);
    assert_all_hold(&world).await;
    world
}

/// An answer that never was.
fn planted(world: &World, path: &str, token_use: &str, code: &str, status: u16, problem: &str) {
    let token = world.token(token_use, "alice");
    let answered = Answered::of(&Method::POST, path, &token, &json!({"code": code}), world.now());
    let asserted = status == 200;
    let mut answered = Answered { status, problem: problem.to_owned(), asserted, ..answered };
    world.evidence.begin(&mut answered);
    world.evidence.end(answered);
}

async fn is_found(world: &World, expected: &str) {
    let found = violations(world).await;
    assert!(found.iter().any(|violation| violation.contains(expected)), "{expected} is not among {found:#?}");
}

/// Changes an item behind the product's back.
async fn change(world: &World, sort: &str, update: &str, values: &[(&str, AttributeValue)]) {
    let items = world.dump().await;
    let of_alice =
        |key: &AttributeValue| ["T#demo", "OUTBOX#demo"].iter().any(|of| key.as_s().unwrap().starts_with(of));
    let mut items: Vec<_> = items
        .into_iter()
        .filter(|item| of_alice(&item["PK"]) && item["SK"].as_s().unwrap().starts_with(sort))
        .collect();
    items.sort_by_key(|item| item["PK"].as_s().unwrap().clone());
    let item = &items[0];
    let mut request = world.dynamodb.update_item().table_name(&world.table).update_expression(update);
    for name in ["PK", "SK"] {
        request = request.key(name, item[name].clone());
    }
    for (name, value) in values {
        request = request.expression_attribute_values(*name, value.clone());
    }
    request.send().await.unwrap();
}

fn number(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

#[tokio::test]
async fn an_answer_that_is_not_stored_is_found() {
    let world = lively().await;
    planted(&world, "/v1/login/totp", "login", "123456", 200, "");
    is_found(&world, "passed by /v1/login/totp, and is not spent").await;
    planted(&world, "/v1/login/bypass-code", "login", "ABCDE-FGHJK", 200, "");
    is_found(&world, "bypass_code_used was answered 1 times, 0 answers are unknown, and 0 entries are there").await;
}

#[tokio::test]
async fn a_code_and_a_login_that_were_right_twice_are_found() {
    let world = lively().await;
    let mut right = world.evidence.answers();
    right.retain(|answered| answered.path == "/v1/login/totp" && answered.is_success());
    world.evidence.end(right.remove(0));
    is_found(&world, "passed twice: /v1/login/totp and /v1/login/totp").await;
    is_found(&world, "a code was right twice: /v1/login/totp and /v1/login/totp").await;
}

#[tokio::test]
async fn a_wrong_code_that_was_answered_and_not_counted_is_found_and_one_that_was_counted_and_not_answered() {
    let world = lively().await;
    planted(&world, "/v1/login/totp", "login", "000001", 400, "invalid-code");
    is_found(&world, "5 wrong codes are counted, and 6 to 6 were answered").await;
    let world = lively().await;
    change(&world, "2FA", "SET d.budget.n = :n", &[(":n", number(6))]).await;
    is_found(&world, "6 wrong codes are counted, and 5 to 5 were answered").await;
    is_found(&world, "wrong codes stored 6, and the audit comes to 5").await;
}

#[tokio::test]
async fn a_lost_write_and_a_version_without_a_writer_are_found() {
    let world = lively().await;
    change(&world, "2FA", "SET v = v + :one", &[(":one", number(1))]).await;
    is_found(&world, "no request wrote version").await;
    change(&world, "2FA", "SET v = v - :two", &[(":two", number(2))]).await;
    is_found(&world, "was acknowledged, and").await;
    let world = lively().await;
    change(&world, "2FA", "SET w = :w", &[(":w", AttributeValue::S("another".to_owned()))]).await;
    is_found(&world, "is another's than was written").await;
    let twice = world.evidence.writes().into_iter().find(|write| write.acknowledged && write.sort == "2FA").unwrap();
    world.evidence.wrote(vec![tests::evidence::Write { id: "another".to_owned(), ..twice }], true);
    is_found(&world, "2 writes were acknowledged as version 1").await;
}

#[tokio::test]
async fn an_audit_that_comes_to_another_record_is_found() {
    let world = lively().await;
    change(&world, "2FA", "REMOVE d.totp[0], d.recovery", &[]).await;
    is_found(&world, "authenticators stored {}, and the audit comes to {\"").await;
    is_found(&world, "recovery codes stored None, and the audit comes to Some(9)").await;
}

#[tokio::test]
async fn counters_that_differ_from_the_users_are_found() {
    let world = lively().await;
    change(&world, "ADOPTION", "SET n_enrolled = :two", &[(":two", number(2))]).await;
    is_found(&world, "demo: enrolled: 2 counted, 1 by day, 1 in the table").await;
}

#[tokio::test]
async fn a_mail_without_a_send_and_a_send_without_a_mail_are_found() {
    let world = lively().await;
    world.evidence.mailed("login", "alice@example.com", "a call".to_owned());
    is_found(&world, "1 mails for 0 sends that are stored and 0 that failed").await;
    let world = lively().await;
    planted(&world, "/v1/login/email", "login", "", 202, "");
    is_found(&world, "1 sends were answered, 0 are stored and 0 mails went out").await;
}
