//! The account area: factors renamed and removed, recovery codes renewed, each with freshness.

use http::Method;
use serde_json::{Value, json};

use crate::world::World;

fn fresh(world: &World) -> String {
    world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}))
}

async fn totp_path(world: &World) -> String {
    let me = world.get("/v1/me", &fresh(world)).await.expect(200);
    format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap())
}

async fn delete(world: &World, path: &str, token: &str, body: Value) -> crate::world::Answer {
    world.request(Method::DELETE, path, token, Some(body)).await
}

#[tokio::test]
async fn an_authenticator_is_renamed() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let path = totp_path(&world).await;
    let renamed = world.request(Method::PATCH, &path, &fresh(&world), Some(json!({"label": " Büro 📱 "}))).await;
    assert_eq!(renamed.expect(200)["label"], "Büro 📱");
    let me = world.get("/v1/me", &fresh(&world)).await.expect(200);
    assert_eq!(me["totp"][0]["label"], "Büro 📱");
    let bad = world.request(Method::PATCH, &path, &fresh(&world), Some(json!({"label": "a\nb"}))).await;
    assert_eq!(bad.refusal(), (400, "invalid-request".to_owned()));
    let unknown =
        world.request(Method::PATCH, "/v1/me/totp/nothing", &fresh(&world), Some(json!({"label": "x"}))).await;
    assert_eq!(unknown.refusal(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn abuse_30_removal_with_only_a_session_is_refused_and_a_proof_lets_it_pass() {
    let world = World::with_email().await;
    world.set_policy(json!({"email_enabled": true, "sender_id": "support"})).await;
    let alice = world.enrolled("alice").await;
    let path = totp_path(&world).await;
    let session = world.token("session", "alice");
    for (verb, path, body) in [
        (Method::DELETE, path.as_str(), json!({})),
        (Method::PATCH, path.as_str(), json!({"label": "x"})),
        (Method::POST, "/v1/me/recovery-codes", json!({})),
    ] {
        let refused = world.request(verb, path, &session, Some(body)).await;
        assert_eq!(refused.refusal(), (401, "insufficient-user-authentication".to_owned()));
        assert!(refused.header("www-authenticate").contains("insufficient_user_authentication"));
    }
    let proof = |code: String| json!({"proof": {"method": "totp", "code": code}});
    let wrong = delete(&world, &path, &session, proof(alice.authenticator.wrong_code(world.now()))).await;
    assert_eq!(wrong.refusal(), (400, "invalid-code".to_owned()));
    delete(&world, &path, &session, proof(alice.authenticator.code_at(world.now()))).await.expect(204);
    let me = world.get("/v1/me", &session).await.expect(200);
    assert_eq!((&me["enabled"], &me["totp"], &me["recovery_codes_left"]), (&json!(false), &json!([]), &json!(0)));
    let gone = world.login_totp("alice", &alice.authenticator.code_at(world.now() + 30)).await;
    assert_eq!(gone.refusal(), (400, "invalid-code".to_owned()));
}

#[tokio::test]
async fn abuse_39_the_last_factor_stays_while_one_is_required() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let path = totp_path(&world).await;
    let refused = delete(&world, &path, &fresh(&world), json!({})).await;
    assert_eq!(refused.refusal(), (409, "factor-required".to_owned()));
    world.post("/v1/me/email", &fresh(&world), json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    world.post("/v1/me/email/confirm", &fresh(&world), code).await.expect(200);
    delete(&world, &path, &fresh(&world), json!({})).await.expect(204);
    let last = delete(&world, "/v1/me/email", &fresh(&world), json!({})).await;
    assert_eq!(last.refusal(), (409, "factor-required".to_owned()));
    let grace = json!({"required": true, "email_enabled": true, "sender_id": "support", "grace_until": "2027-03-01"});
    world.set_policy(grace).await;
    delete(&world, "/v1/me/email", &fresh(&world), json!({})).await.expect(204);
    let again = delete(&world, "/v1/me/email", &fresh(&world), json!({})).await;
    assert_eq!(again.refusal(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn abuse_34_new_recovery_codes_end_the_old_ones() {
    let world = World::new().await;
    let without = world.post("/v1/me/recovery-codes", &fresh(&world), json!({})).await;
    assert_eq!(without.refusal(), (409, "no-factor".to_owned()));
    let alice = world.enrolled("alice").await;
    let renewed = world.post("/v1/me/recovery-codes", &fresh(&world), json!({})).await.expect(200);
    let new = renewed["recovery_codes"].as_array().unwrap();
    assert_eq!(new.len(), 10);
    let use_code = async |code: &str| {
        let login = world.token("login", "alice");
        world.post("/v1/login/recovery-code", &login, json!({"code": code})).await
    };
    for old in alice.recovery_codes().iter().take(2) {
        assert_eq!(use_code(old).await.refusal(), (400, "invalid-code".to_owned()));
    }
    use_code(new[0].as_str().unwrap()).await.expect(200);
}

/// The story: the phone is lost, a recovery code lets the login pass, and its owner replaces the authenticator.
#[tokio::test]
async fn a_lost_phone_is_replaced_with_recovery_codes() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let codes = alice.recovery_codes();
    let login = world.token("login", "alice");
    world.post("/v1/login/recovery-code", &login, json!({"code": codes[0]})).await.expect(200);
    let session = world.token("session", "alice");
    let proof = |nth: usize| json!({"proof": {"method": "recovery_code", "code": codes[nth]}});
    let begun = world.post("/v1/me/totp", &session, proof(1)).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let confirm = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    world.post(&confirm, &session, json!({"code": app.code_at(world.now())})).await.expect(200);
    delete(&world, &totp_path(&world).await, &session, proof(2)).await.expect(204);
    world.advance(30);
    world.login_totp("alice", &app.code_at(world.now())).await.expect(200);
    let old = world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    assert_eq!(old.refusal(), (400, "invalid-code".to_owned()));
}
