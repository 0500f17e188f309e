//! Renaming and removing passkeys in the account area.

use serde_json::json;
use tests::answer::refused;
use tests::passkey_authenticator::Device;

use super::{INVALID, is_refused, shown, started};
use crate::deployment::{TestDeployment, passkeys_on};

/// The IDs of Alice's passkeys.
async fn ids(deployment: &TestDeployment) -> Vec<String> {
    let shown = shown(deployment, "alice").await;
    shown.as_array().unwrap().iter().map(|passkey| passkey["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_passkey_is_renamed() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, confirmed) = deployment.with_passkey("alice", &Device::platform()).await;
    let id = confirmed["passkey"]["id"].as_str().unwrap();
    let fresh = deployment.user("alice").fresh_account();
    fresh.rename_passkey(id, json!({"label": "Work laptop"})).await.expect(200);
    assert_eq!(shown(&deployment, "alice").await[0]["label"], "Work laptop");
    let before = deployment.dump_text().await;
    fresh.rename_passkey(id, json!({"label": "Work laptop"})).await.expect(200);
    assert_eq!(deployment.dump_text().await, before, "what changes nothing writes nothing");
    for label in ["", &"x".repeat(65)] {
        is_refused(&fresh.rename_passkey(id, json!({"label": label})).await, (400, "invalid-request"));
    }
    is_refused(&fresh.rename_passkey("01", json!({"label": "Phone"})).await, (404, "not-found"));
    let actions = deployment.audit_actions().await;
    assert_eq!(actions.iter().filter(|action| *action == "passkey_renamed").count(), 1);
    deployment.login_by("alice", &passkey).await;
}

#[tokio::test]
async fn a_removed_passkey_is_gone_at_once() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.enrolled("alice").await;
    let (first, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (second, _) = deployment.with_passkey("alice", &Device::security_key()).await;
    let (login, options) = started(&deployment, "alice").await;
    let ids = ids(&deployment).await;
    let fresh = deployment.user("alice").fresh_account();
    fresh.remove_passkey(&ids[0], json!({})).await.expect(204);
    is_refused(&fresh.remove_passkey(&ids[0], json!({})).await, (404, "not-found"));
    is_refused(&login.passkey(first.answer(&options)).await, INVALID);
    login.passkey(second.answer(&options)).await.expect(200);
    fresh.remove_passkey(&ids[1], json!({})).await.expect(204);
    assert_eq!(shown(&deployment, "alice").await, json!([]));
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!((&step["methods"], step.get("passkey_options")), (&json!(["totp", "recovery_code"]), None));
}

#[tokio::test]
async fn abuse_30_renaming_and_removing_need_a_fresh_session_or_a_proof() {
    let deployment = TestDeployment::with_passkeys().await;
    let alice = deployment.enrolled("alice").await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let id = ids(&deployment).await.remove(0);
    let account = deployment.user("alice").account();
    let before = deployment.dump_text().await;
    let refusal = refused(401, "insufficient-user-authentication");
    assert_eq!(account.rename_passkey(&id, json!({"label": "Phone"})).await.refusal(), refusal);
    assert_eq!(account.remove_passkey(&id, json!({})).await.refusal(), refusal);
    assert_eq!(deployment.dump_text().await, before);
    let proof =
        |deployment: &TestDeployment| json!({"method": "totp", "code": alice.authenticator.code_at(deployment.now())});
    let body = json!({"label": "Phone", "proof": proof(&deployment)});
    account.rename_passkey(&id, body).await.expect(200);
    deployment.advance(30);
    account.remove_passkey(&id, json!({"proof": proof(&deployment)})).await.expect(204);
}

#[tokio::test]
async fn abuse_75_the_last_factor_stays_while_one_is_required() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let id = ids(&deployment).await.remove(0);
    let fresh = deployment.user("alice").fresh_account();
    let before = deployment.dump_text().await;
    is_refused(&fresh.remove_passkey(&id, json!({})).await, (409, "factor-required"));
    assert_eq!(deployment.dump_text().await, before);
    let mut grace = passkeys_on();
    grace["grace_until"] = json!("2027-06-01");
    deployment.set_policy(grace).await;
    fresh.remove_passkey(&id, json!({})).await.expect(204);
    let me = fresh.show().await.expect(200);
    assert_eq!(
        (&me["enabled"], &me["recovery_codes_left"]),
        (&json!(false), &json!(0)),
        "codes end with the last factor"
    );
}

#[tokio::test]
async fn abuse_72_75_a_passkey_of_a_former_relying_party_is_no_remaining_factor() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let mut moved = passkeys_on();
    moved["passkey_rp_id"] = json!("login.example");
    deployment.set_policy(moved).await;
    let begun = deployment.user("alice").fresh_account().begin_passkey(json!({})).await.expect(201);
    let (_, registration) = Device::platform().at("https://login.example").create(&begun["options"]);
    let fresh = deployment.user("alice").fresh_account();
    fresh.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);
    let ids = ids(&deployment).await;
    is_refused(&fresh.remove_passkey(&ids[1], json!({})).await, (409, "factor-required"));
    fresh.remove_passkey(&ids[0], json!({})).await.expect(204);
    is_refused(&fresh.remove_passkey(&ids[1], json!({})).await, (409, "factor-required"));
}

#[tokio::test]
async fn abuse_37_browsers_are_trusted_until_a_passkey_comes_or_goes() {
    let deployment = TestDeployment::with_passkeys().await;
    let mut policy = passkeys_on();
    policy["trusted_browser_days"] = json!(30);
    deployment.set_policy(policy).await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let trusted = async || {
        let (login, options) = started(&deployment, "alice").await;
        let body = json!({"credential": passkey.answer(&options), "remember_browser": true});
        login.submit_passkey(body).await.expect(200)["browser_token"].as_str().unwrap().to_owned()
    };
    let status = async |token: &str| {
        deployment.user("alice").login().start_in(token).await.expect(200)["status"].as_str().unwrap().to_owned()
    };
    let token = trusted().await;
    let fresh = deployment.user("alice").fresh_account();
    let id = ids(&deployment).await.remove(0);
    fresh.rename_passkey(&id, json!({"label": "Phone"})).await.expect(200);
    assert_eq!(status(&token).await, "complete", "a name is no factor");
    let (_, added) = deployment.with_passkey("alice", &Device::security_key()).await;
    assert_eq!(status(&token).await, "challenge");
    let token = trusted().await;
    fresh.remove_passkey(added["passkey"]["id"].as_str().unwrap(), json!({})).await.expect(204);
    assert_eq!(status(&token).await, "challenge");
}

#[tokio::test]
async fn abuse_08_27_29_a_proof_for_a_change_of_a_passkey_is_checked_like_any_other() {
    let deployment = TestDeployment::with_passkeys().await;
    let alice = deployment.enrolled("alice").await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let id = ids(&deployment).await.remove(0);
    let both = async |code: String, refusal: (u16, &str)| {
        let account = deployment.user("alice").account();
        let proof = json!({"method": "totp", "code": code});
        is_refused(&account.rename_passkey(&id, json!({"label": "Phone", "proof": proof})).await, refusal);
        is_refused(&account.remove_passkey(&id, json!({"proof": proof})).await, refusal);
    };
    let right = |deployment: &TestDeployment| alice.authenticator.code_at(deployment.now());
    both("000000".to_owned(), (400, "invalid-code")).await;
    let mut only = passkeys_on();
    only["totp_enabled"] = json!(false);
    only["required"] = json!(false);
    deployment.set_policy(only).await;
    both(right(&deployment), (403, "method-off")).await;
    deployment.set_policy(passkeys_on()).await;
    for _ in 2..5 {
        deployment.user("alice").login().totp("000000").await.expect(400);
    }
    both(right(&deployment), (429, "too-many-attempts")).await;
    for _ in 5..100 {
        deployment.advance(900);
        deployment.user("alice").login().totp("000000").await.expect(400);
    }
    both(right(&deployment), (403, "account-locked")).await;
    assert_eq!(ids(&deployment).await, std::slice::from_ref(&id));
}

#[tokio::test]
async fn abuse_92_changes_of_passkeys_count_on_the_hourly_limit() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.enrolled("alice").await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let id = ids(&deployment).await.remove(0);
    let fresh = deployment.user("alice").fresh_account();
    let mut renamed = 0;
    while fresh.rename_passkey(&id, json!({"label": format!("Phone {renamed}")})).await.status.is_success() {
        renamed += 1;
    }
    assert!((56..60).contains(&renamed), "the setups count, too: {renamed}");
    for answer in [
        fresh.rename_passkey(&id, json!({"label": "Tablet"})).await,
        fresh.remove_passkey(&id, json!({})).await,
        fresh.begin_passkey(json!({})).await,
    ] {
        is_refused(&answer, (429, "too-many-changes"));
    }
    deployment.login_by("alice", &passkey).await;
}
