//! How often something may be changed, and what changes nothing.

use http::Method;
use serde_json::json;

use crate::world::{Answer, World, policy_body};

const HOUR: i64 = 3600;

fn fresh(world: &World, user: &str) -> String {
    world.token_with("session", user, json!({"acr": "aal2", "auth_time": world.now()}))
}

async fn rename(world: &World, user: &str, label: &str) -> Answer {
    let session = fresh(world, user);
    let me = world.get("/v1/me", &session).await.expect(200);
    let path = format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap());
    world.request(Method::PATCH, &path, &session, Some(json!({"label": label}))).await
}

/// That `answer` says to wait until `second` of the world's clock.
fn waits_until(world: &World, answer: &Answer, second: i64) {
    assert_eq!(answer.refusal(), (429, "too-many-changes".to_owned()), "{}", answer.text);
    assert_eq!(answer.header("retry-after"), (second - world.now()).to_string());
}

#[tokio::test]
async fn abuse_92_sixty_changes_an_hour_by_the_user_s_own_hand_the_set_up_included() {
    let world = World::new().await;
    world.set_policy(json!({"required": false})).await;
    let began = world.now();
    world.enrolled("alice").await;
    for nth in 0..59 {
        rename(&world, "alice", &format!("Phone {nth}")).await.expect(200);
    }
    let before = world.dump_text().await;
    waits_until(&world, &rename(&world, "alice", "Phone").await, began + HOUR);
    let session = fresh(&world, "alice");
    waits_until(&world, &world.post("/v1/me/recovery-codes", &session, json!({})).await, began + HOUR);
    waits_until(&world, &world.post("/v1/me/totp", &session, json!({})).await, began + HOUR);
    let me = world.get("/v1/me", &session).await.expect(200);
    let path = format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap());
    waits_until(&world, &world.request(Method::DELETE, &path, &session, Some(json!({}))).await, began + HOUR);
    assert_eq!(world.dump_text().await, before, "a refused change writes nothing");
    rename(&world, "alice", "Phone 58").await.expect(200);
    assert_eq!(world.dump_text().await, before, "what changes nothing is not refused, and writes nothing");
    world.advance(HOUR - 30);
    rename(&world, "alice", "Phone").await.expect(200);
}

#[tokio::test]
async fn abuse_92_setups_that_are_never_confirmed_count() {
    let world = World::new().await;
    let began = world.now();
    let session = world.token("session", "alice");
    for _ in 0..60 {
        world.post("/v1/me/totp", &session, json!({})).await.expect(201);
    }
    waits_until(&world, &world.post("/v1/me/totp", &session, json!({})).await, began + HOUR);
}

#[tokio::test]
async fn abuse_92_a_set_up_at_login_is_counted_and_never_refused() {
    let world = World::new().await;
    let (began, login) = (world.now(), world.token("login", "alice"));
    for _ in 0..61 {
        world.post("/v1/me/totp", &login, json!({})).await.expect(201);
    }
    let session = world.token("session", "alice");
    waits_until(&world, &world.post("/v1/me/totp", &session, json!({})).await, began + HOUR);
}

#[tokio::test]
async fn abuse_92_a_started_setup_is_confirmed_and_logins_pass_beyond_the_limit() {
    let world = World::new().await;
    world.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = world.enrolled("alice").await;
    for nth in 0..58 {
        rename(&world, "alice", &format!("Phone {nth}")).await.expect(200);
    }
    let session = fresh(&world, "alice");
    let begun = world.post("/v1/me/totp", &session, json!({})).await.expect(201);
    assert_eq!(rename(&world, "alice", "Phone").await.refusal().0, 429);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    world.post(&path, &session, json!({"code": app.code_at(world.now())})).await.expect(200);
    let code = json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true});
    world.post("/v1/login/totp", &world.token("login", "alice"), code).await.expect(200);
    let code = json!({"code": alice.recovery_codes()[0]});
    world.post("/v1/login/recovery-code", &world.token("login", "alice"), code).await.expect(200);
    let moved = world.token_with("login", "alice", json!({"email": "alice@example.org"}));
    world.post("/v1/login", &moved, json!({})).await.expect(200);
    let browsers = world.get("/v1/me/browsers", &fresh(&world, "alice")).await.expect(200);
    let one = format!("/v1/me/browsers/{}", browsers["browsers"][0]["id"].as_str().unwrap());
    for path in [one.as_str(), "/v1/me/browsers"] {
        let forgotten = world.request(Method::DELETE, path, &fresh(&world, "alice"), None).await;
        assert_eq!(forgotten.refusal(), (429, "too-many-changes".to_owned()), "{path}");
    }
    world.advance(HOUR);
    world.request(Method::DELETE, &one, &fresh(&world, "alice"), None).await.expect(204);
}

#[tokio::test]
async fn abuse_92_skips_are_logins() {
    let world = World::new().await;
    world.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    for _ in 0..60 {
        world.post("/v1/me/totp", &world.token("session", "alice"), json!({})).await.expect(201);
    }
    for _ in 0..64 {
        world.post("/v1/login/skip", &world.token("login", "alice"), json!({})).await.expect(200);
    }
}

#[tokio::test]
async fn abuse_92_tokens_that_show_two_addresses_in_turn_are_noted_sixty_times_an_hour() {
    let world = World::new().await;
    let seen = async |nth: usize| {
        let email = format!("alice{}@example.com", nth % 2);
        let login = world.token_with("login", "alice", json!({"email": email}));
        world.post("/v1/login", &login, json!({})).await.expect(200)
    };
    for nth in 0..61 {
        seen(nth).await;
    }
    let before = world.dump_text().await;
    assert_eq!(seen(61).await["status"], "setup_required", "the login goes on");
    assert_eq!(world.dump_text().await, before, "it is not noted yet");
    let changes = world.audit_actions().await.iter().filter(|action| *action == "address_changed").count();
    assert_eq!(changes, 60);
    world.advance(HOUR);
    seen(61).await;
    let changes = world.audit_actions().await.iter().filter(|action| *action == "address_changed").count();
    assert_eq!(changes, 61);
}

#[tokio::test]
async fn abuse_92_a_person_of_the_staff_gives_600_orders_an_hour_and_a_colleague_is_not_held_up() {
    // The policy of the world is of the same admin, and her first change.
    let world = World::new().await;
    let began = world.now();
    world.enrolled("alice").await;
    let unlock = async |admin: &str| {
        let body = json!({"reason": "asked for it"});
        world.post("/v1/users/alice/unlock", &world.token("staff", admin), body).await
    };
    for _ in 0..597 {
        unlock("ada").await.expect(204);
    }
    // Settings count on the same person: a policy, and a grant.
    world.set_policy(json!({"required": false})).await;
    let grant = async |admin: &str, verb: Method| {
        world.request(verb, "/v1/agents/gus/manage-2fa", &world.token("staff", admin), None).await
    };
    grant("ada", Method::PUT).await.expect(200);
    waits_until(&world, &unlock("ada").await, began + HOUR);
    waits_until(&world, &grant("ada", Method::DELETE).await, began + HOUR);
    let tag = world.get("/v1/policy", &world.token("staff", "ada")).await.header("etag").to_owned();
    let policy = policy_body(json!({"required": true}));
    let put = world.put_policy(&world.token("staff", "ada"), Some(&tag), policy.clone()).await;
    waits_until(&world, &put, began + HOUR);
    grant("ada", Method::PUT).await.expect(200);
    unlock("bea").await.expect(204);
    world.put_policy(&world.token("staff", "bea"), Some(&tag), policy).await.expect(200);
    let known = json!({"email": "x@example.com", "email_verified": true});
    world.request(Method::PUT, "/v1/users/xenia", &world.token("service", "backend"), Some(known)).await.expect(200);
    world.advance(HOUR);
    unlock("ada").await.expect(204);
}

/// A user with both factors, a trusted browser, a setup started by staff, and an exemption.
async fn with_everything(world: &World) -> (String, String, String) {
    world.set_policy(json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30})).await;
    let alice = world.enrolled("alice").await;
    let staff = world.token("staff", "bea");
    let reason = json!({"reason": "called"});
    world.request(Method::PUT, "/v1/users/alice/email", &staff, Some(reason.clone())).await.expect(200);
    let begun = world.post("/v1/users/alice/totp", &staff, reason).await.expect(201);
    let code = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap()).code_at(world.now());
    let until = json!({"until": "2027-02-01T00:00:00Z", "reason": "new phone"});
    world.request(Method::PUT, "/v1/users/alice/exemption", &staff, Some(until)).await.expect(200);
    // Another factor would have ended the trust.
    let passed = json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true});
    world.post("/v1/login/totp", &world.token("login", "alice"), passed).await.expect(200);
    let me = world.get("/v1/me", &fresh(world, "alice")).await.expect(200);
    (me["totp"][0]["id"].as_str().unwrap().to_owned(), begun["id"].as_str().unwrap().to_owned(), code)
}

#[tokio::test]
async fn abuse_92_every_change_of_a_user_and_every_order_of_staff_has_an_end() {
    let world = World::with_email().await;
    let (app, begun, code) = with_everything(&world).await;
    for nth in 0.. {
        if !rename(&world, "alice", &format!("Phone {nth}")).await.status.is_success() {
            break;
        }
    }
    let session = fresh(&world, "alice");
    let browsers = world.get("/v1/me/browsers", &session).await.expect(200);
    let browser = format!("/v1/me/browsers/{}", browsers["browsers"][0]["id"].as_str().unwrap());
    let own = format!("/v1/me/totp/{app}");
    let none = json!({});
    let changes = [
        (Method::PATCH, own.as_str(), Some(json!({"label": "Another"}))),
        (Method::DELETE, own.as_str(), Some(none.clone())),
        (Method::POST, "/v1/me/totp", Some(none.clone())),
        (Method::POST, "/v1/me/email", Some(none.clone())),
        (Method::DELETE, "/v1/me/email", Some(none.clone())),
        (Method::POST, "/v1/me/recovery-codes", Some(none)),
        (Method::DELETE, browser.as_str(), None),
        (Method::DELETE, "/v1/me/browsers", None),
    ];
    for (verb, path, body) in changes {
        let answer = world.request(verb.clone(), path, &session, body).await;
        assert_eq!(answer.refusal(), (429, "too-many-changes".to_owned()), "{verb} {path}: {}", answer.text);
    }

    let ada = world.token("staff", "ada");
    let grant = "/v1/agents/gus/manage-2fa";
    world.request(Method::PUT, grant, &world.token("staff", "bea"), None).await.expect(200);
    let reason = || Some(json!({"reason": "called"}));
    while world.post("/v1/users/alice/unlock", &ada, json!({"reason": "again"})).await.status.is_success() {}
    let of_alice = |rest: &str| format!("/v1/users/alice{rest}");
    let until = json!({"until": "2027-03-01T00:00:00Z", "reason": "another phone"});
    let moved = json!({"email": "other@example.com", "email_verified": true, "reason": "moved"});
    let orders = [
        (Method::PUT, of_alice(""), Some(moved)),
        (Method::POST, of_alice(&format!("/totp/{begun}/confirm")), Some(json!({"code": code}))),
        (Method::POST, of_alice("/totp"), reason()),
        (Method::DELETE, of_alice(&format!("/totp/{app}")), reason()),
        (Method::DELETE, of_alice("/email"), reason()),
        (Method::DELETE, of_alice("/factors"), reason()),
        (Method::POST, of_alice("/bypass-code"), Some(json!({"reason": "called", "valid_minutes": 15}))),
        (Method::POST, of_alice("/unlock"), reason()),
        (Method::PUT, of_alice("/exemption"), Some(until)),
        (Method::DELETE, of_alice("/exemption"), reason()),
        (Method::PUT, "/v1/agents/gil/manage-2fa".to_owned(), None),
        (Method::DELETE, grant.to_owned(), None),
    ];
    for (verb, path, body) in orders {
        let answer = world.request(verb.clone(), &path, &ada, body).await;
        assert_eq!(answer.refusal(), (429, "too-many-changes".to_owned()), "{verb} {path}: {}", answer.text);
    }
    world.request(Method::DELETE, &of_alice("/email"), &world.token("staff", "bea"), reason()).await.expect(204);
    let on = world.request(Method::PUT, &of_alice("/email"), &ada, reason()).await;
    assert_eq!(on.refusal(), (429, "too-many-changes".to_owned()));
}

#[tokio::test]
async fn what_changes_nothing_writes_nothing() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let ada = world.token("staff", "ada");
    let until = json!({"until": "2027-02-01T00:00:00Z", "reason": "new phone on Friday"});
    let exempt = async || world.request(Method::PUT, "/v1/users/alice/exemption", &ada, Some(until.clone())).await;
    exempt().await.expect(200);
    world.request(Method::PUT, "/v1/agents/gus/manage-2fa", &ada, None).await.expect(200);
    let known = json!({"email": "alice@example.com", "email_verified": true, "reason": "called"});
    let policy = policy_body(json!({"required": true}));
    let tag = world.get("/v1/policy", &ada).await.header("etag").to_owned();
    let before = world.dump_text().await;
    exempt().await.expect(200);
    world.request(Method::PUT, "/v1/agents/gus/manage-2fa", &ada, None).await.expect(200);
    world.request(Method::PUT, "/v1/users/alice", &ada, Some(known)).await.expect(200);
    world.set_plan("enterprise").await;
    let put = world.put_policy(&ada, Some(&tag), policy.clone()).await;
    assert_eq!((put.status.as_u16(), put.header("etag")), (200, tag.as_str()), "it keeps its tag");
    assert_eq!(put.json(), world.get("/v1/policy", &ada).await.json());
    world.request(Method::DELETE, "/v1/me/browsers", &fresh(&world, "alice"), None).await.expect(204);
    assert_eq!(world.dump_text().await, before);
    let stale = world.put_policy(&ada, Some("\"stale\""), policy.clone()).await;
    assert_eq!(stale.refusal(), (412, "precondition-failed".to_owned()), "the precondition holds all the same");
    world.set_plan("team").await;
    let put = world.put_policy(&ada, Some(&tag), policy).await;
    assert_eq!(put.refusal(), (402, "plan-required".to_owned()), "and the plan");
}
