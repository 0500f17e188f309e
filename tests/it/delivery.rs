//! SES's reports on mails are shown at the next send.

use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::world::World;

/// An event as SES and EventBridge make it, of a mail to Alice; `what` is the part that differs.
fn event(recipient: &str, kind: &str, what: Value) -> Value {
    let encoded = |id: &str| BASE64URL_NOPAD.encode(id.as_bytes());
    let mut detail = json!({
        "eventType": kind,
        "mail": {
            "timestamp": "2027-01-15T08:00:00.000Z", "source": "support@demo.example", "messageId": "0107018b",
            "destination": [recipient],
            "tags": {
                "ses:configuration-set": ["tracking"], "tenant": [encoded("demo")], "user": [encoded("alice")],
                "purpose": ["login"],
            },
        },
    });
    detail.as_object_mut().unwrap().extend(what.as_object().unwrap().clone());
    json!({"version": "0", "source": "aws.ses", "detail-type": "Email", "detail": detail})
}

fn at(world: &World, seconds: i64) -> String {
    Timestamp::from_second(world.now() + seconds).unwrap().to_string()
}

fn bounce(world: &World, kind: &str, recipient: &str, seconds: i64) -> Value {
    event(
        recipient,
        "Bounce",
        json!({"bounce": {"bounceType": kind, "bounceSubType": "General", "timestamp": at(world, seconds),
                          "bouncedRecipients": [{"emailAddress": recipient, "status": "5.1.1"}]}}),
    )
}

/// What the next send says of the last mail.
async fn told(world: &World) -> Value {
    world.advance(30);
    let sent = world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await;
    sent.expect(202).get("delivery").cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_bounce_a_complaint_and_a_delay_are_reported_at_the_next_send_until_a_delivery() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let alice = "alice@example.com";
    assert_eq!(told(&world).await, Value::Null);
    world.ses_tells(bounce(&world, "Permanent", alice, 1)).await;
    assert_eq!(told(&world).await, "bounced");
    let page = world.get("/v1/users/alice", &world.token("staff", "ada")).await.expect(200);
    assert_eq!(page["last_mail"]["delivery"], "bounced", "staff see it, too");
    world
        .ses_tells(event(
            alice,
            "DeliveryDelay",
            json!({"deliveryDelay": {
        "timestamp": at(&world, 1), "delayType": "MailboxFull", "delayedRecipients": [{"emailAddress": alice}]}}),
        ))
        .await;
    assert_eq!(told(&world).await, "delayed");
    world
        .ses_tells(event(
            alice,
            "Complaint",
            json!({"complaint": {
        "timestamp": at(&world, 1), "complainedRecipients": [{"emailAddress": alice}]}}),
        ))
        .await;
    assert_eq!(told(&world).await, "complained");
    world
        .ses_tells(event(
            alice,
            "Delivery",
            json!({"delivery": {
        "timestamp": at(&world, 1), "recipients": [alice], "smtpResponse": "250 ok"}}),
        ))
        .await;
    assert_eq!(told(&world).await, Value::Null);
}

#[tokio::test]
async fn an_event_twice_late_or_of_another_address_changes_nothing() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    world.ses_tells(bounce(&world, "Permanent", "alice@example.com", 5)).await;
    let before = world.dump_text().await;
    world.ses_tells(bounce(&world, "Permanent", "alice@example.com", 5)).await;
    world.ses_tells(bounce(&world, "Transient", "alice@example.com", 4)).await;
    world.ses_tells(bounce(&world, "Transient", "alice@example.org", 9)).await;
    assert_eq!(world.dump_text().await, before);
}

#[tokio::test]
async fn a_new_address_starts_without_a_mark() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    world.ses_tells(bounce(&world, "Permanent", "alice@example.com", 5)).await;
    let moved = world.token_with("login", "alice", json!({"email": "alice@example.org"}));
    let sent = world.post("/v1/login/email", &moved, json!({})).await.expect(202);
    assert_eq!(sent.get("delivery"), None);
}

#[tokio::test]
async fn events_of_other_mails_and_of_other_forms_change_nothing() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let before = world.dump_text().await;
    let mut untagged = bounce(&world, "Permanent", "alice@example.com", 5);
    untagged["detail"]["mail"]["tags"] = json!({});
    let mut of_nobody = bounce(&world, "Permanent", "alice@example.com", 5);
    of_nobody["detail"]["mail"]["tags"]["user"] = json!([BASE64URL_NOPAD.encode(b"nobody")]);
    let mut beyond = bounce(&world, "Permanent", "alice@example.com", 5);
    beyond["detail"]["mail"]["tags"]["user"] = json!([BASE64URL_NOPAD.encode(b"alice#2FA")]);
    for event in [untagged, of_nobody, beyond, json!({}), json!([]), json!({"detail": {"mail": 1}})] {
        world.ses_tells(event).await;
    }
    assert_eq!(world.dump_text().await, before);
}
