//! Staff help users: who can, the effects, and the audit log.

use http::Method;
use serde_json::{Value, json};

use crate::authenticator::Authenticator;
use crate::world::{Answer, World};

fn refused(status: u16, slug: &str) -> (u16, String) {
    (status, slug.to_owned())
}

/// A request of the admin Ada.
async fn ada(world: &World, verb: Method, path: &str, body: Value) -> Answer {
    world.request(verb, path, &world.token("staff", "ada"), Some(body)).await
}

fn reason() -> Value {
    json!({"reason": "called, identity checked"})
}

async fn page(world: &World, user: &str) -> Value {
    world.get(&format!("/v1/users/{user}"), &world.token("staff", "ada")).await.expect(200)
}

fn agent(world: &World) -> String {
    world.token_with("staff", "gus", json!({"role": "agent"}))
}

const GRANT: &str = "/v1/agents/gus/manage-2fa";

#[tokio::test]
async fn abuse_40_41_an_agent_needs_the_grant_of_the_moment() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let unlock = async || world.post("/v1/users/alice/unlock", &agent(&world), reason()).await;
    assert_eq!(unlock().await.refusal(), refused(403, "grant-required"));
    for path in ["/v1/users", "/v1/users/alice", "/v1/users/nobody", "/v1/audit", "/v1/adoption"] {
        assert_eq!(world.get(path, &agent(&world)).await.refusal(), refused(403, "grant-required"), "{path}");
    }
    let given = ada(&world, Method::PUT, GRANT, json!({})).await.expect(200);
    assert_eq!(given, json!({"agent_id": "gus", "granted_at": "2027-01-15T08:00:30Z", "granted_by": "ada"}));
    let again = ada(&world, Method::PUT, GRANT, json!({})).await.expect(200);
    assert_eq!(given, again);
    let agents = world.get("/v1/agents", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(agents, json!({"agents": [given]}));
    assert_eq!(unlock().await.status, 204, "at the next request");
    ada(&world, Method::DELETE, GRANT, json!({})).await.expect(204);
    assert_eq!(unlock().await.refusal(), refused(403, "grant-required"), "at the next request");
    assert_eq!(ada(&world, Method::DELETE, GRANT, json!({})).await.refusal(), refused(404, "not-found"));
    let by_agent = world.request(Method::PUT, GRANT, &agent(&world), Some(json!({}))).await;
    assert_eq!(by_agent.refusal(), refused(403, "admin-required"), "no one can grant it to themselves");
}

#[tokio::test]
async fn a_grant_of_another_tenant_is_worth_nothing_here() {
    let world = World::new().await;
    world.enrolled("alice").await;
    ada(&world, Method::PUT, GRANT, json!({})).await.expect(200);
    let elsewhere = world.token_with("staff", "gus", json!({"role": "agent", "tenant": "other"}));
    assert_eq!(world.get("/v1/users", &elsewhere).await.refusal(), refused(403, "grant-required"));
}

#[tokio::test]
async fn abuse_45_no_one_sees_or_manages_their_own_record() {
    let world = World::new().await;
    world.enrolled("ada").await;
    let own = refused(403, "own-record");
    for (verb, path) in [
        (Method::GET, "/v1/users/ada"),
        (Method::POST, "/v1/users/ada/unlock"),
        (Method::DELETE, "/v1/users/ada/factors"),
        (Method::GET, "/v1/audit?user_id=ada"),
    ] {
        assert_eq!(ada(&world, verb, path, reason()).await.refusal(), own, "{path}");
    }
    let bypass = json!({"reason": "x", "valid_minutes": 15});
    assert_eq!(ada(&world, Method::POST, "/v1/users/ada/bypass-code", bypass).await.refusal(), own);
}

#[tokio::test]
async fn abuse_42_another_tenant_s_user_is_answered_like_an_unknown_one() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let mallory = world.token_with("staff", "mallory", json!({"tenant": "other"}));
    let before = world.dump_text().await;
    for (verb, rest) in [
        (Method::GET, ""),
        (Method::POST, "/unlock"),
        (Method::DELETE, "/factors"),
        (Method::DELETE, "/email"),
        (Method::DELETE, "/exemption"),
    ] {
        let theirs = world.request(verb.clone(), &format!("/v1/users/alice{rest}"), &mallory, Some(reason())).await;
        let unknown = world.request(verb, &format!("/v1/users/nobody{rest}"), &mallory, Some(reason())).await;
        assert_eq!(theirs.refusal(), refused(404, "not-found"), "{rest}");
        assert_eq!(theirs.without_request_id(), unknown.without_request_id());
    }
    assert_eq!(world.dump_text().await, before);
}

#[tokio::test]
async fn every_order_needs_a_reason() {
    let world = World::new().await;
    world.enrolled("alice").await;
    for bad in [json!({}), json!({"reason": ""}), json!({"reason": " "}), json!({"reason": "x".repeat(501)})] {
        let answer = ada(&world, Method::POST, "/v1/users/alice/unlock", bad.clone()).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{bad}");
    }
}

#[tokio::test]
async fn the_helpdesk_makes_a_user_known() {
    let world = World::new().await;
    let not_there = world.get("/v1/users/alice", &world.token("staff", "ada")).await;
    assert_eq!(not_there.refusal(), refused(404, "not-found"));
    let profile = json!({"email": "alice@example.com", "email_verified": true, "name": "Alice", "locale": "de"});
    let service = world.token("service", "backend");
    let put = async |token: &str, body: &Value| {
        world.request(Method::PUT, "/v1/users/alice", token, Some(body.clone())).await
    };
    put(&service, &profile).await.expect(200);
    put(&service, &profile).await.expect(200);
    let shown = page(&world, "alice").await;
    assert_eq!(
        (&shown["status"], &shown["email_verified"], &shown["locale"]),
        (&json!("pending"), &json!(true), &json!("de"))
    );
    let moved = json!({"email": "alice@example.org", "email_verified": false, "reason": "moved"});
    put(&world.token("staff", "ada"), &moved).await.expect(200);
    assert_eq!(page(&world, "alice").await["email_address"], "alice@example.org");
    assert_eq!(put(&agent(&world), &moved).await.refusal(), refused(403, "grant-required"));
    let bad = put(&service, &json!({"email": "nonsense", "email_verified": true})).await;
    assert_eq!(
        (bad.refusal(), bad.json()["errors"][0]["pointer"].clone()),
        (refused(400, "invalid-request"), json!("/email"))
    );
    let without_reason = put(&world.token("staff", "ada"), &profile).await;
    assert_eq!(
        (without_reason.refusal(), without_reason.json()["errors"][0]["pointer"].clone()),
        (refused(400, "invalid-request"), json!("/reason"))
    );
    let entries = world.get("/v1/audit?user_id=alice", &world.token("staff", "ada")).await.expect(200);
    let reason_of = |action: &str| {
        let entries = entries["entries"].as_array().unwrap();
        entries.iter().find(|entry| entry["action"] == action).unwrap()["reason"].clone()
    };
    assert_eq!((reason_of("address_changed"), reason_of("user_seen")), (json!("moved"), Value::Null));
    let seen = world.audit_actions().await.iter().filter(|action| *action == "user_seen").count();
    assert_eq!(seen, 1);
}

#[tokio::test]
async fn abuse_44_staff_set_an_authenticator_up_and_it_counts_only_when_confirmed() {
    let world = World::new().await;
    let profile = json!({"email": "alice@example.com", "email_verified": true, "reason": "called"});
    ada(&world, Method::PUT, "/v1/users/alice", profile).await.expect(200);
    let begun = ada(&world, Method::POST, "/v1/users/alice/totp", reason()).await.expect(201);
    assert!(begun["otpauth_uri"].as_str().unwrap().contains(":alice@example.com?"));
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let early = world.login_totp("alice", &app.code_at(world.now())).await;
    assert_eq!(early.refusal(), refused(400, "invalid-code"), "not confirmed");
    let id = begun["id"].as_str().unwrap();
    let by_user = format!("/v1/me/totp/{id}/confirm");
    let code = json!({"code": app.code_at(world.now())});
    let session = world.token("session", "alice");
    assert_eq!(world.post(&by_user, &session, code.clone()).await.refusal(), refused(404, "not-found"));
    let confirm = format!("/v1/users/alice/totp/{id}/confirm");
    let wrong = ada(&world, Method::POST, &confirm, json!({"code": app.wrong_code(world.now())})).await;
    assert_eq!(wrong.refusal(), refused(400, "invalid-code"));
    let confirmed = ada(&world, Method::POST, &confirm, code).await.expect(200);
    assert_eq!(confirmed.get("recovery_codes"), None, "those are for the user's eyes");
    world.advance(30);
    let passed = world.login_totp("alice", &app.code_at(world.now())).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 0);
    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    world.post("/v1/me/recovery-codes", &fresh, json!({})).await.expect(200);
}

#[tokio::test]
async fn staff_cannot_confirm_a_setup_that_a_user_started() {
    let world = World::new().await;
    let session = world.token("session", "alice");
    let begun = world.post("/v1/me/totp", &session, json!({})).await.expect(201);
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let confirm = format!("/v1/users/alice/totp/{}/confirm", begun["id"].as_str().unwrap());
    let answer = ada(&world, Method::POST, &confirm, json!({"code": app.code_at(world.now())})).await;
    assert_eq!(answer.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn email_is_switched_on_for_a_verified_address_only() {
    let world = World::with_email().await;
    let put = async |verified: bool| {
        let profile = json!({"email": "alice@example.com", "email_verified": verified, "reason": "called"});
        ada(&world, Method::PUT, "/v1/users/alice", profile).await.expect(200);
        ada(&world, Method::PUT, "/v1/users/alice/email", reason()).await
    };
    assert_eq!(put(false).await.refusal(), refused(409, "address-unknown"));
    put(true).await.expect(200);
    let login = world.token("login", "alice");
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!((&step["status"], &step["methods"]), (&json!("challenge"), &json!(["email"])));
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    world.post("/v1/login/email/verify", &login, code).await.expect(200);
    ada(&world, Method::DELETE, "/v1/users/alice/email", reason()).await.expect(204);
    let again = ada(&world, Method::DELETE, "/v1/users/alice/email", reason()).await;
    assert_eq!(again.refusal(), refused(404, "not-found"));
}

/// The story: the phone is at home. A bypass code lets one login pass and leaves the factors as they are.
#[tokio::test]
async fn abuse_43_a_bypass_code_lets_one_login_of_its_user_pass_in_time() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    world.enrolled("bob").await;
    let issue = async |minutes: u16| {
        let body = json!({"reason": "phone at home", "valid_minutes": minutes});
        ada(&world, Method::POST, "/v1/users/alice/bypass-code", body).await
    };
    for bad in [14, 1441] {
        assert_eq!(issue(bad).await.json()["errors"][0]["pointer"], "/valid_minutes");
    }
    let submit = async |user: &str, code: &str| {
        let login = world.token("login", user);
        world.post("/v1/login/bypass-code", &login, json!({"code": code})).await
    };
    let first = issue(15).await.expect(201)["code"].as_str().unwrap().to_owned();
    let issued = issue(15).await.expect(201);
    let code = issued["code"].as_str().unwrap();
    assert_eq!(code.len(), 11, "10 characters in two groups");
    assert_eq!(submit("alice", &first).await.refusal(), refused(400, "invalid-code"), "one at a time");
    assert_eq!(submit("bob", code).await.refusal(), refused(400, "invalid-code"), "another user's");
    let passed = submit("alice", &code.to_lowercase()).await.expect(200);
    assert_eq!(passed.as_object().unwrap().keys().collect::<Vec<_>>(), ["assertion"]);
    assert_eq!(submit("alice", code).await.refusal(), refused(400, "invalid-code"), "twice");
    let late = issue(15).await.expect(201);
    world.advance(15 * 60);
    assert_eq!(submit("alice", late["code"].as_str().unwrap()).await.refusal(), refused(400, "invalid-code"));
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
    assert_eq!(page(&world, "alice").await["methods"], json!(["totp"]));
}

#[tokio::test]
async fn a_bypass_code_lets_a_login_pass_that_would_have_to_set_something_up() {
    let world = World::new().await;
    let known = json!({"email": "c@example.com", "email_verified": true, "reason": "called"});
    ada(&world, Method::PUT, "/v1/users/carol", known).await.expect(200);
    let body = json!({"reason": "on a train without her phone", "valid_minutes": 15});
    let issued = ada(&world, Method::POST, "/v1/users/carol/bypass-code", body).await.expect(201);
    let login = world.token("login", "carol");
    assert_eq!(world.post("/v1/login", &login, json!({})).await.expect(200)["status"], "setup_required");
    let passed = world.post("/v1/login/bypass-code", &login, json!({"code": issued["code"]})).await.expect(200);
    assert!(passed["assertion"].is_string());
    let again = world.token("login", "carol");
    assert_eq!(world.post("/v1/login", &again, json!({})).await.expect(200)["status"], "setup_required");
}

#[tokio::test]
async fn abuse_43_a_bypass_code_proves_nothing_for_a_change_of_factors() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let body = json!({"reason": "phone at home", "valid_minutes": 15});
    let issued = ada(&world, Method::POST, "/v1/users/alice/bypass-code", body).await.expect(201);
    let proof = json!({"proof": {"method": "bypass_code", "code": issued["code"]}});
    let session = world.token("session", "alice");
    for path in ["/v1/me/totp", "/v1/me/email", "/v1/me/recovery-codes"] {
        let answer = world.post(path, &session, proof.clone()).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{path}");
    }
    let login = world.token("login", "alice");
    world.post("/v1/login/bypass-code", &login, json!({"code": issued["code"]})).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_18_one_bypass_code_32_requests_one_success() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let body = json!({"reason": "phone at home", "valid_minutes": 15});
    let issued = ada(&world, Method::POST, "/v1/users/alice/bypass-code", body).await.expect(201);
    let code = json!({"code": issued["code"]});
    let requests: Vec<_> = (0..32)
        .map(|_| {
            let login = world.token("login", "alice");
            let request = crate::world::request(Method::POST, "/v1/login/bypass-code", &login, Some(code.clone()));
            tokio::spawn(world.detached_send(request))
        })
        .collect();
    let mut passed = 0;
    for request in requests {
        passed += usize::from(request.await.unwrap().status == 200);
    }
    assert_eq!(passed, 1);
}

/// The story: locked, and unlocked by an agent.
#[tokio::test]
async fn a_locked_user_is_unlocked() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    for _ in 0..100 {
        world.login_totp("alice", "000000").await.expect(400);
        world.advance(900);
    }
    let right = async || world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    assert_eq!(right().await.refusal(), refused(403, "account-locked"));
    let shown = page(&world, "alice").await;
    assert_eq!((&shown["status"], &shown["failures"]), (&json!("locked"), &json!(100)));
    assert_eq!((shown["locked_until_unlocked"].clone(), shown.get("locked_until")), (json!(true), None));
    ada(&world, Method::PUT, GRANT, json!({})).await.expect(200);
    world.post("/v1/users/alice/unlock", &agent(&world), reason()).await.expect(204);
    right().await.expect(200);
    assert_eq!(page(&world, "alice").await["status"], "enrolled");
}

/// The story: every factor is removed, with browsers and codes, and the user gets a mail.
#[tokio::test]
async fn removing_all_factors_ends_browsers_and_codes_and_tells_the_user() {
    let world = World::with_email().await;
    let policy = json!({"required": true, "email_enabled": true, "sender_id": "support", "trusted_browser_days": 30});
    world.set_policy(policy).await;
    let alice = world.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true});
    let passed = world.post("/v1/login/totp", &world.token("login", "alice"), body).await.expect(200);
    let browser = passed["browser_token"].as_str().unwrap().to_owned();
    ada(&world, Method::DELETE, "/v1/users/alice/factors", reason()).await.expect(204);
    let mut request = crate::world::request(Method::POST, "/v1/login", &world.token("login", "alice"), None);
    request.headers_mut().insert("x-browser-token", browser.parse().unwrap());
    assert_eq!(world.send(request).await.expect(200)["status"], "setup_required");
    let code = json!({"code": alice.recovery_codes()[0]});
    let recovery = world.post("/v1/login/recovery-code", &world.token("login", "alice"), code).await;
    assert_eq!(recovery.refusal(), refused(400, "invalid-code"));
    let mails = world.wire.mails().len();
    let batch = world.batch_of(&["factors_removed"]).await;
    assert!(world.stream_brings(batch).await);
    let mail = world.wire.mails().pop().unwrap();
    assert_eq!((world.wire.mails().len(), mail.to()), (mails + 1, "alice@example.com"));
    let text = String::from_utf8_lossy(&mail.mime).replace("=\r\n", "");
    // As a word: the boundaries of a mail are random, and may contain these three letters.
    let named = text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "ada");
    assert!(text.contains("By: support at") && !named, "the role, and never who: {text}");
}

/// The story: an exemption that ends.
#[tokio::test]
async fn an_exemption_lets_a_user_pass_until_it_ends() {
    let world = World::new().await;
    let status =
        async || world.post("/v1/login", &world.token("login", "alice"), json!({})).await.expect(200)["status"].clone();
    assert_eq!(status().await, "setup_required");
    let put = async |until: &str| {
        ada(&world, Method::PUT, "/v1/users/alice/exemption", json!({"reason": "no phone", "until": until})).await
    };
    for bad in ["2027-01-15T07:59:59Z", "tomorrow", ""] {
        assert_eq!(put(bad).await.json()["errors"][0]["pointer"], "/until", "{bad}");
    }
    let set = put("2027-01-15T10:00:00+01:00").await.expect(200);
    assert_eq!(set, json!({"until": "2027-01-15T09:00:00Z", "reason": "no phone"}));
    assert_eq!(status().await, "complete");
    let shown = page(&world, "alice").await;
    assert_eq!((&shown["status"], &shown["exemption"]), (&json!("exempt"), &set));
    world.advance(3600);
    assert_eq!(status().await, "setup_required", "it has ended");
    put("2027-01-15T12:00:00Z").await.expect(200);
    ada(&world, Method::DELETE, "/v1/users/alice/exemption", reason()).await.expect(204);
    assert_eq!(status().await, "setup_required", "it was ended");
}

#[tokio::test]
async fn a_user_s_page_shows_what_staff_need_and_no_secret() {
    let world = World::with_email().await;
    let alice = world.enrolled("alice").await;
    world.login_totp("alice", &alice.authenticator.code_at(world.now() + 30)).await.expect(200);
    let shown = page(&world, "alice").await;
    assert_eq!(shown["totp"][0]["drift"], 1, "the phone is a step ahead");
    assert_eq!(shown["email_address"], "alice@example.com");
    assert_eq!(shown["recovery_codes_left"], 10);
    let text = shown.to_string();
    for word in ["secret", "otpauth", "mac", "token"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[tokio::test]
async fn every_action_is_audited_with_its_actor_and_reason() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let me = world.get("/v1/me", &world.token("session", "alice")).await.expect(200);
    let totp = format!("/v1/users/alice/totp/{}", me["totp"][0]["id"].as_str().unwrap());
    ada(&world, Method::POST, "/v1/users/alice/unlock", reason()).await.expect(204);
    ada(&world, Method::PUT, "/v1/users/alice/email", reason()).await.expect(200);
    ada(&world, Method::DELETE, &totp, reason()).await.expect(204);
    let audit = world.get("/v1/audit?user_id=alice", &world.token("staff", "ada")).await.expect(200);
    let entries = audit["entries"].as_array().unwrap();
    for action in ["unlocked", "email_added", "totp_removed"] {
        let entry = entries.iter().find(|entry| entry["action"] == action).expect(action);
        assert_eq!(entry["actor"], json!({"kind": "admin", "id": "ada"}));
        assert_eq!(entry["reason"], "called, identity checked");
    }
}

#[tokio::test]
async fn abuse_47_below_enterprise_staff_still_reset_and_no_longer_enrol() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    world.set_plan("team").await;
    let begin = ada(&world, Method::POST, "/v1/users/alice/totp", reason()).await;
    assert_eq!(begin.refusal(), refused(402, "plan-required"));
    let email = ada(&world, Method::PUT, "/v1/users/alice/email", reason()).await;
    assert_eq!(email.refusal(), refused(402, "plan-required"));
    ada(&world, Method::POST, "/v1/users/alice/unlock", reason()).await.expect(204);
    ada(&world, Method::DELETE, "/v1/users/alice/factors", reason()).await.expect(204);
}
