//! The account area's view.

use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;

#[tokio::test]
async fn a_user_without_factors_sees_what_is_asked_and_allowed() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(
        me,
        json!({
            "enabled": false, "required": true, "grace_until": "2027-02-01T23:00:00Z", "methods_allowed": ["totp"],
            "passkeys": [], "totp": [], "email": {"enabled": false, "masked_email": "a***@example.com"}, "recovery_codes_left": 0,
        })
    );
}

#[tokio::test]
async fn an_enrolled_user_sees_the_authenticator_and_its_last_use() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let authenticator = &alice.confirmed["authenticator"];
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(me["totp"], json!([authenticator]));
    assert_eq!((&me["enabled"], &me["recovery_codes_left"]), (&json!(true), &json!(10)));
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(me["totp"][0]["last_used_at"], "2027-01-15T08:00:30Z");
}

#[tokio::test]
async fn a_locked_user_sees_until_when() {
    let deployment = TestDeployment::new().await;
    for _ in 0..5 {
        deployment.user("alice").login().totp("000000").await;
    }
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(me["locked_until"], "2027-01-15T08:00:30Z");
}

#[tokio::test]
async fn a_login_token_sees_the_account_while_it_has_no_usable_factor() {
    let deployment = TestDeployment::new().await;
    deployment.account(&deployment.token("login", "alice")).show().await.expect(200);
    deployment.enrolled("alice").await;
    let rejected = deployment.account(&deployment.token("login", "alice")).show().await;
    assert_eq!(rejected.refusal(), refused(403, "wrong-token-use"));
}

#[tokio::test]
async fn groups_decide_what_is_required_and_unknown_ones_count_as_named() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "required_groups": ["staff"]})).await;
    let required = async |groups: serde_json::Value| {
        let token = deployment.token_with("session", "alice", json!({"groups": groups}));
        deployment.account(&token).show().await.expect(200)["required"].clone()
    };
    assert_eq!(required(json!(["staff"])).await, true);
    assert_eq!(required(json!(["guests"])).await, false);
    assert_eq!(required(json!(null)).await, true, "a session that does not say");
    let login = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(login["status"], "complete", "a login token without groups is in none");
}
