//! Trusted browsers: issued with a code, exchanged at each use, listed, forgotten.

use http::Method;
use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::{Answer, Enrolled, TestDeployment};

/// A deployment in which browsers can be trusted for 30 days.
async fn deployment() -> TestDeployment {
    let deployment = TestDeployment::with_email().await;
    let policy = json!({"required": true, "email_enabled": true, "sender_id": "support", "trusted_browser_days": 30});
    deployment.set_policy(policy).await;
    deployment
}

/// Logs in with a code and asks for the browser to be remembered.
async fn remember(deployment: &TestDeployment, user: &str, enrolled: &Enrolled) -> String {
    let body = json!({"code": enrolled.authenticator.code_at(deployment.now()), "remember_browser": true, "browser_label": "Laptop"});
    let passed = deployment.user(user).login().submit_totp(body).await.expect(200);
    deployment.advance(30);
    passed["browser_token"].as_str().unwrap().to_owned()
}

async fn login(deployment: &TestDeployment, user: &str, browser_token: &str) -> Answer {
    deployment.user(user).login().start_in(browser_token).await
}

/// The token for the next time, of a login that passed.
fn next_token(answer: Answer) -> String {
    let answer = answer.expect(200);
    assert_eq!(answer["status"], "complete", "{answer}");
    answer["browser_token"].as_str().unwrap().to_owned()
}

async fn status(deployment: &TestDeployment, user: &str, token: &str) -> Value {
    login(deployment, user, token).await.expect(200)["status"].clone()
}

#[tokio::test]
async fn a_remembered_browser_passes_and_gets_a_new_token_each_time() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let first = remember(&deployment, "alice", &alice).await;
    let answer = login(&deployment, "alice", &first).await.expect(200);
    let payload = answer["assertion"].as_str().unwrap().split('.').nth(1).unwrap();
    let claims: Value =
        serde_json::from_slice(&data_encoding::BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap();
    assert_eq!((&claims["acr"], &claims["method"]), (&json!("aal1"), &json!("trusted_browser")));
    let second = answer["browser_token"].as_str().unwrap().to_owned();
    assert_ne!(first, second);
    deployment.advance(3600);
    next_token(login(&deployment, "alice", &second).await);
}

#[tokio::test]
async fn abuse_38_a_token_used_again_after_its_exchange_ends_the_trust() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let first = remember(&deployment, "alice", &alice).await;
    let second = next_token(login(&deployment, "alice", &first).await);
    deployment.advance(29);
    assert_eq!(next_token(login(&deployment, "alice", &first).await), second, "a lost answer, a second tab");
    deployment.advance(1);
    assert_eq!(status(&deployment, "alice", &first).await, "challenge");
    assert_eq!(status(&deployment, "alice", &second).await, "challenge", "the whole entry is gone");
    assert!(deployment.audit_actions().await.contains(&"browser_token_reused".to_owned()));
}

#[tokio::test]
async fn abuse_83_a_trusted_browser_is_audited_and_mailed_without_its_name() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    remember(&deployment, "alice", &alice).await;
    let audit = deployment.admin("ada").audit("?user_id=alice&limit=1").await.expect(200);
    let entry = &audit["entries"][0];
    let listed = deployment.user("alice").account().browsers().await.expect(200);
    assert_eq!((&entry["action"], &entry["actor"]["kind"]), (&json!("browser_trusted"), &json!("user")));
    assert_eq!(entry["details"]["browser_id"], listed["browsers"][0]["id"]);
    let batch = deployment.batch_of(&["browser_trusted"]).await;
    assert!(deployment.stream_brings(batch).await);
    let mail = deployment.wire.last_mail_to("alice@example.com").unwrap();
    assert_eq!(mail.tag("purpose"), "notice");
    let text = String::from_utf8_lossy(&mail.mime);
    assert!(text.contains("A browser is now trusted"), "{text}");
    let events = format!("{entry} {text}");
    assert!(!events.contains("Laptop"), "no text that the user chose: {events}");
}

#[tokio::test]
async fn abuse_83_a_login_that_did_not_pass_trusts_no_browser() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let wrong = alice.authenticator.wrong_code(deployment.now());
    let body = json!({"code": wrong, "remember_browser": true});
    deployment.user("alice").login().submit_totp(body).await.expect(400);
    assert!(!deployment.audit_actions().await.contains(&"browser_trusted".to_owned()));
}

/// Adds email to the factors of a user.
async fn add_email(deployment: &TestDeployment, user: &str) {
    let fresh = deployment.user(user).fresh_account();
    fresh.begin_email(json!({})).await.expect(202);
    fresh.confirm_email(deployment.mailed_code(user)).await.expect(200);
    deployment.advance(30);
}

/// How many items there are of trusted browsers.
async fn stored(deployment: &TestDeployment) -> usize {
    let is_browser = |item: &&std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>| {
        item["SK"].as_s().unwrap().starts_with("BROWSER#")
    };
    deployment.dump().await.iter().filter(is_browser).count()
}

#[tokio::test]
async fn abuse_83_when_a_51st_browser_is_trusted_the_first_one_ends() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    add_email(&deployment, "alice").await;
    let mut tokens = Vec::new();
    for _ in 0..50 {
        tokens.push(remember(&deployment, "alice", &alice).await);
    }
    tokens[0] = next_token(login(&deployment, "alice", &tokens[0]).await);
    let session = deployment.user("alice").account();
    session.forget_browser(tokens[2].split('.').next().unwrap()).await.expect(204);
    remember(&deployment, "alice", &alice).await;
    assert_eq!(stored(&deployment).await, 50, "the one that was removed has made room");
    tokens[0] = next_token(login(&deployment, "alice", &tokens[0]).await);
    // By a mailed code, whose function is another one.
    let login_token = deployment.user("alice").login();
    login_token.send_email().await.expect(202);
    let body = json!({"code": deployment.mailed_code("alice"), "remember_browser": true});
    let passed = login_token.submit_email(body).await.expect(200);
    let newest = passed["browser_token"].as_str().unwrap().to_owned();
    assert_eq!(status(&deployment, "alice", &tokens[0]).await, "challenge", "however lately it was used");
    for token in [&tokens[1], &tokens[49], &newest] {
        next_token(login(&deployment, "alice", token).await);
    }
    let listed = session.browsers().await.expect(200);
    assert_eq!((listed["browsers"].as_array().unwrap().len(), stored(&deployment).await), (50, 50));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_83_browsers_trusted_at_once_are_all_in_the_list() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    add_email(&deployment, "alice").await;
    let mailed = deployment.user("alice").login();
    mailed.send_email().await.expect(202);
    let (by_mail, by_app) = (
        json!({"code": deployment.mailed_code("alice"), "remember_browser": true}),
        json!({
            "code": alice.authenticator.code_at(deployment.now()), "remember_browser": true
        }),
    );
    let another = deployment.user("alice").login();
    let (one, other) = tokio::join!(mailed.submit_email(by_mail), another.submit_totp(by_app));
    for passed in [one.expect(200), other.expect(200)] {
        next_token(login(&deployment, "alice", passed["browser_token"].as_str().unwrap()).await);
    }
    let items = deployment.dump().await;
    let list = items.iter().find(|item| item["SK"].as_s().unwrap() == "BROWSERS").unwrap();
    assert_eq!(list["d"].as_l().unwrap().len(), 2);
}

#[tokio::test]
async fn two_tabs_at_once_get_the_same_token() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let first = remember(&deployment, "alice", &alice).await;
    let (one, other) = tokio::join!(login(&deployment, "alice", &first), login(&deployment, "alice", &first));
    assert_eq!(next_token(one), next_token(other));
}

#[tokio::test]
async fn abuse_38_a_token_copied_to_another_user_or_tenant_is_worth_nothing() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    deployment.enrolled("bob").await;
    let token = remember(&deployment, "alice", &alice).await;
    assert_eq!(status(&deployment, "bob", &token).await, "challenge");
    let namesake = deployment.token_with("login", "alice", json!({"tenant": "other"}));
    let elsewhere = deployment.login(&namesake).start_in(&token).await.expect(200);
    assert_eq!(elsewhere.get("browser_token"), None, "the same name in another tenant: {elsewhere}");
    for forged in ["", "x", &token.replacen(".0.", ".1.", 1), &format!("{token}A")] {
        assert_eq!(status(&deployment, "alice", forged).await, "challenge", "{forged}");
    }
    next_token(login(&deployment, "alice", &token).await);
}

#[tokio::test]
async fn a_trusted_browser_passes_while_locked() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let token = remember(&deployment, "alice", &alice).await;
    for _ in 0..5 {
        deployment.user("alice").login().totp("000000").await.expect(400);
    }
    deployment.user("alice").login().totp("000000").await.expect(429);
    next_token(login(&deployment, "alice", &token).await);
}

#[tokio::test]
async fn abuse_37_a_changed_factor_ends_the_trust_and_a_new_name_does_not() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let fresh = deployment.user("alice").fresh_account();
    let token = remember(&deployment, "alice", &alice).await;
    fresh.rename_totp(&fresh.first_totp().await, "Phone").await.expect(200);
    fresh.renew_recovery_codes(json!({})).await.expect(200);
    let token = next_token(login(&deployment, "alice", &token).await);
    fresh.begin_email(json!({})).await.expect(202);
    fresh.confirm_email(deployment.mailed_code("alice")).await.expect(200);
    assert_eq!(status(&deployment, "alice", &token).await, "challenge");
    let token = remember(&deployment, "alice", &alice).await;
    let fresh = deployment.user("alice").fresh_account();
    fresh.remove_email(json!({})).await.expect(204);
    assert_eq!(status(&deployment, "alice", &token).await, "challenge");
}

#[tokio::test]
async fn the_policy_decides_whether_and_for_how_long() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    let passed = deployment.user("alice").login().submit_totp(body).await.expect(200);
    assert_eq!(passed.get("browser_token"), None, "0 days: never");
    deployment.advance(30);
    deployment.set_policy(json!({"required": true, "trusted_browser_days": 90})).await;
    let token = remember(&deployment, "alice", &alice).await;
    deployment.advance(10 * 24 * 3600);
    let token = next_token(login(&deployment, "alice", &token).await);
    deployment.set_policy(json!({"required": true, "trusted_browser_days": 7})).await;
    assert_eq!(status(&deployment, "alice", &token).await, "challenge", "a stricter policy takes effect immediately");
}

#[tokio::test]
async fn a_browser_remembered_with_a_mailed_code_and_without_a_name() {
    let deployment = deployment().await;
    deployment.with_email_factor("alice").await;
    let login_token = deployment.user("alice").login();
    login_token.send_email().await.expect(202);
    let body = json!({"code": deployment.mailed_code("alice"), "remember_browser": true});
    let mut request = crate::deployment::request(Method::POST, "/v1/login/email/verify", &login_token, Some(body));
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
    request.headers_mut().insert("user-agent", firefox.parse().unwrap());
    let token = deployment.send(request).await.expect(200)["browser_token"].as_str().unwrap().to_owned();
    next_token(login(&deployment, "alice", &token).await);
    let listed = deployment.user("alice").account().browsers().await.expect(200);
    assert_eq!(listed["browsers"][0]["label"], "Firefox, Linux");
}

#[tokio::test]
async fn browsers_are_listed_and_forgotten_one_by_one_and_all() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let session = deployment.user("alice").account();
    let (one, two) = (remember(&deployment, "alice", &alice).await, remember(&deployment, "alice", &alice).await);
    let listed = session.browsers().await.expect(200);
    let browsers = listed["browsers"].as_array().unwrap();
    assert_eq!(browsers.len(), 2);
    assert_eq!(browsers[0]["label"], "Laptop");
    assert_eq!(browsers[0]["expires_at"], "2027-02-14T08:00:30Z");
    let id = one.split('.').next().unwrap();
    let by_another = deployment.user("bob").account().forget_browser(id).await;
    assert_eq!(by_another.refusal(), refused(404, "not-found"));
    session.forget_browser(id).await.expect(204);
    assert_eq!(session.forget_browser(id).await.status, 404);
    assert_eq!(status(&deployment, "alice", &one).await, "challenge");
    let two = next_token(login(&deployment, "alice", &two).await);
    session.forget_browsers().await.expect(204);
    assert_eq!(status(&deployment, "alice", &two).await, "challenge");
    assert_eq!(session.browsers().await.expect(200), json!({"browsers": []}));
}

#[tokio::test]
async fn a_browser_is_forgotten_even_while_it_is_used() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let token = remember(&deployment, "alice", &alice).await;
    let session = deployment.user("alice").account();
    let id = token.split('.').next().unwrap();
    let (used, forgotten) = tokio::join!(login(&deployment, "alice", &token), session.forget_browser(id));
    assert_eq!((used.status.as_u16(), forgotten.status.as_u16()), (200, 204));
    let token = used.json()["browser_token"].as_str().unwrap_or(&token).to_owned();
    assert_eq!(status(&deployment, "alice", &token).await, "challenge");
}

#[tokio::test]
async fn a_name_that_is_none_is_refused_and_spends_no_code() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.authenticator.code_at(deployment.now());
    let body = json!({"code": code, "remember_browser": true, "browser_label": "a\nb"});
    let rejected = deployment.user("alice").login().submit_totp(body).await;
    assert_eq!(rejected.json()["errors"][0]["pointer"], "/browser_label");
    let body = json!({"code": code, "browser_label": ""});
    let rejected = deployment.user("alice").login().submit_totp(body).await;
    assert_eq!(
        rejected.json()["errors"][0]["pointer"],
        "/browser_label",
        "also of a browser that is not to be trusted"
    );
    deployment.user("alice").login().totp(&code).await.expect(200);
}

#[tokio::test]
async fn the_table_holds_no_browser_token() {
    let deployment = deployment().await;
    let alice = deployment.enrolled("alice").await;
    let token = remember(&deployment, "alice", &alice).await;
    let tag = token.rsplit('.').next().unwrap();
    let raw = data_encoding::BASE64URL_NOPAD.decode(tag.as_bytes()).unwrap();
    assert_eq!(raw.len(), 32, "256 bits");
    let dump = format!("{:?}", deployment.dump().await);
    assert!(!dump.contains(tag) && !dump.contains(&format!("{raw:?}")));
}
