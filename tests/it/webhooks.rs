//! Webhooks: signed, retried, given up, and only ever posted to the configured receiver.

use std::time::{Duration, Instant};

use serde_json::json;
use standardwebhooks::Webhook;
use tests::webhooks::{Received, TestReceiver, Webhooks};

use crate::deployment::{START, TestDeployment};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const PREVIOUS: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const EVENT: &str = r#"{"specversion":"1.0", "id":"01JDXX0001", "data":{"label":"Zoë's  phone"}}"#;

/// The signature that the specification's library makes of the event at the time of the test.
fn signature(secret: &str) -> String {
    Webhook::new(secret).unwrap().sign("01JDXX0001", START, EVENT.as_bytes()).unwrap()
}

fn ids(received: &[Received]) -> Vec<&str> {
    received.iter().map(|request| request.header("webhook-id")).collect()
}

#[tokio::test]
async fn an_event_is_posted_as_it_was_published_with_the_headers_of_the_specification() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, ""]).await;
    webhooks.publish(EVENT).await;
    assert!(webhooks.bring_next().await);
    let [request] = receiver.received().try_into().unwrap();
    assert_eq!(request.body, EVENT);
    assert_eq!(request.header("content-type"), "application/cloudevents+json");
    assert_eq!(request.header("webhook-id"), "01JDXX0001");
    assert_eq!(request.header("webhook-timestamp"), START.to_string());
    assert_eq!(request.header("webhook-signature"), signature(SECRET));
}

#[tokio::test]
async fn during_a_rotation_a_webhook_has_the_signatures_of_both_secrets() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, PREVIOUS]).await;
    webhooks.publish(EVENT).await;
    assert!(webhooks.bring_next().await);
    let both = format!("{} {}", signature(SECRET), signature(PREVIOUS));
    assert_eq!(receiver.received()[0].header("webhook-signature"), both);
}

#[tokio::test]
async fn a_receiver_that_fails_gets_the_event_again_with_the_same_id() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, ""]).await;
    receiver.answers("500 Internal Server Error");
    webhooks.publish(EVENT).await;
    assert!(!webhooks.bring_next().await);
    // The queue hides a message for two minutes, unless the function sets another time.
    assert!(webhooks.bring_next().await);
    assert_eq!(ids(&receiver.received()), ["01JDXX0001"; 2]);
    assert!(webhooks.dead_letters().await.is_empty());
}

#[tokio::test]
async fn a_receiver_that_stays_down_sends_the_event_to_the_dead_letters() {
    let deployment = TestDeployment::empty().await;
    // No server listens on this port.
    let webhooks = Webhooks::to(&deployment, "http://127.0.0.1:9/hooks", [SECRET, ""]).await;
    webhooks.publish(EVENT).await;
    let mut attempts = 1;
    while !webhooks.bring_next().await {
        attempts += 1;
    }
    assert_eq!(attempts, 5);
    assert_eq!(webhooks.dead_letters().await, [json!({"reason": "every attempt failed", "webhook": EVENT})]);
}

#[tokio::test]
async fn a_receiver_that_is_gone_gets_no_other_attempt() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, ""]).await;
    receiver.answers("410 Gone");
    webhooks.publish(EVENT).await;
    assert!(webhooks.bring_next().await);
    let letter = json!({"reason": "the receiver answered 410 Gone", "webhook": EVENT});
    assert_eq!(webhooks.dead_letters().await, [letter]);
}

#[tokio::test]
async fn an_unreadable_message_goes_to_the_dead_letters_and_to_no_receiver() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, ""]).await;
    webhooks.publish(r#"{"specversion":"1.0"}"#).await;
    assert!(webhooks.bring_next().await);
    assert!(receiver.received().is_empty());
    assert_eq!(webhooks.dead_letters().await[0]["reason"], "the message has an unexpected form");
}

#[tokio::test]
async fn abuse_111_a_redirect_is_not_followed() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let elsewhere = TestReceiver::start().await;
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, ""]).await;
    receiver.answers(&format!("307 Temporary Redirect\r\nlocation: {}", elsewhere.url));
    webhooks.publish(EVENT).await;
    assert!(!webhooks.bring_next().await, "a redirect counts as delivered");
    assert!(webhooks.bring_next().await);
    assert_eq!((receiver.received().len(), elsewhere.received().len()), (2, 0));
}

#[tokio::test]
async fn abuse_112_a_receiver_that_does_not_answer_ends_an_attempt_in_time_and_delays_no_other_event() {
    let (deployment, receiver) = (TestDeployment::empty().await, TestReceiver::start().await);
    let webhooks = Webhooks::to(&deployment, &receiver.url, [SECRET, ""]).await;
    receiver.stays_silent();
    let newer = EVENT.replace("01JDXX0001", "01JDXX0002");
    webhooks.publish(EVENT).await;
    let started = Instant::now();
    let (slow, quick) = tokio::join!(webhooks.bring_next(), async {
        while receiver.received().is_empty() {
            tokio::task::yield_now().await;
        }
        webhooks.publish(&newer).await;
        let is_done = webhooks.bring_next().await;
        (is_done, started.elapsed())
    });
    assert!(!slow && quick.0);
    assert!(quick.1 < started.elapsed());
    assert!(started.elapsed() < Duration::from_secs(15), "longer than half of the function's time");
    assert_eq!(ids(&receiver.received()), ["01JDXX0001", "01JDXX0002"]);
}
