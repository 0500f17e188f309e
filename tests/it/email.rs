//! Mailed codes through the routers: setup, login, limits, and what a code is bound to.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::helpdesk;
use crate::world::{Answer, World};

fn refused(status: u16, slug: &str) -> (u16, String) {
    (status, slug.to_owned())
}

async fn send(world: &World, login: &str) -> Answer {
    world.post("/v1/login/email", login, json!({})).await
}

async fn verify(world: &World, login: &str, code: &str) -> Answer {
    world.post("/v1/login/email/verify", login, json!({"code": code})).await
}

/// The claims of an assertion, unverified: others verify it.
fn claims(assertion: &Value) -> Value {
    let payload = assertion.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&data_encoding::BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_user_sets_email_up_at_login_and_the_login_passes() {
    let world = World::with_email().await;
    let login = world.token("login", "alice");
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!(
        step,
        json!({"status": "setup_required", "setup_available": ["totp", "email"], "masked_email": "a***@example.com"})
    );
    let sent = world.post("/v1/me/email", &login, json!({})).await.expect(202);
    assert_eq!(
        sent,
        json!({"masked_email": "a***@example.com", "expires_at": "2027-01-15T08:10:00Z",
               "resend_at": "2027-01-15T08:00:30Z", "sends_left": 4})
    );
    let code = json!({"code": world.mailed_code("alice")});
    let confirmed = world.post("/v1/me/email/confirm", &login, code).await.expect(200);
    assert_eq!(confirmed["recovery_codes"].as_array().unwrap().len(), 10);
    let claims = claims(&confirmed["assertion"]);
    assert_eq!((&claims["method"], &claims["acr"]), (&json!("email"), &json!("aal1")));
    assert_eq!(claims["amr"], json!(["pwd", "email", "mfa"]));
    assert_eq!(send(&world, &login).await.refusal(), refused(401, "login-already-completed"));
    let actions = world.audit_actions().await;
    assert!(["user_seen", "email_added"].iter().all(|action| actions.contains(&(*action).to_owned())), "{actions:?}");
}

#[tokio::test]
async fn a_login_with_the_mailed_code() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!(
        step,
        json!({"status": "challenge", "methods": ["email", "recovery_code"], "masked_email": "a***@example.com",
               "recovery_codes_left": 10})
    );
    send(&world, &login).await.expect(202);
    let code = world.mailed_code("alice");
    let passed = verify(&world, &login, &format!(" {} {} ", &code[..3], &code[3..])).await.expect(200);
    assert_eq!(passed["recovery_codes_left"], 10);
    let claims = claims(&passed["assertion"]);
    assert_eq!((&claims["method"], &claims["acr"]), (&json!("email"), &json!("aal1")));
    assert_eq!(claims["auth_time"], world.now());
    let me = world.get("/v1/me", &world.token("session", "alice")).await.expect(200);
    assert_eq!(me["email"], json!({"enabled": true, "masked_email": "a***@example.com"}));
}

#[tokio::test]
async fn the_last_used_of_two_factors_comes_first() {
    let world = World::with_email().await;
    let alice = world.enrolled("alice").await;
    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    world.post("/v1/me/email", &fresh, json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    let confirmed = world.post("/v1/me/email/confirm", &fresh, code).await.expect(200);
    assert_eq!(confirmed, json!({}), "there are recovery codes already, and a session is no login");
    let methods = async |world: &World| {
        let login = world.token("login", "alice");
        world.post("/v1/login", &login, json!({})).await.expect(200)["methods"].clone()
    };
    assert_eq!(methods(&world).await, json!(["totp", "email", "recovery_code"]));
    world.advance(30);
    let login = world.token("login", "alice");
    send(&world, &login).await.expect(202);
    verify(&world, &login, &world.mailed_code("alice")).await.expect(200);
    assert_eq!(methods(&world).await, json!(["email", "totp", "recovery_code"]));
    world.advance(30);
    world.login_totp("alice", &alice.authenticator.code_at(world.now())).await.expect(200);
    assert_eq!(methods(&world).await, json!(["totp", "email", "recovery_code"]));
}

#[tokio::test]
async fn a_resend_repeats_the_code_and_does_not_extend_it() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    let first = send(&world, &login).await.expect(202);
    let code = world.mailed_code("alice");
    world.advance(31);
    let second = send(&world, &login).await.expect(202);
    assert_eq!(world.mailed_code("alice"), code);
    assert_eq!(second["expires_at"], first["expires_at"]);
    assert_eq!((&first["sends_left"], &second["sends_left"]), (&json!(4), &json!(3)));
    world.advance(600 - 31);
    let late = verify(&world, &login, &code).await;
    assert_eq!(late.refusal(), refused(400, "invalid-code"));
    let wrong = verify(&world, &login, "no code").await;
    assert_eq!(late.without_request_id(), wrong.without_request_id());
}

#[tokio::test]
async fn no_second_mail_goes_out_within_30_seconds_whatever_the_login() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    send(&world, &world.token("login", "alice")).await.expect(202);
    let before = world.wire.mails().len();
    world.advance(29);
    let early = send(&world, &world.token("login", "alice")).await;
    assert_eq!(early.refusal(), refused(429, "too-soon"));
    assert_eq!((early.header("retry-after"), &early.json()["retry_after"]), ("1", &json!(1)));
    assert_eq!(world.wire.mails().len(), before, "no mail");
    world.advance(1);
    send(&world, &world.token("login", "alice")).await.expect(202);
}

#[tokio::test]
async fn abuse_50_a_user_gets_10_mails_an_hour_and_a_code_goes_out_5_times() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let start = world.now() - 30;
    let login = world.token("login", "alice");
    for left in (0..5).rev() {
        assert_eq!(send(&world, &login).await.expect(202)["sends_left"], left);
        world.advance(30);
    }
    let sixth = send(&world, &login).await;
    assert_eq!(sixth.refusal(), refused(429, "too-many-mails"));
    assert_eq!(sixth.header("retry-after"), "450", "when the code ends and a new one can be made");
    let other = world.token("login", "alice");
    for _ in 0..4 {
        send(&world, &other).await.expect(202);
        world.advance(30);
    }
    let eleventh = send(&world, &world.token("login", "alice")).await;
    assert_eq!(eleventh.refusal(), refused(429, "too-many-mails"));
    assert_eq!(eleventh.header("retry-after"), (start + 3600 - world.now()).to_string());
    assert_eq!(world.wire.mails().len(), 10);
}

#[tokio::test]
async fn abuse_50_a_tenant_gets_no_more_mails_an_hour_than_its_cap() {
    let world = World::with_mail_cap(2).await;
    let begin = async |user: &str| world.post("/v1/me/email", &world.token("session", user), json!({})).await;
    begin("alice").await.expect(202);
    begin("bob").await.expect(202);
    let third = begin("carol").await;
    assert_eq!(third.refusal(), refused(429, "too-many-mails"));
    assert_eq!(third.header("retry-after"), "3600");
    assert_eq!(world.wire.mails().len(), 2);
    world.advance(3600);
    begin("carol").await.expect(202);
}

#[tokio::test]
async fn abuse_03_resending_resets_no_budget() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    for _ in 0..4 {
        send(&world, &login).await.expect(202);
        assert_eq!(verify(&world, &login, "000000x").await.refusal(), refused(400, "invalid-code"));
        world.advance(30);
    }
    assert_eq!(verify(&world, &login, "000000x").await.refusal(), refused(400, "invalid-code"), "the fifth");
    let locked = verify(&world, &login, &world.mailed_code("alice")).await;
    assert_eq!(locked.refusal(), refused(429, "too-many-attempts"), "the right code too");
    let mails = world.wire.mails().len();
    assert_eq!(send(&world, &login).await.refusal(), refused(429, "too-many-attempts"));
    assert_eq!(world.wire.mails().len(), mails, "no mail while locked");
}

#[tokio::test]
async fn abuse_08_09_the_budget_is_shared_by_every_way_to_enter_a_mailed_code() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let (login, session) = (world.token("login", "alice"), world.token("session", "alice"));
    let proof = json!({"proof": {"method": "email", "code": "000000x"}});
    let wrong = json!({"code": "000000x"});
    for answer in [
        verify(&world, &login, "000000x").await,
        world.post("/v1/me/email/confirm", &session, wrong.clone()).await,
        world.post("/v1/me/totp", &session, proof).await,
        world.post("/v1/login/recovery-code", &login, wrong.clone()).await,
        world.post("/v1/login/totp", &login, wrong).await,
    ] {
        assert_eq!(answer.refusal(), refused(400, "invalid-code"));
    }
    let sixth = verify(&world, &login, "000000x").await;
    assert_eq!(sixth.refusal(), refused(429, "too-many-attempts"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_17_one_mailed_code_32_requests_one_success() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    send(&world, &login).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    let requests: Vec<_> = (0..32)
        .map(|_| {
            let request =
                crate::world::request(http::Method::POST, "/v1/login/email/verify", &login, Some(code.clone()));
            tokio::spawn(world.detached_send(request))
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
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let (a, b) = (world.token("login", "alice"), world.token("login", "alice"));
    send(&world, &a).await.expect(202);
    let code_of_a = world.mailed_code("alice");
    world.advance(30);
    send(&world, &b).await.expect(202);
    let crossed = verify(&world, &b, &code_of_a).await;
    assert_eq!(crossed.refusal(), refused(400, "invalid-code"));
    verify(&world, &b, &world.mailed_code("alice")).await.expect(200);
    verify(&world, &a, &code_of_a).await.expect(200);
}

#[tokio::test]
async fn a_code_for_one_purpose_is_refused_for_another() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let (login, session) = (world.token("login", "alice"), world.token("session", "alice"));
    world.post("/v1/me/proof/email", &session, json!({})).await.expect(202);
    let proof = world.mailed_code("alice");
    assert_eq!(verify(&world, &login, &proof).await.refusal(), refused(400, "invalid-code"));
    let confirm = world.post("/v1/me/email/confirm", &session, json!({"code": proof})).await;
    assert_eq!(confirm.refusal(), refused(400, "invalid-code"));
    let with_proof = json!({"proof": {"method": "email", "code": proof}});
    world.post("/v1/me/totp", &session, with_proof.clone()).await.expect(201);
    let again = world.post("/v1/me/totp", &session, with_proof).await;
    assert_eq!(again.refusal(), refused(400, "invalid-code"), "a proof is spent");
}

#[tokio::test]
async fn a_wrong_an_expired_a_spent_and_a_never_sent_code_get_the_same_bytes() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let never_sent = verify(&world, &world.token("login", "alice"), "123456").await;
    let login = world.token("login", "alice");
    send(&world, &login).await.expect(202);
    let code = world.mailed_code("alice");
    let wrong = verify(&world, &login, if code == "123456" { "654321" } else { "123456" }).await;
    verify(&world, &login, &code).await.expect(200);
    let spent = verify(&world, &world.token("login", "alice"), &code).await;
    let without_factor = verify(&world, &world.token("login", "bob"), "123456").await;
    let by_other_method = world.login_totp("bob", "123456").await;
    for answer in [&never_sent, &spent, &without_factor, &by_other_method] {
        assert_eq!(answer.refusal(), refused(400, "invalid-code"));
        assert_eq!(answer.without_request_id(), wrong.without_request_id());
    }
}

#[tokio::test]
async fn abuse_26_36_96_no_mail_to_an_unverified_address_or_the_mailbox_of_the_first_step() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let mails = world.wire.mails().len();
    for changes in [
        json!({"email_verified": false}),
        json!({"amr": ["email"]}),
        json!({"amr": ["Email"]}),
        json!({"amr": ["otp"]}),
        json!({"amr": ["mca"]}),
        json!({"amr": ["pwd", "magic_link"]}),
    ] {
        let login = world.token_with("login", "alice", changes.clone());
        let step = world.post("/v1/login", &login, json!({})).await.expect(200);
        assert_eq!(step, json!({"status": "blocked", "methods": ["recovery_code"], "recovery_codes_left": 10}));
        assert_eq!(send(&world, &login).await.refusal(), refused(403, "method-off"));
        let newcomer = world.token_with("login", "bob", changes);
        let step = world.post("/v1/login", &newcomer, json!({})).await.expect(200);
        assert_eq!(step, json!({"status": "setup_required", "setup_available": ["totp"]}));
        let begun = world.post("/v1/me/email", &newcomer, json!({})).await;
        assert_eq!(begun.refusal(), refused(403, "method-off"));
    }
    assert_eq!(world.wire.mails().len(), mails);
}

#[tokio::test]
async fn abuse_29_email_switched_off_by_policy_is_refused_at_once() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let login = world.token("login", "alice");
    send(&world, &login).await.expect(202);
    let code = world.mailed_code("alice");
    world.set_policy(json!({"required": true})).await;
    assert_eq!(verify(&world, &login, &code).await.refusal(), refused(403, "method-off"));
    assert_eq!(send(&world, &login).await.refusal(), refused(403, "method-off"));
    let session = world.token("session", "bob");
    for path in ["/v1/me/email", "/v1/me/email/confirm"] {
        let answer =
            world.post(path, &session, if path.ends_with("confirm") { json!({"code": "1"}) } else { json!({}) });
        assert_eq!(answer.await.refusal(), refused(403, "method-off"));
    }
    let step = world.post("/v1/login", &login, json!({})).await.expect(200);
    assert_eq!(step["status"], "setup_required", "a factor that is off is none");
}

#[tokio::test]
async fn abuse_35_a_code_goes_to_the_address_of_the_moment_and_an_old_one_dies_with_it() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let session = world.token("session", "alice");
    world.post("/v1/me/proof/email", &session, json!({})).await.expect(202);
    let old = world.mailed_code("alice");
    let moved = world.token_with("session", "alice", json!({"email": "alice@example.org"}));
    let proof = json!({"proof": {"method": "email", "code": old}});
    let refusal = world.post("/v1/me/totp", &moved, proof).await;
    assert_eq!(refusal.refusal(), refused(401, "insufficient-user-authentication"));
    let login = world.token_with("login", "alice", json!({"jti": "one-login"}));
    world.advance(30);
    send(&world, &login).await.expect(202);
    let old = world.mailed_code("alice");
    let moved = json!({"email": "alice@example.org", "jti": "one-login"});
    let moved = world.token_with("login", "alice", moved);
    assert_eq!(verify(&world, &moved, &old).await.refusal(), refused(400, "invalid-code"));
    world.advance(30);
    send(&world, &moved).await.expect(202);
    assert_eq!(world.wire.mails().last().unwrap().to(), "alice@example.org");
    assert!(world.audit_actions().await.contains(&"address_changed".to_owned()));
}

#[tokio::test]
async fn email_is_no_way_into_an_enrolled_account() {
    let world = World::with_email().await;
    let early = world.token("login", "alice");
    world.post("/v1/me/email", &early, json!({})).await.expect(202);
    let code = world.mailed_code("alice");
    world.enrolled("alice").await;
    let confirm = world.post("/v1/me/email/confirm", &early, json!({"code": code})).await;
    assert_eq!(confirm.refusal(), refused(403, "wrong-token-use"));
    let begin = world.post("/v1/me/email", &world.token("login", "alice"), json!({})).await;
    assert_eq!(begin.refusal(), refused(403, "wrong-token-use"));
    let stale = world.post("/v1/me/email", &world.token("session", "alice"), json!({})).await;
    assert_eq!(stale.refusal(), refused(401, "insufficient-user-authentication"));
}

#[tokio::test]
async fn the_mail_is_tagged_and_tracked_and_carries_no_id_in_the_open() {
    let world = World::with_email().await;
    let user = "auth0|Ünï";
    let session = world.token_with("session", user, json!({"email": "u@example.com"}));
    world.post("/v1/me/email", &session, json!({})).await.expect(202);
    let mail = world.wire.mails().pop().unwrap();
    assert_eq!(mail.request["ConfigurationSetName"], crate::aws::CONFIGURATION_SET);
    assert_eq!(mail.tag("purpose"), "enrollment");
    let decoded = |tag| String::from_utf8(data_encoding::BASE64URL_NOPAD.decode(mail.tag(tag).as_bytes()).unwrap());
    assert_eq!((decoded("tenant").unwrap(), decoded("user").unwrap()), ("demo".to_owned(), user.to_owned()));
}

/// Mails as they cross the wire, for `tests/mail`, where a library of another language reads them.
#[tokio::test]
async fn mails_in_every_language_are_left_for_another_reader() {
    let folder = std::path::PathBuf::from(std::env::var("TEST_MAILS").expect("run the tests with `make test`"));
    let world = World::with_email().await;
    let policy = json!({"required": true, "email_enabled": true, "sender_id": "support",
        "issuer": "Ärzte \"<script>\" & Söhne 🚀", "support_url": "https://help.example.com/2fa"});
    world.set_policy(policy).await;
    for locale in ["en", "de", "fr", "es", "ja"] {
        let session = helpdesk::claims("session", "demo", locale, locale, world.now());
        let mut session = session.as_object().unwrap().clone();
        session.insert("locale".to_owned(), json!(locale));
        let mut request =
            crate::world::request(http::Method::POST, "/v1/me/email", &world.helpdesk.sign(&json!(session)), None);
        let browser =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0\tBcc: m@example.com";
        request.headers_mut().insert("user-agent", browser.parse().unwrap());
        world.send(request).await.expect(202);
        std::fs::write(folder.join(format!("{locale}.eml")), world.wire.mails().pop().unwrap().mime).unwrap();
    }
}
