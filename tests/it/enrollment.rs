//! Setting up authenticator apps, from both doors.

use serde_json::{Value, json};

use crate::authenticator::Authenticator;
use crate::world::World;

async fn begin(world: &World, token: &str, body: Value) -> (String, Authenticator) {
    let begun = world.post("/v1/me/totp", token, body).await.expect(201);
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    (path, Authenticator::scan(begun["secret"].as_str().unwrap()))
}

#[tokio::test]
async fn a_set_up_shows_secret_uri_and_qr_code_once() {
    let world = World::new().await;
    let token = world.token("session", "alice");
    let begun = world.post("/v1/me/totp", &token, json!({})).await.expect(201);
    let secret = begun["secret"].as_str().unwrap();
    assert_eq!(secret.len(), 32, "160 bits in base32");
    assert_eq!(
        begun["otpauth_uri"],
        format!(
            "otpauth://totp/Demo%20Help%20Center:alice@example.com?secret={secret}&issuer=Demo%20Help%20Center&algorithm=SHA1&digits=6&period=30"
        )
    );
    assert!(begun["qr_svg"].as_str().unwrap().starts_with("<svg"));
    assert_eq!(begun["expires_at"], "2027-01-15T08:10:00Z");
}

#[tokio::test]
async fn abuse_30_adding_needs_a_fresh_session_or_a_proof() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let stale = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now() - 301}));
    let weak = world.token_with("session", "alice", json!({"acr": "aal1", "auth_time": world.now()}));
    for token in [&stale, &weak] {
        let refused = world.post("/v1/me/totp", token, json!({})).await;
        assert_eq!(refused.refusal(), (401, "insufficient-user-authentication".to_owned()));
        let challenge = refused.header("www-authenticate");
        assert!(challenge.starts_with("Bearer error=\"insufficient_user_authentication\""), "{challenge}");
        assert!(challenge.contains("acr_values=\"aal2\"") && challenge.contains("max_age=\"300\""), "{challenge}");
    }
    let proof = json!({"proof": {"method": "totp", "code": alice.authenticator.code_at(world.now())}});
    begin(&world, &stale, proof.clone()).await;
    let replayed = world.post("/v1/me/totp", &stale, proof).await;
    assert_eq!(replayed.refusal(), (400, "invalid-code".to_owned()), "a proof is spent");
    let recovery = json!({"proof": {"method": "recovery_code", "code": alice.recovery_codes()[0]}});
    begin(&world, &stale, recovery).await;
    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now() - 300}));
    begin(&world, &fresh, json!({})).await;
}

#[tokio::test]
async fn abuse_31_an_abandoned_set_up_leaves_the_old_authenticator_working() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    let (path, app) = begin(&world, &fresh, json!({})).await;
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
    let unconfirmed = world.login_totp("alice", &app.code_at(world.now() + 30)).await;
    assert_eq!(unconfirmed.refusal(), (400, "invalid-code".to_owned()), "the new one does not log in yet");
    world.advance(600);
    let session = world.token("session", "alice");
    let late = world.post(&path, &session, json!({"code": app.code_at(world.now())})).await;
    assert_eq!(late.refusal(), (404, "not-found".to_owned()));
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
}

#[tokio::test]
async fn abuse_32_a_login_token_cannot_add_a_factor_to_an_enrolled_account() {
    let world = World::new().await;
    let early = world.token("login", "alice");
    let (path, app) = begin(&world, &early, json!({})).await;
    world.enrolled("alice").await;
    let code = json!({"code": app.code_at(world.now())});
    let wrong_use = (403, "wrong-token-use".to_owned());
    assert_eq!(world.post(&path, &early, code).await.refusal(), wrong_use);
    let login = world.token("login", "alice");
    assert_eq!(world.post("/v1/me/totp", &login, json!({})).await.refusal(), wrong_use);
    for faulty in [json!({"label": ""}), json!({"nonsense": 1})] {
        for path in ["/v1/me/totp", "/v1/me/email", "/v1/me/email/confirm", path.as_str()] {
            assert_eq!(world.post(path, &login, faulty.clone()).await.refusal(), wrong_use, "{path}");
        }
    }
    assert_eq!(world.get("/v1/me", &login).await.refusal(), wrong_use);
}

#[tokio::test]
async fn abuse_33_the_secret_is_never_readable_after_the_set_up() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let (session, staff) = (world.token("session", "alice"), world.token("staff", "ada"));
    let mut answers = vec![alice.confirmed.to_string(), world.get("/v1/me", &session).await.text];
    for path in ["/v1/users", "/v1/users/alice", "/v1/audit", "/v1/audit?user_id=alice"] {
        answers.push(world.get(path, &staff).await.text);
    }
    for answer in answers {
        assert!(answer.contains("alice") || answer.contains("recovery_codes"), "it is about her: {answer}");
        for word in ["\"secret\"", "otpauth", "<svg"] {
            assert!(!answer.contains(word), "{answer}");
        }
    }
    // Another setup has another secret, and the earlier one can't be read again.
    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    let (first, second) = (begin_secret(&world, &fresh).await, begin_secret(&world, &fresh).await);
    assert_ne!(first, second);
}

/// The secret of a new setup.
async fn begin_secret(world: &World, session: &str) -> String {
    let begun = world.post("/v1/me/totp", session, json!({})).await.expect(201);
    begun["secret"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_second_authenticator_brings_no_new_recovery_codes_and_both_log_in() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    let (path, tablet) = begin(&world, &fresh, json!({"label": "Tablet"})).await;
    let confirmed = world.post(&path, &fresh, json!({"code": tablet.code_at(world.now())})).await.expect(200);
    assert_eq!(confirmed.get("recovery_codes"), None);
    assert_eq!(confirmed.get("assertion"), None, "a session is no login");
    world.advance(30);
    world.login_totp("alice", &tablet.code_at(world.now())).await.expect(200);
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
}

#[tokio::test]
async fn a_sixth_authenticator_is_refused() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let fresh = |world: &World| world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    for _ in 0..4 {
        let (path, app) = begin(&world, &fresh(&world), json!({})).await;
        world.post(&path, &fresh(&world), json!({"code": app.code_at(world.now())})).await.expect(200);
    }
    let sixth = world.post("/v1/me/totp", &fresh(&world), json!({})).await;
    assert_eq!(sixth.refusal(), (409, "too-many-authenticators".to_owned()));
}

#[tokio::test]
async fn ten_wrong_codes_end_a_set_up_and_spare_the_budget() {
    let world = World::new().await;
    let token = world.token("session", "alice");
    let (path, app) = begin(&world, &token, json!({})).await;
    for _ in 0..10 {
        let wrong = world.post(&path, &token, json!({"code": app.wrong_code(world.now())})).await;
        assert_eq!(wrong.refusal(), (400, "invalid-code".to_owned()));
    }
    let right = world.post(&path, &token, json!({"code": app.code_at(world.now())})).await;
    assert_eq!(right.refusal(), (404, "not-found".to_owned()));
    let me = world.get("/v1/me", &token).await.expect(200);
    assert_eq!(me.get("locked_until"), None);
}

#[tokio::test]
async fn a_set_up_of_another_user_or_tenant_is_not_found() {
    let world = World::new().await;
    let (path, app) = begin(&world, &world.token("session", "alice"), json!({})).await;
    let code = json!({"code": app.code_at(world.now())});
    let not_found = (404, "not-found".to_owned());
    assert_eq!(world.post(&path, &world.token("session", "mallory"), code.clone()).await.refusal(), not_found);
    let other = world.token_with("session", "alice", json!({"tenant": "other"}));
    assert_eq!(world.post(&path, &other, code).await.refusal(), (402, "plan-required".to_owned()));
    for id in ["%ff", "..%2f", &"x".repeat(200)] {
        let path = format!("/v1/me/totp/{id}/confirm");
        let answer = world.post(&path, &world.token("session", "alice"), json!({"code": "000000"})).await;
        assert_eq!(answer.refusal(), not_found, "{id}");
    }
}

#[tokio::test]
async fn a_label_is_checked_and_markup_in_it_stays_text() {
    let world = World::new().await;
    let token = world.token("session", "alice");
    for label in ["", "  ", "a\nb", &"x".repeat(65)] {
        let refused = world.post("/v1/me/totp", &token, json!({"label": label})).await;
        assert_eq!(refused.refusal(), (400, "invalid-request".to_owned()));
        assert_eq!(refused.json()["errors"][0]["pointer"], "/label");
    }
    let label = "<script>alert(1)</script> 📱";
    let (path, app) = begin(&world, &token, json!({"label": label})).await;
    let confirmed = world.post(&path, &token, json!({"code": app.code_at(world.now())})).await.expect(200);
    assert_eq!(confirmed["authenticator"]["label"], label);
}
