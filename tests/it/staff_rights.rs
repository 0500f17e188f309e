//! Which users staff can see and manage.

use http::Method;
use serde_json::json;
use tests::answer::refused;
use tests::client::reason;

use crate::deployment::TestDeployment;

#[tokio::test]
async fn abuse_40_41_an_agent_needs_the_grant_of_the_moment() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let unlock = async || deployment.agent("gus").unlock("alice", reason()).await;
    assert_eq!(unlock().await.refusal(), refused(403, "grant-required"));
    for path in ["/v1/users", "/v1/users/alice", "/v1/users/nobody", "/v1/audit", "/v1/adoption"] {
        assert_eq!(
            deployment.get(path, &deployment.agent("gus")).await.refusal(),
            refused(403, "grant-required"),
            "{path}"
        );
    }
    let given = deployment.admin("ada").grant("gus").await.expect(200);
    assert_eq!(given, json!({"agent_id": "gus", "granted_at": "2027-01-15T08:00:30Z", "granted_by": "ada"}));
    let again = deployment.admin("ada").grant("gus").await.expect(200);
    assert_eq!(given, again);
    let agents = deployment.admin("ada").agents().await.expect(200);
    assert_eq!(agents, json!({"agents": [given]}));
    assert_eq!(unlock().await.status, 204, "at the next request");
    deployment.admin("ada").withdraw("gus").await.expect(204);
    assert_eq!(unlock().await.refusal(), refused(403, "grant-required"), "at the next request");
    assert_eq!(deployment.admin("ada").withdraw("gus").await.refusal(), refused(404, "not-found"));
    let by_agent = deployment.agent("gus").grant("gus").await;
    assert_eq!(by_agent.refusal(), refused(403, "admin-required"), "no one can grant it to themselves");
}

#[tokio::test]
async fn a_grant_of_another_tenant_is_worth_nothing_here() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    deployment.admin("ada").grant("gus").await.expect(200);
    let elsewhere = deployment.token_with("staff", "gus", json!({"role": "agent", "tenant": "other"}));
    assert_eq!(deployment.staff(&elsewhere).users("").await.refusal(), refused(403, "grant-required"));
}

#[tokio::test]
async fn abuse_45_no_one_sees_or_manages_their_own_record() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("ada").await;
    let own = refused(403, "own-record");
    for (verb, path) in [
        (Method::GET, "/v1/users/ada"),
        (Method::POST, "/v1/users/ada/unlock"),
        (Method::DELETE, "/v1/users/ada/factors"),
        (Method::GET, "/v1/audit?user_id=ada"),
    ] {
        assert_eq!(
            deployment.request(verb, path, &deployment.admin("ada"), Some(reason())).await.refusal(),
            own,
            "{path}"
        );
    }
    let bypass = json!({"reason": "x", "valid_minutes": 15});
    assert_eq!(deployment.admin("ada").issue_bypass_code("ada", bypass).await.refusal(), own);
}

#[tokio::test]
async fn abuse_42_another_tenant_s_user_is_answered_like_an_unknown_one() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let mallory = deployment.admin_of("other", "mallory");
    let before = deployment.dump_text().await;
    for (verb, rest) in [
        (Method::GET, ""),
        (Method::POST, "/unlock"),
        (Method::DELETE, "/factors"),
        (Method::DELETE, "/email"),
        (Method::DELETE, "/exemption"),
    ] {
        let theirs =
            deployment.request(verb.clone(), &format!("/v1/users/alice{rest}"), &mallory, Some(reason())).await;
        let unknown = deployment.request(verb, &format!("/v1/users/nobody{rest}"), &mallory, Some(reason())).await;
        assert_eq!(theirs.refusal(), refused(404, "not-found"), "{rest}");
        assert_eq!(theirs.without_request_id(), unknown.without_request_id());
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn every_order_needs_a_reason() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    for bad in [json!({}), json!({"reason": ""}), json!({"reason": " "}), json!({"reason": "x".repeat(501)})] {
        let answer = deployment.admin("ada").unlock("alice", bad.clone()).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{bad}");
    }
}
