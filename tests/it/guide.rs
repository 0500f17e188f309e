//! `GET /v1/guide/{tenant_id}`: the public part of a policy.

use http::Method;
use http::header::ORIGIN;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use shared::domain::types::id::TenantId;
use shared::storage::Store;
use tests::answer::refused;

use crate::deployment::{HELP_CENTER, TestDeployment, request};
use crate::wire::Fault;

const SUPPORT: &str = "https://help.example.com/2fa";

async fn guide(deployment: &TestDeployment, tenant: &str) -> Value {
    deployment.get(&format!("/v1/guide/{tenant}"), "").await.expect(200)
}

#[tokio::test]
async fn the_guide_shows_what_users_are_offered_and_nothing_else_of_the_policy() {
    let deployment = TestDeployment::with_email().await;
    let app_only = json!({"issuer": "Demo Help Center", "methods": ["totp"], "trusted_browser_days": 0});
    deployment.set_policy(json!({"issuer": "Demo Help Center"})).await;
    assert_eq!(guide(&deployment, "demo").await, app_only);
    deployment
        .set_policy(json!({
            "email_enabled": true, "sender_id": "support", "trusted_browser_days": 30, "issuer": "Acme",
            "support_url": SUPPORT, "required": true, "grace_until": "2027-06-01", "required_groups": ["vip"],
            "audit_retention_days": 90
        }))
        .await;
    let everything =
        json!({"issuer": "Acme", "methods": ["totp", "email"], "trusted_browser_days": 30, "support_url": SUPPORT});
    assert_eq!(guide(&deployment, "demo").await, everything);
}

#[tokio::test]
async fn an_unknown_tenant_is_answered_like_one_that_was_never_set_up() {
    let deployment = TestDeployment::new().await;
    deployment.backend_of("known").set_plan("enterprise").await.expect(200);
    let unknown = guide(&deployment, "unknown").await;
    assert_eq!(unknown, json!({"issuer": "Help Center", "methods": [], "trusted_browser_days": 0}));
    assert_eq!(guide(&deployment, "known").await, unknown, "nor does it show the plan");
}

#[tokio::test]
async fn the_guide_of_a_tenant_shows_nothing_of_another_one() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"issuer": "Demo Help Center"})).await;
    for other in ["other", "DEMO", "demo2", "T%23demo"] {
        let answer = deployment.get(&format!("/v1/guide/{other}"), "").await;
        assert!(!answer.text.contains("Demo Help Center"), "{other}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_malformed_tenant_is_not_found() {
    let deployment = TestDeployment::new().await;
    for malformed in ["a%2Fb", "a%23b", "%2E%2E", "a%20b", "a%00", "alice%E2%80%8B", &"x".repeat(129)] {
        let answer = deployment.get(&format!("/v1/guide/{malformed}"), "").await;
        assert_eq!(answer.refusal(), refused(404, "not-found"), "{malformed}");
    }
}

#[tokio::test]
async fn pages_of_an_allowed_origin_read_the_guide_and_no_token_matters() {
    let deployment = TestDeployment::new().await;
    let expected = guide(&deployment, "demo").await;
    for token in ["nonsense", &deployment.token("staff", "ada")] {
        let mut asked = request(Method::GET, "/v1/guide/demo", token, None);
        asked.headers_mut().insert(ORIGIN, HELP_CENTER.parse().unwrap());
        let answer = deployment.send(asked).await;
        assert_eq!(answer.header("access-control-allow-origin"), HELP_CENTER);
        assert_eq!(answer.expect(200), expected);
    }
}

#[tokio::test]
async fn a_guide_that_cannot_be_read_says_so() {
    let deployment = TestDeployment::new().await;
    for (fault, expected) in [
        (Fault::Error(400, "ResourceNotFoundException"), refused(503, "unavailable")),
        (Fault::Garbled, refused(500, "internal-error")),
    ] {
        deployment.wire.fail_always(&[("BatchGetItem", fault)]);
        assert_eq!(deployment.get("/v1/guide/demo", "").await.refusal(), expected);
    }
    deployment.wire.repair();
    guide(&deployment, "demo").await;
}

/// The processes of the other tests cache nothing.
#[tokio::test]
async fn a_flood_of_requests_for_a_tenant_reads_its_policy_once_in_15_seconds() {
    let deployment = TestDeployment::new().await;
    let store = Store::new(deployment.dynamodb.clone(), deployment.table.clone(), SignedDuration::from_secs(15));
    let at = |second: i64| Timestamp::from_second(second).unwrap();
    let issuer = async |tenant: &str, second| {
        store.load_cached_policy(&TenantId::try_from(tenant.to_owned()).unwrap(), at(second)).await.unwrap().issuer
    };
    deployment.set_policy(json!({"issuer": "Before"})).await;
    assert_eq!(issuer("demo", 100).await, "Before");
    assert_eq!(issuer("unknown", 100).await, "Help Center");
    deployment.set_policy(json!({"issuer": "After"})).await;
    assert_eq!(issuer("demo", 114).await, "Before", "the cached one");
    assert_eq!(issuer("demo", 115).await, "After");
}
