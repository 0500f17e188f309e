//! What staff see of passkeys and do with them; lists, counts, exports, events, and mails.

use serde_json::{Value, json};
use tests::answer::refused;
use tests::client::reason;
use tests::passkey_authenticator::Device;

use super::{INVALID, is_refused, shown, started};
use crate::deployment::{TestDeployment, passkeys_on};
use crate::wire::Call;

async fn with_both() -> TestDeployment {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.with_passkey("alice", &Device::platform()).await;
    deployment.enrolled("bob").await;
    deployment
}

#[tokio::test]
async fn staff_see_the_passkeys_of_a_user() {
    let deployment = with_both().await;
    let seen = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(seen["passkeys"], shown(&deployment, "alice").await);
    let text = seen.to_string();
    for word in ["credential", "public_key", "handle", "counter"] {
        assert!(!text.contains(word), "{text}");
    }
}

#[tokio::test]
async fn staff_remove_a_passkey_with_a_reason_even_the_last_factor_that_is_required() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, confirmed) = deployment.with_passkey("alice", &Device::platform()).await;
    let id = confirmed["passkey"]["id"].as_str().unwrap();
    let (login, options) = started(&deployment, "alice").await;
    deployment.advance(1);
    let admin = deployment.admin("ada");
    is_refused(&admin.remove_passkey("alice", id, json!({})).await, (400, "invalid-request"));
    is_refused(&admin.remove_passkey("alice", "01", reason()).await, (404, "not-found"));
    admin.remove_passkey("alice", id, reason()).await.expect(204);
    assert_eq!(shown(&deployment, "alice").await, json!([]));
    is_refused(&login.passkey(passkey.answer(&options)).await, INVALID);
    let entries = admin.audit("?user_id=alice&limit=1").await.expect(200);
    let entry = &entries["entries"][0];
    assert_eq!((&entry["action"], &entry["actor"]["id"]), (&json!("passkey_removed"), &json!("ada")));
    assert_eq!((&entry["details"]["passkey_id"], entry["reason"].is_string()), (&json!(id), true));
}

#[tokio::test]
async fn removing_all_factors_removes_passkeys_and_an_unfinished_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let account = deployment.user("alice").fresh_account();
    let begun = account.begin_passkey(json!({})).await.expect(201);
    let (_, registration) = Device::platform().create(&begun["options"]);
    deployment.admin("ada").remove_factors("alice", reason()).await.expect(204);
    let late = account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await;
    assert_eq!(late.refusal(), refused(404, "not-found"));
    assert_eq!(shown(&deployment, "alice").await, json!([]));
}

#[tokio::test]
async fn abuse_40_42_45_passkeys_are_removed_by_who_may() {
    let deployment = TestDeployment::with_passkeys().await;
    let (_, confirmed) = deployment.with_passkey("alice", &Device::platform()).await;
    let id = confirmed["passkey"]["id"].as_str().unwrap();
    let agent = deployment.agent("gus");
    assert_eq!(agent.remove_passkey("alice", id, reason()).await.refusal(), refused(403, "grant-required"));
    let own = deployment.admin("alice").remove_passkey("alice", id, reason()).await;
    assert_eq!(own.refusal(), refused(403, "own-record"));
    let elsewhere = deployment.admin_of("other", "ada").remove_passkey("alice", id, reason()).await;
    assert_eq!(elsewhere.refusal(), refused(404, "not-found"));
    deployment.with_passkey("bob", &Device::platform()).await;
    let others = deployment.admin("ada").remove_passkey("bob", id, reason()).await;
    assert_eq!(others.refusal(), refused(404, "not-found"));
    deployment.admin("ada").grant("gus").await.expect(200);
    agent.remove_passkey("alice", id, reason()).await.expect(204);
}

#[tokio::test]
async fn lists_and_counts_know_the_method() {
    let deployment = with_both().await;
    deployment.enrolled("carol").await;
    deployment.with_passkey("carol", &Device::security_key()).await;
    let admin = deployment.admin("ada");
    let listed = admin.users("?method=passkey").await.expect(200);
    let users: Vec<(&Value, &Value)> =
        listed["users"].as_array().unwrap().iter().map(|user| (&user["user_id"], &user["methods"])).collect();
    assert_eq!(users, [(&json!("alice"), &json!(["passkey"])), (&json!("carol"), &json!(["passkey", "totp"]))]);
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    let counts = admin.adoption().await.expect(200);
    assert_eq!(counts["by_method"], json!({"passkey": 2, "totp": 2, "email": 0}));
    let id = shown(&deployment, "carol").await[0]["id"].as_str().unwrap().to_owned();
    admin.remove_passkey("carol", &id, reason()).await.expect(204);
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    let counts = admin.adoption().await.expect(200);
    assert_eq!(counts["by_method"], json!({"passkey": 1, "totp": 2, "email": 0}));
    assert_eq!(counts["enrolled"], 3);
}

#[tokio::test]
async fn an_export_has_the_passkeys_without_what_nobody_needs() {
    let deployment = with_both().await;
    let data = deployment.backend().export("alice", "").await.expect(200);
    let exported = &data["user"]["passkeys"][0];
    assert_eq!(exported["id"], shown(&deployment, "alice").await[0]["id"]);
    assert!(!data.to_string().contains("\"code\""), "{data}");
}

#[tokio::test]
async fn an_erased_user_s_passkey_is_nobody_s() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    deployment.backend().erase("alice").await.expect(204);
    is_refused(&login.passkey(passkey.answer(&options)).await, INVALID);
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(step["status"], "setup_required");
    let text = deployment.dump_text().await;
    assert!(!text.contains("Passkey"), "{text}");
}

/// The request that publishes the event of an action.
async fn published(deployment: &TestDeployment, action: &str) -> Call {
    let batch = deployment.batch_of(&[action]).await;
    deployment.wire.take();
    assert!(deployment.stream_brings(batch).await);
    let mut calls = deployment.wire.take();
    calls.retain(|call| call.operation == "PutEvents");
    assert_eq!(calls.len(), 1, "{action}");
    calls.remove(0)
}

#[tokio::test]
async fn changes_are_published_as_changes_of_a_credential() {
    for (device, kind) in [(Device::platform(), "fido2-platform"), (Device::security_key(), "fido2-roaming")] {
        let deployment = TestDeployment::with_passkeys().await;
        let (_, confirmed) = deployment.with_passkey("alice", &device).await;
        let id = confirmed["passkey"]["id"].as_str().unwrap();
        let fresh = deployment.user("alice").fresh_account();
        fresh.rename_passkey(id, json!({"label": "Other"})).await.expect(200);
        deployment.admin("ada").remove_passkey("alice", id, reason()).await.expect(204);
        for (action, change) in
            [("passkey_added", "create"), ("passkey_renamed", "update"), ("passkey_removed", "delete")]
        {
            let event = published(&deployment, action).await;
            for (name, value) in [("credential_type", kind), ("change_type", change)] {
                let field = format!("\\\"{name}\\\":\\\"{value}\\\"");
                assert!(event.contains(&field), "{action}: {event:?}");
            }
        }
    }
}

#[tokio::test]
async fn users_are_told_of_added_and_removed_passkeys_by_mail() {
    let deployment = TestDeployment::with_passkeys_and_email().await;
    let (_, confirmed) = deployment.with_passkey("alice", &Device::platform()).await;
    let id = confirmed["passkey"]["id"].as_str().unwrap();
    let fresh = deployment.user("alice").fresh_account();
    fresh.rename_passkey(id, json!({"label": "A secret name"})).await.expect(200);
    deployment.admin("ada").remove_passkey("alice", id, reason()).await.expect(204);
    for action in ["passkey_added", "passkey_removed"] {
        let before = deployment.wire.mails().len();
        assert!(deployment.stream_brings(deployment.batch_of(&[action]).await).await);
        let mails = deployment.wire.mails().split_off(before);
        assert_eq!(mails.len(), 1, "{action}");
        let text = String::from_utf8_lossy(&mails[0].mime).replace("=\r\n", "");
        assert!(!text.contains("A secret name") && text.to_lowercase().contains("passkey"), "{action}: {text}");
    }
}

#[tokio::test]
async fn a_user_with_a_former_passkey_alone_is_listed_and_has_to_set_up() {
    let deployment = with_both().await;
    let mut moved = passkeys_on();
    moved["passkey_rp_id"] = json!("login.example");
    deployment.set_policy(moved).await;
    let listed = deployment.admin("ada").users("?method=passkey").await.expect(200);
    assert_eq!(listed["users"].as_array().unwrap().len(), 1, "its passkey is kept");
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(step["status"], "setup_required");
}
