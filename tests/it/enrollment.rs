//! Setting up authenticator apps, from both doors.

use serde_json::{Value, json};

use crate::authenticator::Authenticator;
use crate::deployment::TestDeployment;

async fn begin(deployment: &TestDeployment, token: &str, body: Value) -> (String, Authenticator) {
    let begun = deployment.account(token).begin_totp(body).await.expect(201);
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    (path, Authenticator::scan(begun["secret"].as_str().unwrap()))
}

#[tokio::test]
async fn a_set_up_shows_secret_uri_and_qr_code_once() {
    let deployment = TestDeployment::new().await;
    let token = deployment.user("alice").account();
    let begun = token.begin_totp(json!({})).await.expect(201);
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
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let stale = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now() - 301}));
    let weak = deployment.token_with("session", "alice", json!({"acr": "aal1", "auth_time": deployment.now()}));
    for token in [&stale, &weak] {
        let refused = deployment.account(token).begin_totp(json!({})).await;
        assert_eq!(refused.refusal(), (401, "insufficient-user-authentication".to_owned()));
        let challenge = refused.header("www-authenticate");
        assert!(challenge.starts_with("Bearer error=\"insufficient_user_authentication\""), "{challenge}");
        assert!(challenge.contains("acr_values=\"aal2\"") && challenge.contains("max_age=\"300\""), "{challenge}");
    }
    let proof = json!({"proof": {"method": "totp", "code": alice.authenticator.code_at(deployment.now())}});
    begin(&deployment, &stale, proof.clone()).await;
    let replayed = deployment.account(&stale).begin_totp(proof).await;
    assert_eq!(replayed.refusal(), (400, "invalid-code".to_owned()), "a proof is spent");
    let recovery = json!({"proof": {"method": "recovery_code", "code": alice.recovery_codes()[0]}});
    begin(&deployment, &stale, recovery).await;
    let fresh = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now() - 300}));
    begin(&deployment, &fresh, json!({})).await;
}

#[tokio::test]
async fn abuse_31_an_abandoned_set_up_leaves_the_old_authenticator_working() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let fresh = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now()}));
    let (path, app) = begin(&deployment, &fresh, json!({})).await;
    deployment.login_totp("alice", &alice.authenticator.code_at(deployment.now())).await.expect(200);
    let unconfirmed = deployment.login_totp("alice", &app.code_at(deployment.now() + 30)).await;
    assert_eq!(unconfirmed.refusal(), (400, "invalid-code".to_owned()), "the new one does not log in yet");
    deployment.advance(600);
    let session = deployment.token("session", "alice");
    let late = deployment.post(&path, &session, json!({"code": app.code_at(deployment.now())})).await;
    assert_eq!(late.refusal(), (404, "not-found".to_owned()));
    deployment.login_totp("alice", &alice.authenticator.code_at(deployment.now())).await.expect(200);
}

#[tokio::test]
async fn abuse_32_a_login_token_cannot_add_a_factor_to_an_enrolled_account() {
    let deployment = TestDeployment::new().await;
    let early = deployment.token("login", "alice");
    let (path, app) = begin(&deployment, &early, json!({})).await;
    deployment.enrolled("alice").await;
    let code = json!({"code": app.code_at(deployment.now())});
    let wrong_use = (403, "wrong-token-use".to_owned());
    assert_eq!(deployment.post(&path, &early, code).await.refusal(), wrong_use);
    let login = deployment.token("login", "alice");
    assert_eq!(deployment.account(&login).begin_totp(json!({})).await.refusal(), wrong_use);
    for faulty in [json!({"label": ""}), json!({"nonsense": 1})] {
        for path in ["/v1/me/totp", "/v1/me/email", "/v1/me/email/confirm", path.as_str()] {
            assert_eq!(deployment.post(path, &login, faulty.clone()).await.refusal(), wrong_use, "{path}");
        }
    }
    assert_eq!(deployment.account(&login).show().await.refusal(), wrong_use);
}

#[tokio::test]
async fn abuse_33_the_secret_is_never_readable_after_the_set_up() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let (session, staff) = (deployment.token("session", "alice"), deployment.token("staff", "ada"));
    let mut answers = vec![alice.confirmed.to_string(), deployment.account(&session).show().await.text];
    for path in ["/v1/users", "/v1/users/alice", "/v1/audit", "/v1/audit?user_id=alice"] {
        answers.push(deployment.get(path, &staff).await.text);
    }
    for answer in answers {
        assert!(answer.contains("alice") || answer.contains("recovery_codes"), "it is about her: {answer}");
        for word in ["\"secret\"", "otpauth", "<svg"] {
            assert!(!answer.contains(word), "{answer}");
        }
    }
    // Another setup has another secret, and the earlier one can't be read again.
    let fresh = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now()}));
    let (first, second) = (begin_secret(&deployment, &fresh).await, begin_secret(&deployment, &fresh).await);
    assert_ne!(first, second);
}

/// The secret of a new setup.
async fn begin_secret(deployment: &TestDeployment, session: &str) -> String {
    let begun = deployment.account(session).begin_totp(json!({})).await.expect(201);
    begun["secret"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_second_authenticator_brings_no_new_recovery_codes_and_both_log_in() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let fresh = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now()}));
    let (path, tablet) = begin(&deployment, &fresh, json!({"label": "Tablet"})).await;
    let confirmed = deployment.post(&path, &fresh, json!({"code": tablet.code_at(deployment.now())})).await.expect(200);
    assert_eq!(confirmed.get("recovery_codes"), None);
    assert_eq!(confirmed.get("assertion"), None, "a session is no login");
    deployment.advance(30);
    deployment.login_totp("alice", &tablet.code_at(deployment.now())).await.expect(200);
    deployment.login_totp("alice", &alice.authenticator.code_at(deployment.now())).await.expect(200);
}

#[tokio::test]
async fn a_sixth_authenticator_is_refused() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let fresh = |deployment: &TestDeployment| {
        deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now()}))
    };
    for _ in 0..4 {
        let (path, app) = begin(&deployment, &fresh(&deployment), json!({})).await;
        deployment.post(&path, &fresh(&deployment), json!({"code": app.code_at(deployment.now())})).await.expect(200);
    }
    let sixth = deployment.account(&fresh(&deployment)).begin_totp(json!({})).await;
    assert_eq!(sixth.refusal(), (409, "too-many-authenticators".to_owned()));
}

#[tokio::test]
async fn ten_wrong_codes_end_a_set_up_and_spare_the_budget() {
    let deployment = TestDeployment::new().await;
    let token = deployment.user("alice").account();
    let (path, app) = begin(&deployment, &token, json!({})).await;
    for _ in 0..10 {
        let wrong = deployment.post(&path, &token, json!({"code": app.wrong_code(deployment.now())})).await;
        assert_eq!(wrong.refusal(), (400, "invalid-code".to_owned()));
    }
    let right = deployment.post(&path, &token, json!({"code": app.code_at(deployment.now())})).await;
    assert_eq!(right.refusal(), (404, "not-found".to_owned()));
    let me = token.show().await.expect(200);
    assert_eq!(me.get("locked_until"), None);
}

#[tokio::test]
async fn a_set_up_of_another_user_or_tenant_is_not_found() {
    let deployment = TestDeployment::new().await;
    let (path, app) = begin(&deployment, &deployment.token("session", "alice"), json!({})).await;
    let code = json!({"code": app.code_at(deployment.now())});
    let not_found = (404, "not-found".to_owned());
    assert_eq!(
        deployment.post(&path, &deployment.token("session", "mallory"), code.clone()).await.refusal(),
        not_found
    );
    let other = deployment.token_with("session", "alice", json!({"tenant": "other"}));
    assert_eq!(deployment.post(&path, &other, code).await.refusal(), (402, "plan-required".to_owned()));
    for id in ["%ff", "..%2f", &"x".repeat(200)] {
        let path = format!("/v1/me/totp/{id}/confirm");
        let answer = deployment.post(&path, &deployment.token("session", "alice"), json!({"code": "000000"})).await;
        assert_eq!(answer.refusal(), not_found, "{id}");
    }
}

#[tokio::test]
async fn a_label_is_checked_and_markup_in_it_stays_text() {
    let deployment = TestDeployment::new().await;
    let token = deployment.user("alice").account();
    for label in ["", "  ", "a\nb", &"x".repeat(65)] {
        let refused = token.begin_totp(json!({"label": label})).await;
        assert_eq!(refused.refusal(), (400, "invalid-request".to_owned()));
        assert_eq!(refused.json()["errors"][0]["pointer"], "/label");
    }
    let label = "<script>alert(1)</script> 📱";
    let (path, app) = begin(&deployment, &token, json!({"label": label})).await;
    let confirmed = deployment.post(&path, &token, json!({"code": app.code_at(deployment.now())})).await.expect(200);
    assert_eq!(confirmed["authenticator"]["label"], label);
}
