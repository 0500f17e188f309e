//! The form of an answer: what has to agree, what may be missing, and what may be new.

use serde_json::{Value, json};
use tests::passkey_authenticator::{Device, base64url};

use super::{Begun, INVALID, bent_set_up, is_refused, started};
use crate::deployment::TestDeployment;

#[tokio::test]
async fn what_an_answer_says_twice_has_to_agree() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let other = base64url(&[9; 32]);
    for (name, value) in [
        ("id", json!(other)),
        ("rawId", json!(other)),
        ("id", json!("")),
        ("type", json!("password")),
        ("type", json!("Public-Key")),
    ] {
        let mut credential = passkey.answer(&options);
        credential[name] = value;
        is_refused(&login.passkey(credential).await, INVALID);
    }
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    for (name, value) in [("id", json!(other)), ("rawId", json!(other)), ("type", json!("password"))] {
        let mut credential = registration.json();
        credential[name] = value;
        is_refused(&begun.confirm(credential).await, INVALID);
    }
    login.passkey(passkey.answer(&options)).await.expect(200);
}

#[tokio::test]
async fn an_empty_credential_id_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    is_refused(&bent_set_up(&deployment, "alice", &Device::platform(), |it| it.have_id(&[])).await, INVALID);
}

#[tokio::test]
async fn browsers_may_add_fields_and_leave_out_those_that_are_optional() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (passkey, registration) = Device::platform().create(&begun.options);
    let extend = |mut credential: Value| {
        credential["futureMember"] = json!({"of": "a browser"});
        credential["response"]["futureMember"] = json!([1]);
        credential["clientExtensionResults"] = json!({"credProps": {"rk": true}, "futureExtension": true});
        credential
    };
    begun.confirm(extend(registration.json())).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    login.passkey(extend(passkey.answer(&options))).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    let mut credential = passkey.answer(&options);
    credential["authenticatorAttachment"] = json!(null);
    credential["response"]["userHandle"] = json!(null);
    login.passkey(credential).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    let mut credential = passkey.answer(&options);
    credential.as_object_mut().unwrap().remove("authenticatorAttachment");
    login.passkey(credential).await.expect(200);
}

#[tokio::test]
async fn unknown_transports_and_attachments_do_not_fail_a_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, mut registration) = Device::platform().create(&begun.options);
    registration.transports = vec!["internal".to_owned(), "telepathy".to_owned(), "cable".to_owned()];
    begun.confirm(registration.json()).await.expect(200);
    let (_, options) = started(&deployment, "alice").await;
    assert!(options["allowCredentials"][0]["transports"].as_array().unwrap().contains(&json!("internal")));
}
