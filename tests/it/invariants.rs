//! The checker of invariants finds nothing in a deployment where all went well, and finds what is planted.

use aws_sdk_dynamodb::types::AttributeValue;
use http::Method;
use serde_json::json;
use tests::evidence::Answered;
use tests::invariants::{assert_all_hold, violations};

use tests::passkey_authenticator::Device;

use crate::deployment::TestDeployment;

/// A deployment in which users have done this and that, and the stream's consumer has heard of it.
async fn lively() -> TestDeployment {
    let deployment = TestDeployment::with_passkeys_and_email().await;
    let alice = deployment.enrolled("alice").await;
    let code = json!({"code": alice.authenticator.code_at(deployment.now())});
    deployment.user("alice").login().submit_totp(code).await.expect(200);
    let code = json!({"code": alice.recovery_codes()[0]});
    deployment.user("alice").login().submit_recovery_code(code).await.expect(200);
    for _ in 0..5 {
        deployment.user("alice").login().totp("000000").await.expect(400);
    }
    deployment.with_email_factor("bob").await;
    let login = deployment.user("bob").login();
    login.send_email().await.expect(202);
    login.email(deployment.mailed_code("bob")).await.expect(200);
    deployment.advance(1);
    let (passkey, confirmed) = deployment.with_passkey("carol", &Device::security_key()).await;
    deployment.login_by("carol", &passkey).await;
    deployment.with_passkey("carol", &Device::platform()).await;
    deployment.advance(1);
    let first = confirmed["passkey"]["id"].as_str().unwrap();
    deployment.user("carol").fresh_account().remove_passkey(first, json!({})).await.expect(204);
    let reason = json!({"reason": "left"});
    deployment.admin("ada").remove_factors("bob", reason).await.expect(204);
    assert_all_hold(&deployment).await;
    deployment
}

/// An answer that never was.
fn planted(deployment: &TestDeployment, path: &str, token_use: &str, code: &str, status: u16, problem: &str) {
    let token = deployment.token(token_use, "alice");
    let answered = Answered::of(&Method::POST, path, &token, &json!({"code": code}), deployment.now());
    let asserted = status == 200;
    let mut answered = Answered { status, problem: problem.to_owned(), asserted, ..answered };
    deployment.evidence.begin(&mut answered);
    deployment.evidence.end(answered);
}

async fn is_found(deployment: &TestDeployment, expected: &str) {
    let found = violations(deployment).await;
    assert!(found.iter().any(|violation| violation.contains(expected)), "{expected} is not among {found:#?}");
}

/// Changes an item behind the product's back.
async fn change(deployment: &TestDeployment, sort: &str, update: &str, values: &[(&str, AttributeValue)]) {
    let items = deployment.dump().await;
    let of_alice =
        |key: &AttributeValue| ["T#demo", "OUTBOX#demo"].iter().any(|of| key.as_s().unwrap().starts_with(of));
    let mut items: Vec<_> = items
        .into_iter()
        .filter(|item| of_alice(&item["PK"]) && item["SK"].as_s().unwrap().starts_with(sort))
        .collect();
    items.sort_by_key(|item| item["PK"].as_s().unwrap().clone());
    let item = &items[0];
    let mut request = deployment.dynamodb.update_item().table_name(&deployment.table).update_expression(update);
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
    let deployment = lively().await;
    planted(&deployment, "/v1/login/totp", "login", "123456", 200, "");
    is_found(&deployment, "passed by /v1/login/totp, and is not spent").await;
    planted(&deployment, "/v1/login/bypass-code", "login", "ABCDE-FGHJK", 200, "");
    is_found(&deployment, "bypass_code_used has 1 successful and 0 unknown answers, but 0 entries").await;
}

#[tokio::test]
async fn a_code_and_a_login_that_were_right_twice_are_found() {
    let deployment = lively().await;
    let mut right = deployment.evidence.answers();
    right.retain(|answered| answered.path == "/v1/login/totp" && answered.is_success());
    deployment.evidence.end(right.remove(0));
    is_found(&deployment, "passed twice: /v1/login/totp and /v1/login/totp").await;
    is_found(&deployment, "a code was right twice: /v1/login/totp and /v1/login/totp").await;
}

#[tokio::test]
async fn an_answer_of_a_passkey_that_was_right_twice_is_found() {
    let deployment = lively().await;
    let mut right = deployment.evidence.answers();
    right.retain(|answered| answered.path == "/v1/login/passkey" && answered.is_success());
    deployment.evidence.end(right.remove(0));
    is_found(&deployment, "a signature was right twice: /v1/login/passkey and /v1/login/passkey").await;
}

#[tokio::test]
async fn a_wrong_code_that_was_answered_and_not_counted_is_found_and_one_that_was_counted_and_not_answered() {
    let deployment = lively().await;
    planted(&deployment, "/v1/login/totp", "login", "000001", 400, "invalid-code");
    is_found(&deployment, "5 wrong codes are counted, and 6 to 6 were answered").await;
    let deployment = lively().await;
    change(&deployment, "2FA", "SET d.budget.n = :n", &[(":n", number(6))]).await;
    is_found(&deployment, "6 wrong codes are counted, and 5 to 5 were answered").await;
    is_found(&deployment, "wrong codes stored 6, and the audit comes to 5").await;
}

#[tokio::test]
async fn a_lost_write_and_a_version_without_a_writer_are_found() {
    let deployment = lively().await;
    change(&deployment, "2FA", "SET v = v + :one", &[(":one", number(1))]).await;
    is_found(&deployment, "no request wrote version").await;
    change(&deployment, "2FA", "SET v = v - :two", &[(":two", number(2))]).await;
    is_found(&deployment, "was acknowledged, and").await;
    let deployment = lively().await;
    change(&deployment, "2FA", "SET w = :w", &[(":w", AttributeValue::S("another".to_owned()))]).await;
    is_found(&deployment, "is another's than was written").await;
    let twice =
        deployment.evidence.writes().into_iter().find(|write| write.acknowledged && write.sort == "2FA").unwrap();
    deployment.evidence.wrote(vec![tests::evidence::Write { id: "another".to_owned(), ..twice }], true);
    is_found(&deployment, "2 writes were acknowledged as version 1").await;
}

#[tokio::test]
async fn an_audit_that_comes_to_another_record_is_found() {
    let deployment = lively().await;
    change(&deployment, "2FA", "REMOVE d.totp[0], d.recovery", &[]).await;
    is_found(&deployment, "authenticators stored {}, and the audit comes to {\"").await;
    is_found(&deployment, "recovery codes stored None, and the audit comes to Some(9)").await;
    let deployment = lively().await;
    let removed = AttributeValue::S("passkey_removed".to_owned());
    let items = deployment.dump().await;
    let entry = items.into_iter().find(|item| item.get("action") == Some(&removed)).unwrap();
    deployment.delete_item(entry["PK"].as_s().unwrap(), entry["SK"].as_s().unwrap()).await;
    is_found(&deployment, "passkeys stored {\"").await;
}

#[tokio::test]
async fn counters_that_differ_from_the_users_are_found() {
    let deployment = lively().await;
    change(&deployment, "ADOPTION", "SET n_enrolled = :three", &[(":three", number(3))]).await;
    is_found(&deployment, "demo: enrolled: 3 counted, 2 by day, 2 in the table").await;
}

#[tokio::test]
async fn a_mail_without_a_send_and_a_send_without_a_mail_are_found() {
    let deployment = lively().await;
    deployment.evidence.mailed("login", "alice@example.com", "a call".to_owned());
    is_found(&deployment, "1 mails for 0 sends that are stored and 0 that failed").await;
    let deployment = lively().await;
    planted(&deployment, "/v1/login/email", "login", "", 202, "");
    is_found(&deployment, "1 sends were answered, 0 are stored and 0 mails went out").await;
}
