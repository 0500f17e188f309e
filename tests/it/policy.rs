//! Settings: the policy with all its checks, and the plan.

use http::Method;
use serde_json::json;

use crate::world::{World, policy_body};

#[tokio::test]
async fn a_tenant_never_set_up_has_plan_none_and_every_switch_off() {
    let world = World::empty().await;
    let plan = world.get("/v1/tenant", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(plan, json!({"plan": "none"}));
    let policy = world.get("/v1/policy", &world.token("staff", "ada")).await;
    assert!(policy.header("etag").starts_with('"'), "a strong one");
    let policy = policy.expect(200);
    for switch in ["totp_enabled", "email_enabled", "required"] {
        assert_eq!(policy[switch], false);
    }
    let step = world.post("/v1/login", &world.token("login", "alice"), json!({})).await.expect(200);
    assert_eq!(step["status"], "complete");
}

#[tokio::test]
async fn a_policy_is_replaced_on_top_of_the_version_that_was_read() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    let read = world.get("/v1/policy", &admin).await;
    let body = policy_body(json!({"required": true, "grace_until": "2027-03-27", "required_groups": ["vip"],
        "trusted_browser_days": 30, "support_url": "https://help.example.com/2fa"}));
    let written = world.put_policy(&admin, Some(read.header("etag")), body).await;
    assert_ne!(written.header("etag"), read.header("etag"));
    let shown = world.get("/v1/policy", &admin).await;
    assert_eq!((shown.header("etag"), &shown.text), (written.header("etag"), &written.text));
    assert_eq!(shown.json()["grace_until"], "2027-03-27T23:00:00Z");
}

#[tokio::test]
async fn abuse_46_of_two_admins_at_once_one_gets_a_precondition_error() {
    let world = World::new().await;
    let tag = world.get("/v1/policy", &world.token("staff", "ada")).await.header("etag").to_owned();
    let put = async |admin: &str, issuer: &str| {
        world.put_policy(&world.token("staff", admin), Some(&tag), policy_body(json!({"issuer": issuer}))).await
    };
    let (ada, bob) = tokio::join!(put("ada", "A"), put("bob", "B"));
    let mut statuses = [ada.status.as_u16(), bob.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
    let loser = if ada.status.is_success() { bob } else { ada };
    assert_eq!(loser.problem(), "precondition-failed");
    let changes = world.audit_actions().await.iter().filter(|action| *action == "policy_changed").count();
    assert_eq!(changes, 2, "the first policy, and one of the two");
}

#[tokio::test]
async fn if_match_is_required_and_compared_strongly() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    let put = async |tag: Option<&str>| world.put_policy(&admin, tag, policy_body(json!({}))).await.refusal();
    assert_eq!(put(None).await, (428, "precondition-required".to_owned()));
    let tag = world.get("/v1/policy", &admin).await.header("etag").to_owned();
    for stale in ["\"0\"", "\"1\"", "\"9\", \"8\""] {
        assert_eq!(put(Some(stale)).await, (412, "precondition-failed".to_owned()), "{stale}");
    }
    for unfit in [&format!("W/{tag}"), tag.trim_matches('"'), &format!("{tag}, W/\"8\""), "1", ""] {
        let answer = world.put_policy(&admin, Some(unfit), policy_body(json!({}))).await;
        assert_eq!(answer.refusal(), (400, "invalid-request".to_owned()), "{unfit}");
        assert_eq!(answer.json()["errors"][0]["pointer"], "/If-Match", "{unfit}");
    }
    assert_eq!(put(Some(&format!("\"9\", {tag}"))).await.0, 200);
    assert_eq!(put(Some("*")).await.0, 200);
}

#[tokio::test]
async fn abuse_91_etags_of_two_tenants_never_match() {
    let world = World::new().await;
    let elsewhere = json!({"tenant": "elsewhere"});
    let service = world.token_with("service", "backend", elsewhere.clone());
    world.request(Method::PUT, "/v1/tenant", &service, Some(json!({"plan": "enterprise"}))).await.expect(200);
    let (ada, other) = (world.token("staff", "ada"), world.token_with("staff", "ada", elsewhere));
    world.put_policy(&other, Some("*"), policy_body(json!({"required": true}))).await.expect(200);
    let tag = async |admin: &str| world.get("/v1/policy", admin).await.header("etag").to_owned();
    assert_ne!(tag(&ada).await, tag(&other).await, "both policies were written once");
    let crossed = world.put_policy(&other, Some(&tag(&ada).await), policy_body(json!({}))).await;
    assert_eq!(crossed.refusal(), (412, "precondition-failed".to_owned()));
}

#[tokio::test]
async fn a_policy_that_was_never_set_can_be_replaced_whatever_it_is() {
    let world = World::new().await;
    let elsewhere = json!({"tenant": "elsewhere"});
    let service = world.token_with("service", "backend", elsewhere.clone());
    world.request(Method::PUT, "/v1/tenant", &service, Some(json!({"plan": "enterprise"}))).await.expect(200);
    let admin = world.token_with("staff", "ada", elsewhere);
    world.put_policy(&admin, Some("*"), policy_body(json!({}))).await.expect(200);
}

#[tokio::test]
async fn every_fault_of_a_policy_is_reported_with_its_pointer_and_nothing_is_changed() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    let before = world.dump_text().await;
    let body = json!({
        "totp_enabled": "yes", "email_enabled": true, "required": true, "grace_until": "soon",
        "trusted_browser_days": 91, "issuer": "a:b", "time_zone": "Mars/Olympus", "required_groups": [1],
        "support_url": "javascript:alert(1)", "colour": "red",
    });
    let refused = world.put_policy(&admin, Some("\"1\""), body).await;
    assert_eq!(refused.refusal(), (400, "invalid-request".to_owned()));
    let mut pointers: Vec<String> = refused.json()["errors"]
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
    assert_eq!(world.dump_text().await, before);
}

#[tokio::test]
async fn only_an_admin_sees_and_changes_the_policy_and_only_on_the_plan() {
    let world = World::new().await;
    let agent = world.token_with("staff", "gus", json!({"role": "agent"}));
    assert_eq!(world.get("/v1/policy", &agent).await.refusal(), (403, "admin-required".to_owned()));
    let put = world.put_policy(&agent, Some("\"1\""), policy_body(json!({}))).await;
    assert_eq!(put.refusal(), (403, "admin-required".to_owned()));
    world.set_plan("team").await;
    let put = world.put_policy(&world.token("staff", "ada"), Some("\"1\""), policy_body(json!({}))).await;
    assert_eq!(put.refusal(), (402, "plan-required".to_owned()));
    world.get("/v1/policy", &world.token("staff", "ada")).await.expect(200);
}

#[tokio::test]
async fn abuse_42_another_tenant_s_policy_and_plan_stay_its_own() {
    let world = World::new().await;
    let other = world.token_with("staff", "eve", json!({"tenant": "other"}));
    assert_eq!(world.get("/v1/policy", &other).await.expect(200)["totp_enabled"], false);
    assert_eq!(world.get("/v1/tenant", &other).await.expect(200)["plan"], "none");
    let put = world.put_policy(&other, Some("\"1\""), policy_body(json!({}))).await;
    assert_eq!(put.refusal(), (402, "plan-required".to_owned()));
}

#[tokio::test]
async fn a_plan_is_set_by_the_backend_only_and_audited_when_it_changes() {
    let world = World::new().await;
    let put = async |token: &str, plan: serde_json::Value| {
        world.request(Method::PUT, "/v1/tenant", token, Some(json!({"plan": plan}))).await
    };
    let admin = world.token("staff", "ada");
    assert_eq!(put(&admin, json!("enterprise")).await.refusal(), (403, "wrong-token-use".to_owned()));
    let backend = world.token("service", "backend");
    for bad in [json!(""), json!("two\nlines"), json!("x".repeat(65)), json!(1)] {
        let refused = put(&backend, bad).await;
        assert_eq!(refused.refusal(), (400, "invalid-request".to_owned()));
        assert_eq!(refused.json()["errors"][0]["pointer"], "/plan");
    }
    put(&backend, json!("enterprise")).await.expect(200);
    put(&backend, json!("team")).await.expect(200);
    let changes = world.audit_actions().await.iter().filter(|action| *action == "plan_changed").count();
    assert_eq!(changes, 2, "the first, and the one that changed it; the same again is none");
}
