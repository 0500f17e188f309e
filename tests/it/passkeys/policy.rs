//! The two settings of passkeys, and what a former relying party ID leaves behind.

use serde_json::{Value, json};
use tests::answer::refused;
use tests::passkey_authenticator::{Device, base64url};

use super::{Begun, INVALID, is_refused, shown, started};
use crate::deployment::{Answer, TestDeployment, passkeys_on, policy_body};

async fn put(deployment: &TestDeployment, changes: Value) -> Answer {
    deployment.admin("ada").put_policy(Some("*"), policy_body(changes)).await
}

/// The pointers of the errors in a refused policy.
fn pointers(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{}", answer.text);
    let errors = answer.json()["errors"].as_array().unwrap().clone();
    errors.iter().map(|error| error["pointer"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn passkeys_are_off_by_default() {
    let deployment = TestDeployment::new().await;
    let policy = deployment.admin("ada").policy().await.expect(200);
    assert_eq!((&policy["passkeys_enabled"], policy.get("passkey_rp_id")), (&json!(false), None));
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!((&me["passkeys"], &me["methods_allowed"]), (&json!([]), &json!(["totp"])));
}

#[tokio::test]
async fn the_policy_shows_what_was_put() {
    let deployment = TestDeployment::with_passkeys().await;
    let policy = deployment.admin("ada").policy().await.expect(200);
    assert_eq!((&policy["passkeys_enabled"], &policy["passkey_rp_id"]), (&json!(true), &json!("help.example")));
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(me["methods_allowed"], json!(["passkey", "totp"]));
}

#[tokio::test]
async fn passkeys_need_a_relying_party_id() {
    let deployment = TestDeployment::new().await;
    for changes in [json!({"passkeys_enabled": true}), json!({"passkeys_enabled": true, "passkey_rp_id": ""})] {
        assert_eq!(pointers(&put(&deployment, changes).await), ["/passkey_rp_id"]);
    }
    assert_eq!(pointers(&put(&deployment, json!({"passkeys_enabled": "yes"})).await), ["/passkeys_enabled"]);
}

#[tokio::test]
async fn a_relying_party_id_is_a_domain_also_while_passkeys_are_off() {
    let deployment = TestDeployment::new().await;
    let long = format!("{}.example", "a".repeat(64));
    for enabled in [true, false] {
        for rp_id in [
            "https://help.example",
            "help.example:443",
            "help.example/",
            "help.example.",
            ".help.example",
            "help..example",
            "Help.example",
            "example",
            "127.0.0.1",
            "[::1]",
            "::1",
            "co.uk",
            "github.io",
            "help example",
            "-help.example",
            "help_desk.example",
            "h\u{e9}lp.example",
            "*.help.example",
            "user@help.example",
            "",
            &long,
        ] {
            let answer = put(&deployment, json!({"passkeys_enabled": enabled, "passkey_rp_id": rp_id})).await;
            assert_eq!(pointers(&answer), ["/passkey_rp_id"], "{rp_id:?}");
            if rp_id.len() > 5 {
                assert!(!answer.text.contains(rp_id), "{}", answer.text);
            }
        }
        let answer = put(&deployment, json!({"passkeys_enabled": enabled, "passkey_rp_id": 5})).await;
        assert_eq!(pointers(&answer), ["/passkey_rp_id"]);
    }
    for rp_id in ["help.example", "help.example.co.uk", "xn--hlp-bma.example", "localhost", "a-b.c1"] {
        put(&deployment, json!({"passkeys_enabled": true, "passkey_rp_id": rp_id})).await.expect(200);
    }
}

#[tokio::test]
async fn passkeys_alone_satisfy_a_requirement() {
    let deployment = TestDeployment::new().await;
    let mut only = passkeys_on();
    only["totp_enabled"] = json!(false);
    deployment.set_policy(only).await;
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!((&step["status"], &step["setup_available"]), (&json!("setup_required"), &json!(["passkey"])));
    let none = json!({"required": true, "totp_enabled": false, "passkey_rp_id": "help.example"});
    assert!(!pointers(&put(&deployment, none).await).is_empty(), "no method is on");
}

#[tokio::test]
async fn abuse_72_a_passkey_of_a_former_relying_party_is_kept_and_not_offered() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let mut moved = passkeys_on();
    moved["passkey_rp_id"] = json!("login.example");
    deployment.set_policy(moved).await;
    is_refused(&login.passkey(passkey.answer(&options)).await, INVALID);
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!((&step["status"], step.get("passkey_options")), (&json!("setup_required"), None));
    assert_eq!(shown(&deployment, "alice").await[0]["usable"], false);
    let staff = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(staff["passkeys"][0]["usable"], false);

    // What the browser would sign for the new party with the old key.
    let mut forged = passkey.get(&options);
    forged.data.rp_id_hash = tests::passkey_authenticator::sha256(b"login.example");
    forged.client_data.origin = json!("https://login.example");
    is_refused(&login.passkey(forged.json()).await, INVALID);

    // A new one for the new party: the old one is not excluded, and neither is a proof by it possible.
    let begun = Begun::by(&deployment, "alice").await;
    assert!(begun.options["excludeCredentials"].as_array().is_none_or(Vec::is_empty));
    assert_eq!(begun.options["rp"]["id"], "login.example");
    let (new, registration) = Device::platform().at("https://login.example").create(&begun.options);
    begun.confirm(registration.json()).await.expect(200);
    let (_, options) = started(&deployment, "alice").await;
    let allowed = options["allowCredentials"].as_array().unwrap();
    assert_eq!(allowed.len(), 1);
    assert_eq!(allowed[0]["id"], json!(base64url(&new.id)));
    deployment.login_by("alice", &new).await;

    // Back again: what was kept is usable.
    deployment.set_policy(passkeys_on()).await;
    deployment.login_by("alice", &passkey).await;
    let shown = shown(&deployment, "alice").await;
    assert_eq!((shown[0].get("usable"), &shown[1]["usable"]), (None, &json!(false)));
}

#[tokio::test]
async fn abuse_72_passkeys_of_a_former_relying_party_count_towards_the_five() {
    let deployment = TestDeployment::with_passkeys().await;
    for _ in 0..5 {
        deployment.with_passkey("alice", &Device::platform()).await;
    }
    let mut moved = passkeys_on();
    moved["passkey_rp_id"] = json!("login.example");
    deployment.set_policy(moved).await;
    let fresh = deployment.user("alice").fresh_account();
    is_refused(&fresh.begin_passkey(json!({})).await, (409, "too-many-passkeys"));
    let first = shown(&deployment, "alice").await[0]["id"].as_str().unwrap().to_owned();
    fresh.remove_passkey(&first, json!({})).await.expect(204);
    fresh.begin_passkey(json!({})).await.expect(201);
}

#[tokio::test]
async fn a_set_up_of_a_former_relying_party_is_not_confirmed() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    let mut moved = passkeys_on();
    moved["passkey_rp_id"] = json!("login.example");
    deployment.set_policy(moved).await;
    is_refused(&begun.confirm(registration.json()).await, INVALID);
    deployment.set_policy(passkeys_on()).await;
    begun.confirm(registration.json()).await.expect(200);
}
