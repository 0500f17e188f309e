//! The accounts that mail is sent from.

use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::{Answer, TestDeployment, policy_body};
use crate::wire::Fault;

/// A sender whose code was not entered yet. The SES here verifies every address at once.
pub(crate) fn pending(deployment: &TestDeployment, id: &str) -> Value {
    json!({"id": id, "address": deployment.sender_address(id), "display_name": "Demo Help", "status": "pending", "missing": ["code"]})
}

pub(crate) fn verified(deployment: &TestDeployment, id: &str) -> Value {
    json!({"id": id, "address": deployment.sender_address(id), "display_name": "Demo Help", "status": "verified"})
}

/// Another code than `right`.
pub(crate) fn other_than(right: &str) -> String {
    format!("{:06}", (right.parse::<u32>().unwrap() + 1) % 1_000_000)
}

async fn put_policy(deployment: &TestDeployment, changes: Value) -> Answer {
    let admin = deployment.admin("ada");
    let tag = admin.policy().await.header("etag").to_owned();
    admin.put_policy(Some(&tag), policy_body(changes)).await
}

#[tokio::test]
async fn senders_are_added_shown_listed_and_removed() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    assert_eq!(admin.senders().await.expect(200), json!({"senders": []}));
    assert_eq!(deployment.add_sender("billing").await.expect(201), pending(&deployment, "billing"));
    assert_eq!(deployment.verified_sender("support").await, verified(&deployment, "support"));
    let listed = admin.senders().await.expect(200);
    assert_eq!(listed, json!({"senders": [pending(&deployment, "billing"), verified(&deployment, "support")]}));
    assert_eq!(admin.sender("support").await.expect(200), verified(&deployment, "support"));
    let removed = deployment.admin("ada").remove_sender("billing").await;
    assert_eq!((removed.status.as_u16(), removed.text.as_str()), (204, ""));
    assert_eq!(admin.sender("billing").await.refusal(), refused(404, "not-found"));
    assert_eq!(deployment.admin("ada").remove_sender("billing").await.refusal(), refused(404, "not-found"));
    deployment.add_sender("billing").await.expect(201);
    let mut actions = deployment.audit_actions().await;
    actions.retain(|action| action.starts_with("sender"));
    assert_eq!(actions, ["sender_added", "sender_added", "sender_added", "sender_confirmed", "sender_removed"]);
}

#[tokio::test]
async fn an_id_twice_is_refused_and_the_first_stays() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    let twice = json!({"id": "support", "address": "other@example.com", "display_name": "Other"});
    let answer = deployment.admin("ada").submit_sender(twice).await;
    assert_eq!(answer.refusal(), refused(409, "sender-exists"));
    let shown = deployment.admin("ada").sender("support").await.expect(200);
    assert_eq!(shown, pending(&deployment, "support"));
}

#[tokio::test]
async fn of_two_admins_with_one_id_at_once_one_gets_an_error() {
    let deployment = TestDeployment::new().await;
    let (first, second) = tokio::join!(deployment.add_sender("support"), deployment.add_sender("support"));
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
}

#[tokio::test]
async fn the_sender_in_use_cannot_be_removed() {
    let deployment = TestDeployment::with_email().await;
    assert_eq!(deployment.admin("ada").remove_sender("support").await.refusal(), refused(409, "sender-in-use"));
    put_policy(&deployment, json!({"required": true})).await.expect(200);
    assert_eq!(deployment.admin("ada").remove_sender("support").await.status, 204);
}

#[tokio::test]
async fn a_removal_and_a_policy_that_names_the_sender_at_once_do_not_both_succeed() {
    for _ in 0..8 {
        let deployment = TestDeployment::new().await;
        deployment.add_sender("support").await.expect(201);
        let policy = json!({"email_enabled": true, "sender_id": "support"});
        let ada = deployment.admin("ada");
        let (removed, put) = tokio::join!(ada.remove_sender("support"), put_policy(&deployment, policy));
        let named = deployment.admin("ada").policy().await.json()["sender_id"] == "support";
        let there = deployment.admin("ada").sender("support").await.status == 200;
        assert!(!named || there, "the policy names a sender that is gone: {} {}", removed.text, put.text);
        assert!(removed.status == 204 || put.status == 200, "one of them succeeds: {} {}", removed.text, put.text);
    }
}

#[tokio::test]
async fn email_is_switched_on_with_a_verified_sender_of_the_tenant_only() {
    let deployment = TestDeployment::new().await;
    deployment.verified_sender("support").await;
    let pointer = |answer: &Answer| {
        assert_eq!(answer.refusal(), refused(400, "invalid-request"));
        answer.json()["errors"][0]["pointer"].clone()
    };
    let cases = [json!({"email_enabled": true}), json!({"email_enabled": true, "sender_id": "nobody"})];
    for changes in cases {
        assert_eq!(pointer(&put_policy(&deployment, changes).await), "/sender_id");
    }
    let named = json!({"email_enabled": true, "sender_id": "support"});
    deployment.wire.fail_next("GetEmailIdentity", Fault::Error(404, "NotFoundException"));
    assert_eq!(pointer(&put_policy(&deployment, named.clone()).await), "/sender_id", "SES does not know it any more");
    put_policy(&deployment, named).await.expect(200);
}

#[tokio::test]
async fn the_status_is_what_ses_says() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    deployment.wire.fail_next("GetEmailIdentity", Fault::Error(404, "NotFoundException"));
    assert_eq!(deployment.admin("ada").sender("support").await.expect(200)["status"], "failed");
    assert_eq!(
        deployment.admin("ada").sender("support").await.expect(200)["status"],
        "failed",
        "SES said so a moment ago"
    );
    deployment.advance(10);
    assert_eq!(deployment.admin("ada").sender("support").await.expect(200), pending(&deployment, "support"));
}

#[tokio::test]
async fn an_address_that_ses_has_forgotten_already_is_no_obstacle_to_the_removal() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    deployment.wire.fail_next("DeleteEmailIdentity", Fault::Error(404, "NotFoundException"));
    deployment.admin("ada").remove_sender("support").await.expect(204);
    assert_eq!(deployment.admin("ada").remove_sender("support").await.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn of_two_senders_with_one_address_the_last_takes_it_along() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    let address = json!(deployment.sender_address("support"));
    let second = json!({"id": "second", "address": address, "display_name": "Demo Help"});
    deployment.admin("ada").submit_sender(second).await.expect(201);
    deployment.admin("ada").remove_sender("support").await.expect(204);
    let shown = deployment.admin("ada").sender("second").await.expect(200);
    assert_eq!(shown["status"], "pending", "SES still knows the address, and it has a code of its own");
    deployment.admin("ada").remove_sender("second").await.expect(204);
    let deleted = deployment.wire.take().iter().filter(|call| call.operation == "DeleteEmailIdentity").count();
    assert_eq!(deleted, 1);
}

#[tokio::test]
async fn abuse_42_a_sender_of_another_tenant_is_neither_seen_nor_used_nor_taken_over() {
    let deployment = TestDeployment::new().await;
    let mallory = deployment.admin_of("other", "mallory");
    deployment.add_sender("support").await.expect(201);
    let shown = mallory.sender("support").await;
    assert_eq!(shown.refusal(), refused(404, "not-found"));
    let removed = mallory.remove_sender("support").await;
    assert_eq!(removed.without_request_id(), shown.without_request_id());
    let taken = mallory.add_sender("mine", &deployment.sender_address("support")).await;
    assert_eq!(taken.refusal(), refused(409, "address-taken"));
    assert_eq!(mallory.senders().await.expect(200), json!({"senders": []}));
}

#[tokio::test]
async fn abuse_53_an_address_or_name_that_could_become_a_header_is_refused() {
    let deployment = TestDeployment::new().await;
    let good = json!({"id": "a", "address": "a@example.com", "display_name": "A"});
    for (field, value) in [
        ("id", "a#b"),
        ("id", ""),
        ("address", "a@example.com\r\nBcc: b@example.com"),
        ("address", "A <a@example.com>"),
        ("address", "a@example.com, b@example.com"),
        ("address", "ä@example.com"),
        ("display_name", "A\r\nBcc: b@example.com"),
        ("display_name", "\u{202e}A"),
        ("display_name", " "),
    ] {
        let mut body = good.clone();
        body[field] = json!(value);
        let answer = deployment.admin("ada").submit_sender(body).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{value:?}");
        assert_eq!(answer.json()["errors"][0]["pointer"], format!("/{field}"));
    }
    assert!(deployment.wire.take().iter().all(|call| !call.operation.contains("Identity")), "SES is not asked");
}

#[tokio::test]
async fn an_agent_sees_no_senders() {
    let deployment = TestDeployment::new().await;
    let agent = deployment.agent("gus");
    for answer in [agent.senders().await, agent.remove_sender("support").await] {
        assert_eq!(answer.refusal(), refused(403, "admin-required"));
    }
}

#[tokio::test]
async fn abuse_85_email_is_not_switched_on_with_a_pending_sender_and_nothing_is_sent_from_it() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    let on = json!({"email_enabled": true, "sender_id": "support"});
    let refused_on = put_policy(&deployment, on.clone()).await;
    assert_eq!(refused_on.refusal(), refused(400, "invalid-request"));
    assert_eq!(refused_on.json()["errors"][0]["pointer"], "/sender_id");
    put_policy(&deployment, json!({"sender_id": "support"})).await.expect(200);
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(deployment.wire.mails().len(), 0, "no notice comes from an unproved address");
    let code = deployment.sender_code(&deployment.sender_address("support"));
    deployment.admin("ada").confirm_sender("support", &code).await.expect(200);
    put_policy(&deployment, on).await.expect(200);
}

#[tokio::test]
async fn an_address_that_ses_has_not_verified_sends_nothing_and_its_code_can_be_requested_later() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    deployment.wire.fail_next("GetEmailIdentity", Fault::Error(404, "NotFoundException"));
    deployment.advance(30);
    assert_eq!(deployment.admin("ada").send_sender_code("support").await.refusal(), refused(409, "no-code-to-send"));
    deployment.admin("ada").send_sender_code("support").await.expect(202);
}

/// Stores a sender of the tenant as version 0.1.0 did: without a claim to its address.
async fn store_as_before(deployment: &TestDeployment, tenant: &str, address: &str) {
    let item = json!({"PK": {"S": format!("T#{tenant}")}, "SK": {"S": "SENDER#old"}, "v": {"N": "1"}, "w": {"S": "w"},
        "d": {"M": {"address": {"S": address}, "display_name": {"S": "Demo Help"}}}});
    let item: serde_dynamo::Item = serde_json::from_value(item).unwrap();
    deployment.dynamodb.put_item().table_name(&deployment.table).set_item(Some(item.into())).send().await.unwrap();
}

#[tokio::test]
async fn abuse_85_of_two_tenants_that_had_one_address_before_the_first_to_prove_it_keeps_it() {
    let deployment = TestDeployment::new().await;
    deployment.verified_sender("old").await;
    store_as_before(&deployment, "other", &deployment.sender_address("old")).await;
    let theirs = deployment.admin_of("other", "mallory").send_sender_code("old").await;
    assert_eq!(theirs.refusal(), refused(409, "address-taken"));
    let shown = deployment.admin_of("other", "mallory").sender("old").await.expect(200);
    assert_eq!((&shown["status"], &shown["missing"]), (&json!("pending"), &json!(["code"])));
}

#[tokio::test]
async fn abuse_85_a_sender_of_the_version_before_needs_its_code_once_and_does_not_end() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("old").await.expect(201);
    let address = deployment.sender_address("old");
    store_as_before(&deployment, "demo", &address).await;
    let key = json!({"PK": {"S": format!("ADDRESS#{address}")}, "SK": {"S": "CLAIM"}});
    let key: serde_dynamo::Item = serde_json::from_value(key).unwrap();
    deployment.dynamodb.delete_item().table_name(&deployment.table).set_key(Some(key.into())).send().await.unwrap();

    deployment.advance(48 * 3600);
    assert_eq!(deployment.admin("ada").sender("old").await.expect(200), pending(&deployment, "old"));
    let on = json!({"email_enabled": true, "sender_id": "old"});
    assert_eq!(put_policy(&deployment, on.clone()).await.refusal(), refused(400, "invalid-request"));
    deployment.admin("ada").send_sender_code("old").await.expect(202);
    let code = deployment.sender_code(&address);
    let taken = deployment.admin_of("other", "mallory").add_sender("mine", &address).await;
    assert_eq!(taken.refusal(), refused(409, "address-taken"));
    deployment.admin("ada").confirm_sender("old", &code).await.expect(200);
    put_policy(&deployment, on).await.expect(200);
}
