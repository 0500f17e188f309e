//! SES refuses, throttles, does not answer: the user can try again at once, and no code is half alive.

use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::wire::Fault;

/// The record without its version and write id, which differ after every write.
async fn mailed_state(deployment: &TestDeployment) -> String {
    let record = deployment.record("alice").await.unwrap();
    format!("{:?}", record["d"].as_m().unwrap().get("mailed"))
}

async fn a_failing_send_is_taken_back(faults: &[Fault]) {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let before = mailed_state(&deployment).await;
    let login = deployment.user("alice").login();
    for fault in faults {
        deployment.wire.fail_next("SendEmail", *fault);
    }
    let failed = login.send_email().await;
    assert_eq!(failed.refusal(), refused(502, "mail-failed"), "{faults:?}");
    assert!(!failed.text.contains('@'));
    assert_eq!(mailed_state(&deployment).await, before, "no cooldown, no count, no code");
    let at_once = login.send_email().await.expect(202);
    assert_eq!(at_once["sends_left"], 4);
    login.email(deployment.mailed_code("alice")).await.expect(200);
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
async fn counted(deployment: &TestDeployment) -> i64 {
    let items = deployment.dump().await;
    let hour = items.iter().find(|item| item["PK"].as_s().unwrap().starts_with("MAILS#"));
    hour.map_or(0, |item| item["n"].as_n().unwrap().parse().unwrap())
}

#[tokio::test]
async fn abuse_78_a_loop_of_sends_that_fail_uses_up_no_mail_of_the_tenant() {
    let deployment = TestDeployment::with_mail_cap(3).await;
    deployment.with_email_factor("alice").await;
    assert_eq!(counted(&deployment).await, 1);
    for _ in 0..5 {
        deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
        let failed = deployment.user("alice").login().send_email().await;
        assert_eq!(failed.refusal(), refused(502, "mail-failed"));
    }
    assert_eq!(counted(&deployment).await, 1);
    deployment.user("bob").account().begin_email(json!({})).await.expect(202);
}

#[tokio::test]
async fn abuse_78_a_recipient_that_ses_refuses_is_limited_like_one_that_it_takes() {
    let deployment = TestDeployment::with_mail_cap(3).await;
    deployment.with_email_factor("alice").await;
    let mut tries = 0;
    let rejected = loop {
        deployment.wire.fail_next("SendEmail", Fault::Error(400, "BadRequestException"));
        let login = deployment.user("alice").login();
        let failed = login.send_email().await;
        if failed.refusal().0 == 429 {
            break failed.refusal();
        }
        assert_eq!(failed.refusal(), refused(502, "mail-failed"));
        assert!(failed.json()["detail"].as_str().unwrap().contains("rejects the address"));
        let at_once = login.send_email().await;
        assert_eq!(at_once.refusal(), refused(429, "too-soon"), "the cooldown stays");
        tries += 1;
        deployment.advance(30);
    };
    assert_eq!((tries, rejected), (9, refused(429, "too-many-mails")), "with the setup's mail, ten an hour");
    assert_eq!(counted(&deployment).await, 1, "the tenant's count is given back");
    assert_eq!(deployment.wire.take().iter().filter(|call| call.operation == "SendEmail").count(), 1 + 9);
}

#[tokio::test]
async fn if_the_tenant_s_count_cannot_be_released_the_first_error_is_reported() {
    let deployment = TestDeployment::with_mail_cap(3).await;
    deployment.with_email_factor("alice").await;
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    deployment.wire.fail_after(1, "UpdateItem", Fault::Refused, 3);
    let failed = deployment.user("alice").login().send_email().await;
    assert_eq!(failed.refusal(), refused(502, "mail-failed"));
    deployment.user("alice").login().send_email().await.expect(202);
}

#[tokio::test]
async fn a_moment_of_throttling_is_not_noticed() {
    let deployment = TestDeployment::with_email().await;
    deployment.wire.fail_next("SendEmail", Fault::Error(429, "TooManyRequestsException"));
    deployment.user("alice").account().begin_email(json!({})).await.expect(202);
    assert_eq!(deployment.wire.mails().len(), 1);
}

#[tokio::test]
async fn a_resend_that_fails_leaves_the_code_of_the_first_mail() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    login.send_email().await.expect(202);
    let code = deployment.mailed_code("alice");
    deployment.advance(30);
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    let failed = login.send_email().await;
    assert_eq!(failed.refusal(), refused(502, "mail-failed"));
    login.email(&code).await.expect(200);
}

#[tokio::test]
async fn if_the_withdrawal_fails_too_the_cooldown_stays_and_the_first_error_is_reported() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    deployment.wire.fail_after(1, "PutItem", Fault::Refused, 3);
    let failed = login.send_email().await;
    assert_eq!(failed.refusal(), refused(502, "mail-failed"));
    let soon = login.send_email().await;
    assert_eq!(soon.refusal(), refused(429, "too-soon"));
}

#[tokio::test]
async fn without_the_commit_no_mail_goes_out() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let mails = deployment.wire.mails().len();
    for _ in 0..3 {
        deployment.wire.fail_next("PutItem", Fault::Refused);
    }
    let failed = deployment.user("alice").login().send_email().await;
    assert_eq!(failed.refusal(), refused(503, "unavailable"));
    assert_eq!(deployment.wire.mails().len(), mails);
}

#[tokio::test]
async fn a_send_whose_commit_was_overtaken_is_decided_again() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let mails = deployment.wire.mails().len();
    deployment.wire.fail_next("PutItem", Fault::Beaten);
    let overtaken = deployment.user("alice").login().send_email().await;
    assert_eq!(overtaken.refusal(), refused(429, "too-soon"), "the other request has sent it");
    assert_eq!(deployment.wire.mails().len(), mails);
}

#[tokio::test]
async fn senders_are_shown_and_no_policy_names_one_while_ses_is_out_of_reach() {
    let deployment = TestDeployment::with_email().await;
    let process = deployment.another_process();
    process.wire.fail_always(&[("GetEmailIdentity", Fault::Refused)]);
    let admin = process.admin("ada");
    let shown = admin.senders().await.expect(200);
    assert_eq!(shown["senders"][0]["status"], "unknown");
    let tag = admin.policy().await.header("etag").to_owned();
    let policy = crate::deployment::policy_body(json!({"email_enabled": true, "sender_id": "support"}));
    let answer = admin.put_policy(Some(&tag), policy).await;
    assert_eq!(answer.refusal(), refused(503, "unavailable"));
}
