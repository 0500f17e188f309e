//! Signing in with a passkey.

use serde_json::{Value, json};
use tests::answer::refused;
use tests::passkey_authenticator::{Algorithm, Device, base64url, from_base64url};

use super::{Begun, claims, is_refused, shown, started};
use crate::deployment::{TestDeployment, passkeys_on};

/// The policy with passkeys on and these changes.
async fn set_policy(deployment: &TestDeployment, changes: Value) {
    let mut policy = passkeys_on();
    policy.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    deployment.set_policy(policy).await;
}

#[tokio::test]
async fn a_passkey_of_each_algorithm_on_each_kind_of_device_completes_a_login() {
    let deployment = TestDeployment::with_passkeys().await;
    for algorithm in Algorithm::ALL {
        for (device, key) in [(Device::platform(), "swk"), (Device::security_key(), "hwk")] {
            let user = format!("{algorithm:?}-{key}");
            let (passkey, _) = deployment.with_passkey(&user, &device.with(algorithm)).await;
            let token = deployment.token_with("login", &user, json!({"jti": format!("login-of-{user}")}));
            let login = deployment.login(&token);
            let step = login.start().await.expect(200);
            assert_eq!(step["status"], "challenge");
            assert_eq!(step["methods"], json!(["passkey", "recovery_code"]));
            let passed = login.passkey(passkey.answer(&step["passkey_options"])).await.expect(200);
            assert_eq!(passed["recovery_codes_left"], 10);
            assert_eq!(passed.get("browser_token"), None);
            let claims = claims(&passed);
            assert_eq!((&claims["method"], &claims["acr"]), (&json!("passkey"), &json!("aal2")));
            assert_eq!(claims["amr"], json!(["pwd", key, "mfa"]));
            assert_eq!((&claims["sub"], &claims["login"]), (&json!(user), &json!(format!("login-of-{user}"))));
            assert_eq!(claims["auth_time"], deployment.now());
            assert_eq!(login.start().await.refusal(), refused(401, "login-already-completed"));
        }
    }
}

#[tokio::test]
async fn the_assertion_keeps_what_the_first_factor_was() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::security_key()).await;
    let token = deployment.token_with("login", "alice", json!({"amr": ["email", "kba"]}));
    let login = deployment.login(&token);
    let step = login.start().await.expect(200);
    let passed = login.passkey(passkey.answer(&step["passkey_options"])).await.expect(200);
    assert_eq!(claims(&passed)["amr"], json!(["email", "kba", "hwk", "mfa"]));
}

#[tokio::test]
async fn the_options_name_the_user_s_passkeys_and_nothing_is_stored_for_them() {
    let deployment = TestDeployment::with_passkeys().await;
    let (key, _) = deployment.with_passkey("alice", &Device::security_key()).await;
    let begun = Begun::by(&deployment, "alice").await;
    let (silent, mut registration) = Device::platform().create(&begun.options);
    registration.transports.clear();
    begun.confirm(registration.json()).await.expect(200);
    let before = deployment.dump_text().await;
    let login = deployment.user("alice").login();
    let options = login.start().await.expect(200)["passkey_options"].clone();
    assert_eq!(deployment.dump_text().await, before);
    assert_eq!((&options["rpId"], &options["userVerification"]), (&json!("help.example"), &json!("preferred")));
    assert_eq!(from_base64url(options["challenge"].as_str().unwrap()).len(), 16);
    assert!(options["timeout"].as_u64().is_some_and(|timeout| (1_000..=900_000).contains(&timeout)));
    assert_eq!(
        options["allowCredentials"],
        json!([
            {"type": "public-key", "id": base64url(&key.id), "transports": ["nfc", "usb"]},
            {"type": "public-key", "id": base64url(&silent.id)},
        ])
    );
    assert_eq!(login.start().await.expect(200)["passkey_options"], options, "one challenge for one login");
    assert_ne!(started(&deployment, "alice").await.1["challenge"], options["challenge"]);
}

#[tokio::test]
async fn users_without_a_passkey_get_no_options() {
    let deployment = TestDeployment::with_passkeys().await;
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(step.get("passkey_options"), None);
    deployment.enrolled("alice").await;
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!((step.get("passkey_options"), &step["methods"]), (None, &json!(["totp", "recovery_code"])));
}

#[tokio::test]
async fn the_method_of_the_last_login_comes_first_else_the_passkey() {
    let deployment = TestDeployment::with_email().await;
    set_policy(&deployment, json!({"email_enabled": true, "sender_id": "support"})).await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let methods = async || deployment.user("alice").login().start().await.expect(200)["methods"].clone();
    let fresh = deployment.user("alice").fresh_account();
    fresh.begin_email(json!({})).await.expect(202);
    fresh.confirm_email(deployment.mailed_code("alice")).await.expect(200);
    deployment.advance(60);
    assert_eq!(methods().await, json!(["passkey", "email", "recovery_code"]));
    let login = deployment.user("alice").login();
    login.send_email().await.expect(202);
    login.email(deployment.mailed_code("alice")).await.expect(200);
    assert_eq!(methods().await, json!(["email", "passkey", "recovery_code"]));
    deployment.advance(60);
    deployment.login_by("alice", &passkey).await;
    assert_eq!(methods().await, json!(["passkey", "email", "recovery_code"]));
}

#[tokio::test]
async fn a_browser_is_remembered_after_a_passkey_and_needs_none_then() {
    let deployment = TestDeployment::with_passkeys().await;
    set_policy(&deployment, json!({"trusted_browser_days": 30})).await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let body = json!({"credential": passkey.answer(&options), "remember_browser": true, "browser_label": "Laptop"});
    let passed = login.submit_passkey(body).await.expect(200);
    let token = passed["browser_token"].as_str().unwrap();
    let step = deployment.user("alice").login().start_in(token).await.expect(200);
    assert_eq!(step["status"], "complete");
    let browsers = deployment.user("alice").account().browsers().await.expect(200);
    assert_eq!(browsers["browsers"][0]["label"], "Laptop");
}

#[tokio::test]
async fn of_51_browsers_that_passkeys_had_trusted_the_first_ends() {
    let deployment = TestDeployment::with_passkeys().await;
    set_policy(&deployment, json!({"trusted_browser_days": 30})).await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let mut tokens = Vec::new();
    for _ in 0..51 {
        let (login, options) = started(&deployment, "alice").await;
        let body = json!({"credential": passkey.answer(&options), "remember_browser": true});
        tokens.push(login.submit_passkey(body).await.expect(200)["browser_token"].as_str().unwrap().to_owned());
        deployment.advance(1);
    }
    for (token, status) in [(&tokens[0], "challenge"), (&tokens[1], "complete"), (&tokens[50], "complete")] {
        assert_eq!(deployment.user("alice").login().start_in(token).await.expect(200)["status"], status);
    }
}

#[tokio::test]
async fn last_used_means_a_login() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let last_used = async || shown(&deployment, "alice").await[0].get("last_used_at").cloned();
    assert_eq!(last_used().await, None, "not its confirmation");
    deployment.advance(60);
    deployment.login_by("alice", &passkey).await;
    assert_eq!(last_used().await, Some(json!("2027-01-15T08:01:00Z")));
    deployment.advance(60);
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    account.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    assert_eq!(last_used().await, Some(json!("2027-01-15T08:01:00Z")), "not a proof");
}

#[tokio::test]
async fn abuse_29_a_method_that_is_off_is_not_offered_and_completes_no_login() {
    let deployment = TestDeployment::with_passkeys().await;
    let alice = deployment.enrolled("alice").await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    deployment.set_policy(json!({"required": true, "passkey_rp_id": "help.example"})).await;
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!((&step["methods"], step.get("passkey_options")), (&json!(["totp", "recovery_code"]), None));
    is_refused(&login.passkey(passkey.answer(&options)).await, (403, "method-off"));
    login.totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    deployment.set_policy(passkeys_on()).await;
    deployment.login_by("alice", &passkey).await;
}

#[tokio::test]
async fn abuse_47_a_plan_below_enterprise_still_asks_for_the_passkey() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    deployment.set_plan("team").await;
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(step["status"], "challenge");
    deployment.login_by("alice", &passkey).await;
}

#[tokio::test]
async fn abuse_26_a_passkey_serves_whatever_proved_the_first_factor() {
    let deployment = TestDeployment::with_passkeys().await;
    let token = deployment.token_with("login", "alice", json!({"amr": ["email"], "email_verified": false}));
    let step = deployment.login(&token).start().await.expect(200);
    assert!(step["setup_available"].as_array().unwrap().contains(&json!("passkey")));
    deployment.with_passkey("alice", &Device::platform()).await;
    let step = deployment.login(&token).start().await.expect(200);
    assert_eq!((&step["status"], &step["methods"][0]), (&json!("challenge"), &json!("passkey")));
}

#[tokio::test]
async fn abuse_99_a_program_with_a_passkey_passes_64_logins_and_then_waits() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    for _ in 0..64 {
        deployment.login_by("alice", &passkey).await;
    }
    let (login, options) = started(&deployment, "alice").await;
    let waiting = login.passkey(passkey.answer(&options)).await;
    is_refused(&waiting, (429, "too-many-changes"));
    assert_eq!(waiting.header("retry-after"), "660");
    deployment.advance(660);
    deployment.login_by("alice", &passkey).await;
}
