//! The codes that prove a sender's mailbox, and the claim that they confirm.

use http::Method;
use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::senders::{other_than, pending, verified};
use crate::wire::Fault;

#[tokio::test]
async fn abuse_85_a_sender_is_verified_by_the_code_in_the_mail_and_by_nothing_else() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    assert_eq!(
        deployment.add_sender("support").await.expect(201),
        pending(&deployment, "support"),
        "SES alone does not do"
    );
    let mails = deployment.wire.sender_mails();
    assert_eq!((mails.len(), mails[0].to()), (1, deployment.sender_address("support").as_str()));
    let code = mails[0].code();
    let never_sent = deployment.admin_of("other", "mallory").confirm_sender("support", &code).await;
    assert_eq!(never_sent.refusal(), refused(404, "not-found"), "another tenant has no such sender");
    let wrong = admin.confirm_sender("support", &other_than(&code)).await;
    assert_eq!(wrong.refusal(), refused(400, "invalid-code"));
    assert_eq!(admin.confirm_sender("support", &code).await.expect(200), verified(&deployment, "support"));
    let spent = admin.confirm_sender("support", &code).await;
    assert_eq!(spent.without_request_id(), wrong.without_request_id(), "the same bytes");
    assert_eq!(deployment.admin("ada").send_sender_code("support").await.refusal(), refused(409, "no-code-to-send"));
}

#[tokio::test]
async fn abuse_85_an_expired_code_is_refused_with_the_same_bytes_and_a_new_one_serves() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    deployment.add_sender("support").await.expect(201);
    let first = deployment.sender_code(&deployment.sender_address("support"));
    let wrong = admin.confirm_sender("support", &other_than(&first)).await;
    deployment.advance(600);
    let admin = deployment.admin("ada");
    let expired = admin.confirm_sender("support", &first).await;
    assert_eq!(expired.without_request_id(), wrong.without_request_id());
    let sent = deployment.admin("ada").send_sender_code("support").await.expect(202);
    assert_eq!(sent["sends_left"], 4);
    assert_eq!(sent["masked_email"], format!("s***@{}.example", deployment.table));
    assert_eq!(deployment.admin("ada").send_sender_code("support").await.refusal(), refused(429, "too-soon"));
    let second = deployment.sender_code(&deployment.sender_address("support"));
    admin.confirm_sender("support", &second).await.expect(200);
}

#[tokio::test]
async fn abuse_85_an_unconfirmed_claim_ends_after_a_day_and_another_tenant_gets_the_address() {
    let deployment = TestDeployment::new().await;
    let address = deployment.sender_address("support");
    deployment.admin_of("other", "mallory").add_sender("mine", &address).await.expect(201);
    assert_eq!(deployment.add_sender("support").await.refusal(), refused(409, "address-taken"));
    let shouted = deployment.admin("ada").add_sender("support", &address.to_uppercase()).await;
    assert_eq!(shouted.refusal(), refused(409, "address-taken"), "case makes no other mailbox");
    deployment.advance(24 * 3600 - 1);
    assert_eq!(deployment.add_sender("support").await.refusal(), refused(409, "address-taken"));
    deployment.advance(1);
    let theirs = deployment.admin_of("other", "mallory").sender("mine").await;
    assert_eq!(theirs.refusal(), refused(404, "not-found"));
    assert_eq!(deployment.admin_of("other", "mallory").senders().await.expect(200), json!({"senders": []}));
    deployment.verified_sender("support").await;
    let late = deployment.admin_of("other", "mallory").add_sender("mine", &address).await;
    assert_eq!(late.refusal(), refused(409, "address-taken"), "whoever proved it keeps it");
    deployment.advance(30 * 24 * 3600);
    assert_eq!(deployment.admin("ada").sender("support").await.expect(200), verified(&deployment, "support"));
}

#[tokio::test]
async fn abuse_85_ten_wrong_codes_end_the_claim_and_a_resend_does_not_reset_them() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    let code = deployment.sender_code(&deployment.sender_address("support"));
    for nth in 0..10 {
        if nth == 9 {
            deployment.advance(30);
            deployment.admin("ada").send_sender_code("support").await.expect(202);
        }
        let wrong = deployment.admin("ada").confirm_sender("support", &other_than(&code)).await;
        assert_eq!(wrong.refusal(), refused(400, "invalid-code"), "{nth}");
    }
    let right = deployment.admin("ada").confirm_sender("support", &code).await;
    assert_eq!(right.refusal(), refused(404, "not-found"));
    assert_eq!(deployment.admin("ada").sender("support").await.refusal(), refused(404, "not-found"));
    assert_eq!(deployment.audit_actions().await.iter().filter(|action| *action == "sender_ended").count(), 1);
    let address = deployment.sender_address("support");
    deployment.admin_of("other", "mallory").add_sender("mine", &address).await.expect(201);
    let fresh = deployment.sender_code(&address);
    assert_eq!(
        deployment.admin_of("other", "mallory").confirm_sender("mine", &fresh).await.expect(200)["status"],
        "verified"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_85_of_two_tenants_that_claim_an_address_at_once_one_gets_it() {
    for _ in 0..4 {
        let deployment = TestDeployment::new().await;
        let address = deployment.sender_address("support");
        let other = deployment.admin_of("other", "mallory");
        let (ours, theirs) = tokio::join!(deployment.add_sender("support"), other.add_sender("mine", &address));
        let mut answers = [ours.status.as_u16(), theirs.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [201, 409], "{} {}", ours.text, theirs.text);
        assert_eq!(deployment.wire.sender_mails().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_85_guesses_at_once_share_the_ten() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    let code = deployment.sender_code(&deployment.sender_address("support"));
    let guess = json!({"code": other_than(&code)});
    let requests = (0..32).map(|_| {
        let request = crate::deployment::request(
            Method::POST,
            "/v1/senders/support/confirm",
            &deployment.token("staff", "ada"),
            Some(guess.clone()),
        );
        tokio::spawn(deployment.detached_send(request))
    });
    let mut answered = 0;
    for request in requests.collect::<Vec<_>>() {
        let answer = request.await.unwrap();
        match answer.refusal() {
            (400, slug) if slug == "invalid-code" => answered += 1,
            (404, _) => {}
            (409, slug) if slug == "try-again" => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(answered <= 10, "{answered} guesses were answered");
}

#[tokio::test]
async fn abuse_85_a_send_that_fails_counts_nothing_and_the_sender_is_there() {
    let deployment = TestDeployment::with_mail_cap(2).await;
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    deployment.add_sender("billing").await.expect(201);
    let sent = deployment.admin("ada").send_sender_code("billing").await.expect(202);
    assert_eq!(sent["sends_left"], 4, "at once, and as if nothing had been sent");
    deployment.advance(30);
    for _ in 0..2 {
        deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
        assert_eq!(deployment.admin("ada").send_sender_code("billing").await.refusal(), refused(502, "mail-failed"));
    }
    deployment.admin("ada").send_sender_code("billing").await.expect(202);
    deployment.advance(30);
    let capped = deployment.admin("ada").send_sender_code("billing").await;
    assert_eq!(capped.refusal(), refused(429, "too-many-mails"), "of the two that the tenant may have, both are used");
    assert_eq!(deployment.add_sender("third").await.refusal(), refused(429, "too-many-mails"));
    assert_eq!(
        deployment.admin("ada").sender("third").await.refusal(),
        refused(404, "not-found"),
        "nothing is stored of it"
    );
}

#[tokio::test]
async fn abuse_85_adding_and_removing_an_address_again_and_again_sends_ten_mails_an_hour() {
    let deployment = TestDeployment::new().await;
    for _ in 0..10 {
        deployment.add_sender("support").await.expect(201);
        deployment.admin("ada").remove_sender("support").await.expect(204);
    }
    let calls = |deployment: &TestDeployment| {
        deployment.wire.take().iter().filter(|call| call.operation == "CreateEmailIdentity").count()
    };
    assert_eq!(calls(&deployment), 10);
    assert_eq!(deployment.add_sender("support").await.refusal(), refused(429, "too-many-mails"));
    assert_eq!(calls(&deployment), 0, "SES does not write to it either");
    let by_another =
        deployment.admin_of("other", "mallory").add_sender("mine", &deployment.sender_address("support")).await;
    assert_eq!(by_another.refusal(), refused(429, "too-many-mails"), "the limit is the mailbox's");
    assert_eq!(deployment.wire.sender_mails().len(), 10);
}

#[tokio::test]
async fn abuse_85_an_address_whose_codes_are_guessed_at_rests_for_a_day() {
    let deployment = TestDeployment::new().await;
    for _ in 0..3 {
        deployment.add_sender("support").await.expect(201);
        for _ in 0..10 {
            let guess = deployment.admin("ada").confirm_sender("support", "no code").await;
            assert_eq!(guess.refusal(), refused(400, "invalid-code"));
        }
    }
    let refusal = deployment.add_sender("support").await;
    assert_eq!(refusal.refusal(), refused(429, "too-many-attempts"));
    assert_eq!(refusal.header("retry-after"), (24 * 3600).to_string());
    deployment.advance(24 * 3600);
    deployment.verified_sender("support").await;
}
