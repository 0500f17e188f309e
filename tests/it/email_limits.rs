//! The limits on mailed codes, and the budget that they share.

use tests::answer::refused;

use serde_json::json;

use crate::deployment::TestDeployment;

#[tokio::test]
async fn a_resend_repeats_the_code_and_does_not_extend_it() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    let first = login.send_email().await.expect(202);
    let code = deployment.mailed_code("alice");
    deployment.advance(31);
    let second = login.send_email().await.expect(202);
    assert_eq!(deployment.mailed_code("alice"), code);
    assert_eq!(second["expires_at"], first["expires_at"]);
    assert_eq!((&first["sends_left"], &second["sends_left"]), (&json!(4), &json!(3)));
    deployment.advance(600 - 31);
    let late = login.email(&code).await;
    assert_eq!(late.refusal(), refused(400, "invalid-code"));
    let wrong = login.email("no code").await;
    assert_eq!(late.without_request_id(), wrong.without_request_id());
}

#[tokio::test]
async fn no_second_mail_goes_out_within_30_seconds_whatever_the_login() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    deployment.user("alice").login().send_email().await.expect(202);
    let before = deployment.wire.mails().len();
    deployment.advance(29);
    let early = deployment.user("alice").login().send_email().await;
    assert_eq!(early.refusal(), refused(429, "too-soon"));
    assert_eq!((early.header("retry-after"), &early.json()["retry_after"]), ("1", &json!(1)));
    assert_eq!(deployment.wire.mails().len(), before, "no mail");
    deployment.advance(1);
    deployment.user("alice").login().send_email().await.expect(202);
}

#[tokio::test]
async fn abuse_50_a_user_gets_10_mails_an_hour_and_a_code_goes_out_5_times() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let start = deployment.now() - 30;
    let login = deployment.user("alice").login();
    for left in (0..5).rev() {
        assert_eq!(login.send_email().await.expect(202)["sends_left"], left);
        deployment.advance(30);
    }
    let sixth = login.send_email().await;
    assert_eq!(sixth.refusal(), refused(429, "too-many-mails"));
    assert_eq!(sixth.header("retry-after"), "450", "when the code ends and a new one can be made");
    let other = deployment.user("alice").login();
    for _ in 0..4 {
        other.send_email().await.expect(202);
        deployment.advance(30);
    }
    let eleventh = deployment.user("alice").login().send_email().await;
    assert_eq!(eleventh.refusal(), refused(429, "too-many-mails"));
    assert_eq!(eleventh.header("retry-after"), (start + 3600 - deployment.now()).to_string());
    assert_eq!(deployment.wire.mails().len(), 10);
}

#[tokio::test]
async fn abuse_50_a_tenant_gets_no_more_mails_an_hour_than_its_cap() {
    let deployment = TestDeployment::with_mail_cap(2).await;
    let begin = async |user: &str| deployment.user(user).account().begin_email(json!({})).await;
    begin("alice").await.expect(202);
    begin("bob").await.expect(202);
    let third = begin("carol").await;
    assert_eq!(third.refusal(), refused(429, "too-many-mails"));
    assert_eq!(third.header("retry-after"), "3600");
    assert_eq!(deployment.wire.mails().len(), 2);
    deployment.advance(3600);
    begin("carol").await.expect(202);
}

#[tokio::test]
async fn abuse_03_resending_resets_no_budget() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    for _ in 0..4 {
        login.send_email().await.expect(202);
        assert_eq!(login.email("000000x").await.refusal(), refused(400, "invalid-code"));
        deployment.advance(30);
    }
    assert_eq!(login.email("000000x").await.refusal(), refused(400, "invalid-code"), "the fifth");
    let locked = login.email(&deployment.mailed_code("alice")).await;
    assert_eq!(locked.refusal(), refused(429, "too-many-attempts"), "the right code too");
    let mails = deployment.wire.mails().len();
    assert_eq!(login.send_email().await.refusal(), refused(429, "too-many-attempts"));
    assert_eq!(deployment.wire.mails().len(), mails, "no mail while locked");
}

#[tokio::test]
async fn abuse_08_09_the_budget_is_shared_by_every_way_to_enter_a_mailed_code() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let (login, session) = (deployment.token("login", "alice"), deployment.token("session", "alice"));
    let proof = json!({"proof": {"method": "email", "code": "000000x"}});
    let wrong = json!({"code": "000000x"});
    for answer in [
        deployment.login(&login).email("000000x").await,
        deployment.account(&session).submit_email(wrong.clone()).await,
        deployment.account(&session).begin_totp(proof).await,
        deployment.login(&login).submit_recovery_code(wrong.clone()).await,
        deployment.login(&login).submit_totp(wrong).await,
    ] {
        assert_eq!(answer.refusal(), refused(400, "invalid-code"));
    }
    let sixth = deployment.login(&login).email("000000x").await;
    assert_eq!(sixth.refusal(), refused(429, "too-many-attempts"));
}
