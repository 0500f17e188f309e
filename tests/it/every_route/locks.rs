//! A user who is locked, a login that is spent: every route that tries a code or goes on with a login looks at both.

use http::Method;
use serde_json::{Value, json};

use super::{Call, begin, first_authenticator, fresh};
use crate::world::World;

/// A user with both factors. Returns the path of the authenticator.
async fn alice(world: &World) -> String {
    world.enrolled("alice").await;
    let fresh = || fresh(world, "alice");
    world.post("/v1/me/email", &fresh(), json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    world.post("/v1/me/email/confirm", &fresh(), code).await.expect(200);
    world.advance(30);
    first_authenticator(world, "alice").await
}

/// Every request of Alice's that tries a code, or begins or goes on with a login, with a code that is wrong.
fn tries(world: &World, authenticator: &str) -> Vec<Call> {
    let (login, session) = (world.token("login", "alice"), world.token("session", "alice"));
    let (code, proof) = (json!({"code": "000000"}), json!({"method": "totp", "code": "000000"}));
    let with_proof = |label: Value| {
        let mut body = json!({"proof": proof});
        body.as_object_mut().unwrap().extend(label.as_object().unwrap().clone());
        body
    };
    let mut calls = Vec::new();
    for path in ["/v1/login", "/v1/login/skip", "/v1/login/email"] {
        calls.push(Call::new(Method::POST, path, login.clone(), json!({})));
    }
    for path in ["totp", "recovery-code", "bypass-code", "email/verify"] {
        calls.push(Call::new(Method::POST, format!("/v1/login/{path}"), login.clone(), code.clone()));
    }
    for (verb, path, body) in [
        (Method::POST, "/v1/me/totp", with_proof(json!({}))),
        (Method::POST, "/v1/me/email", with_proof(json!({}))),
        (Method::POST, "/v1/me/recovery-codes", with_proof(json!({}))),
        (Method::DELETE, "/v1/me/email", with_proof(json!({}))),
        (Method::DELETE, authenticator, with_proof(json!({}))),
        (Method::PATCH, authenticator, with_proof(json!({"label": "Phone"}))),
        (Method::POST, "/v1/me/email/confirm", code.clone()),
        (Method::POST, "/v1/me/proof/email", json!({})),
    ] {
        calls.push(Call::new(verb, path, session.clone(), body));
    }
    let recovery = json!({"proof": {"method": "recovery_code", "code": "AAAA-AAAA-AAAAA"}});
    calls.push(Call::new(Method::POST, "/v1/me/recovery-codes", session, recovery));
    calls
}

/// Those of them whose codes cannot be guessed.
fn is_tried_while_locked(call: &Call) -> bool {
    ["/v1/login/recovery-code", "/v1/login/bypass-code"].contains(&call.path.as_str())
}

#[tokio::test]
async fn abuse_27_every_route_that_tries_a_code_or_goes_on_with_a_login_obeys_the_lock() {
    let world = super::world().await;
    let authenticator = alice(&world).await;
    for _ in 0..5 {
        world.login_totp("alice", "000000").await.expect(400);
    }
    let (before, mails) = (world.dump_text().await, world.wire.mails().len());
    let refused = |world: &World| -> Vec<Call> {
        tries(world, &authenticator).into_iter().filter(|call| !is_tried_while_locked(call)).collect()
    };
    for call in refused(&world) {
        call.is_refused(&world, 429, "too-many-attempts").await;
    }
    assert_eq!(world.dump_text().await, before, "a refusal is no guess");
    for call in tries(&world, &authenticator).iter().filter(|call| is_tried_while_locked(call)) {
        call.is_refused(&world, 400, "invalid-code").await;
    }
    for _ in 7..100 {
        world.advance(900);
        world.login_totp("alice", "000000").await.expect(400);
    }
    world.advance(100_000);
    let before = world.dump_text().await;
    for call in refused(&world) {
        call.is_refused(&world, 403, "account-locked").await;
    }
    assert_eq!(world.dump_text().await, before);
    assert_eq!(world.wire.mails().len(), mails, "no mail while locked");
}

#[tokio::test]
async fn abuse_27_a_user_locked_before_the_first_factor_sets_none_up() {
    let world = super::world().await;
    let login = |world: &World| world.token("login", "bob");
    for _ in 0..99 {
        world.login_totp("bob", "000000").await.expect(400);
        world.advance(900);
    }
    let begun = world.post("/v1/me/totp", &login(&world), json!({})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    world.login_totp("bob", "000000").await.expect(400);
    let confirm = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    let right = json!({"code": app.code_at(world.now())});
    for (path, body) in [("/v1/me/totp", json!({})), (confirm.as_str(), right), ("/v1/me/email", json!({}))] {
        Call::new(Method::POST, path, login(&world), body).is_refused(&world, 403, "account-locked").await;
    }
}

#[tokio::test]
async fn abuse_19_every_route_of_a_login_refuses_one_that_has_passed() {
    let world = super::world().await;
    let login = world.token("login", "bob");
    let begun = world.post("/v1/me/totp", &login, json!({})).await.expect(201);
    world.post("/v1/login/skip", &login, json!({})).await.expect(200);
    let confirm = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    let before = world.dump_text().await;
    let code = json!({"code": "000000"});
    for (path, body) in [
        ("/v1/login", json!({})),
        ("/v1/login/skip", json!({})),
        ("/v1/login/email", json!({})),
        ("/v1/login/totp", code.clone()),
        ("/v1/login/recovery-code", code.clone()),
        ("/v1/login/bypass-code", code.clone()),
        ("/v1/login/email/verify", code.clone()),
        ("/v1/me/totp", json!({})),
        (confirm.as_str(), code.clone()),
        ("/v1/me/email", json!({})),
        ("/v1/me/email/confirm", code),
    ] {
        let call = Call::new(Method::POST, path, login.clone(), body);
        call.is_refused(&world, 401, "login-already-completed").await;
    }
    Call::new(Method::GET, "/v1/me", login, json!({})).is_refused(&world, 401, "login-already-completed").await;
    assert_eq!(world.dump_text().await, before);
}

#[tokio::test]
async fn abuse_08_a_wrong_proof_counts_on_every_route_that_takes_one() {
    let world = super::world().await;
    let authenticator = alice(&world).await;
    let with_proof = |call: &Call| call.body.as_ref().is_some_and(|body| body.get("proof").is_some());
    let calls: Vec<_> = tries(&world, &authenticator).into_iter().filter(with_proof).collect();
    assert_eq!(calls.len(), 7);
    for (wrong, call) in calls.iter().enumerate() {
        let (status, problem) = if wrong < 5 { (400, "invalid-code") } else { (429, "too-many-attempts") };
        call.is_refused(&world, status, problem).await;
    }
    world.advance(30);
    calls[5].is_refused(&world, 400, "invalid-code").await;
}

#[tokio::test]
async fn abuse_29_every_route_of_a_method_that_is_off_refuses_it() {
    let world = super::world().await;
    let authenticator = alice(&world).await;
    let confirmation = begin(&world, "alice").await.0;
    let only = |totp: bool| json!({"totp_enabled": totp, "email_enabled": !totp, "sender_id": "support"});
    // TOTP is off: its codes are refused at a login and as proof, and it cannot be set up.
    world.set_policy(only(false)).await;
    for call in tries(&world, &authenticator) {
        let of_totp =
            call.path == "/v1/login/totp" || call.body.as_ref().is_some_and(|body| body["proof"]["method"] == "totp");
        if of_totp {
            call.is_refused(&world, 403, "method-off").await;
        }
    }
    let confirm = Call::new(Method::POST, confirmation, fresh(&world, "alice"), json!({"code": "000000"}));
    confirm.is_refused(&world, 403, "method-off").await;
    world.set_policy(only(true)).await;
    for call in tries(&world, &authenticator) {
        if ["/v1/login/email", "/v1/login/email/verify", "/v1/me/email/confirm", "/v1/me/proof/email"]
            .contains(&call.path.as_str())
        {
            call.is_refused(&world, 403, "method-off").await;
        }
    }
    let session = fresh(&world, "bob");
    Call::new(Method::POST, "/v1/me/email", session, json!({})).is_refused(&world, 403, "method-off").await;
}
