//! What is stored of passkeys: how much, and under which keys.

use serde_json::json;
use tests::passkey_authenticator::{Algorithm, Device};

use super::{Begun, is_refused, started};
use crate::deployment::TestDeployment;

/// The size of a record, as DynamoDB counts it.
async fn size_of(deployment: &TestDeployment, user: &str) -> usize {
    let record = deployment.record(user).await.unwrap();
    record.iter().map(|(name, value)| name.len() + crate::trips::size(value)).sum()
}

#[tokio::test]
async fn a_record_with_a_passkey_and_ten_codes_and_a_spent_login_stays_under_1_kb() {
    let user = "0b7c9a3e-6d2f-4c1e-9c55-0f1d2e3a4b5c";
    for device in [Device::platform(), Device::security_key().with(Algorithm::EdDsa)] {
        let deployment = TestDeployment::with_passkeys().await;
        let (passkey, _) = deployment.with_passkey(user, &device).await;
        deployment.login_by(user, &passkey).await;
        let account = deployment.user(user).account();
        account.begin_passkey_proof().await.expect(200);
        let size = size_of(&deployment, user).await;
        println!("record: {size} bytes");
        assert!(size < 1024, "{size} bytes");
    }
}

#[tokio::test]
async fn five_of_the_largest_passkeys_fit() {
    let deployment = TestDeployment::with_passkeys().await;
    let mut passkeys = Vec::new();
    for nth in 0..5 {
        let begun = Begun::by(&deployment, "alice").await;
        let (mut passkey, mut registration) = Device::security_key().with(Algorithm::Rs256).create(&begun.options);
        passkey.id = vec![nth; 1_023];
        registration.have_id(&passkey.id);
        begun.confirm(registration.bare_json()).await.expect(200);
        passkeys.push(passkey);
    }
    for passkey in &passkeys {
        deployment.login_by("alice", passkey).await;
    }
    assert!(size_of(&deployment, "alice").await < 16 * 1024);
}

#[tokio::test]
async fn abuse_99_a_program_with_a_passkey_makes_no_record_large() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    for _ in 0..64 {
        deployment.login_by("alice", &passkey).await;
    }
    let (login, options) = started(&deployment, "alice").await;
    let waits = login.passkey(passkey.answer(&options)).await;
    is_refused(&waits, (429, "too-many-changes"));
    let seconds = waits.header("retry-after").parse().unwrap();
    assert!(size_of(&deployment, "alice").await < 6 * 1024);
    deployment.advance(seconds);
    deployment.login_by("alice", &passkey).await;
}

#[tokio::test]
async fn what_began_before_a_rotation_of_the_keys_ends_after_it() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let proved = account.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    let begun = Begun::by(&deployment, "bob").await;
    keys::rotate(deployment.app.clone(), (), json!({})).await.unwrap();
    // Another process knows the new key at once, and uses it once every process does.
    let restarted = deployment.another_process();
    deployment.advance(8 * 60);
    let bob = restarted.user("bob").fresh_account();
    let (_, registration) = Device::platform().create(&begun.options);
    bob.confirm_passkey(&begun.id, registration.json()).await.expect(200);
    restarted.login(&login).passkey(passkey.answer(&options)).await.expect(200);
    let alice = restarted.user("alice").account();
    let proof = json!({"method": "passkey", "code": proved["code"]});
    is_refused(&alice.renew_recovery_codes(json!({"proof": proof})).await, (400, "invalid-code"));
    restarted.advance(20 * 60);
    let (login, options) = started(&restarted, "alice").await;
    login.passkey(passkey.answer(&options)).await.expect(200);
    let begun = Begun::by(&restarted, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    begun.confirm(registration.json()).await.expect(200);
}

#[tokio::test]
async fn the_table_holds_no_code_of_a_proof_and_no_challenge() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (_, options) = started(&deployment, "alice").await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let challenge = asked["options"]["challenge"].as_str().unwrap();
    let before = deployment.dump_text().await;
    let proved = account.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    let code = proved["code"].as_str().unwrap();
    let text = before + &deployment.dump_text().await;
    for secret in [code, &code.replace('-', ""), challenge, options["challenge"].as_str().unwrap()] {
        assert!(!text.contains(secret), "the table holds {secret}");
    }
}
