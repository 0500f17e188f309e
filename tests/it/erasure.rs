//! What is stored of a user is exported and erased on request.

use std::collections::HashMap;
use tests::answer::refused;

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;
use crate::wire::Fault;

/// Alice with an app, a trusted browser, and some history.
async fn alice(deployment: &TestDeployment) -> Value {
    deployment.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = deployment.enrolled("alice").await;
    let body = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true, "browser_label": "Laptop"});
    let passed = deployment.user("alice").login().submit_totp(body).await.expect(200);
    deployment.enrolled("bob").await;
    passed
}

/// What of the table names a user, but for the entry that stays.
async fn traces(deployment: &TestDeployment, user: &str) -> Vec<String> {
    let text = deployment.dump_text().await;
    text.lines().filter(|line| line.contains(user) && !line.contains("user_erased")).map(str::to_owned).collect()
}

#[tokio::test]
async fn an_export_has_everything_that_is_stored_and_no_secret() {
    let deployment = TestDeployment::new().await;
    let passed = alice(&deployment).await;
    let data = deployment.backend().export("alice", "").await.expect(200);
    assert_eq!(
        (&data["user"]["user_id"], &data["user"]["email_address"]),
        (&json!("alice"), &json!("alice@example.com"))
    );
    assert_eq!(data["user"]["totp"].as_array().unwrap().len(), 1);
    assert_eq!(data["browsers"][0]["label"], "Laptop");
    let mut actions: Vec<&str> =
        data["entries"].as_array().unwrap().iter().map(|it| it["action"].as_str().unwrap()).collect();
    actions.sort_unstable();
    assert_eq!(actions, ["browser_trusted", "totp_added", "user_seen"]);
    assert!(!data.to_string().contains(passed["browser_token"].as_str().unwrap()));
    assert_eq!(deployment.backend().export("nobody", "").await.refusal(), refused(404, "not-found"));
    let of_another_tenant = deployment.backend_of("other").export("alice", "").await;
    assert_eq!(of_another_tenant.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn an_erased_user_leaves_one_entry_and_is_new_at_the_next_login() {
    let deployment = TestDeployment::new().await;
    let passed = alice(&deployment).await;
    let bobs = traces(&deployment, "bob").await;
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    deployment.backend().erase("alice").await.expect(204);
    assert_eq!(traces(&deployment, "alice").await, Vec::<String>::new());
    assert_eq!(traces(&deployment, "bob").await, bobs, "no one else is affected");
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    let admin = deployment.admin("ada");
    let timeline = admin.audit("?limit=1").await.expect(200);
    let entry = &timeline["entries"][0];
    assert_eq!((&entry["action"], &entry["user_id"]), (&json!("user_erased"), &json!("alice")));
    assert_eq!((&entry["reason"], &entry["actor"]["kind"]), (&json!("asked to be forgotten"), &json!("service")));
    assert_eq!(admin.show("alice").await.refusal(), refused(404, "not-found"));
    let adoption = admin.adoption().await.expect(200);
    assert_eq!((&adoption["seen"], &adoption["enrolled"]), (&json!(1), &json!(1)), "only Bob is counted");

    let step = deployment.user("alice").login().start_in(passed["browser_token"].as_str().unwrap()).await.expect(200);
    assert_eq!(
        (&step["status"], &step["setup_available"]),
        (&json!("complete"), &json!(["totp"])),
        "2FA is optional here"
    );
    tests::invariants::assert_all_hold(&deployment).await;
}

#[tokio::test]
async fn an_interrupted_erasure_is_completed_by_the_next_and_the_user_is_gone() {
    let deployment = TestDeployment::new().await;
    alice(&deployment).await;
    deployment.wire.fail_always(&[("BatchWriteItem", Fault::Error(500, "InternalServerError"))]);
    assert_eq!(deployment.backend().erase("alice").await.refusal(), refused(503, "unavailable"));
    deployment.wire.repair();
    assert_eq!(deployment.admin("ada").show("alice").await.status, 404, "the record went first");
    assert!(!traces(&deployment, "alice").await.is_empty());
    deployment.backend().erase("alice").await.expect(204);
    assert_eq!(traces(&deployment, "alice").await, Vec::<String>::new());
    assert_eq!(deployment.backend().erase("alice").await.refusal(), refused(404, "not-found"));
    assert_eq!(deployment.backend().erase("nobody").await.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn abuse_95_a_browser_trusted_before_an_erasure_is_not_trusted_after_it() {
    for listed in [true, false] {
        let deployment = TestDeployment::new().await;
        let passed = alice(&deployment).await;
        if !listed {
            // A version before this one kept no list of browsers.
            deployment.delete_item("T#demo#U#alice", "BROWSERS").await;
        }
        deployment.wire.fail_always(&[("BatchWriteItem", Fault::Error(500, "InternalServerError"))]);
        assert_eq!(deployment.backend().erase("alice").await.status, 503, "interrupted once the record is gone");
        deployment.wire.repair();
        let left =
            deployment.dump().await.iter().filter(|item| item["SK"].as_s().unwrap().starts_with("BROWSER#")).count();
        assert_eq!(left, usize::from(!listed), "listed browsers went with the record");
        deployment.enrolled("alice").await;
        assert_eq!(
            deployment.user("alice").login().start_in(passed["browser_token"].as_str().unwrap()).await.expect(200)["status"],
            "challenge"
        );
    }
}

/// The policy at the time of the entry applies. Entries about settings have no end.
#[tokio::test]
async fn entries_about_users_end_when_the_policy_says_so() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    deployment.set_policy(json!({"audit_retention_days": 30})).await;
    deployment.enrolled("bob").await;
    let is_swept = |item: &HashMap<String, AttributeValue>| item.contains_key("ttl") && item.contains_key("action");
    let sweeps: Vec<_> = deployment.dump().await.into_iter().filter(is_swept).collect();
    assert_eq!(sweeps.len(), 2, "Bob's two entries");
    let days = |item: &HashMap<String, AttributeValue>| {
        (item["ttl"].as_n().unwrap().parse::<i64>().unwrap() - deployment.now()) / 86_400
    };
    assert!(sweeps.iter().all(|item| (29..=30).contains(&days(item))));
    let shown = async || {
        let timeline = deployment.admin("ada").audit("?limit=200").await.expect(200);
        let of = |user: &str| timeline["entries"].as_array().unwrap().iter().filter(|it| it["user_id"] == user).count();
        (of("alice"), of("bob"))
    };
    assert_eq!(shown().await, (2, 2));
    deployment.advance(30 * 86_400 - 60);
    assert_eq!(shown().await, (2, 2));
    deployment.advance(120);
    assert_eq!(shown().await, (2, 0), "before DynamoDB has swept them");
    assert_eq!(deployment.backend().export("bob", "").await.expect(200)["entries"], json!([]));
}

/// More entries than one batch of deletions takes.
#[tokio::test]
async fn a_long_history_is_exported_and_erased_whole() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    deployment.enrolled("alice").await;
    for _ in 0..60 {
        admin.unlock("alice", json!({"reason": "again"})).await.expect(204);
    }
    let data = deployment.backend().export("alice", "").await.expect(200);
    assert_eq!(data["entries"].as_array().unwrap().len(), 62);
    let mut path = Some("/v1/users/alice/data?limit=25".to_owned());
    let (mut entries, mut sizes) = (Vec::new(), Vec::new());
    while let Some(here) = path {
        let page = deployment.get(&here, &deployment.backend()).await;
        let link = page.headers.get("link").map(|link| link.to_str().unwrap().to_owned());
        path = link.map(|link| link.strip_prefix('<').unwrap().strip_suffix(">; rel=\"next\"").unwrap().to_owned());
        let page = page.expect(200);
        assert_eq!(page["next_cursor"].is_string(), path.is_some());
        assert_eq!(page["user"], data["user"], "each page has the user");
        let some = page["entries"].as_array().unwrap().clone();
        sizes.push(some.len());
        entries.extend(some);
    }
    assert_eq!(sizes, [25, 25, 12]);
    assert_eq!(json!(entries), data["entries"], "in the same order, each once");
    for wrong in ["limit=0", "limit=1001", "cursor=nonsense", "cursor=eyJrIjoxfQ", "other=1"] {
        let answer = deployment.backend().export("alice", &format!("?{wrong}")).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{wrong}");
    }
    deployment.backend().erase("alice").await.expect(204);
    assert_eq!(traces(&deployment, "alice").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_login_that_comes_during_an_erasure_is_of_a_new_user() {
    let deployment = TestDeployment::new().await;
    let enrolled = deployment.enrolled("alice").await;
    let code = enrolled.authenticator.code_at(deployment.now());
    let (backend, alice) = (deployment.backend(), deployment.user("alice").login());
    let (erased, login) = tokio::join!(backend.erase("alice"), alice.totp(&code));
    assert_eq!(erased.status, 204);
    assert!(login.status == 200 || login.refusal() == refused(400, "invalid-code"), "{}", login.text);
    deployment.advance(30);
    let next = deployment.user("alice").login().totp(enrolled.authenticator.code_at(deployment.now())).await;
    assert_eq!(next.refusal(), refused(400, "invalid-code"), "the app is no factor any more");
}
