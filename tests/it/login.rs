//! The main job: enroll, sign in, skip, and use a recovery code.

use serde_json::json;
use tests::answer::refused;

use crate::authenticator::Authenticator;
use crate::deployment::TestDeployment;

/// The claims of an assertion, verified with the published keys.
async fn verified(deployment: &TestDeployment, assertion: &serde_json::Value) -> serde_json::Value {
    let jwks = deployment.get("/.well-known/jwks.json", "").await.expect(200);
    let header = jsonwebtoken::decode_header(assertion.as_str().unwrap()).unwrap();
    let set: jsonwebtoken::jwk::JwkSet = serde_json::from_value(jwks).unwrap();
    let key = jsonwebtoken::DecodingKey::from_jwk(set.find(&header.kid.unwrap()).unwrap()).unwrap();
    let mut validation = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::ES256);
    validation.set_issuer(&["https://2fa.example"]);
    validation.set_audience(&["helpdesk"]);
    validation.validate_exp = false; // the deployment's clock is not the system's
    jsonwebtoken::decode(assertion.as_str().unwrap(), &key, &validation).unwrap().claims
}

#[tokio::test]
async fn abuse_99_of_250_skips_64_are_remembered_and_a_code_still_passes() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let skip = async || deployment.user("alice").login().skip().await;
    let answers: Vec<u16> = {
        let mut statuses = Vec::new();
        for _ in 0..250 {
            statuses.push(skip().await.status.as_u16());
        }
        statuses
    };
    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 64);
    let rejected = skip().await;
    assert_eq!((rejected.refusal(), rejected.header("retry-after")), (refused(429, "too-many-changes"), "660"));
    let spent = |record: &std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>| {
        record["d"].as_m().unwrap()["spent"].as_l().unwrap().len()
    };
    assert_eq!(spent(&deployment.record("alice").await.unwrap()), 64);
    // Nothing else waits: a setup at login passes, and its login is remembered beyond the 64.
    let login = deployment.user("alice").login();
    let begun = deployment.account(&login).begin_totp(json!({})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    deployment
        .account(&login)
        .confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now()))
        .await
        .expect(200);
    assert_eq!(spent(&deployment.record("alice").await.unwrap()), 65);
    let again = login.start().await;
    assert_eq!(again.refusal(), refused(401, "login-already-completed"));
}

#[tokio::test]
async fn a_user_enrols_at_login_and_then_logs_in_with_a_code() {
    let deployment = TestDeployment::new().await;
    let login = deployment.token_with("login", "alice", json!({"jti": "first-login"}));
    let step = deployment.login(&login).start().await.expect(200);
    assert_eq!(step, json!({"status": "setup_required", "setup_available": ["totp"]}));
    deployment.advance(1);
    let begun = deployment.account(&login).begin_totp(json!({"label": "Phone"})).await.expect(201);
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let confirmed = deployment
        .account(&login)
        .confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now()))
        .await
        .expect(200);
    assert_eq!(confirmed["authenticator"]["label"], "Phone");
    assert_eq!(confirmed["recovery_codes"].as_array().unwrap().len(), 10);
    let claims = verified(&deployment, &confirmed["assertion"]).await;
    assert_eq!((&claims["method"], &claims["login"]), (&json!("totp"), &json!("first-login")));

    deployment.advance(30);
    let login = deployment.token_with("login", "alice", json!({"jti": "second-login"}));
    let step = deployment.login(&login).start().await.expect(200);
    assert_eq!(step, json!({"status": "challenge", "methods": ["totp", "recovery_code"], "recovery_codes_left": 10}));
    let passed = deployment.login(&login).totp(app.code_at(deployment.now())).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 10);
    let claims = verified(&deployment, &passed["assertion"]).await;
    let expected = json!({
        "iss": "https://2fa.example", "aud": "helpdesk", "sub": "alice", "tenant": "demo",
        "iat": deployment.now(), "exp": deployment.now() + 120, "jti": claims["jti"], "auth_time": deployment.now(),
        "login": "second-login", "acr": "aal2", "amr": ["pwd", "otp", "mfa"], "method": "totp",
    });
    assert_eq!(claims, expected);
    assert_eq!(deployment.audit_actions().await[2..], ["user_seen", "totp_added"]);
}

#[tokio::test]
async fn a_recovery_code_completes_one_login_at_aal1_and_is_audited() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let code = alice.recovery_codes()[3].to_lowercase();
    let login = deployment.user("alice").login();
    let passed = login.recovery_code(&code).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 9);
    let claims = verified(&deployment, &passed["assertion"]).await;
    assert_eq!(
        (&claims["acr"], &claims["amr"], &claims["method"]),
        (&json!("aal1"), &json!(["pwd"]), &json!("recovery_code"))
    );
    let again = deployment.user("alice").login().recovery_code(&code).await;
    assert_eq!(again.refusal(), refused(400, "invalid-code"));
    assert_eq!(deployment.audit_actions().await.iter().filter(|action| *action == "recovery_code_used").count(), 1);
}

#[tokio::test]
async fn nothing_required_completes_and_the_same_token_may_enrol() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": false})).await;
    let login = deployment.user("alice").login();
    let step = login.start().await.expect(200);
    assert_eq!((&step["status"], &step["setup_available"]), (&json!("complete"), &json!(["totp"])));
    let claims = verified(&deployment, &step["assertion"]).await;
    assert_eq!((&claims["acr"], &claims["method"]), (&json!("aal1"), &json!("none")));
    assert_eq!(claims["auth_time"], deployment.now() - 5, "the first factor's time");
    deployment.account(&login).begin_totp(json!({})).await.expect(201);
}

#[tokio::test]
async fn within_grace_the_set_up_is_offered_and_can_be_skipped_once() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let login = deployment.user("alice").login();
    let step = login.start().await.expect(200);
    assert_eq!(step["status"], "setup_offered");
    assert_eq!(step["grace_until"], "2027-02-01T23:00:00Z");
    let skipped = login.skip().await.expect(200);
    assert_eq!(verified(&deployment, &skipped["assertion"]).await["method"], "skipped");
    let again = login.skip().await;
    assert_eq!(again.refusal(), refused(401, "login-already-completed"));
    assert!(deployment.audit_actions().await.contains(&"setup_skipped".to_owned()));
}

#[tokio::test]
async fn abuse_24_the_grace_date_shortened_the_next_login_obeys() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let login = deployment.user("alice").login();
    assert_eq!(login.start().await.expect(200)["status"], "setup_offered");
    deployment.set_policy(json!({"required": true, "grace_until": "2027-01-01"})).await;
    assert_eq!(login.start().await.expect(200)["status"], "setup_required");
    let skip = login.skip().await;
    assert_eq!(skip.refusal(), refused(403, "setup-required"));
}

#[tokio::test]
async fn abuse_25_skip_without_grace_or_with_a_factor_is_refused() {
    let deployment = TestDeployment::new().await;
    let skip = deployment.user("alice").login().skip().await;
    assert_eq!(skip.refusal(), refused(403, "setup-required"));
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    deployment.enrolled("bob").await;
    let skip = deployment.user("bob").login().skip().await;
    assert_eq!(skip.refusal(), refused(403, "setup-required"));
}

#[tokio::test]
async fn abuse_29_a_method_switched_off_by_policy_is_refused() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    deployment.set_policy(json!({"totp_enabled": false})).await;
    let answer = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    assert_eq!(answer.refusal(), refused(403, "method-off"));
    let login = deployment.user("alice").login();
    let code = &alice.recovery_codes()[0];
    let answer = login.recovery_code(&code).await;
    assert_eq!(answer.refusal(), refused(400, "invalid-code"), "recovery codes are no factor by themselves");
}

#[tokio::test]
async fn abuse_47_a_plan_below_enterprise_keeps_the_challenge_and_stops_changes() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    deployment.set_plan("team").await;
    let login = deployment.user("alice").login();
    assert_eq!(login.start().await.expect(200)["status"], "challenge");
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    let step = deployment.user("bob").login().start().await.expect(200);
    assert_eq!(step["status"], "complete");
    assert_eq!(step.get("setup_available"), None, "nothing can be set up");
    let begin = deployment.user("bob").account().begin_totp(json!({})).await;
    assert_eq!(begin.refusal(), refused(402, "plan-required"));
}

#[tokio::test]
async fn abuse_48_an_unknown_user_answers_like_one_without_factors() {
    let deployment = TestDeployment::new().await;
    deployment.user("amy").login().start().await.expect(200);
    let ask = async |user: &str| {
        let code = json!({"code": "123456"});
        let mut answers = vec![deployment.user(user).login().submit_totp(code.clone()).await.without_request_id()];
        answers.push(deployment.user(user).login().submit_recovery_code(code).await.without_request_id());
        let code = json!({"code": "123456"});
        for (path, body) in [
            ("/v1/login/bypass-code", code.clone()),
            ("/v1/login/email/verify", code),
            ("/v1/login/email", json!({})),
            ("/v1/login/skip", json!({})),
        ] {
            answers.push(deployment.post(path, &deployment.token("login", user), body).await.without_request_id());
        }
        answers.push(deployment.user(user).account().show().await.text.replace(user, ""));
        answers.push(deployment.user(user).login().start().await.text);
        answers
    };
    assert_eq!(ask("amy").await, ask("ann").await, "Ann is unknown");
}

#[tokio::test]
async fn a_changed_address_is_noted_once_with_old_and_new() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    for _ in 0..2 {
        let login = deployment.token_with("login", "alice", json!({"email": "alice@new.example"}));
        deployment.login(&login).start().await.expect(200);
    }
    let changes: Vec<_> = deployment
        .dump_text()
        .await
        .lines()
        .filter(|line| line.contains("address_changed"))
        .map(str::to_owned)
        .collect();
    assert_eq!(changes.len(), 1);
    assert!(changes[0].contains("alice@example.com") && changes[0].contains("alice@new.example"));
}
