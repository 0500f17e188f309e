//! The accounts that mail is sent from.

use http::Method;
use serde_json::{Value, json};

use crate::wire::Fault;
use crate::world::{Answer, World, policy_body};

fn refused(status: u16, slug: &str) -> (u16, String) {
    (status, slug.to_owned())
}

fn sender(world: &World, id: &str) -> Value {
    json!({"id": id, "address": format!("{id}@{}.example", world.table), "display_name": "Demo Help", "status": "verified"})
}

async fn delete(world: &World, id: &str) -> Answer {
    world.request(Method::DELETE, &format!("/v1/senders/{id}"), &world.token("staff", "ada"), None).await
}

async fn put_policy(world: &World, changes: Value) -> Answer {
    let admin = world.token("staff", "ada");
    let tag = world.get("/v1/policy", &admin).await.header("etag").to_owned();
    world.put_policy(&admin, Some(&tag), policy_body(changes)).await
}

#[tokio::test]
async fn senders_are_added_shown_listed_and_removed() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    assert_eq!(world.get("/v1/senders", &admin).await.expect(200), json!({"senders": []}));
    assert_eq!(world.add_sender("billing").await.expect(201), sender(&world, "billing"));
    assert_eq!(world.add_sender("support").await.expect(201), sender(&world, "support"));
    let listed = world.get("/v1/senders", &admin).await.expect(200);
    assert_eq!(listed, json!({"senders": [sender(&world, "billing"), sender(&world, "support")]}));
    assert_eq!(world.get("/v1/senders/support", &admin).await.expect(200), sender(&world, "support"));
    let removed = delete(&world, "billing").await;
    assert_eq!((removed.status.as_u16(), removed.text.as_str()), (204, ""));
    assert_eq!(world.get("/v1/senders/billing", &admin).await.refusal(), refused(404, "not-found"));
    assert_eq!(delete(&world, "billing").await.refusal(), refused(404, "not-found"));
    world.add_sender("billing").await.expect(201);
    let mut actions = world.audit_actions().await;
    actions.retain(|action| action.starts_with("sender"));
    assert_eq!(actions, ["sender_added", "sender_added", "sender_added", "sender_removed"]);
}

#[tokio::test]
async fn an_id_twice_is_refused_and_the_first_stays() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let twice = json!({"id": "support", "address": "other@example.com", "display_name": "Other"});
    let answer = world.post("/v1/senders", &world.token("staff", "ada"), twice).await;
    assert_eq!(answer.refusal(), refused(409, "sender-exists"));
    let shown = world.get("/v1/senders/support", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(shown, sender(&world, "support"));
}

#[tokio::test]
async fn of_two_admins_with_one_id_at_once_one_is_told() {
    let world = World::new().await;
    let (first, second) = tokio::join!(world.add_sender("support"), world.add_sender("support"));
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
}

#[tokio::test]
async fn the_sender_in_use_cannot_be_removed() {
    let world = World::with_email().await;
    assert_eq!(delete(&world, "support").await.refusal(), refused(409, "sender-in-use"));
    put_policy(&world, json!({"required": true})).await.expect(200);
    assert_eq!(delete(&world, "support").await.status, 204);
}

#[tokio::test]
async fn a_removal_and_a_policy_that_names_the_sender_at_once_do_not_both_succeed() {
    for _ in 0..8 {
        let world = World::new().await;
        world.add_sender("support").await.expect(201);
        let policy = json!({"email_enabled": true, "sender_id": "support"});
        let (removed, put) = tokio::join!(delete(&world, "support"), put_policy(&world, policy));
        let named = world.get("/v1/policy", &world.token("staff", "ada")).await.json()["sender_id"] == "support";
        let there = world.get("/v1/senders/support", &world.token("staff", "ada")).await.status == 200;
        assert!(!named || there, "the policy names a sender that is gone: {} {}", removed.text, put.text);
        assert!(removed.status == 204 || put.status == 200, "one of them succeeds: {} {}", removed.text, put.text);
    }
}

#[tokio::test]
async fn email_is_switched_on_with_a_verified_sender_of_the_tenant_only() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let pointer = |answer: &Answer| {
        assert_eq!(answer.refusal(), refused(400, "invalid-request"));
        answer.json()["errors"][0]["pointer"].clone()
    };
    let cases = [json!({"email_enabled": true}), json!({"email_enabled": true, "sender_id": "nobody"})];
    for changes in cases {
        assert_eq!(pointer(&put_policy(&world, changes).await), "/sender_id");
    }
    let named = json!({"email_enabled": true, "sender_id": "support"});
    world.wire.fail_next("GetEmailIdentity", Fault::Error(404, "NotFoundException"));
    assert_eq!(pointer(&put_policy(&world, named.clone()).await), "/sender_id", "SES does not know it any more");
    put_policy(&world, named).await.expect(200);
}

#[tokio::test]
async fn the_status_is_what_ses_says() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    world.wire.fail_next("GetEmailIdentity", Fault::Error(404, "NotFoundException"));
    let shown = world.get("/v1/senders/support", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(shown["status"], "failed");
}

#[tokio::test]
async fn an_address_that_ses_has_forgotten_already_is_no_obstacle_to_the_removal() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    world.wire.fail_next("DeleteEmailIdentity", Fault::Error(404, "NotFoundException"));
    delete(&world, "support").await.expect(204);
    assert_eq!(delete(&world, "support").await.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn of_two_senders_with_one_address_the_last_takes_it_along() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let address = sender(&world, "support")["address"].clone();
    let second = json!({"id": "second", "address": address, "display_name": "Demo Help"});
    world.post("/v1/senders", &world.token("staff", "ada"), second).await.expect(201);
    delete(&world, "support").await.expect(204);
    let shown = world.get("/v1/senders/second", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(shown["status"], "verified", "SES still knows the address");
    delete(&world, "second").await.expect(204);
    let deleted = world.wire.take().iter().filter(|call| call.operation == "DeleteEmailIdentity").count();
    assert_eq!(deleted, 1);
}

#[tokio::test]
async fn abuse_42_a_sender_of_another_tenant_is_neither_seen_nor_used_nor_taken_over() {
    let world = World::new().await;
    let mallory = world.token_with("staff", "mallory", json!({"tenant": "other"}));
    world.add_sender("support").await.expect(201);
    let shown = world.get("/v1/senders/support", &mallory).await;
    assert_eq!(shown.refusal(), refused(404, "not-found"));
    let removed = world.request(Method::DELETE, "/v1/senders/support", &mallory, None).await;
    assert_eq!(removed.without_request_id(), shown.without_request_id());
    let same_address = sender(&world, "support")["address"].clone();
    let body = json!({"id": "mine", "address": same_address, "display_name": "Demo Help"});
    let taken = world.post("/v1/senders", &mallory, body).await;
    assert_eq!(taken.refusal(), refused(409, "address-taken"));
    assert_eq!(world.get("/v1/senders", &mallory).await.expect(200), json!({"senders": []}));
}

#[tokio::test]
async fn abuse_53_an_address_or_name_that_could_become_a_header_is_refused() {
    let world = World::new().await;
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
        let answer = world.post("/v1/senders", &world.token("staff", "ada"), body).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{value:?}");
        assert_eq!(answer.json()["errors"][0]["pointer"], format!("/{field}"));
    }
    assert!(world.wire.take().iter().all(|call| !call.operation.contains("Identity")), "SES is not asked");
}

#[tokio::test]
async fn an_agent_sees_no_senders() {
    let world = World::new().await;
    let agent = world.token_with("staff", "gus", json!({"role": "agent"}));
    for (verb, path) in [(Method::GET, "/v1/senders"), (Method::DELETE, "/v1/senders/support")] {
        let answer = world.request(verb, path, &agent, None).await;
        assert_eq!(answer.refusal(), refused(403, "admin-required"));
    }
}
