//! The account area: factors renamed and removed, recovery codes renewed, each with freshness.

use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;

#[tokio::test]
async fn an_authenticator_is_renamed() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let account = deployment.user("alice").fresh_account();
    let app = account.first_totp().await;
    assert_eq!(account.rename_totp(&app, " Büro 📱 ").await.expect(200)["label"], "Büro 📱");
    assert_eq!(account.show().await.expect(200)["totp"][0]["label"], "Büro 📱");
    let bad = account.rename_totp(&app, "a\nb").await;
    assert_eq!(bad.refusal(), refused(400, "invalid-request"));
    let unknown = account.rename_totp("nothing", "x").await;
    assert_eq!(unknown.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn abuse_30_removal_with_only_a_session_is_refused_and_a_proof_lets_it_pass() {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "support"})).await;
    let alice = deployment.enrolled("alice").await;
    let session = deployment.user("alice").account();
    let app = session.first_totp().await;
    for rejected in [
        session.remove_totp(&app, json!({})).await,
        session.rename_totp(&app, "x").await,
        session.renew_recovery_codes(json!({})).await,
    ] {
        assert_eq!(rejected.refusal(), refused(401, "insufficient-user-authentication"));
        assert!(rejected.header("www-authenticate").contains("insufficient_user_authentication"));
    }
    let proof = |code: String| json!({"proof": {"method": "totp", "code": code}});
    let wrong = session.remove_totp(&app, proof(alice.authenticator.wrong_code(deployment.now()))).await;
    assert_eq!(wrong.refusal(), refused(400, "invalid-code"));
    session.remove_totp(&app, proof(alice.authenticator.code_at(deployment.now()))).await.expect(204);
    let me = session.show().await.expect(200);
    assert_eq!((&me["enabled"], &me["totp"], &me["recovery_codes_left"]), (&json!(false), &json!([]), &json!(0)));
    let gone = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now() + 30)).await;
    assert_eq!(gone.refusal(), refused(400, "invalid-code"));
}

#[tokio::test]
async fn abuse_39_the_last_factor_stays_while_one_is_required() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let account = deployment.user("alice").fresh_account();
    let app = account.first_totp().await;
    let rejected = account.remove_totp(&app, json!({})).await;
    assert_eq!(rejected.refusal(), refused(409, "factor-required"));
    account.begin_email(json!({})).await.expect(202);
    account.confirm_email(deployment.mailed_code("alice")).await.expect(200);
    account.remove_totp(&app, json!({})).await.expect(204);
    let last = account.remove_email(json!({})).await;
    assert_eq!(last.refusal(), refused(409, "factor-required"));
    let grace = json!({"required": true, "email_enabled": true, "sender_id": "support", "grace_until": "2027-03-01"});
    deployment.set_policy(grace).await;
    account.remove_email(json!({})).await.expect(204);
    let again = account.remove_email(json!({})).await;
    assert_eq!(again.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn abuse_34_new_recovery_codes_end_the_old_ones() {
    let deployment = TestDeployment::new().await;
    let without = deployment.user("alice").fresh_account().renew_recovery_codes(json!({})).await;
    assert_eq!(without.refusal(), refused(409, "no-factor"));
    let alice = deployment.enrolled("alice").await;
    let renewed = deployment.user("alice").fresh_account().renew_recovery_codes(json!({})).await.expect(200);
    let new = renewed["recovery_codes"].as_array().unwrap();
    assert_eq!(new.len(), 10);
    let use_code = async |code: &str| {
        let login = deployment.user("alice").login();
        login.recovery_code(&code).await
    };
    for old in alice.recovery_codes().iter().take(2) {
        assert_eq!(use_code(old).await.refusal(), refused(400, "invalid-code"));
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
    session.confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now())).await.expect(200);
    session.remove_totp(&session.first_totp().await, proof(2)).await.expect(204);
    deployment.advance(30);
    deployment.user("alice").login().totp(app.code_at(deployment.now())).await.expect(200);
    let old = deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    assert_eq!(old.refusal(), refused(400, "invalid-code"));
}
