//! The account area: factors renamed and removed, recovery codes renewed, each with freshness.

use http::Method;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;

fn fresh(deployment: &TestDeployment) -> String {
    deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now()}))
}

async fn totp_path(deployment: &TestDeployment) -> String {
    let me = deployment.account(&fresh(deployment)).show().await.expect(200);
    format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap())
}

async fn delete(deployment: &TestDeployment, path: &str, token: &str, body: Value) -> crate::deployment::Answer {
    deployment.request(Method::DELETE, path, token, Some(body)).await
}

#[tokio::test]
async fn an_authenticator_is_renamed() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let path = totp_path(&deployment).await;
    let renamed =
        deployment.request(Method::PATCH, &path, &fresh(&deployment), Some(json!({"label": " Büro 📱 "}))).await;
    assert_eq!(renamed.expect(200)["label"], "Büro 📱");
    let me = deployment.account(&fresh(&deployment)).show().await.expect(200);
    assert_eq!(me["totp"][0]["label"], "Büro 📱");
    let bad = deployment.request(Method::PATCH, &path, &fresh(&deployment), Some(json!({"label": "a\nb"}))).await;
    assert_eq!(bad.refusal(), (400, "invalid-request".to_owned()));
    let unknown = deployment
        .request(Method::PATCH, "/v1/me/totp/nothing", &fresh(&deployment), Some(json!({"label": "x"})))
        .await;
    assert_eq!(unknown.refusal(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn abuse_30_removal_with_only_a_session_is_refused_and_a_proof_lets_it_pass() {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "support"})).await;
    let alice = deployment.enrolled("alice").await;
    let path = totp_path(&deployment).await;
    let session = deployment.user("alice").account();
    for (verb, path, body) in [
        (Method::DELETE, path.as_str(), json!({})),
        (Method::PATCH, path.as_str(), json!({"label": "x"})),
        (Method::POST, "/v1/me/recovery-codes", json!({})),
    ] {
        let refused = deployment.request(verb, path, &session, Some(body)).await;
        assert_eq!(refused.refusal(), (401, "insufficient-user-authentication".to_owned()));
        assert!(refused.header("www-authenticate").contains("insufficient_user_authentication"));
    }
    let proof = |code: String| json!({"proof": {"method": "totp", "code": code}});
    let wrong = delete(&deployment, &path, &session, proof(alice.authenticator.wrong_code(deployment.now()))).await;
    assert_eq!(wrong.refusal(), (400, "invalid-code".to_owned()));
    delete(&deployment, &path, &session, proof(alice.authenticator.code_at(deployment.now()))).await.expect(204);
    let me = session.show().await.expect(200);
    assert_eq!((&me["enabled"], &me["totp"], &me["recovery_codes_left"]), (&json!(false), &json!([]), &json!(0)));
    let gone = deployment.login_totp("alice", &alice.authenticator.code_at(deployment.now() + 30)).await;
    assert_eq!(gone.refusal(), (400, "invalid-code".to_owned()));
}

#[tokio::test]
async fn abuse_39_the_last_factor_stays_while_one_is_required() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let path = totp_path(&deployment).await;
    let refused = delete(&deployment, &path, &fresh(&deployment), json!({})).await;
    assert_eq!(refused.refusal(), (409, "factor-required".to_owned()));
    deployment.account(&fresh(&deployment)).begin_email(json!({})).await.expect(202);
    let code = json!({"code": deployment.mailed_code("alice")});
    deployment.account(&fresh(&deployment)).submit_email(code).await.expect(200);
    delete(&deployment, &path, &fresh(&deployment), json!({})).await.expect(204);
    let last = delete(&deployment, "/v1/me/email", &fresh(&deployment), json!({})).await;
    assert_eq!(last.refusal(), (409, "factor-required".to_owned()));
    let grace = json!({"required": true, "email_enabled": true, "sender_id": "support", "grace_until": "2027-03-01"});
    deployment.set_policy(grace).await;
    delete(&deployment, "/v1/me/email", &fresh(&deployment), json!({})).await.expect(204);
    let again = delete(&deployment, "/v1/me/email", &fresh(&deployment), json!({})).await;
    assert_eq!(again.refusal(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn abuse_34_new_recovery_codes_end_the_old_ones() {
    let deployment = TestDeployment::new().await;
    let without = deployment.account(&fresh(&deployment)).renew_recovery_codes(json!({})).await;
    assert_eq!(without.refusal(), (409, "no-factor".to_owned()));
    let alice = deployment.enrolled("alice").await;
    let renewed = deployment.account(&fresh(&deployment)).renew_recovery_codes(json!({})).await.expect(200);
    let new = renewed["recovery_codes"].as_array().unwrap();
    assert_eq!(new.len(), 10);
    let use_code = async |code: &str| {
        let login = deployment.user("alice").login();
        login.recovery_code(&code).await
    };
    for old in alice.recovery_codes().iter().take(2) {
        assert_eq!(use_code(old).await.refusal(), (400, "invalid-code".to_owned()));
    }
    use_code(new[0].as_str().unwrap()).await.expect(200);
}

/// The story: the phone is lost, a recovery code lets the login pass, and its owner replaces the authenticator.
#[tokio::test]
async fn a_lost_phone_is_replaced_with_recovery_codes() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let codes = alice.recovery_codes();
    let login = deployment.user("alice").login();
    login.recovery_code(&codes[0]).await.expect(200);
    let session = deployment.user("alice").account();
    let proof = |nth: usize| json!({"proof": {"method": "recovery_code", "code": codes[nth]}});
    let begun = session.begin_totp(proof(1)).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let confirm = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    deployment.post(&confirm, &session, json!({"code": app.code_at(deployment.now())})).await.expect(200);
    delete(&deployment, &totp_path(&deployment).await, &session, proof(2)).await.expect(204);
    deployment.advance(30);
    deployment.login_totp("alice", &app.code_at(deployment.now())).await.expect(200);
    let old = deployment.login_totp("alice", &alice.authenticator.code_at(deployment.now())).await;
    assert_eq!(old.refusal(), (400, "invalid-code".to_owned()));
}
