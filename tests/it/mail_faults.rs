//! SES refuses, throttles, does not answer: the user can try again at once, and no code is half alive.

use serde_json::json;

use crate::wire::Fault;
use crate::world::World;

/// The record without its version and write id, which differ after every write.
async fn mailed_state(world: &World) -> String {
    let record = world.record("alice").await.unwrap();
    format!("{:?}", record["d"].as_m().unwrap().get("mailed"))
}

async fn a_failing_send_is_taken_back(faults: &[Fault]) {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let before = mailed_state(&world).await;
    let login = world.token("login", "alice");
    for fault in faults {
        world.wire.fail_next("SendEmail", *fault);
    }
    let failed = world.post("/v1/login/email", &login, json!({})).await;
    assert_eq!(failed.refusal(), (502, "mail-failed".to_owned()), "{faults:?}");
    assert!(!failed.text.contains('@'));
    assert_eq!(mailed_state(&world).await, before, "no cooldown, no count, no code");
    let at_once = world.post("/v1/login/email", &login, json!({})).await.expect(202);
    assert_eq!(at_once["sends_left"], 4);
    let code = json!({"code": world.mailed_code("alice")});
    world.post("/v1/login/email/verify", &login, code).await.expect(200);
}

#[tokio::test]
async fn abuse_59_ses_refusing_the_sender() {
    a_failing_send_is_taken_back(&[Fault::Error(400, "MessageRejected")]).await;
}

#[tokio::test]
async fn abuse_59_ses_paused_for_the_account() {
    a_failing_send_is_taken_back(&[Fault::Error(400, "SendingPausedException")]).await;
}

#[tokio::test]
async fn abuse_59_ses_throttling_longer_than_the_time_budget() {
    a_failing_send_is_taken_back(&[Fault::Error(429, "TooManyRequestsException"); 3]).await;
}

#[tokio::test]
async fn abuse_59_ses_out_of_reach() {
    a_failing_send_is_taken_back(&[Fault::Refused; 3]).await;
}

#[tokio::test]
async fn abuse_59_ses_failing_inside() {
    a_failing_send_is_taken_back(&[Fault::Error(500, "InternalServiceError"); 3]).await;
}

#[tokio::test]
async fn abuse_59_ses_answering_too_late_though_the_mail_went_out() {
    a_failing_send_is_taken_back(&[Fault::AnswerLost; 3]).await;
}

/// What is counted of the tenant's mails in this hour.
async fn counted(world: &World) -> i64 {
    let items = world.dump().await;
    let hour = items.iter().find(|item| item["PK"].as_s().unwrap().starts_with("MAILS#"));
    hour.map_or(0, |item| item["n"].as_n().unwrap().parse().unwrap())
}

#[tokio::test]
async fn abuse_78_a_loop_of_sends_that_fail_uses_up_no_mail_of_the_tenant() {
    let world = World::with_mail_cap(3).await;
    world.with_email_factor("alice").await;
    assert_eq!(counted(&world).await, 1);
    for _ in 0..5 {
        world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
        let failed = world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await;
        assert_eq!(failed.refusal(), (502, "mail-failed".to_owned()));
    }
    assert_eq!(counted(&world).await, 1);
    world.post("/v1/me/email", &world.token("session", "bob"), json!({})).await.expect(202);
}

#[tokio::test]
async fn abuse_78_a_recipient_that_ses_refuses_is_limited_like_one_that_it_takes() {
    let world = World::with_mail_cap(3).await;
    world.with_email_factor("alice").await;
    let mut tries = 0;
    let refused = loop {
        world.wire.fail_next("SendEmail", Fault::Error(400, "BadRequestException"));
        let login = world.token("login", "alice");
        let failed = world.post("/v1/login/email", &login, json!({})).await;
        if failed.refusal().0 == 429 {
            break failed.refusal();
        }
        assert_eq!(failed.refusal(), (502, "mail-failed".to_owned()));
        assert!(failed.json()["detail"].as_str().unwrap().contains("rejects the address"));
        let at_once = world.post("/v1/login/email", &login, json!({})).await;
        assert_eq!(at_once.refusal(), (429, "too-soon".to_owned()), "the cooldown stays");
        tries += 1;
        world.advance(30);
    };
    assert_eq!((tries, refused), (9, (429, "too-many-mails".to_owned())), "with the setup's mail, ten an hour");
    assert_eq!(counted(&world).await, 1, "the tenant's count is given back");
    assert_eq!(world.wire.take().iter().filter(|call| call.operation == "SendEmail").count(), 1 + 9);
}

#[tokio::test]
async fn if_the_tenant_s_count_cannot_be_released_the_first_error_is_reported() {
    let world = World::with_mail_cap(3).await;
    world.with_email_factor("alice").await;
    world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    world.wire.fail_after(1, "UpdateItem", Fault::Refused, 3);
    let failed = world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await;
    assert_eq!(failed.refusal(), (502, "mail-failed".to_owned()));
    world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await.expect(202);
}

#[tokio::test]
async fn a_moment_of_throttling_is_not_noticed() {
    let world = World::with_email().await;
    world.wire.fail_next("SendEmail", Fault::Error(429, "TooManyRequestsException"));
    world.post("/v1/me/email", &world.token("session", "alice"), json!({})).await.expect(202);
    assert_eq!(world.wire.mails().len(), 1);
}

#[tokio::test]
async fn a_resend_that_fails_leaves_the_code_of_the_first_mail() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let code = world.mailed_code("alice");
    world.advance(30);
    world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    let failed = world.post("/v1/login/email", &login, json!({})).await;
    assert_eq!(failed.refusal(), (502, "mail-failed".to_owned()));
    world.post("/v1/login/email/verify", &login, json!({"code": code})).await.expect(200);
}

#[tokio::test]
async fn if_the_withdrawal_fails_too_the_cooldown_stays_and_the_first_error_is_reported() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    world.wire.fail_after(1, "PutItem", Fault::Refused, 3);
    let failed = world.post("/v1/login/email", &login, json!({})).await;
    assert_eq!(failed.refusal(), (502, "mail-failed".to_owned()));
    let soon = world.post("/v1/login/email", &login, json!({})).await;
    assert_eq!(soon.refusal(), (429, "too-soon".to_owned()));
}

#[tokio::test]
async fn without_the_commit_no_mail_goes_out() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let mails = world.wire.mails().len();
    for _ in 0..3 {
        world.wire.fail_next("PutItem", Fault::Refused);
    }
    let failed = world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await;
    assert_eq!(failed.refusal(), (503, "unavailable".to_owned()));
    assert_eq!(world.wire.mails().len(), mails);
}

#[tokio::test]
async fn a_send_whose_commit_was_overtaken_is_decided_again() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let mails = world.wire.mails().len();
    world.wire.fail_next("PutItem", Fault::Beaten);
    let overtaken = world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await;
    assert_eq!(overtaken.refusal(), (429, "too-soon".to_owned()), "the other request has sent it");
    assert_eq!(world.wire.mails().len(), mails);
}

#[tokio::test]
async fn senders_are_shown_and_no_policy_names_one_while_ses_is_out_of_reach() {
    let world = World::with_email().await;
    let process = world.another_process();
    process.wire.fail_always(&[("GetEmailIdentity", Fault::Refused)]);
    let admin = world.token("staff", "ada");
    let shown = process.get("/v1/senders", &admin).await.expect(200);
    assert_eq!(shown["senders"][0]["status"], "unknown");
    let tag = process.get("/v1/policy", &admin).await.header("etag").to_owned();
    let policy = crate::world::policy_body(json!({"email_enabled": true, "sender_id": "support"}));
    let answer = process.put_policy(&admin, Some(&tag), policy).await;
    assert_eq!(answer.refusal(), (503, "unavailable".to_owned()));
}
