//! The main job: enroll, sign in, skip, and use a recovery code.

use serde_json::json;

use crate::authenticator::Authenticator;
use crate::world::World;

/// The claims of an assertion, verified with the published keys.
async fn verified(world: &World, assertion: &serde_json::Value) -> serde_json::Value {
    let jwks = world.get("/.well-known/jwks.json", "").await.expect(200);
    let header = jsonwebtoken::decode_header(assertion.as_str().unwrap()).unwrap();
    let set: jsonwebtoken::jwk::JwkSet = serde_json::from_value(jwks).unwrap();
    let key = jsonwebtoken::DecodingKey::from_jwk(set.find(&header.kid.unwrap()).unwrap()).unwrap();
    let mut validation = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::ES256);
    validation.set_issuer(&["https://2fa.example"]);
    validation.set_audience(&["helpdesk"]);
    validation.validate_exp = false; // the world's clock is not the system's
    jsonwebtoken::decode(assertion.as_str().unwrap(), &key, &validation).unwrap().claims
}

#[tokio::test]
async fn abuse_99_of_250_skips_64_are_remembered_and_a_code_still_passes() {
    let world = World::new().await;
    world.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let skip = async || world.post("/v1/login/skip", &world.token("login", "alice"), json!({})).await;
    let answers: Vec<u16> = {
        let mut statuses = Vec::new();
        for _ in 0..250 {
            statuses.push(skip().await.status.as_u16());
        }
        statuses
    };
    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 64);
    let refused = skip().await;
    assert_eq!((refused.refusal(), refused.header("retry-after")), ((429, "too-many-changes".to_owned()), "660"));
    let spent = |record: &std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>| {
        record["d"].as_m().unwrap()["spent"].as_l().unwrap().len()
    };
    assert_eq!(spent(&world.record("alice").await.unwrap()), 64);
    // Nothing else waits: a setup at login passes, and its login is remembered beyond the 64.
    let login = world.token("login", "alice");
    let begun = world.post("/v1/me/totp", &login, json!({})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    world.post(&path, &login, json!({"code": app.code_at(world.now())})).await.expect(200);
    assert_eq!(spent(&world.record("alice").await.unwrap()), 65);
    let again = world.post("/v1/login", &login, json!({})).await;
    assert_eq!(again.refusal(), (401, "login-already-completed".to_owned()));
}

#[tokio::test]
async fn a_user_enrols_at_login_and_then_logs_in_with_a_code() {
    let world = World::new().await;
    let login = world.token_with("login", "alice", json!({"jti": "first-login"}));
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!(step, json!({"status": "setup_required", "setup_available": ["totp"]}));
    world.advance(1);
    let begun = world.post("/v1/me/totp", &login, json!({"label": "Phone"})).await.expect(201);
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    let confirmed = world.post(&path, &login, json!({"code": app.code_at(world.now())})).await.expect(200);
    assert_eq!(confirmed["authenticator"]["label"], "Phone");
    assert_eq!(confirmed["recovery_codes"].as_array().unwrap().len(), 10);
    let claims = verified(&world, &confirmed["assertion"]).await;
    assert_eq!((&claims["method"], &claims["login"]), (&json!("totp"), &json!("first-login")));

    world.advance(30);
    let login = world.token_with("login", "alice", json!({"jti": "second-login"}));
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!(step, json!({"status": "challenge", "methods": ["totp", "recovery_code"], "recovery_codes_left": 10}));
    let passed = world.post("/v1/login/totp", &login, json!({"code": app.code_at(world.now())})).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 10);
    let claims = verified(&world, &passed["assertion"]).await;
    let expected = json!({
        "iss": "https://2fa.example", "aud": "helpdesk", "sub": "alice", "tenant": "demo",
        "iat": world.now(), "exp": world.now() + 120, "jti": claims["jti"], "auth_time": world.now(),
        "login": "second-login", "acr": "aal2", "amr": ["pwd", "otp", "mfa"], "method": "totp",
    });
    assert_eq!(claims, expected);
    assert_eq!(world.audit_actions().await[2..], ["user_seen", "totp_added"]);
}

#[tokio::test]
async fn a_recovery_code_completes_one_login_at_aal1_and_is_audited() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let code = alice.recovery_codes()[3].to_lowercase();
    let login = world.token("login", "alice");
    let passed = world.post("/v1/login/recovery-code", &login, json!({"code": code})).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 9);
    let claims = verified(&world, &passed["assertion"]).await;
    assert_eq!(
        (&claims["acr"], &claims["amr"], &claims["method"]),
        (&json!("aal1"), &json!(["pwd"]), &json!("recovery_code"))
    );
    let again = world.post("/v1/login/recovery-code", &world.token("login", "alice"), json!({"code": code})).await;
    assert_eq!(again.refusal(), (400, "invalid-code".to_owned()));
    assert_eq!(world.audit_actions().await.iter().filter(|action| *action == "recovery_code_used").count(), 1);
}

#[tokio::test]
async fn nothing_required_completes_and_the_same_token_may_enrol() {
    let world = World::new().await;
    world.set_policy(json!({"required": false})).await;
    let login = world.token("login", "alice");
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!((&step["status"], &step["setup_available"]), (&json!("complete"), &json!(["totp"])));
    let claims = verified(&world, &step["assertion"]).await;
    assert_eq!((&claims["acr"], &claims["method"]), (&json!("aal1"), &json!("none")));
    assert_eq!(claims["auth_time"], world.now() - 5, "the first factor's time");
    world.post("/v1/me/totp", &login, json!({})).await.expect(201);
}

#[tokio::test]
async fn within_grace_the_set_up_is_offered_and_can_be_skipped_once() {
    let world = World::new().await;
    world.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let login = world.token("login", "alice");
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!(step["status"], "setup_offered");
    assert_eq!(step["grace_until"], "2027-02-01T23:00:00Z");
    let skipped = world.post("/v1/login/skip", &login, json!({})).await.expect(200);
    assert_eq!(verified(&world, &skipped["assertion"]).await["method"], "skipped");
    let again = world.post("/v1/login/skip", &login, json!({})).await;
    assert_eq!(again.refusal(), (401, "login-already-completed".to_owned()));
    assert!(world.audit_actions().await.contains(&"setup_skipped".to_owned()));
}

#[tokio::test]
async fn abuse_24_the_grace_date_shortened_the_next_login_obeys() {
    let world = World::new().await;
    world.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let login = world.token("login", "alice");
    assert_eq!(world.post("/v1/login", &login, json!({})).await.expect(200)["status"], "setup_offered");
    world.set_policy(json!({"required": true, "grace_until": "2027-01-01"})).await;
    assert_eq!(world.post("/v1/login", &login, json!({})).await.expect(200)["status"], "setup_required");
    let skip = world.post("/v1/login/skip", &login, json!({})).await;
    assert_eq!(skip.refusal(), (403, "setup-required".to_owned()));
}

#[tokio::test]
async fn abuse_25_skip_without_grace_or_with_a_factor_is_refused() {
    let world = World::new().await;
    let skip = world.post("/v1/login/skip", &world.token("login", "alice"), json!({})).await;
    assert_eq!(skip.refusal(), (403, "setup-required".to_owned()));
    world.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    world.enrolled("bob").await;
    let skip = world.post("/v1/login/skip", &world.token("login", "bob"), json!({})).await;
    assert_eq!(skip.refusal(), (403, "setup-required".to_owned()));
}

#[tokio::test]
async fn abuse_29_a_method_switched_off_by_policy_is_refused() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    world.set_policy(json!({"totp_enabled": false})).await;
    let answer = world.login_totp("alice", &alice.authenticator.code_at(world.now())).await;
    assert_eq!(answer.refusal(), (403, "method-off".to_owned()));
    let login = world.token("login", "alice");
    let code = &alice.recovery_codes()[0];
    let answer = world.post("/v1/login/recovery-code", &login, json!({"code": code})).await;
    assert_eq!(answer.refusal(), (400, "invalid-code".to_owned()), "recovery codes are no factor by themselves");
}

#[tokio::test]
async fn abuse_47_a_plan_below_enterprise_keeps_the_challenge_and_stops_changes() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    world.set_plan("team").await;
    let login = world.token("login", "alice");
    assert_eq!(world.post("/v1/login", &login, json!({})).await.expect(200)["status"], "challenge");
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
    let step = world.post("/v1/login", &world.token("login", "bob"), json!({})).await.expect(200);
    assert_eq!(step["status"], "complete");
    assert_eq!(step.get("setup_available"), None, "nothing can be set up");
    let begin = world.post("/v1/me/totp", &world.token("session", "bob"), json!({})).await;
    assert_eq!(begin.refusal(), (402, "plan-required".to_owned()));
}

#[tokio::test]
async fn abuse_48_an_unknown_user_answers_like_one_without_factors() {
    let world = World::new().await;
    world.post("/v1/login", &world.token("login", "amy"), json!({})).await.expect(200);
    let ask = async |user: &str| {
        let code = json!({"code": "123456"});
        let mut answers =
            vec![world.post("/v1/login/totp", &world.token("login", user), code.clone()).await.without_request_id()];
        answers
            .push(world.post("/v1/login/recovery-code", &world.token("login", user), code).await.without_request_id());
        let code = json!({"code": "123456"});
        for (path, body) in [
            ("/v1/login/bypass-code", code.clone()),
            ("/v1/login/email/verify", code),
            ("/v1/login/email", json!({})),
            ("/v1/login/skip", json!({})),
        ] {
            answers.push(world.post(path, &world.token("login", user), body).await.without_request_id());
        }
        answers.push(world.get("/v1/me", &world.token("session", user)).await.text.replace(user, ""));
        answers.push(world.post("/v1/login", &world.token("login", user), json!({})).await.text);
        answers
    };
    assert_eq!(ask("amy").await, ask("ann").await, "Ann is unknown");
}

#[tokio::test]
async fn a_changed_address_is_noted_once_with_old_and_new() {
    let world = World::new().await;
    world.enrolled("alice").await;
    for _ in 0..2 {
        let login = world.token_with("login", "alice", json!({"email": "alice@new.example"}));
        world.post("/v1/login", &login, json!({})).await.expect(200);
    }
    let changes: Vec<_> =
        world.dump_text().await.lines().filter(|line| line.contains("address_changed")).map(str::to_owned).collect();
    assert_eq!(changes.len(), 1);
    assert!(changes[0].contains("alice@example.com") && changes[0].contains("alice@new.example"));
}
