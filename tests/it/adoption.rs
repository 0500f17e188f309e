//! Adoption: counters that agree with the list, however often and in whatever pieces the stream brings the entries.

use serde_json::{Value, json};

use crate::deployment::TestDeployment;
use crate::wire::Fault;

async fn adoption(deployment: &TestDeployment) -> Value {
    let mut shown = deployment.admin("ada").adoption().await.expect(200);
    shown.as_object_mut().unwrap().remove("history");
    shown
}

/// A few users in different places.
async fn crowd() -> TestDeployment {
    let deployment = TestDeployment::with_email().await;
    deployment
        .set_policy(json!({"required": true, "email_enabled": true, "sender_id": "support",
        "grace_until": "2027-06-01"}))
        .await;
    deployment.enrolled("alice").await;
    deployment.with_email_factor("bob").await;
    deployment.user("carol").login().start().await.expect(200);
    deployment.user("dave").login().skip().await.expect(200);
    deployment
}

fn expected() -> Value {
    json!({"seen": 4, "enrolled": 2, "pending": 1, "skipped": 1, "exempt": 0, "locked": 0,
           "by_method": {"passkey": 0, "totp": 1, "email": 1}})
}

#[tokio::test]
async fn the_counts_agree_with_the_truth() {
    let deployment = crowd().await;
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    assert_eq!(adoption(&deployment).await, expected());
    for _ in 0..5 {
        deployment.user("alice").login().totp("000000").await.expect(400);
    }
    let admin = deployment.admin("ada");
    let body = json!({"reason": "ill", "until": "2027-01-15T09:00:00Z"});
    admin.exempt("carol", body).await.expect(200);
    let reason = json!({"reason": "left"});
    admin.remove_factors("bob", reason).await.expect(204);
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    assert_eq!(
        adoption(&deployment).await,
        json!({"seen": 4, "enrolled": 0, "pending": 1, "skipped": 1, "exempt": 1, "locked": 1,
               "by_method": {"passkey": 0, "totp": 1, "email": 0}})
    );
}

#[tokio::test]
async fn an_exempt_user_counts_once_whatever_comes_and_goes() {
    let deployment = crowd().await;
    let admin = deployment.admin("ada");
    let body = json!({"reason": "ill", "until": "2027-01-15T09:00:00Z"});
    for user in ["alice", "carol", "dave"] {
        admin.exempt(user, body.clone()).await.expect(200);
    }
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    let counts = async |deployment: &TestDeployment| {
        let shown = adoption(deployment).await;
        ["enrolled", "exempt", "locked", "pending", "skipped"].map(|status| shown[status].as_i64().unwrap())
    };
    assert_eq!(counts(&deployment).await, [2, 2, 0, 0, 0], "alice has a factor, so her exemption changes nothing");
    for _ in 0..5 {
        deployment.user("alice").login().totp("000000").await.expect(400);
    }
    assert_eq!(counts(&deployment).await, [1, 2, 1, 0, 0], "a lock");
    deployment.advance(60);
    assert_eq!(counts(&deployment).await, [2, 2, 0, 0, 0], "its end");
    admin.remove_factors("alice", json!({"reason": "lost"})).await.expect(204);
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    assert_eq!(counts(&deployment).await, [1, 3, 0, 0, 0], "now alice needs her exemption");
    deployment.advance(3600);
    assert_eq!(counts(&deployment).await, [1, 0, 0, 2, 1], "all of them ended by themselves");
}

#[tokio::test]
async fn exempt_users_whom_the_counters_do_not_have_yet_are_in_no_count() {
    let deployment = crowd().await;
    let body = json!({"reason": "ill", "until": "2027-01-15T09:00:00Z"});
    deployment.admin("ada").exempt("carol", body).await.expect(200);
    assert_eq!(
        adoption(&deployment).await,
        json!({"seen": 0, "enrolled": 0, "pending": 0, "skipped": 0, "exempt": 0, "locked": 0,
               "by_method": {"passkey": 0, "totp": 0, "email": 0}})
    );
}

#[tokio::test]
async fn abuse_60_a_consumer_killed_between_counter_and_mail_twice_counts_once() {
    let deployment = crowd().await;
    let batch = deployment.batch_of(&[]).await;
    for _ in 0..2 {
        for _ in 0..3 {
            deployment.wire.fail_next("SendEmail", Fault::Refused);
        }
        assert!(!deployment.stream_brings(batch.clone()).await, "killed on the way");
    }
    for _ in 0..2 {
        assert!(deployment.stream_brings(batch.clone()).await);
    }
    assert_eq!(adoption(&deployment).await, expected());
}

#[tokio::test]
async fn abuse_60_a_count_whose_answer_was_lost_counts_once() {
    let deployment = crowd().await;
    let batch = deployment.batch_of(&[]).await;
    deployment.wire.fail_next("TransactWriteItems", Fault::AnswerLost);
    deployment.stream_brings(batch.clone()).await;
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(adoption(&deployment).await, expected());
}

#[tokio::test]
async fn entries_in_any_order_and_at_once_make_the_same_counts() {
    let deployment = crowd().await;
    let mut batch = deployment.batch_of(&[]).await;
    batch["Records"].as_array_mut().unwrap().reverse();
    let at_once =
        tokio::join!(deployment.stream_alone_brings(batch.clone()), deployment.stream_alone_brings(batch.clone()));
    assert!([at_once.0, at_once.1].into_iter().any(|answer| answer.is_ok_and(|answer| answer.is_done())));
    assert!(deployment.stream_brings(batch).await);
    assert_eq!(adoption(&deployment).await, expected());
}

#[tokio::test]
async fn the_history_has_a_day_after_the_other() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    deployment.advance(2 * 24 * 3600);
    deployment.enrolled("bob").await;
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    deployment.advance(24 * 3600);
    let shown = deployment.admin("ada").adoption().await.expect(200);
    assert_eq!(
        shown["history"],
        json!([
            {"day": "2027-01-15", "enrolled": 1, "seen": 1}, {"day": "2027-01-16", "enrolled": 1, "seen": 1},
            {"day": "2027-01-17", "enrolled": 2, "seen": 2}, {"day": "2027-01-18", "enrolled": 2, "seen": 2},
        ])
    );
}

#[tokio::test]
async fn a_tenant_without_users_has_counts_of_zero() {
    let deployment = TestDeployment::new().await;
    let shown = deployment.admin("ada").adoption().await.expect(200);
    assert_eq!((&shown["seen"], &shown["history"]), (&json!(0), &json!([])));
}
