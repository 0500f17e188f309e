//! Adoption: counters that agree with the list, however often and in whatever pieces the stream brings the entries.

use http::Method;
use serde_json::{Value, json};

use crate::wire::Fault;
use crate::world::World;

async fn adoption(world: &World) -> Value {
    let mut shown = world.get("/v1/adoption", &world.token("staff", "ada")).await.expect(200);
    shown.as_object_mut().unwrap().remove("history");
    shown
}

/// A few users in different places.
async fn crowd() -> World {
    let world = World::with_email().await;
    world
        .set_policy(json!({"required": true, "email_enabled": true, "sender_id": "support",
        "grace_until": "2027-06-01"}))
        .await;
    world.enrolled("alice").await;
    world.with_email_factor("bob").await;
    world.post("/v1/login", &world.token("login", "carol"), json!({})).await.expect(200);
    world.post("/v1/login/skip", &world.token("login", "dave"), json!({})).await.expect(200);
    world
}

fn expected() -> Value {
    json!({"seen": 4, "enrolled": 2, "pending": 1, "skipped": 1, "exempt": 0, "locked": 0,
           "by_method": {"totp": 1, "email": 1}})
}

#[tokio::test]
async fn the_counts_agree_with_the_truth() {
    let world = crowd().await;
    assert!(world.stream_brings(world.batch_of(&[]).await).await);
    assert_eq!(adoption(&world).await, expected());
    for _ in 0..5 {
        world.login_totp("alice", "000000").await.expect(400);
    }
    let admin = world.token("staff", "ada");
    let body = json!({"reason": "ill", "until": "2027-01-15T09:00:00Z"});
    world.request(Method::PUT, "/v1/users/carol/exemption", &admin, Some(body)).await.expect(200);
    let reason = json!({"reason": "left"});
    world.request(Method::DELETE, "/v1/users/bob/factors", &admin, Some(reason)).await.expect(204);
    assert!(world.stream_brings(world.batch_of(&[]).await).await);
    assert_eq!(
        adoption(&world).await,
        json!({"seen": 4, "enrolled": 0, "pending": 1, "skipped": 1, "exempt": 1, "locked": 1,
               "by_method": {"totp": 1, "email": 0}})
    );
}

#[tokio::test]
async fn abuse_60_a_consumer_killed_between_counter_and_mail_twice_counts_once() {
    let world = crowd().await;
    let batch = world.batch_of(&[]).await;
    for _ in 0..2 {
        for _ in 0..3 {
            world.wire.fail_next("SendEmail", Fault::Refused);
        }
        assert!(!world.stream_brings(batch.clone()).await, "killed on the way");
    }
    for _ in 0..2 {
        assert!(world.stream_brings(batch.clone()).await);
    }
    assert_eq!(adoption(&world).await, expected());
}

#[tokio::test]
async fn abuse_60_a_count_whose_answer_was_lost_counts_once() {
    let world = crowd().await;
    let batch = world.batch_of(&[]).await;
    world.wire.fail_next("TransactWriteItems", Fault::AnswerLost);
    world.stream_brings(batch.clone()).await;
    assert!(world.stream_brings(batch).await);
    assert_eq!(adoption(&world).await, expected());
}

#[tokio::test]
async fn entries_in_any_order_and_at_once_make_the_same_counts() {
    let world = crowd().await;
    let mut batch = world.batch_of(&[]).await;
    batch["Records"].as_array_mut().unwrap().reverse();
    let at_once = tokio::join!(world.stream_alone_brings(batch.clone()), world.stream_alone_brings(batch.clone()));
    assert!([at_once.0, at_once.1].into_iter().any(|answer| answer.is_ok_and(|answer| answer.is_done())));
    assert!(world.stream_brings(batch).await);
    assert_eq!(adoption(&world).await, expected());
}

#[tokio::test]
async fn the_history_has_a_day_after_the_other() {
    let world = World::new().await;
    world.enrolled("alice").await;
    world.advance(2 * 24 * 3600);
    world.enrolled("bob").await;
    assert!(world.stream_brings(world.batch_of(&[]).await).await);
    world.advance(24 * 3600);
    let shown = world.get("/v1/adoption", &world.token("staff", "ada")).await.expect(200);
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
    let world = World::new().await;
    let shown = world.get("/v1/adoption", &world.token("staff", "ada")).await.expect(200);
    assert_eq!((&shown["seen"], &shown["history"]), (&json!(0), &json!([])));
}
