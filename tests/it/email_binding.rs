//! What a mailed code is bound to: a login, a purpose, an address, one use.

use std::collections::BTreeMap;
use tests::answer::refused;

use serde_json::json;

use crate::deployment::TestDeployment;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_17_one_mailed_code_32_requests_one_success() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    login.send_email().await.expect(202);
    let code = json!({"code": deployment.mailed_code("alice")});
    let requests: Vec<_> = (0..32)
        .map(|_| {
            let request =
                crate::deployment::request(http::Method::POST, "/v1/login/email/verify", &login, Some(code.clone()));
            tokio::spawn(deployment.detached_send(request))
        })
        .collect();
    let mut answers = BTreeMap::new();
    for request in requests {
        let answer = request.await.unwrap();
        let outcome = if answer.status == 200 { "passed".to_owned() } else { answer.problem() };
        *answers.entry(outcome).or_insert(0) += 1;
    }
    assert_eq!(answers["passed"], 1, "{answers:?}");
    let expected = ["passed", "login-already-completed", "try-again"];
    assert!(answers.keys().all(|outcome| expected.contains(&outcome.as_str())), "{answers:?}");
}

#[tokio::test]
async fn abuse_28_a_code_of_login_a_is_refused_in_login_b() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let (a, b) = (deployment.token("login", "alice"), deployment.token("login", "alice"));
    deployment.login(&a).send_email().await.expect(202);
    let code_of_a = deployment.mailed_code("alice");
    deployment.advance(30);
    deployment.login(&b).send_email().await.expect(202);
    let crossed = deployment.login(&b).email(&code_of_a).await;
    assert_eq!(crossed.refusal(), refused(400, "invalid-code"));
    deployment.login(&b).email(&deployment.mailed_code("alice")).await.expect(200);
    deployment.login(&a).email(&code_of_a).await.expect(200);
}

#[tokio::test]
async fn a_code_for_one_purpose_is_refused_for_another() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let (login, session) = (deployment.token("login", "alice"), deployment.token("session", "alice"));
    deployment.account(&session).send_proof().await.expect(202);
    let proof = deployment.mailed_code("alice");
    assert_eq!(deployment.login(&login).email(&proof).await.refusal(), refused(400, "invalid-code"));
    let confirm = deployment.account(&session).confirm_email(&proof).await;
    assert_eq!(confirm.refusal(), refused(400, "invalid-code"));
    let with_proof = json!({"proof": {"method": "email", "code": proof}});
    deployment.account(&session).begin_totp(with_proof.clone()).await.expect(201);
    let again = deployment.account(&session).begin_totp(with_proof).await;
    assert_eq!(again.refusal(), refused(400, "invalid-code"), "a proof is spent");
}

#[tokio::test]
async fn a_wrong_an_expired_a_spent_and_a_never_sent_code_get_the_same_bytes() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let never_sent = deployment.user("alice").login().email("123456").await;
    let login = deployment.user("alice").login();
    login.send_email().await.expect(202);
    let code = deployment.mailed_code("alice");
    let wrong = login.email(if code == "123456" { "654321" } else { "123456" }).await;
    login.email(&code).await.expect(200);
    let spent = deployment.user("alice").login().email(&code).await;
    let without_factor = deployment.user("bob").login().email("123456").await;
    let by_other_method = deployment.user("bob").login().totp("123456").await;
    for answer in [&never_sent, &spent, &without_factor, &by_other_method] {
        assert_eq!(answer.refusal(), refused(400, "invalid-code"));
        assert_eq!(answer.without_request_id(), wrong.without_request_id());
    }
}

#[tokio::test]
async fn abuse_26_36_96_no_mail_to_an_unverified_address_or_the_mailbox_of_the_first_step() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let mails = deployment.wire.mails().len();
    for changes in [
        json!({"email_verified": false}),
        json!({"amr": ["email"]}),
        json!({"amr": ["Email"]}),
        json!({"amr": ["otp"]}),
        json!({"amr": ["mca"]}),
        json!({"amr": ["pwd", "magic_link"]}),
    ] {
        let login = deployment.token_with("login", "alice", changes.clone());
        let step = deployment.login(&login).start().await.expect(200);
        assert_eq!(step, json!({"status": "blocked", "methods": ["recovery_code"], "recovery_codes_left": 10}));
        assert_eq!(deployment.login(&login).send_email().await.refusal(), refused(403, "method-off"));
        let newcomer = deployment.token_with("login", "bob", changes);
        let step = deployment.login(&newcomer).start().await.expect(200);
        assert_eq!(step, json!({"status": "setup_required", "setup_available": ["totp"]}));
        let begun = deployment.account(&newcomer).begin_email(json!({})).await;
        assert_eq!(begun.refusal(), refused(403, "method-off"));
    }
    assert_eq!(deployment.wire.mails().len(), mails);
}

#[tokio::test]
async fn abuse_35_a_code_goes_to_the_address_of_the_moment_and_an_old_one_dies_with_it() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let session = deployment.user("alice").account();
    session.send_proof().await.expect(202);
    let old = deployment.mailed_code("alice");
    let moved = deployment.token_with("session", "alice", json!({"email": "alice@example.org"}));
    let proof = json!({"proof": {"method": "email", "code": old}});
    let refusal = deployment.account(&moved).begin_totp(proof).await;
    assert_eq!(refusal.refusal(), refused(401, "insufficient-user-authentication"));
    let login = deployment.token_with("login", "alice", json!({"jti": "one-login"}));
    deployment.advance(30);
    deployment.login(&login).send_email().await.expect(202);
    let old = deployment.mailed_code("alice");
    let moved = json!({"email": "alice@example.org", "jti": "one-login"});
    let moved = deployment.token_with("login", "alice", moved);
    assert_eq!(deployment.login(&moved).email(&old).await.refusal(), refused(400, "invalid-code"));
    deployment.advance(30);
    deployment.login(&moved).send_email().await.expect(202);
    assert_eq!(deployment.wire.mails().last().unwrap().to(), "alice@example.org");
    assert!(deployment.audit_actions().await.contains(&"address_changed".to_owned()));
}
