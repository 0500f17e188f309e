//! Answers with one thing wrong: always the same refusal.

use serde_json::json;
use tests::passkey_authenticator::{Assertion, Device, base64url, flags, sha256};

use super::{INVALID, bent_login, bent_set_up, is_refused, shown, started};
use crate::deployment::{TestDeployment, policy_body};

#[tokio::test]
async fn abuse_64_an_answer_for_another_relying_party_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    for rp_id in ["example", "evil.example", "eu.help.example", "https://help.example", "HELP.EXAMPLE", ""] {
        let hash = sha256(rp_id.as_bytes());
        is_refused(&bent_login(&deployment, &passkey, |it| it.data.rp_id_hash = hash).await, INVALID);
        is_refused(
            &bent_set_up(&deployment, "bob", &Device::platform(), |it| it.data.rp_id_hash = hash).await,
            INVALID,
        );
    }
    assert_eq!(shown(&deployment, "bob").await, json!([]));
}

#[tokio::test]
async fn abuse_65_without_the_user_s_presence_nothing_is_accepted() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let absent = |flags: &mut u8| *flags &= !flags::USER_PRESENT;
    is_refused(&bent_login(&deployment, &passkey, |it| absent(&mut it.data.flags)).await, INVALID);
    is_refused(&bent_set_up(&deployment, "bob", &Device::platform(), |it| absent(&mut it.data.flags)).await, INVALID);
    assert_eq!(shown(&deployment, "bob").await, json!([]));
}

#[tokio::test]
async fn abuse_61_a_challenge_that_is_not_this_login_s_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (first, of_the_first) = started(&deployment, "alice").await;
    let (second, _) = started(&deployment, "alice").await;
    let answer = passkey.answer(&of_the_first);
    is_refused(&second.passkey(answer.clone()).await, INVALID);
    for challenge in [json!(""), json!("AAAA"), json!(base64url(&[0; 16])), json!(base64url(&[0; 32])), json!(null)] {
        let answer = bent_login(&deployment, &passkey, |it| it.client_data.challenge = challenge).await;
        is_refused(&answer, INVALID);
    }
    first.passkey(answer).await.expect(200);
}

#[tokio::test]
async fn abuse_61_a_challenge_ends_with_its_login_token() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    deployment.advance(661);
    is_refused(&login.passkey(passkey.answer(&options)).await, (401, "invalid-token"));
    let (login, _) = started(&deployment, "alice").await;
    is_refused(&login.passkey(passkey.answer(&options)).await, INVALID);
}

#[tokio::test]
async fn abuse_62_challenges_and_passkeys_of_others_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (alices, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (bobs, _) = deployment.with_passkey("bob", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let (_, of_bob) = started(&deployment, "bob").await;
    is_refused(&login.passkey(alices.answer(&of_bob)).await, INVALID);
    is_refused(&login.passkey(bobs.answer(&options)).await, INVALID);
    let mut borrowed = bobs.get(&options);
    borrowed.id.clone_from(&alices.id);
    is_refused(&login.passkey(borrowed.json()).await, INVALID);
    borrowed.user_handle = Some(alices.user_handle.clone());
    is_refused(&login.passkey(borrowed.json()).await, INVALID);
    let mut lent = alices.get(&options);
    lent.id.clone_from(&bobs.id);
    is_refused(&login.passkey(lent.json()).await, INVALID);
    login.passkey(alices.answer(&options)).await.expect(200);
}

#[tokio::test]
async fn abuse_42_62_a_user_of_the_same_name_in_another_tenant_is_another() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.backend_of("other").set_plan("enterprise").await.expect(200);
    let policy = policy_body(crate::deployment::passkeys_on());
    deployment.admin_of("other", "ada").put_policy(Some("*"), policy).await.expect(200);
    let (here, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let fresh = json!({"tenant": "other", "acr": "aal2", "auth_time": deployment.now()});
    let account = deployment.account(&deployment.token_with("session", "alice", fresh));
    let begun = account.begin_passkey(json!({})).await.expect(201);
    let (there, registration) = Device::platform().create(&begun["options"]);
    account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);

    // The same login, by its ID, in both tenants.
    let login_in = |tenant: &str| {
        deployment.login(&deployment.token_with("login", "alice", json!({"tenant": tenant, "jti": "one-login"})))
    };
    let options = async |tenant: &str| login_in(tenant).start().await.expect(200)["passkey_options"].clone();
    let (of_demo, of_other) = (options("demo").await, options("other").await);
    assert_ne!(of_demo["challenge"], of_other["challenge"]);
    is_refused(&login_in("demo").passkey(there.answer(&of_demo)).await, INVALID);
    is_refused(&login_in("demo").passkey(here.answer(&of_other)).await, INVALID);
    is_refused(&login_in("other").passkey(here.answer(&of_other)).await, INVALID);
    login_in("demo").passkey(here.answer(&of_demo)).await.expect(200);
    login_in("other").passkey(there.answer(&of_other)).await.expect(200);
}

/// An assertion with this change.
type Bend = fn(&mut Assertion);

#[tokio::test]
async fn every_refusal_at_a_login_has_the_same_bytes() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let bends: [Bend; 9] = [
        |it| it.signature = Some(vec![0; 70]),
        |it| it.client_data.challenge = json!(base64url(&[7; 16])),
        |it| it.client_data.origin = json!("https://evil.example"),
        |it| it.client_data.kind = json!("webauthn.create"),
        |it| it.data.rp_id_hash = [0; 32],
        |it| it.data.flags = 0,
        |it| it.id = vec![9; 32],
        |it| it.id = Vec::new(),
        |it| it.user_handle = Some(vec![9; 16]),
    ];
    let mut texts = std::collections::BTreeSet::new();
    for bend in bends {
        let answer = bent_login(&deployment, &passkey, bend).await;
        is_refused(&answer, INVALID);
        texts.insert(answer.without_request_id());
    }
    // Of a user without any passkey, and of one who is unknown.
    deployment.enrolled("bob").await;
    for user in ["bob", "stranger"] {
        let answer = deployment.user(user).login().passkey(passkey.answer(&json!({"challenge": "AA"}))).await;
        is_refused(&answer, INVALID);
        texts.insert(answer.without_request_id());
    }
    assert_eq!(texts.len(), 1, "{texts:?}");
}
