//! Mailed codes through the routers: setup, login, limits, and what a code is bound to.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::deployment::TestDeployment;
use crate::helpdesk;

fn refused(status: u16, slug: &str) -> (u16, String) {
    (status, slug.to_owned())
}

/// The claims of an assertion, unverified: others verify it.
fn claims(assertion: &Value) -> Value {
    let payload = assertion.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&data_encoding::BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_user_sets_email_up_at_login_and_the_login_passes() {
    let deployment = TestDeployment::with_email().await;
    let login = deployment.user("alice").login();
    let step = login.start().await.expect(200);
    assert_eq!(
        step,
        json!({"status": "setup_required", "setup_available": ["totp", "email"], "masked_email": "a***@example.com"})
    );
    let sent = deployment.account(&login).begin_email(json!({})).await.expect(202);
    assert_eq!(
        sent,
        json!({"masked_email": "a***@example.com", "expires_at": "2027-01-15T08:10:00Z",
               "resend_at": "2027-01-15T08:00:30Z", "sends_left": 4})
    );
    let code = json!({"code": deployment.mailed_code("alice")});
    let confirmed = deployment.account(&login).submit_email(code).await.expect(200);
    assert_eq!(confirmed["recovery_codes"].as_array().unwrap().len(), 10);
    let claims = claims(&confirmed["assertion"]);
    assert_eq!((&claims["method"], &claims["acr"]), (&json!("email"), &json!("aal1")));
    assert_eq!(claims["amr"], json!(["pwd", "email", "mfa"]));
    assert_eq!(login.send_email().await.refusal(), refused(401, "login-already-completed"));
    let actions = deployment.audit_actions().await;
    assert!(["user_seen", "email_added"].iter().all(|action| actions.contains(&(*action).to_owned())), "{actions:?}");
}

#[tokio::test]
async fn a_login_with_the_mailed_code() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    let step = login.start().await.expect(200);
    assert_eq!(
        step,
        json!({"status": "challenge", "methods": ["email", "recovery_code"], "masked_email": "a***@example.com",
               "recovery_codes_left": 10})
    );
    login.send_email().await.expect(202);
    let code = deployment.mailed_code("alice");
    let passed = login.email(&format!(" {} {} ", &code[..3], &code[3..])).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 10);
    let claims = claims(&passed["assertion"]);
    assert_eq!((&claims["method"], &claims["acr"]), (&json!("email"), &json!("aal1")));
    assert_eq!(claims["auth_time"], deployment.now());
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(me["email"], json!({"enabled": true, "masked_email": "a***@example.com"}));
}

#[tokio::test]
async fn the_last_used_of_two_factors_comes_first() {
    let deployment = TestDeployment::with_email().await;
    let alice = deployment.enrolled("alice").await;
    let fresh = deployment.token_with("session", "alice", json!({"acr": "aal2", "auth_time": deployment.now()}));
    deployment.account(&fresh).begin_email(json!({})).await.expect(202);
    let code = json!({"code": deployment.mailed_code("alice")});
    let confirmed = deployment.account(&fresh).submit_email(code).await.expect(200);
    assert_eq!(confirmed, json!({}), "there are recovery codes already, and a session is no login");
    let methods = async |deployment: &TestDeployment| {
        let login = deployment.token("login", "alice");
        deployment.login(&login).start().await.expect(200)["methods"].clone()
    };
    assert_eq!(methods(&deployment).await, json!(["totp", "email", "recovery_code"]));
    deployment.advance(30);
    let login = deployment.token("login", "alice");
    deployment.login(&login).send_email().await.expect(202);
    deployment.login(&login).email(&deployment.mailed_code("alice")).await.expect(200);
    assert_eq!(methods(&deployment).await, json!(["email", "totp", "recovery_code"]));
    deployment.advance(30);
    deployment.login_totp("alice", &alice.authenticator.code_at(deployment.now())).await.expect(200);
    assert_eq!(methods(&deployment).await, json!(["totp", "email", "recovery_code"]));
}

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
    let by_other_method = deployment.login_totp("bob", "123456").await;
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
async fn abuse_29_email_switched_off_by_policy_is_refused_at_once() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let login = deployment.user("alice").login();
    login.send_email().await.expect(202);
    let code = deployment.mailed_code("alice");
    deployment.set_policy(json!({"required": true})).await;
    assert_eq!(login.email(&code).await.refusal(), refused(403, "method-off"));
    assert_eq!(login.send_email().await.refusal(), refused(403, "method-off"));
    let session = deployment.token("session", "bob");
    for path in ["/v1/me/email", "/v1/me/email/confirm"] {
        let answer =
            deployment.post(path, &session, if path.ends_with("confirm") { json!({"code": "1"}) } else { json!({}) });
        assert_eq!(answer.await.refusal(), refused(403, "method-off"));
    }
    let step = login.start().await.expect(200);
    assert_eq!(step["status"], "setup_required", "a factor that is off is none");
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

#[tokio::test]
async fn email_is_no_way_into_an_enrolled_account() {
    let deployment = TestDeployment::with_email().await;
    let early = deployment.token("login", "alice");
    deployment.account(&early).begin_email(json!({})).await.expect(202);
    let code = deployment.mailed_code("alice");
    deployment.enrolled("alice").await;
    let confirm = deployment.account(&early).confirm_email(&code).await;
    assert_eq!(confirm.refusal(), refused(403, "wrong-token-use"));
    let begin = deployment.account(&deployment.token("login", "alice")).begin_email(json!({})).await;
    assert_eq!(begin.refusal(), refused(403, "wrong-token-use"));
    let stale = deployment.user("alice").account().begin_email(json!({})).await;
    assert_eq!(stale.refusal(), refused(401, "insufficient-user-authentication"));
}

#[tokio::test]
async fn the_mail_is_tagged_and_tracked_and_carries_no_id_in_the_open() {
    let deployment = TestDeployment::with_email().await;
    let user = "auth0|Ünï";
    let session = deployment.token_with("session", user, json!({"email": "u@example.com"}));
    deployment.account(&session).begin_email(json!({})).await.expect(202);
    let mail = deployment.wire.mails().pop().unwrap();
    assert_eq!(mail.request["ConfigurationSetName"], crate::aws::CONFIGURATION_SET);
    assert_eq!(mail.tag("purpose"), "enrollment");
    let decoded = |tag| String::from_utf8(data_encoding::BASE64URL_NOPAD.decode(mail.tag(tag).as_bytes()).unwrap());
    assert_eq!((decoded("tenant").unwrap(), decoded("user").unwrap()), ("demo".to_owned(), user.to_owned()));
}

/// Mails as they cross the wire, for `tests/mail`, where a library of another language reads them.
#[tokio::test]
async fn mails_in_every_language_are_left_for_another_reader() {
    let folder = std::path::PathBuf::from(std::env::var("TEST_MAILS").expect("run the tests with `make test`"));
    let deployment = TestDeployment::with_email().await;
    let policy = json!({"required": true, "email_enabled": true, "sender_id": "support",
        "issuer": "Ärzte \"<script>\" & Söhne 🚀", "support_url": "https://help.example.com/2fa"});
    deployment.set_policy(policy).await;
    for locale in ["en", "de", "fr", "es", "ja"] {
        let session = helpdesk::claims("session", "demo", locale, locale, deployment.now());
        let mut session = session.as_object().unwrap().clone();
        session.insert("locale".to_owned(), json!(locale));
        let mut request = crate::deployment::request(
            http::Method::POST,
            "/v1/me/email",
            &deployment.helpdesk.sign(&json!(session)),
            None,
        );
        let browser =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0\tBcc: m@example.com";
        request.headers_mut().insert("user-agent", browser.parse().unwrap());
        deployment.send(request).await.expect(202);
        std::fs::write(folder.join(format!("{locale}.eml")), deployment.wire.mails().pop().unwrap().mime).unwrap();
    }
}
