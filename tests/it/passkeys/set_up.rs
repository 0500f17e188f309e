//! Beginning a setup: what the browser gets, and who gets nothing.

use serde_json::json;
use tests::answer::refused;
use tests::passkey_authenticator::{
    Algorithm, Device, base64url, cbor_int, cbor_map, cbor_text, flags, from_base64url,
};

use super::{Begun, claims, shown};
use crate::deployment::{TestDeployment, passkeys_on};

#[tokio::test]
async fn a_set_up_in_a_session_gives_options_and_then_a_passkey_with_recovery_codes() {
    let deployment = TestDeployment::with_passkeys().await;
    let account = deployment.user("alice").account();
    let begun = account.begin_passkey(json!({"label": "Phone"})).await.expect(201);
    let options = &begun["options"];
    assert_eq!(begun["expires_at"], "2027-01-15T08:10:00Z");
    assert_eq!(options["rp"], json!({"id": "help.example", "name": "Demo Help Center"}));
    assert_eq!(from_base64url(options["challenge"].as_str().unwrap()).len(), 16);
    assert_eq!(from_base64url(options["user"]["id"].as_str().unwrap()).len(), 16);
    assert_eq!(options["user"]["name"], "alice@example.com");
    assert!(options["user"]["displayName"].is_string(), "browsers refuse options without it");
    let algorithms: Vec<_> = [-8, -7, -257].into_iter().map(|alg| json!({"type": "public-key", "alg": alg})).collect();
    assert_eq!(options["pubKeyCredParams"], json!(algorithms));
    assert_eq!(options["authenticatorSelection"]["residentKey"], "discouraged");
    assert_eq!(options["authenticatorSelection"]["userVerification"], "preferred");
    assert_ne!(options["authenticatorSelection"]["requireResidentKey"], true);
    assert_eq!(options["attestation"], "none");
    assert!(options["timeout"].as_u64().is_some_and(|timeout| (1_000..=600_000).contains(&timeout)));
    assert!(options["excludeCredentials"].as_array().is_none_or(Vec::is_empty));

    let (_, registration) = Device::platform().create(options);
    let id = begun["id"].as_str().unwrap();
    deployment.advance(20);
    let confirmed = account.confirm_passkey(id, registration.json()).await.expect(200);
    assert_eq!(
        confirmed["passkey"],
        json!({"id": id, "label": "Phone", "created_at": "2027-01-15T08:00:20Z", "backed_up": true})
    );
    assert_eq!(confirmed["recovery_codes"].as_array().unwrap().len(), 10);
    assert_eq!(confirmed.get("assertion"), None, "a session is no login");
    assert_eq!(shown(&deployment, "alice").await, json!([confirmed["passkey"]]));
}

#[tokio::test]
async fn a_set_up_at_login_completes_the_login() {
    for (device, key) in [(Device::platform(), "swk"), (Device::security_key(), "hwk")] {
        let deployment = TestDeployment::with_passkeys().await;
        let token = deployment.token_with("login", "alice", json!({"jti": "the-login"}));
        let step = deployment.login(&token).start().await.expect(200);
        assert_eq!(
            (&step["status"], &step["setup_available"]),
            (&json!("setup_required"), &json!(["passkey", "totp"]))
        );
        assert_eq!(step.get("passkey_options"), None);
        let account = deployment.account(&token);
        let begun = account.begin_passkey(json!({})).await.expect(201);
        let (passkey, registration) = device.create(&begun["options"]);
        let confirmed = account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);
        let claims = claims(&confirmed);
        assert_eq!((&claims["method"], &claims["acr"]), (&json!("passkey"), &json!("aal2")));
        assert_eq!((&claims["login"], &claims["amr"]), (&json!("the-login"), &json!(["pwd", key, "mfa"])));
        assert_eq!(confirmed["recovery_codes"].as_array().unwrap().len(), 10);
        let again = deployment.login(&token).start().await;
        assert_eq!(again.refusal(), refused(401, "login-already-completed"));
        deployment.login_by("alice", &passkey).await;
    }
}

#[tokio::test]
async fn each_algorithm_is_confirmed_with_and_without_what_browsers_say_twice() {
    let deployment = TestDeployment::with_passkeys().await;
    for (nth, algorithm) in Algorithm::ALL.into_iter().enumerate() {
        for (kind, device) in [Device::platform(), Device::security_key()].into_iter().enumerate() {
            let device = device.with(algorithm);
            for bare in [false, true] {
                let user = format!("user-{nth}-{kind}-{bare}");
                let begun = Begun::by(&deployment, &user).await;
                let (passkey, registration) = device.create(&begun.options);
                let credential = if bare { registration.bare_json() } else { registration.json() };
                begun.confirm(credential).await.expect(200);
                deployment.login_by(&user, &passkey).await;
            }
        }
    }
}

/// Security keys say on their own how they protect a credential.
#[tokio::test]
async fn extensions_that_were_not_asked_for_do_not_fail() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (passkey, mut registration) = Device::security_key().create(&begun.options);
    registration.data.flags |= flags::EXTENDED;
    registration.data.rest = cbor_map(&[(cbor_text("credProtect"), cbor_int(2))]);
    begun.confirm(registration.json()).await.expect(200);
    deployment.login_by("alice", &passkey).await;
}

#[tokio::test]
async fn a_second_passkey_excludes_the_first_and_brings_no_new_recovery_codes() {
    let deployment = TestDeployment::with_passkeys().await;
    let (first, confirmed) = deployment.with_passkey("alice", &Device::security_key()).await;
    assert!(confirmed["recovery_codes"].is_array());
    let begun = Begun::by(&deployment, "alice").await;
    let excluded = json!({"type": "public-key", "id": base64url(&first.id), "transports": ["nfc", "usb"]});
    assert_eq!(begun.options["excludeCredentials"], json!([excluded]));
    let (second, registration) = Device::platform().create(&begun.options);
    assert_eq!(second.user_handle, first.user_handle, "one account on every authenticator");
    let confirmed = begun.confirm(registration.json()).await.expect(200);
    assert_eq!(confirmed.get("recovery_codes"), None);
    deployment.login_by("alice", &first).await;
    deployment.login_by("alice", &second).await;
}

#[tokio::test]
async fn user_handles_say_nothing_and_differ_between_users_and_tenants() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.backend_of("other").set_plan("enterprise").await.expect(200);
    let policy = crate::deployment::policy_body(passkeys_on());
    deployment.admin_of("other", "ada").put_policy(Some("*"), policy).await.expect(200);
    let handle = async |token: String| {
        let begun = deployment.account(&token).begin_passkey(json!({})).await.expect(201);
        from_base64url(begun["options"]["user"]["id"].as_str().unwrap())
    };
    let alice = handle(deployment.token("session", "alice")).await;
    assert_eq!(handle(deployment.token("session", "alice")).await, alice);
    assert_ne!(handle(deployment.token("session", "bob")).await, alice);
    assert_ne!(handle(deployment.token_with("session", "alice", json!({"tenant": "other"}))).await, alice);
}

#[tokio::test]
async fn the_user_id_stands_for_an_address_that_is_not_verified() {
    let deployment = TestDeployment::with_passkeys().await;
    let token = deployment.token_with("session", "alice", json!({"email_verified": false}));
    let begun = deployment.account(&token).begin_passkey(json!({})).await.expect(201);
    assert_eq!(begun["options"]["user"]["name"], "alice");
}

#[tokio::test]
async fn abuse_30_a_passkey_more_needs_a_fresh_session_or_a_proof() {
    let deployment = TestDeployment::with_passkeys().await;
    let alice = deployment.enrolled("alice").await;
    let account = deployment.user("alice").account();
    let stale = account.begin_passkey(json!({})).await;
    assert_eq!(stale.refusal(), refused(401, "insufficient-user-authentication"));
    let proof = json!({"method": "totp", "code": alice.authenticator.code_at(deployment.now())});
    let begun = account.begin_passkey(json!({"label": "Phone", "proof": proof})).await.expect(201);
    let (_, registration) = Device::platform().create(&begun["options"]);
    account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);
}

#[tokio::test]
async fn abuse_32_a_login_token_adds_no_passkey_to_an_account_with_a_factor() {
    let deployment = TestDeployment::with_passkeys().await;
    let early = deployment.user("alice").login().to_owned();
    let account = deployment.account(&early);
    let begun = account.begin_passkey(json!({})).await.expect(201);
    let (_, registration) = Device::platform().create(&begun["options"]);
    deployment.enrolled("alice").await;
    let late = account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await;
    assert_eq!(late.refusal(), refused(403, "wrong-token-use"));
    assert_eq!(account.begin_passkey(json!({})).await.refusal(), refused(403, "wrong-token-use"));
    assert_eq!(shown(&deployment, "alice").await, json!([]));
}

#[tokio::test]
async fn labels_have_1_to_64_characters() {
    let deployment = TestDeployment::with_passkeys().await;
    let account = deployment.user("alice").account();
    let labelled = async |label: &str| account.begin_passkey(json!({"label": label})).await;
    for label in ["", &"x".repeat(65)] {
        let answer = labelled(label).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"));
        assert_eq!(answer.json()["errors"][0]["pointer"], "/label");
    }
    labelled(&"ü".repeat(64)).await.expect(201);
}

#[tokio::test]
async fn abuse_29_47_without_the_method_or_the_plan_none_is_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    let another = async || deployment.user("alice").account().begin_passkey(json!({})).await.refusal();
    deployment.set_plan("team").await;
    assert_eq!(another().await, refused(402, "plan-required"));
    assert_eq!(begun.confirm(registration.json()).await.refusal(), refused(402, "plan-required"));
    deployment.set_plan("enterprise").await;
    deployment.set_policy(json!({"passkey_rp_id": "help.example"})).await;
    assert_eq!(another().await, refused(403, "method-off"));
    assert_eq!(begun.confirm(registration.json()).await.refusal(), refused(403, "method-off"));
    deployment.set_policy(passkeys_on()).await;
    begun.confirm(registration.json()).await.expect(200);
}

#[tokio::test]
async fn five_passkeys_are_enough() {
    let deployment = TestDeployment::with_passkeys().await;
    let sixth = Begun::by(&deployment, "alice").await;
    for _ in 0..4 {
        deployment.with_passkey("alice", &Device::platform()).await;
    }
    let sixth = Begun { id: String::new(), ..sixth };
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    begun.confirm(registration.json()).await.expect(200);
    let refusal = refused(409, "too-many-passkeys");
    assert_eq!(begun.account.begin_passkey(json!({})).await.refusal(), refusal);
    let late = sixth.account.confirm_passkey(&begun.id, registration.json()).await;
    assert_eq!(late.refusal(), refusal);
}
