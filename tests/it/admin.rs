//! Staff help users: who can, the effects, and the audit log.

use serde_json::{Value, json};
use tests::answer::refused;
use tests::client::reason;

use crate::authenticator::Authenticator;
use crate::deployment::TestDeployment;

#[tokio::test]
async fn the_helpdesk_makes_a_user_known() {
    let deployment = TestDeployment::new().await;
    let not_there = deployment.admin("ada").show("alice").await;
    assert_eq!(not_there.refusal(), refused(404, "not-found"));
    let profile = json!({"email": "alice@example.com", "email_verified": true, "name": "Alice", "locale": "de"});
    let (backend, ada) = (deployment.backend(), deployment.admin("ada"));
    backend.register("alice", profile.clone()).await.expect(200);
    backend.register("alice", profile.clone()).await.expect(200);
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(
        (&shown["status"], &shown["email_verified"], &shown["locale"]),
        (&json!("pending"), &json!(true), &json!("de"))
    );
    let moved = json!({"email": "alice@example.org", "email_verified": false, "reason": "moved"});
    ada.register("alice", moved.clone()).await.expect(200);
    assert_eq!(deployment.admin("ada").show("alice").await.expect(200)["email_address"], "alice@example.org");
    let by_agent = deployment.agent("gus").register("alice", moved).await;
    assert_eq!(by_agent.refusal(), refused(403, "grant-required"));
    let bad = backend.register("alice", json!({"email": "nonsense", "email_verified": true})).await;
    assert_eq!(
        (bad.refusal(), bad.json()["errors"][0]["pointer"].clone()),
        (refused(400, "invalid-request"), json!("/email"))
    );
    let without_reason = ada.register("alice", profile).await;
    assert_eq!(
        (without_reason.refusal(), without_reason.json()["errors"][0]["pointer"].clone()),
        (refused(400, "invalid-request"), json!("/reason"))
    );
    let entries = deployment.admin("ada").audit("?user_id=alice").await.expect(200);
    let reason_of = |action: &str| {
        let entries = entries["entries"].as_array().unwrap();
        entries.iter().find(|entry| entry["action"] == action).unwrap()["reason"].clone()
    };
    assert_eq!((reason_of("address_changed"), reason_of("user_seen")), (json!("moved"), Value::Null));
    let seen = deployment.audit_actions().await.iter().filter(|action| *action == "user_seen").count();
    assert_eq!(seen, 1);
}

#[tokio::test]
async fn abuse_44_staff_set_an_authenticator_up_and_it_counts_only_when_confirmed() {
    let deployment = TestDeployment::new().await;
    let profile = json!({"email": "alice@example.com", "email_verified": true, "reason": "called"});
    deployment.admin("ada").register("alice", profile).await.expect(200);
    let begun = deployment.admin("ada").begin_totp("alice", reason()).await.expect(201);
    assert!(begun["otpauth_uri"].as_str().unwrap().contains(":alice@example.com?"));
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let early = deployment.user("alice").login().totp(app.code_at(deployment.now())).await;
    assert_eq!(early.refusal(), refused(400, "invalid-code"), "not confirmed");
    let id = begun["id"].as_str().unwrap();
    let code = app.code_at(deployment.now());
    let by_user = deployment.user("alice").account().confirm_totp(id, &code).await;
    assert_eq!(by_user.refusal(), refused(404, "not-found"));
    let ada = deployment.admin("ada");
    let wrong = ada.confirm_totp("alice", id, app.wrong_code(deployment.now())).await;
    assert_eq!(wrong.refusal(), refused(400, "invalid-code"));
    let confirmed = ada.confirm_totp("alice", id, code).await.expect(200);
    assert_eq!(confirmed.get("recovery_codes"), None, "those are for the user's eyes");
    deployment.advance(30);
    let passed = deployment.user("alice").login().totp(app.code_at(deployment.now())).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 0);
    let fresh = deployment.user("alice").fresh_account();
    fresh.renew_recovery_codes(json!({})).await.expect(200);
}

#[tokio::test]
async fn staff_cannot_confirm_a_setup_that_a_user_started() {
    let deployment = TestDeployment::new().await;
    let session = deployment.user("alice").account();
    let begun = session.begin_totp(json!({})).await.expect(201);
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let (ada, id) = (deployment.admin("ada"), begun["id"].as_str().unwrap());
    let answer = ada.confirm_totp("alice", id, app.code_at(deployment.now())).await;
    assert_eq!(answer.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn email_is_switched_on_for_a_verified_address_only() {
    let deployment = TestDeployment::with_email().await;
    let put = async |verified: bool| {
        let profile = json!({"email": "alice@example.com", "email_verified": verified, "reason": "called"});
        deployment.admin("ada").register("alice", profile).await.expect(200);
        deployment.admin("ada").enable_email("alice", reason()).await
    };
    assert_eq!(put(false).await.refusal(), refused(409, "address-unknown"));
    put(true).await.expect(200);
    let login = deployment.user("alice").login();
    let step = login.start().await.expect(200);
    assert_eq!((&step["status"], &step["methods"]), (&json!("challenge"), &json!(["email"])));
    login.send_email().await.expect(202);
    login.email(deployment.mailed_code("alice")).await.expect(200);
    deployment.admin("ada").remove_email("alice", reason()).await.expect(204);
    let again = deployment.admin("ada").remove_email("alice", reason()).await;
    assert_eq!(again.refusal(), refused(404, "not-found"));
}

/// The story: locked, and unlocked by an agent.
#[tokio::test]
async fn a_locked_user_is_unlocked() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    for _ in 0..100 {
        deployment.user("alice").login().totp("000000").await.expect(400);
        deployment.advance(900);
    }
    let right = async || deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await;
    assert_eq!(right().await.refusal(), refused(403, "account-locked"));
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!((&shown["status"], &shown["failures"]), (&json!("locked"), &json!(100)));
    assert_eq!((shown["locked_until_unlocked"].clone(), shown.get("locked_until")), (json!(true), None));
    deployment.admin("ada").grant("gus").await.expect(200);
    deployment.agent("gus").unlock("alice", reason()).await.expect(204);
    right().await.expect(200);
    assert_eq!(deployment.admin("ada").show("alice").await.expect(200)["status"], "enrolled");
}

/// The story: every factor is removed, with browsers and codes, and the user gets a mail.
#[tokio::test]
async fn removing_all_factors_ends_browsers_and_codes_and_tells_the_user() {
    let deployment = TestDeployment::with_email().await;
    let policy = json!({"required": true, "email_enabled": true, "sender_id": "support", "trusted_browser_days": 30});
    deployment.set_policy(policy).await;
    let alice = deployment.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    let passed = deployment.user("alice").login().submit_totp(body).await.expect(200);
    let browser = passed["browser_token"].as_str().unwrap().to_owned();
    deployment.admin("ada").remove_factors("alice", reason()).await.expect(204);
    let step = deployment.user("alice").login().start_in(&browser).await.expect(200);
    assert_eq!(step["status"], "setup_required");
    let code = json!({"code": alice.recovery_codes()[0]});
    let recovery = deployment.user("alice").login().submit_recovery_code(code).await;
    assert_eq!(recovery.refusal(), refused(400, "invalid-code"));
    let mails = deployment.wire.mails().len();
    let batch = deployment.batch_of(&["factors_removed"]).await;
    assert!(deployment.stream_brings(batch).await);
    let mail = deployment.wire.mails().pop().unwrap();
    assert_eq!((deployment.wire.mails().len(), mail.to()), (mails + 1, "alice@example.com"));
    let text = String::from_utf8_lossy(&mail.mime).replace("=\r\n", "");
    // As a word: the boundaries of a mail are random, and may contain these three letters.
    let named = text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "ada");
    assert!(text.contains("By: support at") && !named, "the role, and never who: {text}");
}

/// The story: an exemption that ends.
#[tokio::test]
async fn an_exemption_lets_a_user_pass_until_it_ends() {
    let deployment = TestDeployment::new().await;
    let status = async || deployment.user("alice").login().start().await.expect(200)["status"].clone();
    assert_eq!(status().await, "setup_required");
    let put = async |until: &str| {
        deployment.admin("ada").exempt("alice", json!({"reason": "no phone", "until": until})).await
    };
    for bad in ["2027-01-15T07:59:59Z", "tomorrow", ""] {
        assert_eq!(put(bad).await.json()["errors"][0]["pointer"], "/until", "{bad}");
    }
    let set = put("2027-01-15T10:00:00+01:00").await.expect(200);
    assert_eq!(set, json!({"until": "2027-01-15T09:00:00Z", "reason": "no phone"}));
    assert_eq!(status().await, "complete");
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!((&shown["status"], &shown["exemption"]), (&json!("exempt"), &set));
    deployment.advance(3600);
    assert_eq!(status().await, "setup_required", "it has ended");
    put("2027-01-15T12:00:00Z").await.expect(200);
    deployment.admin("ada").end_exemption("alice", reason()).await.expect(204);
    assert_eq!(status().await, "setup_required", "it was ended");
}

#[tokio::test]
async fn a_user_s_page_shows_what_staff_need_and_no_secret() {
    let deployment = TestDeployment::with_email().await;
    let alice = deployment.enrolled("alice").await;
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now() + 30)).await.expect(200);
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(shown["totp"][0]["drift"], 1, "the phone is a step ahead");
    assert_eq!(shown["email_address"], "alice@example.com");
    assert_eq!(shown["recovery_codes_left"], 10);
    let text = shown.to_string();
    for word in ["secret", "otpauth", "mac", "token"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[tokio::test]
async fn every_action_is_audited_with_its_actor_and_reason() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let totp = deployment.user("alice").account().first_totp().await;
    deployment.admin("ada").unlock("alice", reason()).await.expect(204);
    deployment.admin("ada").enable_email("alice", reason()).await.expect(200);
    deployment.admin("ada").remove_totp("alice", &totp, reason()).await.expect(204);
    let audit = deployment.admin("ada").audit("?user_id=alice").await.expect(200);
    let entries = audit["entries"].as_array().unwrap();
    for action in ["unlocked", "email_added", "totp_removed"] {
        let entry = entries.iter().find(|entry| entry["action"] == action).expect(action);
        assert_eq!(entry["actor"], json!({"kind": "admin", "id": "ada"}));
        assert_eq!(entry["reason"], "called, identity checked");
    }
}

#[tokio::test]
async fn abuse_47_below_enterprise_staff_still_reset_and_no_longer_enrol() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    deployment.set_plan("team").await;
    let begin = deployment.admin("ada").begin_totp("alice", reason()).await;
    assert_eq!(begin.refusal(), refused(402, "plan-required"));
    let email = deployment.admin("ada").enable_email("alice", reason()).await;
    assert_eq!(email.refusal(), refused(402, "plan-required"));
    deployment.admin("ada").unlock("alice", reason()).await.expect(204);
    deployment.admin("ada").remove_factors("alice", reason()).await.expect(204);
}
