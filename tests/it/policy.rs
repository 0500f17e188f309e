//! Settings: the policy with all its checks, and the plan.

use http::Method;
use serde_json::json;
use tests::answer::refused;
use tests::client::Staff;

use crate::deployment::{TestDeployment, policy_body};

/// A service token with this scope.
fn backend_with(deployment: &TestDeployment, scope: serde_json::Value) -> String {
    deployment.token_with("service", "provisioning", json!({"scope": scope}))
}

#[tokio::test]
async fn a_backend_with_the_scope_reads_and_replaces_the_policy() {
    let deployment = TestDeployment::new().await;
    let token = backend_with(&deployment, json!("other policy"));
    let provisioning = deployment.staff(&token);
    let read = provisioning.policy().await;
    let tag = read.header("etag").to_owned();
    let body = policy_body(json!({"required": true, "exempt_groups": ["kiosks"]}));
    let written = provisioning.put_policy(Some(&tag), body).await.expect(200);
    assert_eq!(written["exempt_groups"], json!(["kiosks"]));
    let log = deployment.admin("ada").audit("").await.expect(200);
    let by = json!({"kind": "service", "id": "provisioning"});
    let mut entries = log["entries"].as_array().unwrap().iter();
    assert!(entries.any(|entry| entry["action"] == "policy_changed" && entry["actor"] == by));
    for scope in [json!(null), json!(""), json!("policies"), json!("Policy"), json!(["policy"]), json!(7)] {
        let token = backend_with(&deployment, scope.clone());
        let read = deployment.staff(&token).policy().await;
        assert_eq!(read.refusal(), refused(403, "wrong-token-use"), "{scope}");
        assert!(read.text.contains("scope policy"), "{}", read.text);
        assert_eq!(
            deployment.staff(&token).put_policy(Some("*"), policy_body(json!({}))).await.refusal(),
            refused(403, "wrong-token-use")
        );
    }
    for path in ["/v1/agents", "/v1/senders", "/v1/users"] {
        assert_eq!(
            deployment.get(path, &backend_with(&deployment, json!("policy"))).await.refusal(),
            refused(403, "wrong-token-use"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn an_exempt_group_wins_over_a_required_one_at_login_and_in_the_account_area() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "required_groups": ["staff"], "exempt_groups": ["kiosks"]})).await;
    for (groups, status, required) in [
        (json!(["staff"]), "setup_required", true),
        (json!(["staff", "kiosks"]), "complete", false),
        (json!(["kiosks"]), "complete", false),
        (json!(["others"]), "complete", false),
    ] {
        let token = |token_use| deployment.token_with(token_use, "alice", json!({"groups": groups}));
        let login = deployment.login(&token("login")).start().await.expect(200);
        assert_eq!(login["status"], status, "{groups}");
        assert_eq!(deployment.account(&token("session")).show().await.expect(200)["required"], required, "{groups}");
    }
    deployment.admin("ada").require("alice", json!({"reason": "sees payroll"})).await.expect(200);
    let token = deployment.token_with("login", "alice", json!({"groups": ["kiosks"]}));
    assert_eq!(deployment.login(&token).start().await.expect(200)["status"], "setup_required");
}

#[tokio::test]
async fn a_tenant_never_set_up_has_plan_none_and_every_switch_off() {
    let deployment = TestDeployment::empty().await;
    let plan = deployment.admin("ada").plan().await.expect(200);
    assert_eq!(plan, json!({"plan": "none", "two_factor": false}));
    let policy = deployment.admin("ada").policy().await;
    assert!(policy.header("etag").starts_with('"'), "a strong one");
    let policy = policy.expect(200);
    for switch in ["totp_enabled", "email_enabled", "required"] {
        assert_eq!(policy[switch], false);
    }
    let step = deployment.user("alice").login().start().await.expect(200);
    assert_eq!(step["status"], "complete");
}

#[tokio::test]
async fn a_policy_is_replaced_on_top_of_the_version_that_was_read() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    let read = admin.policy().await;
    let body = policy_body(
        json!({"required": true, "grace_until": "2027-03-27", "required_groups": ["vip"], "exempt_groups": ["kiosks"],
        "trusted_browser_days": 30, "support_url": "https://help.example.com/2fa"}),
    );
    let written = admin.put_policy(Some(read.header("etag")), body).await;
    assert_ne!(written.header("etag"), read.header("etag"));
    let shown = admin.policy().await;
    assert_eq!((shown.header("etag"), &shown.text), (written.header("etag"), &written.text));
    assert_eq!(shown.json()["grace_until"], "2027-03-27T23:00:00Z");
}

#[tokio::test]
async fn abuse_46_of_two_admins_at_once_one_gets_a_precondition_error() {
    let deployment = TestDeployment::new().await;
    let tag = deployment.admin("ada").policy().await.header("etag").to_owned();
    let put = async |admin: &str, issuer: &str| {
        deployment.admin(admin).put_policy(Some(&tag), policy_body(json!({"issuer": issuer}))).await
    };
    let (ada, bob) = tokio::join!(put("ada", "A"), put("bob", "B"));
    let mut statuses = [ada.status.as_u16(), bob.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
    let loser = if ada.status.is_success() { bob } else { ada };
    assert_eq!(loser.problem(), "precondition-failed");
    let changes = deployment.audit_actions().await.iter().filter(|action| *action == "policy_changed").count();
    assert_eq!(changes, 2, "the first policy, and one of the two");
}

#[tokio::test]
async fn if_match_is_required_and_compared_strongly() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    let put = async |tag: Option<&str>| admin.put_policy(tag, policy_body(json!({}))).await.refusal();
    assert_eq!(put(None).await, refused(428, "precondition-required"));
    let tag = admin.policy().await.header("etag").to_owned();
    for stale in ["\"0\"", "\"1\"", "\"9\", \"8\""] {
        assert_eq!(put(Some(stale)).await, refused(412, "precondition-failed"), "{stale}");
    }
    for unfit in [&format!("W/{tag}"), tag.trim_matches('"'), &format!("{tag}, W/\"8\""), "1", ""] {
        let answer = admin.put_policy(Some(unfit), policy_body(json!({}))).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{unfit}");
        assert_eq!(answer.json()["errors"][0]["pointer"], "/If-Match", "{unfit}");
    }
    assert_eq!(put(Some(&format!("\"9\", {tag}"))).await.0, 200);
    assert_eq!(put(Some("*")).await.0, 200);
}

#[tokio::test]
async fn abuse_91_etags_of_two_tenants_never_match() {
    let deployment = TestDeployment::new().await;
    deployment.backend_of("elsewhere").set_plan("enterprise").await.expect(200);
    let (ada, other) = (deployment.admin("ada"), deployment.admin_of("elsewhere", "ada"));
    other.put_policy(Some("*"), policy_body(json!({"required": true}))).await.expect(200);
    let tag = async |admin: &Staff<'_>| admin.policy().await.header("etag").to_owned();
    assert_ne!(tag(&ada).await, tag(&other).await, "both policies were written once");
    let crossed = other.put_policy(Some(&tag(&ada).await), policy_body(json!({}))).await;
    assert_eq!(crossed.refusal(), refused(412, "precondition-failed"));
}

#[tokio::test]
async fn a_policy_that_was_never_set_can_be_replaced_whatever_it_is() {
    let deployment = TestDeployment::new().await;
    deployment.backend_of("elsewhere").set_plan("enterprise").await.expect(200);
    deployment.admin_of("elsewhere", "ada").put_policy(Some("*"), policy_body(json!({}))).await.expect(200);
}

#[tokio::test]
async fn every_fault_of_a_policy_is_reported_with_its_pointer_and_nothing_is_changed() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    let before = deployment.dump_text().await;
    let body = json!({
        "totp_enabled": "yes", "email_enabled": true, "required": true, "grace_until": "soon",
        "trusted_browser_days": 91, "issuer": "a:b", "time_zone": "Mars/Olympus", "required_groups": [1],
        "support_url": "javascript:alert(1)", "colour": "red",
    });
    let rejected = admin.put_policy(Some("\"1\""), body).await;
    assert_eq!(rejected.refusal(), refused(400, "invalid-request"));
    let mut pointers: Vec<String> = rejected.json()["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["pointer"].as_str().unwrap().to_owned())
        .collect();
    pointers.sort();
    assert_eq!(
        pointers,
        [
            "",
            "/grace_until",
            "/issuer",
            "/required_groups/0",
            "/sender_id",
            "/support_url",
            "/time_zone",
            "/totp_enabled",
            "/trusted_browser_days"
        ]
    );
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn only_an_admin_sees_and_changes_the_policy_and_only_on_the_plan() {
    let deployment = TestDeployment::new().await;
    let agent = deployment.agent("gus");
    assert_eq!(agent.policy().await.refusal(), refused(403, "admin-required"));
    let put = agent.put_policy(Some("\"1\""), policy_body(json!({}))).await;
    assert_eq!(put.refusal(), refused(403, "admin-required"));
    deployment.set_plan("team").await;
    let put = deployment.admin("ada").put_policy(Some("\"1\""), policy_body(json!({}))).await;
    assert_eq!(put.refusal(), refused(402, "plan-required"));
    deployment.admin("ada").policy().await.expect(200);
}

#[tokio::test]
async fn abuse_42_another_tenant_s_policy_and_plan_stay_its_own() {
    let deployment = TestDeployment::new().await;
    let other = deployment.admin_of("other", "eve");
    assert_eq!(other.policy().await.expect(200)["totp_enabled"], false);
    assert_eq!(other.plan().await.expect(200)["plan"], "none");
    let put = other.put_policy(Some("\"1\""), policy_body(json!({}))).await;
    assert_eq!(put.refusal(), refused(402, "plan-required"));
}

#[tokio::test]
async fn a_plan_is_set_by_the_backend_only_and_audited_when_it_changes() {
    let deployment = TestDeployment::new().await;
    let plan = Some(json!({"plan": "enterprise"}));
    let by_admin = deployment.request(Method::PUT, "/v1/tenant", &deployment.admin("ada"), plan).await;
    assert_eq!(by_admin.refusal(), refused(403, "wrong-token-use"));
    let backend = deployment.backend();
    for bad in [json!(""), json!("two\nlines"), json!("x".repeat(65)), json!(1)] {
        let rejected = backend.set_plan(bad).await;
        assert_eq!(rejected.refusal(), refused(400, "invalid-request"));
        assert_eq!(rejected.json()["errors"][0]["pointer"], "/plan");
    }
    backend.set_plan("enterprise").await.expect(200);
    backend.set_plan("team").await.expect(200);
    let changes = deployment.audit_actions().await.iter().filter(|action| *action == "plan_changed").count();
    assert_eq!(changes, 2, "the first, and the one that changed it; the same again is none");
}
