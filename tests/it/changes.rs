//! How often something may be changed, and what changes nothing.

use http::Method;
use serde_json::{Value, json};
use tests::answer::refused;
use tests::passkey_authenticator::Device;

use crate::deployment::{Answer, HELP_CENTER_RP_ID, TestDeployment, policy_body};

const HOUR: i64 = 3600;

async fn rename(deployment: &TestDeployment, user: &str, label: &str) -> Answer {
    let session = deployment.user(user).fresh_account();
    session.rename_totp(&session.first_totp().await, label).await
}

/// That `answer` says to wait until `second` of the deployment's clock.
fn waits_until(deployment: &TestDeployment, answer: &Answer, second: i64) {
    assert_eq!(answer.refusal(), refused(429, "too-many-changes"), "{}", answer.text);
    assert_eq!(answer.header("retry-after"), (second - deployment.now()).to_string());
}

#[tokio::test]
async fn abuse_92_sixty_changes_an_hour_by_the_user_s_own_hand_the_set_up_included() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": false})).await;
    let began = deployment.now();
    deployment.enrolled("alice").await;
    for nth in 0..59 {
        rename(&deployment, "alice", &format!("Phone {nth}")).await.expect(200);
    }
    let before = deployment.dump_text().await;
    waits_until(&deployment, &rename(&deployment, "alice", "Phone").await, began + HOUR);
    let session = deployment.user("alice").fresh_account();
    waits_until(&deployment, &session.renew_recovery_codes(json!({})).await, began + HOUR);
    waits_until(&deployment, &session.begin_totp(json!({})).await, began + HOUR);
    let app = session.first_totp().await;
    waits_until(&deployment, &session.remove_totp(&app, json!({})).await, began + HOUR);
    assert_eq!(deployment.dump_text().await, before, "a refused change writes nothing");
    rename(&deployment, "alice", "Phone 58").await.expect(200);
    assert_eq!(deployment.dump_text().await, before, "what changes nothing is not refused, and writes nothing");
    deployment.advance(HOUR - 30);
    rename(&deployment, "alice", "Phone").await.expect(200);
}

#[tokio::test]
async fn abuse_92_setups_that_are_never_confirmed_count() {
    let deployment = TestDeployment::new().await;
    let began = deployment.now();
    let session = deployment.user("alice").account();
    for _ in 0..60 {
        session.begin_totp(json!({})).await.expect(201);
    }
    waits_until(&deployment, &session.begin_totp(json!({})).await, began + HOUR);
}

#[tokio::test]
async fn abuse_92_a_set_up_at_login_is_counted_and_never_refused() {
    let deployment = TestDeployment::new().await;
    let (began, login) = (deployment.now(), deployment.token("login", "alice"));
    for _ in 0..61 {
        deployment.account(&login).begin_totp(json!({})).await.expect(201);
    }
    let session = deployment.user("alice").account();
    waits_until(&deployment, &session.begin_totp(json!({})).await, began + HOUR);
}

#[tokio::test]
async fn abuse_92_a_started_setup_is_confirmed_and_logins_pass_beyond_the_limit() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = deployment.enrolled("alice").await;
    for nth in 0..58 {
        rename(&deployment, "alice", &format!("Phone {nth}")).await.expect(200);
    }
    let session = deployment.user("alice").fresh_account();
    let begun = session.begin_totp(json!({})).await.expect(201);
    assert_eq!(rename(&deployment, "alice", "Phone").await.refusal().0, 429);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    deployment.post(&path, &session, json!({"code": app.code_at(deployment.now())})).await.expect(200);
    let code = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    deployment.user("alice").login().submit_totp(code).await.expect(200);
    let code = json!({"code": alice.recovery_codes()[0]});
    deployment.user("alice").login().submit_recovery_code(code).await.expect(200);
    let moved = deployment.token_with("login", "alice", json!({"email": "alice@example.org"}));
    deployment.login(&moved).start().await.expect(200);
    let browsers = deployment.user("alice").fresh_account().browsers().await.expect(200);
    let browser = browsers["browsers"][0]["id"].as_str().unwrap();
    let forgotten = deployment.user("alice").fresh_account().forget_browser(browser).await;
    assert_eq!(forgotten.refusal(), refused(429, "too-many-changes"), "one");
    let forgotten = deployment.user("alice").fresh_account().forget_browsers().await;
    assert_eq!(forgotten.refusal(), refused(429, "too-many-changes"), "all");
    deployment.advance(HOUR);
    deployment.user("alice").fresh_account().forget_browser(browser).await.expect(204);
}

#[tokio::test]
async fn abuse_92_skips_are_logins() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    for _ in 0..60 {
        deployment.user("alice").account().begin_totp(json!({})).await.expect(201);
    }
    for _ in 0..64 {
        deployment.user("alice").login().skip().await.expect(200);
    }
}

#[tokio::test]
async fn abuse_92_tokens_that_show_two_addresses_in_turn_are_noted_sixty_times_an_hour() {
    let deployment = TestDeployment::new().await;
    let seen = async |nth: usize| {
        let email = format!("alice{}@example.com", nth % 2);
        let login = deployment.token_with("login", "alice", json!({"email": email}));
        deployment.login(&login).start().await.expect(200)
    };
    for nth in 0..61 {
        seen(nth).await;
    }
    let before = deployment.dump_text().await;
    assert_eq!(seen(61).await["status"], "setup_required", "the login goes on");
    assert_eq!(deployment.dump_text().await, before, "it is not noted yet");
    let changes = deployment.audit_actions().await.iter().filter(|action| *action == "address_changed").count();
    assert_eq!(changes, 60);
    deployment.advance(HOUR);
    seen(61).await;
    let changes = deployment.audit_actions().await.iter().filter(|action| *action == "address_changed").count();
    assert_eq!(changes, 61);
}

#[tokio::test]
async fn abuse_92_a_person_of_the_staff_gives_600_orders_an_hour_and_a_colleague_is_not_held_up() {
    // The policy of the deployment is of the same admin, and her first change.
    let deployment = TestDeployment::new().await;
    let began = deployment.now();
    deployment.enrolled("alice").await;
    let unlock = async |admin: &str| {
        let body = json!({"reason": "asked for it"});
        deployment.admin(admin).unlock("alice", body).await
    };
    for _ in 0..597 {
        unlock("ada").await.expect(204);
    }
    // Settings count on the same person: a policy, and a grant.
    deployment.set_policy(json!({"required": false})).await;
    deployment.admin("ada").grant("gus").await.expect(200);
    waits_until(&deployment, &unlock("ada").await, began + HOUR);
    waits_until(&deployment, &deployment.admin("ada").withdraw("gus").await, began + HOUR);
    let tag = deployment.admin("ada").policy().await.header("etag").to_owned();
    let policy = policy_body(json!({"required": true}));
    let put = deployment.admin("ada").put_policy(Some(&tag), policy.clone()).await;
    waits_until(&deployment, &put, began + HOUR);
    deployment.admin("ada").grant("gus").await.expect(200);
    unlock("bea").await.expect(204);
    deployment.admin("bea").put_policy(Some(&tag), policy).await.expect(200);
    let known = json!({"email": "x@example.com", "email_verified": true});
    deployment.backend().register("xenia", known).await.expect(200);
    deployment.advance(HOUR);
    unlock("ada").await.expect(204);
}

/// A user with every factor, a trusted browser, a setup started by staff, and an exemption. Returns the IDs of the app, of the passkey,
/// and of the setup, and the code for that.
async fn with_everything(deployment: &TestDeployment) -> [String; 4] {
    let mut policy = json!({"email_enabled": true, "sender_id": "support", "trusted_browser_days": 30});
    policy
        .as_object_mut()
        .unwrap()
        .extend([("passkeys_enabled".to_owned(), json!(true)), ("passkey_rp_id".to_owned(), json!(HELP_CENTER_RP_ID))]);
    deployment.set_policy(policy).await;
    let alice = deployment.enrolled("alice").await;
    deployment.with_passkey("alice", &Device::platform()).await;
    let staff = deployment.admin("bea");
    let reason = json!({"reason": "called"});
    staff.enable_email("alice", reason.clone()).await.expect(200);
    let begun = staff.begin_totp("alice", reason).await.expect(201);
    let code = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap()).code_at(deployment.now());
    let until = json!({"until": "2027-02-01T00:00:00Z", "reason": "new phone"});
    staff.exempt("alice", until).await.expect(200);
    // Another factor would have ended the trust.
    let passed = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    deployment.user("alice").login().submit_totp(passed).await.expect(200);
    let me = deployment.user("alice").fresh_account().show().await.expect(200);
    let id = |value: &Value| value["id"].as_str().unwrap().to_owned();
    [id(&me["totp"][0]), id(&me["passkeys"][0]), id(&begun), code]
}

#[tokio::test]
async fn abuse_92_every_change_of_a_user_and_every_order_of_staff_has_an_end() {
    let deployment = TestDeployment::with_email().await;
    let [app, passkey, begun, code] = with_everything(&deployment).await;
    for nth in 0.. {
        if !rename(&deployment, "alice", &format!("Phone {nth}")).await.status.is_success() {
            break;
        }
    }
    let session = deployment.user("alice").fresh_account();
    let browsers = session.browsers().await.expect(200);
    let browser = format!("/v1/me/browsers/{}", browsers["browsers"][0]["id"].as_str().unwrap());
    let (own, own_passkey) = (format!("/v1/me/totp/{app}"), format!("/v1/me/passkeys/{passkey}"));
    let none = json!({});
    let changes = [
        (Method::PATCH, own.as_str(), Some(json!({"label": "Another"}))),
        (Method::DELETE, own.as_str(), Some(none.clone())),
        (Method::PATCH, own_passkey.as_str(), Some(json!({"label": "Another"}))),
        (Method::DELETE, own_passkey.as_str(), Some(none.clone())),
        (Method::POST, "/v1/me/passkeys", Some(none.clone())),
        (Method::POST, "/v1/me/totp", Some(none.clone())),
        (Method::POST, "/v1/me/email", Some(none.clone())),
        (Method::DELETE, "/v1/me/email", Some(none.clone())),
        (Method::POST, "/v1/me/recovery-codes", Some(none)),
        (Method::DELETE, browser.as_str(), None),
        (Method::DELETE, "/v1/me/browsers", None),
    ];
    for (verb, path, body) in changes {
        let answer = deployment.request(verb.clone(), path, &session, body).await;
        assert_eq!(answer.refusal(), refused(429, "too-many-changes"), "{verb} {path}: {}", answer.text);
    }

    let ada = deployment.admin("ada");
    deployment.admin("bea").grant("gus").await.expect(200);
    let reason = || Some(json!({"reason": "called"}));
    deployment.user("bob").login().start().await.expect(200);
    deployment.admin("bea").require("bob", json!({"reason": "called"})).await.expect(200);
    while ada.unlock("alice", json!({"reason": "again"})).await.status.is_success() {}
    let of_alice = |rest: &str| format!("/v1/users/alice{rest}");
    let until = json!({"until": "2027-03-01T00:00:00Z", "reason": "another phone"});
    let moved = json!({"email": "other@example.com", "email_verified": true, "reason": "moved"});
    let orders = [
        (Method::PUT, of_alice(""), Some(moved)),
        (Method::POST, of_alice(&format!("/totp/{begun}/confirm")), Some(json!({"code": code}))),
        (Method::POST, of_alice("/totp"), reason()),
        (Method::DELETE, of_alice(&format!("/totp/{app}")), reason()),
        (Method::DELETE, of_alice(&format!("/passkeys/{passkey}")), reason()),
        (Method::DELETE, of_alice("/email"), reason()),
        (Method::DELETE, of_alice("/factors"), reason()),
        (Method::POST, of_alice("/bypass-code"), Some(json!({"reason": "called", "valid_minutes": 15}))),
        (Method::POST, of_alice("/unlock"), reason()),
        (Method::PUT, of_alice("/exemption"), Some(until)),
        (Method::DELETE, of_alice("/exemption"), reason()),
        (Method::PUT, of_alice("/requirement"), reason()),
        (Method::DELETE, "/v1/users/bob/requirement".to_owned(), reason()),
        (Method::PUT, "/v1/agents/gil/manage-2fa".to_owned(), None),
        (Method::DELETE, "/v1/agents/gus/manage-2fa".to_owned(), None),
    ];
    for (verb, path, body) in orders {
        let answer = deployment.request(verb.clone(), &path, &ada, body).await;
        assert_eq!(answer.refusal(), refused(429, "too-many-changes"), "{verb} {path}: {}", answer.text);
    }
    let reason = json!({"reason": "called"});
    deployment.admin("bea").remove_email("alice", reason.clone()).await.expect(204);
    let on = ada.enable_email("alice", reason).await;
    assert_eq!(on.refusal(), refused(429, "too-many-changes"));
}

#[tokio::test]
async fn what_changes_nothing_writes_nothing() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let ada = deployment.admin("ada");
    let until = json!({"until": "2027-02-01T00:00:00Z", "reason": "new phone on Friday"});
    let exempt = async || ada.exempt("alice", until.clone()).await;
    exempt().await.expect(200);
    ada.grant("gus").await.expect(200);
    let known = json!({"email": "alice@example.com", "email_verified": true, "reason": "called"});
    let policy = policy_body(json!({"required": true}));
    let tag = ada.policy().await.header("etag").to_owned();
    let before = deployment.dump_text().await;
    exempt().await.expect(200);
    ada.grant("gus").await.expect(200);
    ada.register("alice", known).await.expect(200);
    deployment.set_plan("enterprise").await;
    let put = ada.put_policy(Some(&tag), policy.clone()).await;
    assert_eq!((put.status.as_u16(), put.header("etag")), (200, tag.as_str()), "it keeps its tag");
    assert_eq!(put.json(), ada.policy().await.json());
    deployment.user("alice").fresh_account().forget_browsers().await.expect(204);
    assert_eq!(deployment.dump_text().await, before);
    let stale = ada.put_policy(Some("\"stale\""), policy.clone()).await;
    assert_eq!(stale.refusal(), refused(412, "precondition-failed"), "the precondition holds all the same");
    deployment.set_plan("team").await;
    let put = ada.put_policy(Some(&tag), policy).await;
    assert_eq!(put.refusal(), refused(402, "plan-required"), "and the plan");
}
