//! Mailed codes through the routers: setup, login, limits, and what a code is bound to.

use tests::answer::refused;

use serde_json::{Value, json};

use crate::deployment::TestDeployment;
use crate::helpdesk;

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
    let confirmed = deployment.account(&login).confirm_email(deployment.mailed_code("alice")).await.expect(200);
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
    let fresh = deployment.user("alice").fresh_account();
    fresh.begin_email(json!({})).await.expect(202);
    let confirmed = fresh.confirm_email(deployment.mailed_code("alice")).await.expect(200);
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
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    assert_eq!(methods(&deployment).await, json!(["totp", "email", "recovery_code"]));
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
    let locales =
        ["ar", "da", "de", "en", "es", "fi", "fr", "it", "ja", "ko", "nb", "nl", "pl", "pt-BR", "sv", "tr", "zh-Hans"];
    for locale in locales {
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
