//! Reminders: who gets them, how many, and what is left for the next hour.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::wire::{Fault, Mail};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

fn at(second: i64) -> String {
    Timestamp::from_second(second).unwrap().to_string()
}

/// Requires 2FA from so many seconds on, with reminders, and these changes of the policy.
async fn remind_before(deployment: &TestDeployment, seconds: i64, changes: Value) {
    let mut policy = json!({
        "required": true, "email_enabled": true, "sender_id": "support", "reminders_enabled": true,
        "grace_until": at(deployment.now() + seconds), "support_url": "https://help.example.com/2fa",
    });
    policy.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    deployment.set_policy(policy).await;
}

/// Makes a user known to the deployment.
async fn known(deployment: &TestDeployment, user: &str, changes: Value) {
    let mut profile = json!({"email": format!("{user}@example.com"), "email_verified": true});
    profile.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    deployment.backend().register(user, profile).await.expect(200);
}

/// Runs the hourly schedule. Returns the recipients of the mails that this sent.
async fn run(deployment: &TestDeployment) -> BTreeSet<String> {
    let before = deployment.wire.mails().len();
    assert!(deployment.schedule_reminds().await);
    let sent = deployment.wire.mails().split_off(before);
    let recipients: BTreeSet<String> = sent.iter().map(|mail| mail.to().to_owned()).collect();
    assert_eq!(recipients.len(), sent.len(), "no user gets two mails in one run");
    recipients
}

fn addresses(users: &[&str]) -> BTreeSet<String> {
    users.iter().map(|user| format!("{user}@example.com")).collect()
}

fn text(mail: &Mail) -> String {
    String::from_utf8_lossy(&mail.mime).replace("=\r\n", "")
}

/// How many mails of the tenant are counted in this hour, how many notices, and how many reminders.
async fn counted(deployment: &TestDeployment) -> [i64; 3] {
    let items = deployment.dump().await;
    let hour = at(deployment.now()).split_at(13).0.to_owned();
    let item = items
        .iter()
        .find(|item| item["PK"].as_s().unwrap().starts_with("MAILS#") && *item["SK"].as_s().unwrap() == hour);
    ["n", "o", "r"].map(|name| item.and_then(|item| item.get(name)?.as_n().ok()?.parse().ok()).unwrap_or_default())
}

/// The tenants in the list of those whose users get reminders.
async fn listed(deployment: &TestDeployment) -> Vec<String> {
    let of_list = |item: &&std::collections::HashMap<String, AttributeValue>| item["PK"].as_s().unwrap() == "REMINDERS";
    deployment.dump().await.iter().filter(of_list).map(|item| item["SK"].as_s().unwrap().clone()).collect()
}

#[tokio::test]
async fn users_who_must_set_something_up_get_three_mails_and_no_other_user_gets_any() {
    let deployment = TestDeployment::with_email().await;
    remind_before(&deployment, 20 * DAY, json!({"exempt_groups": ["kiosks"]})).await;
    for (user, changes) in [
        ("alice", json!({"groups": ["customers"], "locale": "de"})),
        ("kim", json!({"groups": ["kiosks"]})),
        ("una", json!({"groups": [], "email_verified": false})),
        ("exempt", json!({"groups": []})),
        ("nogroups", json!({})),
    ] {
        known(&deployment, user, changes).await;
    }
    deployment.enrolled("bob").await;
    let sam = deployment.user("sam").login();
    sam.start().await.expect(200);
    sam.skip().await.expect(200);
    let until = json!({"reason": "ill", "until": at(deployment.now() + 40 * DAY)});
    deployment.admin("ada").exempt("exempt", until).await.expect(200);

    assert_eq!(run(&deployment).await, addresses(&[]), "before the first stage");
    for days in [6, 7, 6] {
        deployment.advance(days * DAY);
        assert_eq!(run(&deployment).await, addresses(&["alice", "sam"]));
        deployment.advance(HOUR);
        assert_eq!(run(&deployment).await, addresses(&[]), "once in each stage");
        deployment.advance(-HOUR);
    }
    let mail = deployment.wire.last_mail_to("alice@example.com").unwrap();
    assert!(text(&mail).contains("Sie haben sie noch nicht eingerichtet."), "in the reader's language");
    assert!(text(&mail).contains("https://help.example.com/2fa"));
    assert_eq!(mail.tag("purpose"), "reminder");
    assert!(mail.request["FromEmailAddress"].as_str().unwrap().contains("support@"));
    deployment.advance(DAY);
    assert_eq!(run(&deployment).await, addresses(&[]), "after the grace period");
}

#[tokio::test]
async fn a_factor_that_the_policy_no_longer_accepts_ends_no_reminder() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("bob").await;
    deployment.with_email_factor("erin").await;
    remind_before(&deployment, 5 * DAY, json!({"totp_enabled": false})).await;
    assert_eq!(run(&deployment).await, addresses(&["bob"]));
}

#[tokio::test]
async fn what_does_not_fit_an_hour_goes_in_a_later_one_and_leaves_room_for_notices_and_codes() {
    // Half of the mails are for codes, and a quarter for notices.
    let deployment = TestDeployment::with_mail_cap(8).await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    let users = ["alice", "bob", "carol", "dan", "eve"];
    for user in users {
        known(&deployment, user, json!({"groups": []})).await;
    }
    let mut reminded = BTreeSet::new();
    for expected in [2, 2, 1, 0] {
        let sent = run(&deployment).await;
        assert_eq!(sent.len(), expected);
        assert!(run(&deployment).await.is_empty(), "another run in the same hour");
        let sent_in_all = i64::try_from(expected).unwrap();
        assert_eq!(counted(&deployment).await, [sent_in_all; 3]);
        reminded.extend(sent);
        deployment.advance(HOUR);
    }
    assert_eq!(reminded, addresses(&users));
}

#[tokio::test]
async fn a_cap_without_room_for_reminders_sends_none() {
    let deployment = TestDeployment::with_mail_cap(3).await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    known(&deployment, "alice", json!({"groups": []})).await;
    assert!(run(&deployment).await.is_empty());
    assert_eq!(counted(&deployment).await, [0; 3]);
}

#[tokio::test]
async fn a_loop_of_policy_changes_sends_a_user_at_most_three_mails() {
    let deployment = TestDeployment::with_email().await;
    known(&deployment, "alice", json!({"groups": []})).await;
    for round in 0..12 {
        deployment.set_policy(json!({"required": false, "email_enabled": true, "sender_id": "support"})).await;
        remind_before(&deployment, [10, 5, 1][round % 3] * DAY, json!({})).await;
        run(&deployment).await;
        deployment.advance(12 * HOUR);
    }
    let mails = deployment.wire.mails();
    assert_eq!(mails.iter().filter(|mail| mail.to() == "alice@example.com").count(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_runs_and_repeated_messages_send_one_mail() {
    let deployment = TestDeployment::with_email().await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    let users = ["alice", "bob", "carol", "dan", "eve", "finn"];
    for user in users {
        known(&deployment, user, json!({"groups": []})).await;
    }
    let processes = [(); 4].map(|()| deployment.another_process());
    let message = json!({"Records": [{"messageId": "1", "body": "{\"tenant\":\"demo\"}", "eventSource": "aws:sqs"}]});
    let runs = processes.each_ref().map(|process| process.reminders_are_done(&message));
    let [one, two, three, four] = runs;
    let (one, two, three, four) = tokio::join!(one, two, three, four);
    assert!(one && two && three && four);
    let mails: Vec<Mail> = processes.iter().flat_map(|process| process.wire.mails()).collect();
    let recipients: BTreeSet<String> = mails.iter().map(|mail| mail.to().to_owned()).collect();
    assert_eq!((mails.len(), recipients), (users.len(), addresses(&users)));
}

#[tokio::test]
async fn an_address_that_ses_refuses_keeps_no_other_user_from_the_mail_and_is_not_tried_again() {
    let deployment = TestDeployment::with_mail_cap(40).await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    for user in ["alice", "bob", "carol"] {
        known(&deployment, user, json!({"groups": []})).await;
    }
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "BadRequestException"));
    assert_eq!(run(&deployment).await.len(), 2);
    assert_eq!(counted(&deployment).await, [2; 3], "the tenant's count is given back");
    assert_eq!(run(&deployment).await.len(), 0);
}

#[tokio::test]
async fn while_ses_does_not_send_the_run_stops_and_the_next_one_continues() {
    let deployment = TestDeployment::with_mail_cap(40).await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    for user in ["alice", "bob", "carol"] {
        known(&deployment, user, json!({"groups": []})).await;
    }
    deployment.wire.fail_always(&[("SendEmail", Fault::Error(400, "SendingPausedException"))]);
    deployment.wire.take();
    assert_eq!(run(&deployment).await.len(), 0);
    let tries = deployment.wire.take().into_iter().filter(|call| call.operation == "SendEmail").count();
    assert_eq!(tries, 1, "one mail shows that none is sent");
    assert_eq!(counted(&deployment).await, [0; 3]);
    deployment.wire.repair();
    assert_eq!(run(&deployment).await, addresses(&["alice", "bob", "carol"]));
}

#[tokio::test]
async fn a_mail_that_ses_may_have_sent_is_not_sent_again_by_the_next_run() {
    let deployment = TestDeployment::with_email().await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    known(&deployment, "alice", json!({"groups": []})).await;
    deployment.wire.fail_always(&[("SendEmail", Fault::Refused)]);
    run(&deployment).await;
    deployment.wire.repair();
    assert_eq!(run(&deployment).await.len(), 0);
}

#[tokio::test]
async fn an_address_whose_last_mail_bounced_gets_none() {
    let deployment = TestDeployment::with_email().await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    known(&deployment, "alice", json!({"groups": []})).await;
    let tag = |text: &str| json!([data_encoding::BASE64URL_NOPAD.encode(text.as_bytes())]);
    let bounce = json!({"detail-type": "Email Bounced", "detail": {
        "eventType": "Bounce",
        "mail": {"tags": {"tenant": tag("demo"), "user": tag("alice")}, "destination": ["alice@example.com"]},
        "bounce": {"bounceType": "Permanent", "timestamp": at(deployment.now()), "bouncedRecipients": [{"emailAddress": "alice@example.com"}]},
    }});
    deployment.ses_tells(bounce).await;
    let page = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(page["last_mail"]["delivery"], "bounced");
    assert_eq!(run(&deployment).await.len(), 0);
}

#[tokio::test]
async fn only_tenants_with_reminders_are_listed_and_read() {
    let deployment = TestDeployment::with_email().await;
    assert_eq!(listed(&deployment).await, [""; 0]);
    remind_before(&deployment, 5 * DAY, json!({})).await;
    assert_eq!(listed(&deployment).await, ["demo"]);
    let without = ["grace_until", "reminders_enabled", "required"];
    for field in without {
        let mut changes = json!({ field: null });
        if field == "required" {
            changes = json!({"required": false, "grace_until": null});
        }
        remind_before(&deployment, 5 * DAY, changes).await;
        assert_eq!(listed(&deployment).await, [""; 0], "without {field}");
        deployment.wire.take();
        assert!(deployment.schedule_reminds().await);
        let calls: Vec<String> = deployment.wire.take().into_iter().map(|call| call.operation).collect();
        assert_eq!(calls, ["Query"], "a run without tenants is one call");
        remind_before(&deployment, 5 * DAY, json!({})).await;
        assert_eq!(listed(&deployment).await, ["demo"]);
    }
    remind_before(&deployment, -DAY, json!({})).await;
    assert_eq!(listed(&deployment).await, [""; 0], "the grace period is over");
}

#[tokio::test]
async fn a_large_tenant_is_read_in_pages_and_only_users_without_a_factor_are() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("enrolled").await;
    known(&deployment, "unverified", json!({"groups": [], "email_verified": false})).await;
    for user in ["alice", "zoe"] {
        known(&deployment, user, json!({"groups": []})).await;
    }
    for model in ["enrolled", "unverified"] {
        copies(&deployment, model, 1200).await;
    }
    remind_before(&deployment, 5 * DAY, json!({})).await;
    deployment.wire.take();
    assert_eq!(run(&deployment).await, addresses(&["alice", "zoe"]));
    let calls = deployment.wire.take();
    let of = |operation: &str| calls.iter().filter(|call| call.operation == operation).count();
    assert!((16..=32).contains(&of("Query")), "{} queries", of("Query"));
    assert!((12..=30).contains(&of("BatchGetItem")), "{} reads of at most 100 records", of("BatchGetItem"));
    assert_eq!((of("PutItem"), of("SendEmail")), (2, 2));
}

/// So many users of the kind of `model`.
async fn copies(deployment: &TestDeployment, model: &str, how_many: usize) {
    use aws_sdk_dynamodb::types::{PutRequest, WriteRequest};
    let item = deployment.record(model).await.unwrap();
    let status = item["ss"].as_s().unwrap().split('#').next().unwrap().to_owned();
    let copy = |nth: usize| {
        let (user, mut item) = (format!("{model}{nth:05}"), item.clone());
        item.insert("PK".to_owned(), AttributeValue::S(format!("T#demo#U#{user}")));
        item.insert("sp".to_owned(), AttributeValue::S(format!("T#demo#S#{}", nth % 4)));
        item.insert("ss".to_owned(), AttributeValue::S(format!("{status}#{user}")));
        WriteRequest::builder().put_request(PutRequest::builder().set_item(Some(item)).build().unwrap()).build()
    };
    let writes: Vec<WriteRequest> = (0..how_many).map(copy).collect();
    for batch in writes.chunks(25) {
        deployment.dynamodb.batch_write_item().request_items(&deployment.table, batch.to_vec()).send().await.unwrap();
    }
}

#[tokio::test]
async fn staff_see_who_was_reminded_the_export_has_it_and_an_erasure_removes_it() {
    let deployment = TestDeployment::with_email().await;
    let admin = deployment.admin("ada");
    assert!(admin.adoption().await.expect(200).get("reminders").is_none(), "without reminders");
    for user in ["alice", "bob"] {
        known(&deployment, user, json!({"groups": []})).await;
    }
    remind_before(&deployment, 8 * DAY, json!({})).await;
    let until = deployment.now() + 8 * DAY;
    let shown = admin.adoption().await.expect(200);
    assert_eq!(shown["reminders"], json!({"reminded": 0, "next_at": at(until - 7 * DAY)}));
    assert!(admin.show("alice").await.expect(200).get("reminded_at").is_none());
    let first = deployment.now();
    run(&deployment).await;
    deployment.advance(DAY);
    let second = deployment.now();
    run(&deployment).await;
    let admin = deployment.admin("ada");
    let shown = admin.adoption().await.expect(200);
    assert_eq!(shown["reminders"], json!({"reminded": 2, "next_at": at(until - DAY)}), "each user counts once");
    assert_eq!(admin.show("alice").await.expect(200)["reminded_at"], at(second));
    let backend = deployment.backend();
    let exported = backend.export("alice", "").await.expect(200);
    assert_eq!(exported["reminders"], json!([at(first), at(second)]));
    backend.erase("alice").await.expect(204);
    assert_eq!(backend.export("alice", "").await.refusal(), refused(404, "not-found"));
    known(&deployment, "alice", json!({"groups": []})).await;
    assert!(admin.show("alice").await.expect(200).get("reminded_at").is_none());
}

#[tokio::test]
async fn without_a_sender_there_are_no_reminders_and_they_are_not_lost() {
    let deployment = TestDeployment::new().await;
    known(&deployment, "alice", json!({"groups": []})).await;
    remind_before(&deployment, 5 * DAY, json!({"email_enabled": false, "sender_id": null})).await;
    assert_eq!(run(&deployment).await.len(), 0);
    deployment.verified_sender("support").await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    assert_eq!(run(&deployment).await, addresses(&["alice"]));
}

#[tokio::test]
async fn a_run_stores_a_reminder_before_its_mail_and_small_enough() {
    let deployment = TestDeployment::with_email().await;
    known(&deployment, "alice", json!({"groups": ["customers"]})).await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    deployment.wire.take();
    run(&deployment).await;
    let order: Vec<String> = deployment.wire.take().into_iter().map(|call| call.operation).collect();
    let place = |operation: &str| order.iter().position(|call| call == operation).unwrap();
    assert!(place("PutItem") < place("SendEmail"), "{order:?}");
    let record = deployment.record("alice").await.unwrap();
    let size: usize = record.iter().map(|(name, value)| name.len() + crate::trips::size(value)).sum();
    assert!(size < 500, "{size} bytes");
}

#[tokio::test]
async fn an_event_of_another_form_is_refused_and_sends_nothing() {
    let deployment = TestDeployment::with_email().await;
    remind_before(&deployment, 5 * DAY, json!({})).await;
    known(&deployment, "alice", json!({"groups": []})).await;
    let mails = deployment.wire.mails().len();
    for event in [json!({}), json!({"source": "aws.s3"}), json!({"Records": [{"body": "{}"}]}), json!(null)] {
        assert!(!deployment.reminders_are_done(&event).await, "{event}");
    }
    assert!(deployment.reminders_are_done(&json!({"Records": []})).await);
    assert_eq!(deployment.wire.mails().len(), mails);
}
