//! One ceremony's answer in the place of another's, and answers that come again.

use http::Method;
use serde_json::json;
use tests::answer::refused;
use tests::passkey_authenticator::{Device, base64url};

use super::{Begun, INVALID, is_refused, shown, started};
use crate::deployment::{TestDeployment, request};

#[tokio::test]
async fn abuse_66_an_answer_is_good_for_one_login() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let answer = passkey.answer(&options);
    login.passkey(answer.clone()).await.expect(200);
    let before = deployment.dump_text().await;
    assert_eq!(login.passkey(answer.clone()).await.refusal(), refused(401, "login-already-completed"));
    is_refused(&deployment.user("alice").login().passkey(answer.clone()).await, INVALID);
    let (next, _) = started(&deployment, "alice").await;
    is_refused(&next.passkey(answer).await, INVALID);
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_66_one_answer_in_32_requests_passes_once() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::security_key()).await;
    let (login, options) = started(&deployment, "alice").await;
    let body = json!({"credential": passkey.answer(&options)});
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        answers.spawn(deployment.detached_send(request(Method::POST, "/v1/login/passkey", &login, Some(body.clone()))));
    }
    let answers = answers.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.status.is_success()).count(), 1);
    for answer in answers.iter().filter(|answer| !answer.status.is_success()) {
        assert!(["login-already-completed", "try-again"].contains(&answer.problem().as_str()), "{}", answer.text);
    }
}

#[tokio::test]
async fn abuse_68_an_assertion_is_no_registration_and_the_reverse() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let begun = Begun::by(&deployment, "alice").await;
    let (login, options) = started(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    is_refused(&begun.confirm(passkey.answer(&options)).await, INVALID);
    is_refused(&begun.confirm(passkey.answer(&begun.options)).await, INVALID);
    is_refused(&login.passkey(registration.json()).await, INVALID);

    // The right form, but client data or challenge of the other ceremony.
    let mut get = passkey.get(&options);
    get.client_data.kind = json!("webauthn.create");
    is_refused(&login.passkey(get.json()).await, INVALID);
    is_refused(&login.passkey(passkey.answer(&begun.options)).await, INVALID);
    let mut create = registration.clone();
    create.client_data.kind = json!("webauthn.get");
    is_refused(&begun.confirm(create.json()).await, INVALID);
    create.client_data.kind = json!("webauthn.create");
    create.client_data.challenge = options["challenge"].clone();
    is_refused(&begun.confirm(create.json()).await, INVALID);
    for kind in ["payment.get", "", "WEBAUTHN.GET"] {
        let mut get = passkey.get(&options);
        get.client_data.kind = json!(kind);
        is_refused(&login.passkey(get.json()).await, INVALID);
    }

    // Authenticator data of the other ceremony under a good signature.
    let mut attested = passkey.get(&options);
    attested.data = registration.data.clone();
    is_refused(&login.passkey(attested.json()).await, INVALID);
    let mut bare = registration.clone();
    bare.data = passkey.get(&options).data;
    is_refused(&begun.confirm(bare.json()).await, INVALID);
    assert_eq!(shown(&deployment, "alice").await.as_array().unwrap().len(), 1);
    login.passkey(passkey.answer(&options)).await.expect(200);
}

#[tokio::test]
async fn abuse_73_nothing_of_a_passkey_enters_as_a_typed_code() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.enrolled("alice").await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let proved = account.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    let credential = passkey.answer(&options);
    for path in ["totp", "recovery-code", "bypass-code", "email/verify"] {
        let path = format!("/v1/login/{path}");
        let typed = deployment.post(&path, &login, json!({"credential": credential})).await;
        is_refused(&typed, (400, "invalid-request"));
        let typed = deployment.post(&path, &login, json!({"code": credential})).await;
        is_refused(&typed, (400, "invalid-request"));
    }
    let texts = [&proved["code"], &options["challenge"], &credential["id"], &credential["response"]["signature"]];
    for (text, path) in texts.into_iter().zip(["totp", "recovery-code", "bypass-code", "totp"]) {
        let typed = deployment.post(&format!("/v1/login/{path}"), &login, json!({"code": text})).await;
        is_refused(&typed, (400, "invalid-code"));
    }
    login.passkey(credential).await.expect(200);
}

#[tokio::test]
async fn abuse_73_no_code_enters_as_a_passkey() {
    let deployment = TestDeployment::with_passkeys().await;
    let alice = deployment.enrolled("alice").await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let (login, _) = started(&deployment, "alice").await;
    let code = alice.authenticator.code_at(deployment.now());
    is_refused(&login.submit_passkey(json!({"code": code})).await, (400, "invalid-request"));
    is_refused(&login.submit_passkey(json!({"credential": {"code": code}})).await, INVALID);
    let account = deployment.user("alice").account();
    let bodies =
        [json!({"method": "passkey", "code": code}), json!({"method": "passkey", "code": alice.recovery_codes()[0]})];
    for proof in bodies {
        is_refused(&account.renew_recovery_codes(json!({"proof": proof})).await, (400, "invalid-code"));
    }
    login.totp(&code).await.expect(200);
}

#[tokio::test]
async fn abuse_74_a_challenge_of_a_proof_is_used_once_and_for_a_proof() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let (login, of_login) = started(&deployment, "alice").await;
    let asked = account.begin_passkey_proof().await.expect(200);
    is_refused(&login.passkey(passkey.answer(&asked["options"])).await, INVALID);
    is_refused(&account.verify_passkey_proof(passkey.answer(&of_login)).await, INVALID);
    let begun = Begun::by(&deployment, "alice").await;
    is_refused(&account.verify_passkey_proof(passkey.answer(&begun.options)).await, INVALID);
    let answer = passkey.answer(&asked["options"]);
    account.verify_passkey_proof(answer.clone()).await.expect(200);
    is_refused(&account.verify_passkey_proof(answer).await, INVALID);
    is_refused(&account.verify_passkey_proof(passkey.answer(&asked["options"])).await, INVALID);
    login.passkey(passkey.answer(&of_login)).await.expect(200);
}

#[tokio::test]
async fn abuse_74_of_two_challenges_the_later_counts_and_others_users_are_none() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (bobs, _) = deployment.with_passkey("bob", &Device::platform()).await;
    let (alice, bob) = (deployment.user("alice").account(), deployment.user("bob").account());
    let first = alice.begin_passkey_proof().await.expect(200);
    let second = alice.begin_passkey_proof().await.expect(200);
    let of_bob = bob.begin_passkey_proof().await.expect(200);
    is_refused(&alice.verify_passkey_proof(passkey.answer(&first["options"])).await, INVALID);
    is_refused(&alice.verify_passkey_proof(passkey.answer(&of_bob["options"])).await, INVALID);
    is_refused(&bob.verify_passkey_proof(passkey.answer(&of_bob["options"])).await, INVALID);
    is_refused(&bob.verify_passkey_proof(bobs.answer(&second["options"])).await, INVALID);
    let proved = alice.verify_passkey_proof(passkey.answer(&second["options"])).await.expect(200);
    let proof = json!({"method": "passkey", "code": proved["code"]});
    let others = bob.renew_recovery_codes(json!({"proof": proof})).await;
    is_refused(&others, (400, "invalid-code"));
    alice.renew_recovery_codes(json!({"proof": proof})).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_74_one_answer_in_32_requests_earns_one_code() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let body = json!({"credential": passkey.answer(&asked["options"])});
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let path = "/v1/me/proof/passkey/verify";
        answers.spawn(deployment.detached_send(request(Method::POST, path, &account, Some(body.clone()))));
    }
    let answers = answers.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.status.is_success()).count(), 1);
}

#[tokio::test]
async fn signatures_over_something_else_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    // What was signed is replaced after the signature.
    let good = passkey.answer(&options);
    let mut other = passkey.get(&options);
    other.data.counter = 7;
    let mut credential = good.clone();
    credential["response"]["authenticatorData"] = json!(base64url(&other.data.bytes()));
    is_refused(&login.passkey(credential).await, INVALID);
    other.client_data.cross_origin = None;
    let mut credential = good.clone();
    credential["response"]["clientDataJSON"] = json!(base64url(&other.client_data.bytes()));
    is_refused(&login.passkey(credential).await, INVALID);
    login.passkey(good).await.expect(200);
}
