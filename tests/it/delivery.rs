//! SES's reports on mails are shown at the next send.

use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;

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

fn at(deployment: &TestDeployment, seconds: i64) -> String {
    Timestamp::from_second(deployment.now() + seconds).unwrap().to_string()
}

fn bounce(deployment: &TestDeployment, kind: &str, recipient: &str, seconds: i64) -> Value {
    event(
        recipient,
        "Bounce",
        json!({"bounce": {"bounceType": kind, "bounceSubType": "General", "timestamp": at(deployment, seconds),
                          "bouncedRecipients": [{"emailAddress": recipient, "status": "5.1.1"}]}}),
    )
}

/// What the next send says of the last mail.
async fn told(deployment: &TestDeployment) -> Value {
    deployment.advance(30);
    let sent = deployment.user("alice").login().send_email().await;
    sent.expect(202).get("delivery").cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_bounce_a_complaint_and_a_delay_are_reported_at_the_next_send_until_a_delivery() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let alice = "alice@example.com";
    assert_eq!(told(&deployment).await, Value::Null);
    deployment.ses_tells(bounce(&deployment, "Permanent", alice, 1)).await;
    assert_eq!(told(&deployment).await, "bounced");
    let page = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(page["last_mail"]["delivery"], "bounced", "staff see it, too");
    deployment
        .ses_tells(event(
            alice,
            "DeliveryDelay",
            json!({"deliveryDelay": {
        "timestamp": at(&deployment, 1), "delayType": "MailboxFull", "delayedRecipients": [{"emailAddress": alice}]}}),
        ))
        .await;
    assert_eq!(told(&deployment).await, "delayed");
    deployment
        .ses_tells(event(
            alice,
            "Complaint",
            json!({"complaint": {
        "timestamp": at(&deployment, 1), "complainedRecipients": [{"emailAddress": alice}]}}),
        ))
        .await;
    assert_eq!(told(&deployment).await, "complained");
    deployment
        .ses_tells(event(
            alice,
            "Delivery",
            json!({"delivery": {
        "timestamp": at(&deployment, 1), "recipients": [alice], "smtpResponse": "250 ok"}}),
        ))
        .await;
    assert_eq!(told(&deployment).await, Value::Null);
}

#[tokio::test]
async fn an_event_twice_late_or_of_another_address_changes_nothing() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    deployment.ses_tells(bounce(&deployment, "Permanent", "alice@example.com", 5)).await;
    let before = deployment.dump_text().await;
    deployment.ses_tells(bounce(&deployment, "Permanent", "alice@example.com", 5)).await;
    deployment.ses_tells(bounce(&deployment, "Transient", "alice@example.com", 4)).await;
    deployment.ses_tells(bounce(&deployment, "Transient", "alice@example.org", 9)).await;
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn a_new_address_starts_without_a_mark() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    deployment.ses_tells(bounce(&deployment, "Permanent", "alice@example.com", 5)).await;
    let moved = deployment.token_with("login", "alice", json!({"email": "alice@example.org"}));
    let sent = deployment.login(&moved).send_email().await.expect(202);
    assert_eq!(sent.get("delivery"), None);
}

#[tokio::test]
async fn events_of_other_mails_and_of_other_forms_change_nothing() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let before = deployment.dump_text().await;
    let mut untagged = bounce(&deployment, "Permanent", "alice@example.com", 5);
    untagged["detail"]["mail"]["tags"] = json!({});
    let mut of_nobody = bounce(&deployment, "Permanent", "alice@example.com", 5);
    of_nobody["detail"]["mail"]["tags"]["user"] = json!([BASE64URL_NOPAD.encode(b"nobody")]);
    let mut beyond = bounce(&deployment, "Permanent", "alice@example.com", 5);
    beyond["detail"]["mail"]["tags"]["user"] = json!([BASE64URL_NOPAD.encode(b"alice#2FA")]);
    for event in [untagged, of_nobody, beyond, json!({}), json!([]), json!({"detail": {"mail": 1}})] {
        deployment.ses_tells(event).await;
    }
    assert_eq!(deployment.dump_text().await, before);
}
