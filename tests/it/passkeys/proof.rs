//! Freshness proved by a passkey: its answer earns a code, which serves once.

use serde_json::{Value, json};
use tests::client::Account;
use tests::passkey_authenticator::{Device, Passkey};

use super::{INVALID, is_refused, shown};
use crate::deployment::{TestDeployment, passkeys_on};

/// The code that a proof by this passkey earns, as a proof.
async fn proved(account: &Account<'_>, passkey: &Passkey) -> Value {
    let asked = account.begin_passkey_proof().await.expect(200);
    let proved = account.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    json!({"method": "passkey", "code": proved["code"]})
}

#[tokio::test]
async fn the_code_of_a_proof_serves_once_for_each_kind_of_change() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, confirmed) = deployment.with_passkey("alice", &Device::security_key()).await;
    let id = confirmed["passkey"]["id"].as_str().unwrap();
    let account = deployment.user("alice").account();
    let proof = proved(&account, &passkey).await;
    account.renew_recovery_codes(json!({"proof": proof})).await.expect(200);
    is_refused(&account.renew_recovery_codes(json!({"proof": proof})).await, (400, "invalid-code"));
    let body = json!({"label": "Key", "proof": proved(&account, &passkey).await});
    account.rename_passkey(id, body).await.expect(200);
    let begun = account.begin_totp(json!({"proof": proved(&account, &passkey).await})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    account.confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now())).await.expect(200);
    account.begin_passkey(json!({"proof": proved(&account, &passkey).await})).await.expect(201);
    let app = account.first_totp().await;
    account.remove_totp(&app, json!({"proof": proved(&account, &passkey).await})).await.expect(204);
}

#[tokio::test]
async fn the_options_are_those_of_a_login_and_the_times_are_given() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    assert_eq!(asked["expires_at"], "2027-01-15T08:05:00Z");
    let options = &asked["options"];
    assert_eq!((&options["rpId"], &options["userVerification"]), (&json!("help.example"), &json!("preferred")));
    assert_eq!(options["allowCredentials"].as_array().unwrap().len(), 1);
    deployment.advance(10);
    let proved = account.verify_passkey_proof(passkey.answer(options)).await.expect(200);
    assert_eq!(proved["expires_at"], "2027-01-15T08:05:10Z");
    assert!(proved["code"].as_str().unwrap().len() >= 16, "not to be guessed");
}

#[tokio::test]
async fn abuse_74_challenge_and_code_end_after_five_minutes() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    deployment.advance(300);
    is_refused(&account.verify_passkey_proof(passkey.answer(&asked["options"])).await, INVALID);
    let early = proved(&account, &passkey).await;
    deployment.advance(299);
    account.renew_recovery_codes(json!({"proof": early})).await.expect(200);
    let late = proved(&account, &passkey).await;
    deployment.advance(300);
    let account = deployment.user("alice").account();
    is_refused(&account.renew_recovery_codes(json!({"proof": late})).await, (400, "invalid-code"));
}

#[tokio::test]
async fn abuse_74_challenge_and_code_end_with_any_change_of_factors() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let fresh = deployment.user("alice").fresh_account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let (_, added) = deployment.with_passkey("alice", &Device::security_key()).await;
    is_refused(&account.verify_passkey_proof(passkey.answer(&asked["options"])).await, INVALID);
    let proof = proved(&account, &passkey).await;
    fresh.remove_passkey(added["passkey"]["id"].as_str().unwrap(), json!({})).await.expect(204);
    is_refused(&account.renew_recovery_codes(json!({"proof": proof})).await, (400, "invalid-code"));
    let proof = proved(&account, &passkey).await;
    deployment.enrolled("bob").await;
    account.renew_recovery_codes(json!({"proof": proof})).await.expect(200);
}

#[tokio::test]
async fn abuse_08_a_wrong_code_of_a_passkey_in_a_proof_counts() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let wrong = json!({"proof": {"method": "passkey", "code": "AAAAA-AAAAA-AAAAA-AAAAA"}});
    for _ in 0..5 {
        is_refused(&account.renew_recovery_codes(wrong.clone()).await, (400, "invalid-code"));
    }
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(step["methods"], json!(["passkey"]), "locked");
    let proof = proved(&account, &passkey).await;
    account.renew_recovery_codes(json!({"proof": proof})).await.expect(200);
}

#[tokio::test]
async fn without_a_usable_passkey_there_is_nothing_to_prove_with() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.enrolled("alice").await;
    let account = deployment.user("alice").account();
    is_refused(&account.begin_passkey_proof().await, (409, "no-factor"));
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let proof = proved(&account, &passkey).await;
    let asked = account.begin_passkey_proof().await.expect(200);
    deployment.set_policy(json!({"required": true, "passkey_rp_id": "help.example"})).await;
    is_refused(&account.begin_passkey_proof().await, (403, "method-off"));
    is_refused(&account.verify_passkey_proof(passkey.answer(&asked["options"])).await, (403, "method-off"));
    is_refused(&account.renew_recovery_codes(json!({"proof": proof})).await, (403, "method-off"));
    let mut moved = passkeys_on();
    moved["passkey_rp_id"] = json!("login.example");
    deployment.set_policy(moved).await;
    is_refused(&account.verify_passkey_proof(passkey.answer(&asked["options"])).await, INVALID);
}

#[tokio::test]
async fn a_proof_tells_nothing_of_who_has_a_passkey_and_changes_no_factor() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let before = shown(&deployment, "alice").await;
    let account = deployment.user("alice").account();
    proved(&account, &passkey).await;
    assert_eq!(shown(&deployment, "alice").await, before);
    let stranger = deployment.user("stranger").account();
    is_refused(&stranger.verify_passkey_proof(passkey.answer(&json!({"challenge": "AA"}))).await, INVALID);
}
