//! The table's stream delivers audit entries: users get mails, once if possible.

use serde_json::{Value, json};
use shared::domain::types::audit::Action;

use crate::deployment::TestDeployment;
use crate::queue::event_of;
use crate::wire::{Call, Fault};

#[tokio::test]
async fn a_new_factor_is_mailed_once_however_often_the_entry_is_delivered() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    for _ in 0..3 {
        assert!(deployment.stream_brings(batch.clone()).await);
    }
    let mails = deployment.wire.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!((mails[0].to(), mails[0].tag("purpose")), ("alice@example.com", "notice"));
}

#[tokio::test]
async fn abuse_60_a_process_that_dies_after_the_mail_sends_it_once_more() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    // The first write is the count.
    deployment.wire.fail_after(1, "PutItem", Fault::Refused, 3);
    assert!(!deployment.stream_brings(batch.clone()).await, "mailed, and then it died");
    assert_eq!(deployment.wire.mails().len(), 1);
    assert!(!deployment.queue_brings().await, "another process might be at it");
    deployment.advance(60);
    for _ in 0..2 {
        assert!(deployment.stream_brings(batch.clone()).await);
    }
    assert_eq!(deployment.wire.mails().len(), 2, "better twice than not at all");
}

#[tokio::test]
async fn abuse_59_while_ses_is_out_of_reach_the_entry_comes_again() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    for _ in 0..3 {
        deployment.wire.fail_next("SendEmail", Fault::Refused);
    }
    assert!(!deployment.stream_brings(batch.clone()).await);
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(deployment.wire.mails().len(), 1);
}

#[tokio::test]
async fn abuse_59_a_mail_that_ses_rejects_for_good_goes_to_the_dead_letters_and_blocks_no_other() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    deployment.enrolled("bob").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    assert!(deployment.stream_brings(batch).await, "the batch is done");
    assert_eq!(deployment.wire.mails().len(), 1, "the other user gets a mail");
    let letter = deployment.wire.take().into_iter().find(Call::is_dead_letter).unwrap();
    assert!(letter.contains("MessageRejected") && !letter.contains("victim@example.com"));
}

/// The entries of `batch` as they were written so many seconds ago.
fn written(deployment: &TestDeployment, batch: &Value, seconds_ago: i64) -> Value {
    let mut batch = batch.clone();
    for record in batch["Records"].as_array_mut().unwrap() {
        record["dynamodb"]["ApproximateCreationDateTime"] = json!(deployment.now() - seconds_ago);
    }
    batch
}

#[tokio::test]
async fn abuse_89_the_entries_of_a_sender_that_is_gone_leave_at_once_and_no_other_tenant_waits() {
    for gone in ["AccessDeniedException", "MessageRejected", "MailFromDomainNotVerifiedException", "NotFoundException"]
    {
        let deployment = TestDeployment::with_email().await;
        deployment.enrolled("alice").await;
        deployment.enrolled("bob").await;
        let batch = deployment.batch_of(&["totp_added"]).await;
        deployment.wire.fail_next("SendEmail", Fault::Error(403, gone));
        assert!(deployment.stream_brings(batch.clone()).await, "{gone}: the batch is done");
        assert_eq!(deployment.wire.mails().len(), 1, "{gone}: the other user gets a mail");
        let letters: Vec<_> = deployment.wire.take().into_iter().filter(Call::is_dead_letter).collect();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].contains(gone) && !letters[0].contains("victim@example.com"));
    }
}

#[tokio::test]
async fn abuse_89_unknown_errors_are_tried_for_some_minutes_and_temporary_ones_for_longer() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    let letters = || deployment.wire.take().iter().filter(|call| call.is_dead_letter()).count();
    letters();
    for (fault, seconds_ago, done, given_up) in [
        (Fault::Error(400, "NobodyKnowsException"), 10, false, 0),
        (Fault::Error(400, "NobodyKnowsException"), 301, true, 1),
        (Fault::Error(400, "LimitExceededException"), 3600, false, 0),
    ] {
        if deployment.queued().await.is_empty() {
            deployment.stream_alone_brings(batch.clone()).await.unwrap();
        }
        for _ in 0..3 {
            deployment.wire.fail_next("SendEmail", fault);
        }
        assert_eq!(deployment.queue_brings_after(seconds_ago).await, done, "{fault:?} {seconds_ago}");
        deployment.wire.forget_faults();
        assert_eq!(letters(), given_up, "{fault:?} {seconds_ago}");
    }
    assert!(deployment.queue_brings().await);
    assert_eq!(deployment.wire.mails().len(), 1);
}

#[tokio::test]
async fn aws_08_an_event_with_an_unknown_error_is_tried_for_five_minutes_of_its_entry_s_age() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    for (seconds_ago, done, given_up) in [(10, false, 0), (299, false, 0), (301, true, 1)] {
        deployment.wire.take();
        deployment.wire.fail_next("PutEvents", Fault::Error(400, "NobodyKnowsException"));
        assert_eq!(deployment.stream_brings(written(&deployment, &batch, seconds_ago)).await, done, "{seconds_ago}");
        let letters = deployment.wire.take().iter().filter(|call| call.is_dead_letter()).count();
        assert_eq!(letters, given_up, "{seconds_ago}");
    }
}

#[tokio::test]
async fn aws_08_the_stream_goes_on_from_the_first_entry_that_failed() {
    let deployment = TestDeployment::new().await;
    for user in ["alice", "bob", "carol"] {
        deployment.user(user).login().start().await.expect(200);
        deployment.advance(1);
    }
    let batch = deployment.batch_of(&["user_seen"]).await;
    let number = |nth: usize| batch["Records"][nth]["dynamodb"]["SequenceNumber"].clone();
    deployment.wire.fail_after(1, "PutEvents", Fault::Error(400, "ThrottlingException"), 1);
    deployment.wire.fail_after(1, "PutEvents", Fault::Error(400, "ThrottlingException"), 2);
    let answer = deployment.stream_alone_brings(batch.clone()).await.unwrap();
    assert_eq!(json!(answer), json!({"batchItemFailures": [{"itemIdentifier": number(1)}]}));
    deployment.wire.forget_faults();
    let mut rest = batch.clone();
    rest["Records"].as_array_mut().unwrap().remove(0);
    deployment.wire.fail_always(&[("PutEvents", Fault::Error(400, "ThrottlingException"))]);
    let failed = deployment.stream_alone_brings(rest.clone()).await;
    assert!(failed.is_err(), "where the first fails the whole batch has: {failed:?}");
    deployment.wire.repair();
    let done = deployment.stream_alone_brings(rest).await.unwrap();
    assert_eq!(json!(done), json!({"batchItemFailures": []}));
}

#[tokio::test]
async fn aws_03_a_sender_that_is_gone_takes_neither_the_stream_nor_another_tenant_along() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    deployment.enrolled("bob").await;
    deployment.wire.fail_always(&[("SendEmail", Fault::Error(403, "AccessDeniedException"))]);
    deployment.stream_alone_brings(deployment.batch_of(&["totp_added"]).await).await.unwrap();
    let queued = deployment.queued().await;
    assert_eq!(queued.len(), 2, "the stream has done its part without a mail");
    assert!(queued.iter().all(|message| message["notice"]["action"]["S"] == "totp_added"));
    deployment.wire.take();
    assert!(deployment.queue_brings().await, "it lasts, so it is not tried again");
    let letters: Vec<_> = deployment.wire.take().into_iter().filter(Call::is_dead_letter).collect();
    assert_eq!(letters.len(), 2);
    assert!(letters.iter().all(|letter| letter.contains("AccessDeniedException") && letter.contains("notice")));
    assert!(deployment.queued().await.is_empty());
}

#[tokio::test]
async fn abuse_60_a_message_that_the_queue_brings_to_two_processes_at_once_is_mailed_once() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    deployment.stream_alone_brings(deployment.batch_of(&["totp_added"]).await).await.unwrap();
    let body = deployment.queued().await.remove(0).to_string();
    let event = event_of("1", &body, deployment.now());
    let other = deployment.another_process();
    let (one, another) = tokio::join!(deployment.notice_is_done(&event), other.notice_is_done(&event));
    assert!(one || another);
    deployment.advance(60);
    assert!(deployment.notice_is_done(&event).await, "once more, later");
    assert_eq!(deployment.wire.mails().len() + other.wire.mails().len(), 1);
}

#[tokio::test]
async fn abuse_60_an_unreadable_message_goes_to_the_dead_letters() {
    let deployment = TestDeployment::new().await;
    for body in ["", "{}", "no JSON", "{\"notice\": 7}", "{\"notice\": {\"SK\": {\"S\": \"AUDIT#1\"}}}"] {
        deployment.wire.take();
        assert!(deployment.notice_is_done(&event_of("1", body, deployment.now())).await, "{body}");
        assert_eq!(deployment.wire.take().iter().filter(|call| call.is_dead_letter()).count(), 1, "{body}");
    }
    deployment.wire.fail_always(&[("SendMessage", Fault::Error(500, "InternalError"))]);
    assert!(
        !deployment.notice_is_done(&event_of("1", "{}", deployment.now())).await,
        "what cannot be put there comes again"
    );
}

#[tokio::test]
async fn abuse_89_a_bus_that_rejects_for_good_does_not_stop_the_mails() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let batch = deployment.batch_of(&["totp_added"]).await;
    deployment.wire.fail_next("PutEvents", Fault::Error(400, "AccessDeniedException"));
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(deployment.wire.mails().len(), 1);
    let letter = deployment.wire.take().into_iter().find(Call::is_dead_letter).unwrap();
    assert!(letter.contains("PutEvents"));
}

#[tokio::test]
async fn abuse_35_the_old_and_the_new_address_get_a_mail_about_the_change() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let moved = deployment.token_with("login", "alice", json!({"email": "alice@example.org", "locale": "de"}));
    deployment.login(&moved).start().await.expect(200);
    let before = deployment.wire.mails().len();
    let batch = deployment.batch_of(&["address_changed"]).await;
    assert!(deployment.stream_brings(batch.clone()).await);
    assert!(deployment.stream_brings(batch).await);
    let mails = deployment.wire.mails().split_off(before);
    let told: Vec<&str> = mails.iter().map(crate::wire::Mail::to).collect();
    assert_eq!(told, ["alice@example.com", "alice@example.org"]);
    let text = String::from_utf8_lossy(&mails[0].mime).replace("=\r\n", "");
    assert!(text.contains("Die E-Mail-Adresse Ihres Kontos"), "in the reader's language: {text}");
}

#[tokio::test]
async fn what_users_need_not_know_of_is_not_mailed() {
    let deployment = TestDeployment::with_email().await;
    deployment.user("alice").login().start().await.expect(200);
    let batch = deployment.batch_of(&["user_seen", "policy_changed", "plan_changed", "sender_added"]).await;
    assert_eq!(batch["Records"].as_array().unwrap().len(), 5);
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(deployment.wire.mails().len(), 0);
}

#[tokio::test]
async fn a_lockout_is_mailed_once_and_not_for_each_further_wait() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    for _ in 0..8 {
        deployment.user("alice").login().totp("000000").await;
        deployment.advance(900);
    }
    let batch = deployment.batch_of(&["locked_out"]).await;
    assert_eq!(batch["Records"].as_array().unwrap().len(), 4, "each wait is audited");
    deployment.stream_brings(batch).await;
    assert_eq!(deployment.wire.mails().len(), 1);
}

#[tokio::test]
async fn abuse_60_an_unreadable_entry_goes_to_the_dead_letters_and_the_others_are_mailed() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let mut batch = deployment.batch_of(&["totp_added"]).await;
    let poison = [
        json!({"SK": {"S": "AUDIT#1"}, "action": {"S": "no such"}}),
        json!({"SK": {"S": "AUDIT#2"}}),
        json!({"SK": {"NOTYPE": 1}}),
        json!(7),
    ];
    for image in &poison {
        batch["Records"].as_array_mut().unwrap().insert(0, json!({"dynamodb": {"NewImage": image}}));
    }
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(deployment.wire.mails().len(), 1);
    let letters = deployment.wire.take().iter().filter(|call| call.is_dead_letter()).count();
    assert_eq!(letters, poison.len());
}

#[tokio::test]
async fn what_is_no_audit_entry_is_passed_over() {
    let deployment = TestDeployment::with_email().await;
    let records = json!({"Records": [
        {"dynamodb": {"NewImage": {"PK": {"S": "T#demo"}, "SK": {"S": "POLICY"}}}},
        {"dynamodb": {}},
    ]});
    assert!(deployment.stream_brings(records).await);
}

#[test]
fn the_schema_of_the_events_knows_every_action_and_both_ends_of_a_login() {
    let schema: Value = serde_json::from_str(include_str!("../../docs/api/event.schema.json")).unwrap();
    let documented = schema["properties"]["data"]["properties"]["action"]["enum"].as_array().unwrap();
    let mut documented: Vec<&str> = documented.iter().map(|action| action.as_str().unwrap()).collect();
    let mut actions: Vec<&str> =
        Action::ALL.iter().map(|action| action.name()).chain(["login_passed", "login_refused"]).collect();
    documented.sort_unstable();
    actions.sort_unstable();
    assert_eq!(documented, actions);
}
