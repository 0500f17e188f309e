//! The table's stream delivers audit entries: users get mails, once if possible.

use serde_json::{Value, json};
use shared::domain::types::audit::Action;

use crate::queue::event_of;
use crate::wire::{Call, Fault};
use crate::world::World;

#[tokio::test]
async fn a_new_factor_is_mailed_once_however_often_the_entry_is_delivered() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    for _ in 0..3 {
        assert!(world.stream_brings(batch.clone()).await);
    }
    let mails = world.wire.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!((mails[0].to(), mails[0].tag("purpose")), ("alice@example.com", "notice"));
}

#[tokio::test]
async fn abuse_60_a_process_that_dies_after_the_mail_sends_it_once_more() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    // The first write is the count.
    world.wire.fail_after(1, "PutItem", Fault::Refused, 3);
    assert!(!world.stream_brings(batch.clone()).await, "mailed, and then it died");
    assert_eq!(world.wire.mails().len(), 1);
    assert!(!world.queue_brings().await, "another process might be at it");
    world.advance(60);
    for _ in 0..2 {
        assert!(world.stream_brings(batch.clone()).await);
    }
    assert_eq!(world.wire.mails().len(), 2, "better twice than not at all");
}

#[tokio::test]
async fn abuse_59_while_ses_is_out_of_reach_the_entry_comes_again() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    for _ in 0..3 {
        world.wire.fail_next("SendEmail", Fault::Refused);
    }
    assert!(!world.stream_brings(batch.clone()).await);
    assert!(world.stream_brings(batch).await);
    assert_eq!(world.wire.mails().len(), 1);
}

#[tokio::test]
async fn abuse_59_a_mail_that_ses_rejects_for_good_goes_to_the_dead_letters_and_blocks_no_other() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    world.enrolled("bob").await;
    let batch = world.batch_of(&["totp_added"]).await;
    world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    assert!(world.stream_brings(batch).await, "the batch is done");
    assert_eq!(world.wire.mails().len(), 1, "the other user gets a mail");
    let letter = world.wire.take().into_iter().find(Call::is_dead_letter).unwrap();
    assert!(letter.contains("MessageRejected") && !letter.contains("victim@example.com"));
}

/// The entries of `batch` as they were written so many seconds ago.
fn written(world: &World, batch: &Value, seconds_ago: i64) -> Value {
    let mut batch = batch.clone();
    for record in batch["Records"].as_array_mut().unwrap() {
        record["dynamodb"]["ApproximateCreationDateTime"] = json!(world.now() - seconds_ago);
    }
    batch
}

#[tokio::test]
async fn abuse_89_the_entries_of_a_sender_that_is_gone_leave_at_once_and_no_other_tenant_waits() {
    for gone in ["AccessDeniedException", "MessageRejected", "MailFromDomainNotVerifiedException", "NotFoundException"]
    {
        let world = World::with_email().await;
        world.enrolled("alice").await;
        world.enrolled("bob").await;
        let batch = world.batch_of(&["totp_added"]).await;
        world.wire.fail_next("SendEmail", Fault::Error(403, gone));
        assert!(world.stream_brings(batch.clone()).await, "{gone}: the batch is done");
        assert_eq!(world.wire.mails().len(), 1, "{gone}: the other user gets a mail");
        let letters: Vec<_> = world.wire.take().into_iter().filter(Call::is_dead_letter).collect();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].contains(gone) && !letters[0].contains("victim@example.com"));
    }
}

#[tokio::test]
async fn abuse_89_unknown_errors_are_tried_for_some_minutes_and_temporary_ones_for_longer() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    let letters = || world.wire.take().iter().filter(|call| call.is_dead_letter()).count();
    letters();
    for (fault, seconds_ago, done, given_up) in [
        (Fault::Error(400, "NobodyKnowsException"), 10, false, 0),
        (Fault::Error(400, "NobodyKnowsException"), 301, true, 1),
        (Fault::Error(400, "LimitExceededException"), 3600, false, 0),
    ] {
        if world.queued().await.is_empty() {
            world.stream_alone_brings(batch.clone()).await.unwrap();
        }
        for _ in 0..3 {
            world.wire.fail_next("SendEmail", fault);
        }
        assert_eq!(world.queue_brings_after(seconds_ago).await, done, "{fault:?} {seconds_ago}");
        world.wire.forget_faults();
        assert_eq!(letters(), given_up, "{fault:?} {seconds_ago}");
    }
    assert!(world.queue_brings().await);
    assert_eq!(world.wire.mails().len(), 1);
}

#[tokio::test]
async fn aws_08_an_event_with_an_unknown_error_is_tried_for_five_minutes_of_its_entry_s_age() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    for (seconds_ago, done, given_up) in [(10, false, 0), (299, false, 0), (301, true, 1)] {
        world.wire.take();
        world.wire.fail_next("PutEvents", Fault::Error(400, "NobodyKnowsException"));
        assert_eq!(world.stream_brings(written(&world, &batch, seconds_ago)).await, done, "{seconds_ago}");
        let letters = world.wire.take().iter().filter(|call| call.is_dead_letter()).count();
        assert_eq!(letters, given_up, "{seconds_ago}");
    }
}

#[tokio::test]
async fn aws_08_the_stream_goes_on_from_the_first_entry_that_failed() {
    let world = World::new().await;
    for user in ["alice", "bob", "carol"] {
        world.post("/v1/login", &world.token("login", user), json!({})).await.expect(200);
        world.advance(1);
    }
    let batch = world.batch_of(&["user_seen"]).await;
    let number = |nth: usize| batch["Records"][nth]["dynamodb"]["SequenceNumber"].clone();
    world.wire.fail_after(1, "PutEvents", Fault::Error(400, "ThrottlingException"), 1);
    world.wire.fail_after(1, "PutEvents", Fault::Error(400, "ThrottlingException"), 2);
    let answer = world.stream_alone_brings(batch.clone()).await.unwrap();
    assert_eq!(json!(answer), json!({"batchItemFailures": [{"itemIdentifier": number(1)}]}));
    world.wire.forget_faults();
    let mut rest = batch.clone();
    rest["Records"].as_array_mut().unwrap().remove(0);
    world.wire.fail_always(&[("PutEvents", Fault::Error(400, "ThrottlingException"))]);
    let failed = world.stream_alone_brings(rest.clone()).await;
    assert!(failed.is_err(), "where the first fails the whole batch has: {failed:?}");
    world.wire.repair();
    let done = world.stream_alone_brings(rest).await.unwrap();
    assert_eq!(json!(done), json!({"batchItemFailures": []}));
}

#[tokio::test]
async fn aws_03_a_sender_that_is_gone_takes_neither_the_stream_nor_another_tenant_along() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    world.enrolled("bob").await;
    world.wire.fail_always(&[("SendEmail", Fault::Error(403, "AccessDeniedException"))]);
    world.stream_alone_brings(world.batch_of(&["totp_added"]).await).await.unwrap();
    let queued = world.queued().await;
    assert_eq!(queued.len(), 2, "the stream has done its part without a mail");
    assert!(queued.iter().all(|message| message["notice"]["action"]["S"] == "totp_added"));
    world.wire.take();
    assert!(world.queue_brings().await, "it lasts, so it is not tried again");
    let letters: Vec<_> = world.wire.take().into_iter().filter(Call::is_dead_letter).collect();
    assert_eq!(letters.len(), 2);
    assert!(letters.iter().all(|letter| letter.contains("AccessDeniedException") && letter.contains("notice")));
    assert!(world.queued().await.is_empty());
}

#[tokio::test]
async fn abuse_60_a_message_that_the_queue_brings_to_two_processes_at_once_is_mailed_once() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    world.stream_alone_brings(world.batch_of(&["totp_added"]).await).await.unwrap();
    let body = world.queued().await.remove(0).to_string();
    let event = event_of("1", &body, world.now());
    let other = world.another_process();
    let (one, another) = tokio::join!(world.notice_is_done(&event), other.notice_is_done(&event));
    assert!(one || another);
    world.advance(60);
    assert!(world.notice_is_done(&event).await, "once more, later");
    assert_eq!(world.wire.mails().len() + other.wire.mails().len(), 1);
}

#[tokio::test]
async fn abuse_60_an_unreadable_message_goes_to_the_dead_letters() {
    let world = World::new().await;
    for body in ["", "{}", "no JSON", "{\"notice\": 7}", "{\"notice\": {\"SK\": {\"S\": \"AUDIT#1\"}}}"] {
        world.wire.take();
        assert!(world.notice_is_done(&event_of("1", body, world.now())).await, "{body}");
        assert_eq!(world.wire.take().iter().filter(|call| call.is_dead_letter()).count(), 1, "{body}");
    }
    world.wire.fail_always(&[("SendMessage", Fault::Error(500, "InternalError"))]);
    assert!(!world.notice_is_done(&event_of("1", "{}", world.now())).await, "what cannot be put there comes again");
}

#[tokio::test]
async fn abuse_89_a_bus_that_rejects_for_good_does_not_stop_the_mails() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let batch = world.batch_of(&["totp_added"]).await;
    world.wire.fail_next("PutEvents", Fault::Error(400, "AccessDeniedException"));
    assert!(world.stream_brings(batch).await);
    assert_eq!(world.wire.mails().len(), 1);
    let letter = world.wire.take().into_iter().find(Call::is_dead_letter).unwrap();
    assert!(letter.contains("PutEvents"));
}

#[tokio::test]
async fn abuse_35_the_old_and_the_new_address_get_a_mail_about_the_change() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let moved = world.token_with("login", "alice", json!({"email": "alice@example.org", "locale": "de"}));
    world.post("/v1/login", &moved, json!({})).await.expect(200);
    let before = world.wire.mails().len();
    let batch = world.batch_of(&["address_changed"]).await;
    assert!(world.stream_brings(batch.clone()).await);
    assert!(world.stream_brings(batch).await);
    let mails = world.wire.mails().split_off(before);
    let told: Vec<&str> = mails.iter().map(crate::wire::Mail::to).collect();
    assert_eq!(told, ["alice@example.com", "alice@example.org"]);
    let text = String::from_utf8_lossy(&mails[0].mime).replace("=\r\n", "");
    assert!(text.contains("Die E-Mail-Adresse Ihres Kontos"), "in the reader's language: {text}");
}

#[tokio::test]
async fn what_users_need_not_know_of_is_not_mailed() {
    let world = World::with_email().await;
    world.post("/v1/login", &world.token("login", "alice"), json!({})).await.expect(200);
    let batch = world.batch_of(&["user_seen", "policy_changed", "plan_changed", "sender_added"]).await;
    assert_eq!(batch["Records"].as_array().unwrap().len(), 5);
    assert!(world.stream_brings(batch).await);
    assert_eq!(world.wire.mails().len(), 0);
}

#[tokio::test]
async fn a_lockout_is_mailed_once_and_not_for_each_further_wait() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    for _ in 0..8 {
        world.login_totp("alice", "000000").await;
        world.advance(900);
    }
    let batch = world.batch_of(&["locked_out"]).await;
    assert_eq!(batch["Records"].as_array().unwrap().len(), 4, "each wait is audited");
    world.stream_brings(batch).await;
    assert_eq!(world.wire.mails().len(), 1);
}

#[tokio::test]
async fn abuse_60_an_unreadable_entry_goes_to_the_dead_letters_and_the_others_are_mailed() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let mut batch = world.batch_of(&["totp_added"]).await;
    let poison = [
        json!({"SK": {"S": "AUDIT#1"}, "action": {"S": "no such"}}),
        json!({"SK": {"S": "AUDIT#2"}}),
        json!({"SK": {"NOTYPE": 1}}),
        json!(7),
    ];
    for image in &poison {
        batch["Records"].as_array_mut().unwrap().insert(0, json!({"dynamodb": {"NewImage": image}}));
    }
    assert!(world.stream_brings(batch).await);
    assert_eq!(world.wire.mails().len(), 1);
    let letters = world.wire.take().iter().filter(|call| call.is_dead_letter()).count();
    assert_eq!(letters, poison.len());
}

#[tokio::test]
async fn what_is_no_audit_entry_is_passed_over() {
    let world = World::with_email().await;
    let records = json!({"Records": [
        {"dynamodb": {"NewImage": {"PK": {"S": "T#demo"}, "SK": {"S": "POLICY"}}}},
        {"dynamodb": {}},
    ]});
    assert!(world.stream_brings(records).await);
}

#[test]
fn the_schema_of_the_events_knows_every_action() {
    let schema: Value = serde_json::from_str(include_str!("../../docs/api/event.schema.json")).unwrap();
    let documented = schema["properties"]["data"]["properties"]["action"]["enum"].as_array().unwrap();
    let mut documented: Vec<&str> = documented.iter().map(|action| action.as_str().unwrap()).collect();
    let mut actions: Vec<&str> = Action::ALL.iter().map(|action| action.name()).collect();
    documented.sort_unstable();
    actions.sort_unstable();
    assert_eq!(documented, actions);
}
