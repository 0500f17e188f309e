//! Trusted browsers: issued with a code, exchanged at each use, listed, forgotten.

use http::Method;
use serde_json::{Value, json};

use crate::world::{Answer, Enrolled, World};

/// A world in which browsers can be trusted for 30 days.
async fn world() -> World {
    let world = World::with_email().await;
    let policy = json!({"required": true, "email_enabled": true, "sender_id": "support", "trusted_browser_days": 30});
    world.set_policy(policy).await;
    world
}

/// Logs in with a code and asks for the browser to be remembered.
async fn remember(world: &World, user: &str, enrolled: &Enrolled) -> String {
    let body = json!({"code": enrolled.authenticator.code_at(world.now()), "remember_browser": true, "browser_label": "Laptop"});
    let passed = world.post("/v1/login/totp", &world.token("login", user), body).await.expect(200);
    world.advance(30);
    passed["browser_token"].as_str().unwrap().to_owned()
}

async fn login(world: &World, user: &str, browser_token: &str) -> Answer {
    let mut request = crate::world::request(Method::POST, "/v1/login", &world.token("login", user), None);
    request.headers_mut().insert("x-browser-token", browser_token.parse().unwrap());
    world.send(request).await
}

/// The token for the next time, of a login that passed.
fn next_token(answer: Answer) -> String {
    let answer = answer.expect(200);
    assert_eq!(answer["status"], "complete", "{answer}");
    answer["browser_token"].as_str().unwrap().to_owned()
}

async fn status(world: &World, user: &str, token: &str) -> Value {
    login(world, user, token).await.expect(200)["status"].clone()
}

#[tokio::test]
async fn a_remembered_browser_passes_and_gets_a_new_token_each_time() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let first = remember(&world, "alice", &alice).await;
    let answer = login(&world, "alice", &first).await.expect(200);
    let payload = answer["assertion"].as_str().unwrap().split('.').nth(1).unwrap();
    let claims: Value =
        serde_json::from_slice(&data_encoding::BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap();
    assert_eq!((&claims["acr"], &claims["method"]), (&json!("aal1"), &json!("trusted_browser")));
    let second = answer["browser_token"].as_str().unwrap().to_owned();
    assert_ne!(first, second);
    world.advance(3600);
    next_token(login(&world, "alice", &second).await);
}

#[tokio::test]
async fn abuse_38_a_token_used_again_after_its_exchange_ends_the_trust() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let first = remember(&world, "alice", &alice).await;
    let second = next_token(login(&world, "alice", &first).await);
    world.advance(29);
    assert_eq!(next_token(login(&world, "alice", &first).await), second, "a lost answer, a second tab");
    world.advance(1);
    assert_eq!(status(&world, "alice", &first).await, "challenge");
    assert_eq!(status(&world, "alice", &second).await, "challenge", "the whole entry is gone");
    assert!(world.audit_actions().await.contains(&"browser_token_reused".to_owned()));
}

#[tokio::test]
async fn abuse_83_a_trusted_browser_is_audited_and_mailed_without_its_name() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    remember(&world, "alice", &alice).await;
    let audit = world.get("/v1/audit?user_id=alice&limit=1", &world.token("staff", "ada")).await.expect(200);
    let entry = &audit["entries"][0];
    let listed = world.get("/v1/me/browsers", &world.token("session", "alice")).await.expect(200);
    assert_eq!((&entry["action"], &entry["actor"]["kind"]), (&json!("browser_trusted"), &json!("user")));
    assert_eq!(entry["details"]["browser_id"], listed["browsers"][0]["id"]);
    let batch = world.batch_of(&["browser_trusted"]).await;
    assert!(world.stream_brings(batch).await);
    let mail = world.wire.last_mail_to("alice@example.com").unwrap();
    assert_eq!(mail.tag("purpose"), "notice");
    let text = String::from_utf8_lossy(&mail.mime);
    assert!(text.contains("A browser is now trusted"), "{text}");
    let events = format!("{entry} {text}");
    assert!(!events.contains("Laptop"), "no text that the user chose: {events}");
}

#[tokio::test]
async fn abuse_83_a_login_that_did_not_pass_trusts_no_browser() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let wrong = alice.authenticator.wrong_code(world.now());
    let body = json!({"code": wrong, "remember_browser": true});
    world.post("/v1/login/totp", &world.token("login", "alice"), body).await.expect(400);
    assert!(!world.audit_actions().await.contains(&"browser_trusted".to_owned()));
}

/// Adds email to the factors of a user.
async fn add_email(world: &World, user: &str) {
    let fresh = world.token_with("session", user, json!({"acr": "aal2", "auth_time": world.now()}));
    world.post("/v1/me/email", &fresh, json!({})).await.expect(202);
    world.post("/v1/me/email/confirm", &fresh, json!({"code": world.mailed_code(user)})).await.expect(200);
    world.advance(30);
}

/// How many items there are of trusted browsers.
async fn stored(world: &World) -> usize {
    let is_browser = |item: &&std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>| {
        item["SK"].as_s().unwrap().starts_with("BROWSER#")
    };
    world.dump().await.iter().filter(is_browser).count()
}

#[tokio::test]
async fn abuse_83_when_a_51st_browser_is_trusted_the_first_one_ends() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    add_email(&world, "alice").await;
    let mut tokens = Vec::new();
    for _ in 0..50 {
        tokens.push(remember(&world, "alice", &alice).await);
    }
    tokens[0] = next_token(login(&world, "alice", &tokens[0]).await);
    let session = world.token("session", "alice");
    let third = format!("/v1/me/browsers/{}", tokens[2].split('.').next().unwrap());
    world.request(Method::DELETE, &third, &session, None).await.expect(204);
    remember(&world, "alice", &alice).await;
    assert_eq!(stored(&world).await, 50, "the one that was removed has made room");
    tokens[0] = next_token(login(&world, "alice", &tokens[0]).await);
    // By a mailed code, whose function is another one.
    let login_token = world.token("login", "alice");
    world.post("/v1/login/email", &login_token, json!({})).await.expect(202);
    let body = json!({"code": world.mailed_code("alice"), "remember_browser": true});
    let passed = world.post("/v1/login/email/verify", &login_token, body).await.expect(200);
    let newest = passed["browser_token"].as_str().unwrap().to_owned();
    assert_eq!(status(&world, "alice", &tokens[0]).await, "challenge", "however lately it was used");
    for token in [&tokens[1], &tokens[49], &newest] {
        next_token(login(&world, "alice", token).await);
    }
    let listed = world.get("/v1/me/browsers", &session).await.expect(200);
    assert_eq!((listed["browsers"].as_array().unwrap().len(), stored(&world).await), (50, 50));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_83_browsers_trusted_at_once_are_all_in_the_list() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    add_email(&world, "alice").await;
    let mailed = world.token("login", "alice");
    world.post("/v1/login/email", &mailed, json!({})).await.expect(202);
    let (by_mail, by_app) = (
        json!({"code": world.mailed_code("alice"), "remember_browser": true}),
        json!({
            "code": alice.authenticator.code_at(world.now()), "remember_browser": true
        }),
    );
    let another = world.token("login", "alice");
    let (one, other) = tokio::join!(
        world.post("/v1/login/email/verify", &mailed, by_mail),
        world.post("/v1/login/totp", &another, by_app)
    );
    for passed in [one.expect(200), other.expect(200)] {
        next_token(login(&world, "alice", passed["browser_token"].as_str().unwrap()).await);
    }
    let items = world.dump().await;
    let list = items.iter().find(|item| item["SK"].as_s().unwrap() == "BROWSERS").unwrap();
    assert_eq!(list["d"].as_l().unwrap().len(), 2);
}

#[tokio::test]
async fn two_tabs_at_once_get_the_same_token() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let first = remember(&world, "alice", &alice).await;
    let (one, other) = tokio::join!(login(&world, "alice", &first), login(&world, "alice", &first));
    assert_eq!(next_token(one), next_token(other));
}

#[tokio::test]
async fn abuse_38_a_token_copied_to_another_user_or_tenant_is_worth_nothing() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    world.enrolled("bob").await;
    let token = remember(&world, "alice", &alice).await;
    assert_eq!(status(&world, "bob", &token).await, "challenge");
    let namesake = world.token_with("login", "alice", json!({"tenant": "other"}));
    let mut request = crate::world::request(Method::POST, "/v1/login", &namesake, None);
    request.headers_mut().insert("x-browser-token", token.parse().unwrap());
    let elsewhere = world.send(request).await.expect(200);
    assert_eq!(elsewhere.get("browser_token"), None, "the same name in another tenant: {elsewhere}");
    for forged in ["", "x", &token.replacen(".0.", ".1.", 1), &format!("{token}A")] {
        assert_eq!(status(&world, "alice", forged).await, "challenge", "{forged}");
    }
    next_token(login(&world, "alice", &token).await);
}

#[tokio::test]
async fn a_trusted_browser_passes_while_locked() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let token = remember(&world, "alice", &alice).await;
    for _ in 0..5 {
        world.login_totp("alice", "000000").await.expect(400);
    }
    world.login_totp("alice", "000000").await.expect(429);
    next_token(login(&world, "alice", &token).await);
}

#[tokio::test]
async fn abuse_37_a_changed_factor_ends_the_trust_and_a_new_name_does_not() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let fresh = |world: &World| world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    let token = remember(&world, "alice", &alice).await;
    let me = world.get("/v1/me", &fresh(&world)).await.expect(200);
    let path = format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap());
    world.request(Method::PATCH, &path, &fresh(&world), Some(json!({"label": "Phone"}))).await.expect(200);
    world.post("/v1/me/recovery-codes", &fresh(&world), json!({})).await.expect(200);
    let token = next_token(login(&world, "alice", &token).await);
    world.post("/v1/me/email", &fresh(&world), json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    world.post("/v1/me/email/confirm", &fresh(&world), code).await.expect(200);
    assert_eq!(status(&world, "alice", &token).await, "challenge");
    let token = remember(&world, "alice", &alice).await;
    world.request(Method::DELETE, "/v1/me/email", &fresh(&world), None).await.expect(204);
    assert_eq!(status(&world, "alice", &token).await, "challenge");
}

#[tokio::test]
async fn the_policy_decides_whether_and_for_how_long() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true});
    let passed = world.post("/v1/login/totp", &world.token("login", "alice"), body).await.expect(200);
    assert_eq!(passed.get("browser_token"), None, "0 days: never");
    world.advance(30);
    world.set_policy(json!({"required": true, "trusted_browser_days": 90})).await;
    let token = remember(&world, "alice", &alice).await;
    world.advance(10 * 24 * 3600);
    let token = next_token(login(&world, "alice", &token).await);
    world.set_policy(json!({"required": true, "trusted_browser_days": 7})).await;
    assert_eq!(status(&world, "alice", &token).await, "challenge", "a stricter policy takes effect immediately");
}

#[tokio::test]
async fn a_browser_remembered_with_a_mailed_code_and_without_a_name() {
    let world = world().await;
    world.with_email_factor("alice").await;
    let login_token = world.token("login", "alice");
    world.post("/v1/login/email", &login_token, json!({})).await.expect(202);
    let body = json!({"code": world.mailed_code("alice"), "remember_browser": true});
    let mut request = crate::world::request(Method::POST, "/v1/login/email/verify", &login_token, Some(body));
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
    request.headers_mut().insert("user-agent", firefox.parse().unwrap());
    let token = world.send(request).await.expect(200)["browser_token"].as_str().unwrap().to_owned();
    next_token(login(&world, "alice", &token).await);
    let listed = world.get("/v1/me/browsers", &world.token("session", "alice")).await.expect(200);
    assert_eq!(listed["browsers"][0]["label"], "Firefox, Linux");
}

#[tokio::test]
async fn browsers_are_listed_and_forgotten_one_by_one_and_all() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let session = world.token("session", "alice");
    let (one, two) = (remember(&world, "alice", &alice).await, remember(&world, "alice", &alice).await);
    let listed = world.get("/v1/me/browsers", &session).await.expect(200);
    let browsers = listed["browsers"].as_array().unwrap();
    assert_eq!(browsers.len(), 2);
    assert_eq!(browsers[0]["label"], "Laptop");
    assert_eq!(browsers[0]["expires_at"], "2027-02-14T08:00:30Z");
    let id = one.split('.').next().unwrap();
    let path = format!("/v1/me/browsers/{id}");
    let by_another = world.request(Method::DELETE, &path, &world.token("session", "bob"), None).await;
    assert_eq!(by_another.refusal(), (404, "not-found".to_owned()));
    world.request(Method::DELETE, &path, &session, None).await.expect(204);
    assert_eq!(world.request(Method::DELETE, &path, &session, None).await.status, 404);
    assert_eq!(status(&world, "alice", &one).await, "challenge");
    let two = next_token(login(&world, "alice", &two).await);
    world.request(Method::DELETE, "/v1/me/browsers", &session, None).await.expect(204);
    assert_eq!(status(&world, "alice", &two).await, "challenge");
    assert_eq!(world.get("/v1/me/browsers", &session).await.expect(200), json!({"browsers": []}));
}

#[tokio::test]
async fn a_browser_is_forgotten_even_while_it_is_used() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let token = remember(&world, "alice", &alice).await;
    let path = format!("/v1/me/browsers/{}", token.split('.').next().unwrap());
    let session = world.token("session", "alice");
    let (used, forgotten) =
        tokio::join!(login(&world, "alice", &token), world.request(Method::DELETE, &path, &session, None));
    assert_eq!((used.status.as_u16(), forgotten.status.as_u16()), (200, 204));
    let token = used.json()["browser_token"].as_str().unwrap_or(&token).to_owned();
    assert_eq!(status(&world, "alice", &token).await, "challenge");
}

#[tokio::test]
async fn a_name_that_is_none_is_refused_and_spends_no_code() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let code = alice.authenticator.code_at(world.now());
    let body = json!({"code": code, "remember_browser": true, "browser_label": "a\nb"});
    let refused = world.post("/v1/login/totp", &world.token("login", "alice"), body).await;
    assert_eq!(refused.json()["errors"][0]["pointer"], "/browser_label");
    let body = json!({"code": code, "browser_label": ""});
    let refused = world.post("/v1/login/totp", &world.token("login", "alice"), body).await;
    assert_eq!(refused.json()["errors"][0]["pointer"], "/browser_label", "also of a browser that is not to be trusted");
    world.login_totp("alice", &code).await.expect(200);
}

#[tokio::test]
async fn the_table_holds_no_browser_token() {
    let world = world().await;
    let alice = world.enrolled("alice").await;
    let token = remember(&world, "alice", &alice).await;
    let tag = token.rsplit('.').next().unwrap();
    let raw = data_encoding::BASE64URL_NOPAD.decode(tag.as_bytes()).unwrap();
    assert_eq!(raw.len(), 32, "256 bits");
    let dump = format!("{:?}", world.dump().await);
    assert!(!dump.contains(tag) && !dump.contains(&format!("{raw:?}")));
}
