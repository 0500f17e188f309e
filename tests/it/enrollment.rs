//! Setting up authenticator apps, from both doors.

use serde_json::{Value, json};
use tests::answer::refused;

use crate::authenticator::Authenticator;
use crate::deployment::TestDeployment;

/// Starts a setup. Returns its id, and the app that scanned the code.
async fn begin(deployment: &TestDeployment, token: &str, body: Value) -> (String, Authenticator) {
    let begun = deployment.account(token).begin_totp(body).await.expect(201);
    (begun["id"].as_str().unwrap().to_owned(), Authenticator::scan(begun["secret"].as_str().unwrap()))
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
        let rejected = deployment.account(token).begin_totp(json!({})).await;
        assert_eq!(rejected.refusal(), refused(401, "insufficient-user-authentication"));
        let challenge = rejected.header("www-authenticate");
        assert!(challenge.starts_with("Bearer error=\"insufficient_user_authentication\""), "{challenge}");
        assert!(challenge.contains("acr_values=\"aal2\"") && challenge.contains("max_age=\"300\""), "{challenge}");
    }
    let proof = json!({"proof": {"method": "totp", "code": alice.authenticator.code_at(deployment.now())}});
    begin(&deployment, &stale, proof.clone()).await;
    let replayed = deployment.account(&stale).begin_totp(proof).await;
    assert_eq!(replayed.refusal(), refused(400, "invalid-code"), "a proof is spent");
    let recovery = json!({"proof": {"method": "recovery_code", "code": alice.recovery_codes()[0]}});
    begin(&deployment, &stale, recovery).await;
    let fresh = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now() - 300}));
    begin(&deployment, &fresh, json!({})).await;
}

#[tokio::test]
async fn abuse_31_an_abandoned_set_up_leaves_the_old_authenticator_working() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let fresh = deployment.user("alice").fresh_account();
    let (id, app) = begin(&deployment, &fresh, json!({})).await;
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    let unconfirmed = deployment.user("alice").login().totp(app.code_at(deployment.now() + 30)).await;
    assert_eq!(unconfirmed.refusal(), refused(400, "invalid-code"), "the new one does not log in yet");
    deployment.advance(600);
    let late = deployment.user("alice").account().confirm_totp(&id, app.code_at(deployment.now())).await;
    assert_eq!(late.refusal(), refused(404, "not-found"));
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
}

#[tokio::test]
async fn abuse_32_a_login_token_cannot_add_a_factor_to_an_enrolled_account() {
    let deployment = TestDeployment::new().await;
    let early = deployment.token("login", "alice");
    let (id, app) = begin(&deployment, &early, json!({})).await;
    deployment.enrolled("alice").await;
    let wrong_use = refused(403, "wrong-token-use");
    let late = deployment.account(&early).confirm_totp(&id, app.code_at(deployment.now())).await;
    assert_eq!(late.refusal(), wrong_use);
    let confirm = format!("/v1/me/totp/{id}/confirm");
    let login = deployment.token("login", "alice");
    assert_eq!(deployment.account(&login).begin_totp(json!({})).await.refusal(), wrong_use);
    for faulty in [json!({"label": ""}), json!({"nonsense": 1})] {
        for path in ["/v1/me/totp", "/v1/me/email", "/v1/me/email/confirm", confirm.as_str()] {
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
    let fresh = deployment.user("alice").fresh_account();
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
    let fresh = deployment.user("alice").fresh_account();
    let (id, tablet) = begin(&deployment, &fresh, json!({"label": "Tablet"})).await;
    let confirmed = fresh.confirm_totp(&id, tablet.code_at(deployment.now())).await.expect(200);
    assert_eq!(confirmed.get("recovery_codes"), None);
    assert_eq!(confirmed.get("assertion"), None, "a session is no login");
    deployment.advance(30);
    deployment.user("alice").login().totp(tablet.code_at(deployment.now())).await.expect(200);
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
}

#[tokio::test]
async fn a_sixth_authenticator_is_refused() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let fresh = deployment.user("alice").fresh_account();
    for _ in 0..4 {
        let (id, app) = begin(&deployment, &fresh, json!({})).await;
        fresh.confirm_totp(&id, app.code_at(deployment.now())).await.expect(200);
    }
    let sixth = fresh.begin_totp(json!({})).await;
    assert_eq!(sixth.refusal(), refused(409, "too-many-authenticators"));
}

#[tokio::test]
async fn ten_wrong_codes_end_a_set_up_and_spare_the_budget() {
    let deployment = TestDeployment::new().await;
    let token = deployment.user("alice").account();
    let (id, app) = begin(&deployment, &token, json!({})).await;
    for _ in 0..10 {
        let wrong = token.confirm_totp(&id, app.wrong_code(deployment.now())).await;
        assert_eq!(wrong.refusal(), refused(400, "invalid-code"));
    }
    let right = token.confirm_totp(&id, app.code_at(deployment.now())).await;
    assert_eq!(right.refusal(), refused(404, "not-found"));
    let me = token.show().await.expect(200);
    assert_eq!(me.get("locked_until"), None);
}

#[tokio::test]
async fn a_set_up_of_another_user_or_tenant_is_not_found() {
    let deployment = TestDeployment::new().await;
    let (id, app) = begin(&deployment, &deployment.token("session", "alice"), json!({})).await;
    let code = app.code_at(deployment.now());
    let not_found = refused(404, "not-found");
    let of_another_user = deployment.user("mallory").account().confirm_totp(&id, &code).await;
    assert_eq!(of_another_user.refusal(), not_found);
    let other = deployment.token_with("session", "alice", json!({"tenant": "other"}));
    let of_another_tenant = deployment.account(&other).confirm_totp(&id, code).await;
    assert_eq!(of_another_tenant.refusal(), refused(402, "plan-required"));
    for id in ["%ff", "..%2f", &"x".repeat(200)] {
        let answer = deployment.user("alice").account().confirm_totp(id, "000000").await;
        assert_eq!(answer.refusal(), not_found, "{id}");
    }
}

#[tokio::test]
async fn a_label_is_checked_and_markup_in_it_stays_text() {
    let deployment = TestDeployment::new().await;
    let token = deployment.user("alice").account();
    for label in ["", "  ", "a\nb", &"x".repeat(65)] {
        let rejected = token.begin_totp(json!({"label": label})).await;
        assert_eq!(rejected.refusal(), refused(400, "invalid-request"));
        assert_eq!(rejected.json()["errors"][0]["pointer"], "/label");
    }
    let label = "<script>alert(1)</script> 📱";
    let (id, app) = begin(&deployment, &token, json!({"label": label})).await;
    let confirmed = token.confirm_totp(&id, app.code_at(deployment.now())).await.expect(200);
    assert_eq!(confirmed["authenticator"]["label"], label);
}
