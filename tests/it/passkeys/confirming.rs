//! Confirming a setup: once, in time, by its user, with a credential that the user doesn't have.

use http::Method;
use serde_json::json;
use tests::answer::refused;
use tests::passkey_authenticator::Device;

use super::{Begun, INVALID, is_refused, shown};
use crate::deployment::{TestDeployment, request};

#[tokio::test]
async fn a_failed_confirmation_does_not_end_the_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (passkey, registration) = Device::platform().create(&begun.options);
    let mut wrong = registration.clone();
    wrong.client_data.origin = json!("https://evil.example");
    let before = deployment.dump_text().await;
    for _ in 0..12 {
        is_refused(&begun.confirm(wrong.json()).await, INVALID);
    }
    assert_eq!(deployment.dump_text().await, before, "it is no guess");
    begun.confirm(registration.json()).await.expect(200);
    deployment.login_by("alice", &passkey).await;
}

#[tokio::test]
async fn a_new_set_up_replaces_an_unfinished_one() {
    let deployment = TestDeployment::with_passkeys().await;
    let first = Begun::by(&deployment, "alice").await;
    let second = Begun::by(&deployment, "alice").await;
    assert_ne!(first.options["challenge"], second.options["challenge"]);
    let (_, of_the_first) = Device::platform().create(&first.options);
    let (_, of_the_second) = Device::platform().create(&second.options);
    assert_eq!(first.confirm(of_the_first.json()).await.refusal(), refused(404, "not-found"));
    is_refused(&second.confirm(of_the_first.json()).await, INVALID);
    second.confirm(of_the_second.json()).await.expect(200);
}

#[tokio::test]
async fn abuse_69_a_set_up_is_confirmed_once() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    let (_, another) = Device::platform().create(&begun.options);
    begun.confirm(registration.json()).await.expect(200);
    for credential in [registration.json(), another.json()] {
        assert_eq!(begun.confirm(credential).await.refusal(), refused(404, "not-found"));
    }
    assert_eq!(shown(&deployment, "alice").await.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn abuse_69_a_set_up_ends_after_ten_minutes() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    deployment.advance(600);
    assert_eq!(begun.confirm(registration.json()).await.refusal(), refused(404, "not-found"));
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    deployment.advance(599);
    let fresh = deployment.user("alice").fresh_account();
    fresh.confirm_passkey(&begun.id, registration.json()).await.expect(200);
}

#[tokio::test]
async fn abuse_69_another_user_does_not_confirm_a_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let bobs = Begun::by(&deployment, "bob").await;
    let (_, registration) = Device::platform().create(&begun.options);
    let not_found = refused(404, "not-found");
    assert_eq!(bobs.account.confirm_passkey(&begun.id, registration.json()).await.refusal(), not_found);
    let stranger = deployment.user("stranger").fresh_account();
    assert_eq!(stranger.confirm_passkey(&begun.id, registration.json()).await.refusal(), not_found);
    is_refused(&bobs.confirm(registration.json()).await, INVALID);
    assert_eq!(shown(&deployment, "bob").await, json!([]));
    begun.confirm(registration.json()).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_69_of_32_confirmations_at_once_one_succeeds() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let path = format!("/v1/me/passkeys/{}/confirm", begun.id);
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let (_, registration) = Device::platform().create(&begun.options);
        let body = json!({"credential": registration.json()});
        answers.spawn(deployment.detached_send(request(Method::POST, &path, &begun.account, Some(body))));
    }
    let answers = answers.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.status.is_success()).count(), 1);
    for answer in answers.iter().filter(|answer| !answer.status.is_success()) {
        assert!(["not-found", "try-again"].contains(&answer.problem().as_str()), "{}", answer.text);
    }
    assert_eq!(shown(&deployment, "alice").await.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_credential_that_the_user_has_is_not_added_again() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, mut registration) = Device::platform().create(&begun.options);
    registration.have_id(&passkey.id);
    assert_eq!(begun.confirm(registration.json()).await.refusal(), refused(409, "passkey-exists"));
    deployment.login_by("alice", &passkey).await;
    let (_, registration) = Device::platform().create(&begun.options);
    begun.confirm(registration.json()).await.expect(200);
}

#[tokio::test]
async fn abuse_62_a_credential_id_that_another_user_has_leads_to_neither_account() {
    let deployment = TestDeployment::with_passkeys().await;
    let (alices, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let begun = Begun::by(&deployment, "mallory").await;
    let (mut mallorys, mut registration) = Device::platform().create(&begun.options);
    registration.have_id(&alices.id);
    mallorys.id.clone_from(&alices.id);
    begun.confirm(registration.json()).await.expect(200);
    deployment.login_by("mallory", &mallorys).await;
    deployment.login_by("alice", &alices).await;
    let (login, options) = super::started(&deployment, "alice").await;
    let mut forged = mallorys.get(&options);
    forged.user_handle = None;
    is_refused(&login.passkey(forged.json()).await, INVALID);
}

#[tokio::test]
async fn an_abandoned_set_up_ends_with_the_first_factor_of_another_kind() {
    let deployment = TestDeployment::with_passkeys().await;
    let account = deployment.user("alice").account();
    let begun = account.begin_passkey(json!({})).await.expect(201);
    let (_, registration) = Device::platform().create(&begun["options"]);
    deployment.enrolled("alice").await;
    let late = account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await;
    assert!(late.status.is_client_error(), "its beginning needed no proof: {}", late.text);
    assert_eq!(shown(&deployment, "alice").await, json!([]));
}
