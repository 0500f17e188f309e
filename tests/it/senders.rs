//! The accounts that mail is sent from.

use http::Method;
use serde_json::{Value, json};

use crate::wire::Fault;
use crate::world::{Answer, World, policy_body};

pub(crate) fn refused(status: u16, slug: &str) -> (u16, String) {
    (status, slug.to_owned())
}

/// A sender whose code was not entered yet. The SES here verifies every address at once.
pub(crate) fn pending(world: &World, id: &str) -> Value {
    json!({"id": id, "address": world.sender_address(id), "display_name": "Demo Help", "status": "pending", "missing": ["code"]})
}

pub(crate) fn verified(world: &World, id: &str) -> Value {
    json!({"id": id, "address": world.sender_address(id), "display_name": "Demo Help", "status": "verified"})
}

pub(crate) async fn confirm(world: &World, token: &str, id: &str, code: &str) -> Answer {
    world.post(&format!("/v1/senders/{id}/confirm"), token, json!({"code": code})).await
}

async fn send_code(world: &World, id: &str) -> Answer {
    world.request(Method::POST, &format!("/v1/senders/{id}/code"), &world.token("staff", "ada"), None).await
}

/// An admin of another tenant.
fn mallory(world: &World) -> String {
    world.token_with("staff", "mallory", json!({"tenant": "other"}))
}

pub(crate) async fn shown(world: &World, id: &str) -> Answer {
    world.get(&format!("/v1/senders/{id}"), &world.token("staff", "ada")).await
}

/// Another code than `right`.
fn other_than(right: &str) -> String {
    format!("{:06}", (right.parse::<u32>().unwrap() + 1) % 1_000_000)
}

pub(crate) async fn delete(world: &World, id: &str) -> Answer {
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
    assert_eq!(world.add_sender("billing").await.expect(201), pending(&world, "billing"));
    assert_eq!(world.verified_sender("support").await, verified(&world, "support"));
    let listed = world.get("/v1/senders", &admin).await.expect(200);
    assert_eq!(listed, json!({"senders": [pending(&world, "billing"), verified(&world, "support")]}));
    assert_eq!(world.get("/v1/senders/support", &admin).await.expect(200), verified(&world, "support"));
    let removed = delete(&world, "billing").await;
    assert_eq!((removed.status.as_u16(), removed.text.as_str()), (204, ""));
    assert_eq!(world.get("/v1/senders/billing", &admin).await.refusal(), refused(404, "not-found"));
    assert_eq!(delete(&world, "billing").await.refusal(), refused(404, "not-found"));
    world.add_sender("billing").await.expect(201);
    let mut actions = world.audit_actions().await;
    actions.retain(|action| action.starts_with("sender"));
    assert_eq!(actions, ["sender_added", "sender_added", "sender_added", "sender_confirmed", "sender_removed"]);
}

#[tokio::test]
async fn an_id_twice_is_refused_and_the_first_stays() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let twice = json!({"id": "support", "address": "other@example.com", "display_name": "Other"});
    let answer = world.post("/v1/senders", &world.token("staff", "ada"), twice).await;
    assert_eq!(answer.refusal(), refused(409, "sender-exists"));
    let shown = world.get("/v1/senders/support", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(shown, pending(&world, "support"));
}

#[tokio::test]
async fn of_two_admins_with_one_id_at_once_one_gets_an_error() {
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
    world.verified_sender("support").await;
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
    assert_eq!(shown(&world, "support").await.expect(200)["status"], "failed");
    assert_eq!(shown(&world, "support").await.expect(200)["status"], "failed", "SES said so a moment ago");
    world.advance(10);
    assert_eq!(shown(&world, "support").await.expect(200), pending(&world, "support"));
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
    let address = json!(world.sender_address("support"));
    let second = json!({"id": "second", "address": address, "display_name": "Demo Help"});
    world.post("/v1/senders", &world.token("staff", "ada"), second).await.expect(201);
    delete(&world, "support").await.expect(204);
    let shown = world.get("/v1/senders/second", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(shown["status"], "pending", "SES still knows the address, and it has a code of its own");
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
    let taken = world.add_sender_by(&mallory, "mine", &world.sender_address("support")).await;
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

#[tokio::test]
async fn abuse_85_a_sender_is_verified_by_the_code_in_the_mail_and_by_nothing_else() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    assert_eq!(world.add_sender("support").await.expect(201), pending(&world, "support"), "SES alone does not do");
    let mails = world.wire.sender_mails();
    assert_eq!((mails.len(), mails[0].to()), (1, world.sender_address("support").as_str()));
    let code = mails[0].code();
    let never_sent = confirm(&world, &mallory(&world), "support", &code).await;
    assert_eq!(never_sent.refusal(), refused(404, "not-found"), "another tenant has no such sender");
    let wrong = confirm(&world, &admin, "support", &other_than(&code)).await;
    assert_eq!(wrong.refusal(), refused(400, "invalid-code"));
    assert_eq!(confirm(&world, &admin, "support", &code).await.expect(200), verified(&world, "support"));
    let spent = confirm(&world, &admin, "support", &code).await;
    assert_eq!(spent.without_request_id(), wrong.without_request_id(), "the same bytes");
    assert_eq!(send_code(&world, "support").await.refusal(), refused(409, "no-code-to-send"));
}

#[tokio::test]
async fn abuse_85_an_expired_code_is_refused_with_the_same_bytes_and_a_new_one_serves() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    world.add_sender("support").await.expect(201);
    let first = world.sender_code(&world.sender_address("support"));
    let wrong = confirm(&world, &admin, "support", &other_than(&first)).await;
    world.advance(600);
    let admin = world.token("staff", "ada");
    let expired = confirm(&world, &admin, "support", &first).await;
    assert_eq!(expired.without_request_id(), wrong.without_request_id());
    let sent = send_code(&world, "support").await.expect(202);
    assert_eq!(sent["sends_left"], 4);
    assert_eq!(sent["masked_email"], format!("s***@{}.example", world.table));
    assert_eq!(send_code(&world, "support").await.refusal(), refused(429, "too-soon"));
    let second = world.sender_code(&world.sender_address("support"));
    confirm(&world, &admin, "support", &second).await.expect(200);
}

#[tokio::test]
async fn abuse_85_an_unconfirmed_claim_ends_after_a_day_and_another_tenant_gets_the_address() {
    let world = World::new().await;
    let address = world.sender_address("support");
    world.add_sender_by(&mallory(&world), "mine", &address).await.expect(201);
    assert_eq!(world.add_sender("support").await.refusal(), refused(409, "address-taken"));
    let shouted = world.add_sender_by(&world.token("staff", "ada"), "support", &address.to_uppercase()).await;
    assert_eq!(shouted.refusal(), refused(409, "address-taken"), "case makes no other mailbox");
    world.advance(24 * 3600 - 1);
    assert_eq!(world.add_sender("support").await.refusal(), refused(409, "address-taken"));
    world.advance(1);
    let theirs = world.get("/v1/senders/mine", &mallory(&world)).await;
    assert_eq!(theirs.refusal(), refused(404, "not-found"));
    assert_eq!(world.get("/v1/senders", &mallory(&world)).await.expect(200), json!({"senders": []}));
    world.verified_sender("support").await;
    let late = world.add_sender_by(&mallory(&world), "mine", &address).await;
    assert_eq!(late.refusal(), refused(409, "address-taken"), "whoever proved it keeps it");
    world.advance(30 * 24 * 3600);
    assert_eq!(shown(&world, "support").await.expect(200), verified(&world, "support"));
}

#[tokio::test]
async fn abuse_85_ten_wrong_codes_end_the_claim_and_a_resend_does_not_reset_them() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let code = world.sender_code(&world.sender_address("support"));
    for nth in 0..10 {
        if nth == 9 {
            world.advance(30);
            send_code(&world, "support").await.expect(202);
        }
        let wrong = confirm(&world, &world.token("staff", "ada"), "support", &other_than(&code)).await;
        assert_eq!(wrong.refusal(), refused(400, "invalid-code"), "{nth}");
    }
    let right = confirm(&world, &world.token("staff", "ada"), "support", &code).await;
    assert_eq!(right.refusal(), refused(404, "not-found"));
    assert_eq!(shown(&world, "support").await.refusal(), refused(404, "not-found"));
    assert_eq!(world.audit_actions().await.iter().filter(|action| *action == "sender_ended").count(), 1);
    let address = world.sender_address("support");
    world.add_sender_by(&mallory(&world), "mine", &address).await.expect(201);
    let fresh = world.sender_code(&address);
    assert_eq!(confirm(&world, &mallory(&world), "mine", &fresh).await.expect(200)["status"], "verified");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_85_of_two_tenants_that_claim_an_address_at_once_one_gets_it() {
    for _ in 0..4 {
        let world = World::new().await;
        let address = world.sender_address("support");
        let other = mallory(&world);
        let (ours, theirs) = tokio::join!(world.add_sender("support"), world.add_sender_by(&other, "mine", &address));
        let mut answers = [ours.status.as_u16(), theirs.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [201, 409], "{} {}", ours.text, theirs.text);
        assert_eq!(world.wire.sender_mails().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_85_guesses_at_once_share_the_ten() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let code = world.sender_code(&world.sender_address("support"));
    let guess = json!({"code": other_than(&code)});
    let requests = (0..32).map(|_| {
        let request = crate::world::request(
            Method::POST,
            "/v1/senders/support/confirm",
            &world.token("staff", "ada"),
            Some(guess.clone()),
        );
        tokio::spawn(world.detached_send(request))
    });
    let mut answered = 0;
    for request in requests.collect::<Vec<_>>() {
        let answer = request.await.unwrap();
        match answer.refusal() {
            (400, slug) if slug == "invalid-code" => answered += 1,
            (404, _) => {}
            (409, slug) if slug == "try-again" => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(answered <= 10, "{answered} guesses were answered");
}

#[tokio::test]
async fn abuse_85_email_is_not_switched_on_with_a_pending_sender_and_nothing_is_sent_from_it() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    let on = json!({"email_enabled": true, "sender_id": "support"});
    let refused_on = put_policy(&world, on.clone()).await;
    assert_eq!(refused_on.refusal(), refused(400, "invalid-request"));
    assert_eq!(refused_on.json()["errors"][0]["pointer"], "/sender_id");
    put_policy(&world, json!({"sender_id": "support"})).await.expect(200);
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    assert!(world.stream_brings(batch).await);
    assert_eq!(world.wire.mails().len(), 0, "no notice comes from an unproved address");
    let code = world.sender_code(&world.sender_address("support"));
    confirm(&world, &world.token("staff", "ada"), "support", &code).await.expect(200);
    put_policy(&world, on).await.expect(200);
}

#[tokio::test]
async fn abuse_85_a_send_that_fails_counts_nothing_and_the_sender_is_there() {
    let world = World::with_mail_cap(2).await;
    world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    world.add_sender("billing").await.expect(201);
    let sent = send_code(&world, "billing").await.expect(202);
    assert_eq!(sent["sends_left"], 4, "at once, and as if nothing had been sent");
    world.advance(30);
    for _ in 0..2 {
        world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
        assert_eq!(send_code(&world, "billing").await.refusal(), refused(502, "mail-failed"));
    }
    send_code(&world, "billing").await.expect(202);
    world.advance(30);
    let capped = send_code(&world, "billing").await;
    assert_eq!(capped.refusal(), refused(429, "too-many-mails"), "of the two that the tenant may have, both are used");
    assert_eq!(world.add_sender("third").await.refusal(), refused(429, "too-many-mails"));
    assert_eq!(shown(&world, "third").await.refusal(), refused(404, "not-found"), "nothing is stored of it");
}

#[tokio::test]
async fn abuse_85_adding_and_removing_an_address_again_and_again_sends_ten_mails_an_hour() {
    let world = World::new().await;
    for _ in 0..10 {
        world.add_sender("support").await.expect(201);
        delete(&world, "support").await.expect(204);
    }
    let calls = |world: &World| world.wire.take().iter().filter(|call| call.operation == "CreateEmailIdentity").count();
    assert_eq!(calls(&world), 10);
    assert_eq!(world.add_sender("support").await.refusal(), refused(429, "too-many-mails"));
    assert_eq!(calls(&world), 0, "SES does not write to it either");
    let by_another = world.add_sender_by(&mallory(&world), "mine", &world.sender_address("support")).await;
    assert_eq!(by_another.refusal(), refused(429, "too-many-mails"), "the limit is the mailbox's");
    assert_eq!(world.wire.sender_mails().len(), 10);
}

#[tokio::test]
async fn an_address_that_ses_has_not_verified_sends_nothing_and_its_code_can_be_requested_later() {
    let world = World::new().await;
    world.add_sender("support").await.expect(201);
    world.wire.fail_next("GetEmailIdentity", Fault::Error(404, "NotFoundException"));
    world.advance(30);
    assert_eq!(send_code(&world, "support").await.refusal(), refused(409, "no-code-to-send"));
    send_code(&world, "support").await.expect(202);
}

#[tokio::test]
async fn abuse_85_an_address_whose_codes_are_guessed_at_rests_for_a_day() {
    let world = World::new().await;
    for _ in 0..3 {
        world.add_sender("support").await.expect(201);
        for _ in 0..10 {
            let guess = confirm(&world, &world.token("staff", "ada"), "support", "no code").await;
            assert_eq!(guess.refusal(), refused(400, "invalid-code"));
        }
    }
    let refusal = world.add_sender("support").await;
    assert_eq!(refusal.refusal(), refused(429, "too-many-attempts"));
    assert_eq!(refusal.header("retry-after"), (24 * 3600).to_string());
    world.advance(24 * 3600);
    world.verified_sender("support").await;
}

/// Stores a sender of the tenant as version 0.1.0 did: without a claim to its address.
async fn store_as_before(world: &World, tenant: &str, address: &str) {
    let item = json!({"PK": {"S": format!("T#{tenant}")}, "SK": {"S": "SENDER#old"}, "v": {"N": "1"}, "w": {"S": "w"},
        "d": {"M": {"address": {"S": address}, "display_name": {"S": "Demo Help"}}}});
    let item: serde_dynamo::Item = serde_json::from_value(item).unwrap();
    world.dynamodb.put_item().table_name(&world.table).set_item(Some(item.into())).send().await.unwrap();
}

#[tokio::test]
async fn abuse_85_of_two_tenants_that_had_one_address_before_the_first_to_prove_it_keeps_it() {
    let world = World::new().await;
    world.verified_sender("old").await;
    store_as_before(&world, "other", &world.sender_address("old")).await;
    let theirs = world.request(Method::POST, "/v1/senders/old/code", &mallory(&world), None).await;
    assert_eq!(theirs.refusal(), refused(409, "address-taken"));
    let shown = world.get("/v1/senders/old", &mallory(&world)).await.expect(200);
    assert_eq!((&shown["status"], &shown["missing"]), (&json!("pending"), &json!(["code"])));
}

#[tokio::test]
async fn abuse_85_a_sender_of_the_version_before_needs_its_code_once_and_does_not_end() {
    let world = World::new().await;
    world.add_sender("old").await.expect(201);
    let address = world.sender_address("old");
    store_as_before(&world, "demo", &address).await;
    let key = json!({"PK": {"S": format!("ADDRESS#{address}")}, "SK": {"S": "CLAIM"}});
    let key: serde_dynamo::Item = serde_json::from_value(key).unwrap();
    world.dynamodb.delete_item().table_name(&world.table).set_key(Some(key.into())).send().await.unwrap();

    world.advance(48 * 3600);
    assert_eq!(shown(&world, "old").await.expect(200), pending(&world, "old"));
    let on = json!({"email_enabled": true, "sender_id": "old"});
    assert_eq!(put_policy(&world, on.clone()).await.refusal(), refused(400, "invalid-request"));
    send_code(&world, "old").await.expect(202);
    let code = world.sender_code(&address);
    let taken = world.add_sender_by(&mallory(&world), "mine", &address).await;
    assert_eq!(taken.refusal(), refused(409, "address-taken"));
    confirm(&world, &world.token("staff", "ada"), "old", &code).await.expect(200);
    put_policy(&world, on).await.expect(200);
}
