//! A lock rejects guesses. What a passkey signs is none, so a lock doesn't keep out a user who has one.

use serde_json::{Value, json};
use tests::passkey_authenticator::Device;

use super::{INVALID, is_refused, started};
use crate::deployment::TestDeployment;

/// `count` wrong codes for Alice, each as soon as it is tried.
async fn guess(deployment: &TestDeployment, count: usize) {
    for nth in 0..count {
        if nth >= 5 {
            deployment.advance(900);
        }
        is_refused(&deployment.user("alice").login().totp("000000").await, (400, "invalid-code"));
    }
}

/// What a login of Alice's begins with.
async fn step(deployment: &TestDeployment) -> Value {
    deployment.user("alice").login().start().await.expect(200)
}

#[tokio::test]
async fn abuse_49_while_locked_a_passkey_passes_and_nothing_else_is_offered() {
    let deployment = TestDeployment::with_passkeys().await;
    let alice = deployment.enrolled("alice").await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    guess(&deployment, 5).await;
    let locked = step(&deployment).await;
    assert_eq!((&locked["status"], &locked["methods"]), (&json!("challenge"), &json!(["passkey"])));
    assert_eq!(locked["locked_until"], "2027-01-15T08:01:00Z");
    for absent in ["recovery_codes_left", "masked_email", "assertion"] {
        assert_eq!(locked.get(absent), None, "{absent}");
    }
    let before = deployment.record("alice").await.unwrap()["d"].as_m().unwrap()["budget"].clone();
    deployment.login_by("alice", &passkey).await;
    let after = deployment.record("alice").await.unwrap()["d"].as_m().unwrap()["budget"].clone();
    assert_eq!(after, before, "it says nothing about the guesses");
    assert_eq!(step(&deployment).await["methods"], json!(["passkey"]));
    let code = alice.authenticator.code_at(deployment.now());
    is_refused(&deployment.user("alice").login().totp(code).await, (429, "too-many-attempts"));
    deployment.advance(60);
    let open = step(&deployment).await;
    assert_eq!((&open["methods"][0], open.get("locked_until")), (&json!("passkey"), None));
    is_refused(&deployment.user("alice").login().totp("000000").await, (400, "invalid-code"));
    assert_eq!(step(&deployment).await["methods"], json!(["passkey"]), "the sixth wrong code waits longer");
}

#[tokio::test]
async fn abuse_10_49_after_100_failures_a_passkey_still_passes() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.enrolled("alice").await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    guess(&deployment, 100).await;
    deployment.advance(100_000);
    let locked = step(&deployment).await;
    assert_eq!((&locked["status"], &locked["methods"]), (&json!("challenge"), &json!(["passkey"])));
    assert_eq!(locked.get("locked_until"), None, "no wait ends it");
    deployment.login_by("alice", &passkey).await;
    is_refused(&deployment.user("alice").login().totp("000000").await, (403, "account-locked"));
    deployment.admin("ada").unlock("alice", tests::client::reason()).await.expect(204);
    let methods = step(&deployment).await["methods"].clone();
    assert_eq!(methods, json!(["passkey", "totp", "recovery_code"]));
}

#[tokio::test]
async fn abuse_27_without_a_usable_passkey_the_lock_is_what_it_was() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.enrolled("alice").await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    guess(&deployment, 5).await;
    deployment.set_policy(json!({"required": true, "passkeys_enabled": true, "passkey_rp_id": "login.example"})).await;
    is_refused(&deployment.user("alice").login().start().await, (429, "too-many-attempts"));
    is_refused(&login.passkey(passkey.answer(&options)).await, INVALID);
    deployment.set_policy(json!({"required": true, "passkey_rp_id": "help.example"})).await;
    is_refused(&deployment.user("alice").login().start().await, (429, "too-many-attempts"));
    is_refused(&login.passkey(passkey.answer(&options)).await, (403, "method-off"));
}

#[tokio::test]
async fn abuse_08_a_refused_passkey_is_no_guess() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let mut wrong = passkey.get(&options);
    wrong.signature = Some(vec![0; 70]);
    let before = deployment.dump_text().await;
    for _ in 0..101 {
        is_refused(&login.passkey(wrong.json()).await, INVALID);
    }
    assert_eq!(deployment.dump_text().await, before);
    login.passkey(passkey.answer(&options)).await.expect(200);
}

#[tokio::test]
async fn abuse_27_while_locked_no_factor_is_set_up_and_a_proof_by_passkey_works() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let fresh = deployment.user("alice").fresh_account();
    let begun = fresh.begin_passkey(json!({})).await.expect(201);
    let (_, registration) = Device::platform().create(&begun["options"]);
    deployment.enrolled("bob").await;
    guess(&deployment, 5).await;
    let confirm = fresh.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await;
    is_refused(&confirm, (429, "too-many-attempts"));
    for expected in [(400, "invalid-code"); 10].into_iter().chain([(429, "too-many-attempts")]) {
        is_refused(&deployment.user("alice").login().recovery_code("0000-0000-00000").await, expected);
    }
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let proved = account.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    let proof = json!({"method": "passkey", "code": proved["code"]});
    account.renew_recovery_codes(json!({"proof": proof})).await.expect(200);
}
