//! Every type of problem has its page, and the answers keep their form.

use serde_json::json;
use shared::http::ProblemType;
use tests::passkey_authenticator::Device;

use crate::deployment::{Answer, TestDeployment};

#[test]
fn every_problem_type_is_documented() {
    let page = include_str!("../../docs/api/problems.md");
    for kind in ProblemType::ALL {
        let row = format!("| `{}` | {} | {} |", kind.slug(), kind.status(), kind.title());
        assert!(page.contains(&row), "docs/api/problems.md should have a row that begins with\n{row}");
    }
}

#[tokio::test]
async fn problems_keep_their_form() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let session = deployment.user("alice").account();
    let mut answers = vec![
        ("not-found", deployment.get("/nothing", "").await),
        ("method-not-allowed", deployment.get("/v1/login", "").await),
        ("origin-not-allowed", foreign_preflight(&deployment).await),
        ("invalid-token", deployment.get("/v1/me", "").await),
        ("wrong-token-use", deployment.login(&session).start().await),
        ("admin-required", deployment.agent("gus").policy().await),
        ("invalid-request", session.begin_totp(json!({"label": 1})).await),
        ("insufficient-user-authentication", session.begin_totp(json!({})).await),
        ("setup-required", deployment.user("alice").login().skip().await),
        (
            "precondition-required",
            deployment.admin("ada").put_policy(None, crate::deployment::policy_body(json!({}))).await,
        ),
        (
            "precondition-failed",
            deployment.admin("ada").put_policy(Some("\"9\""), crate::deployment::policy_body(json!({}))).await,
        ),
    ];
    for _ in 0..5 {
        answers.push((
            "invalid-code",
            deployment.user("alice").login().totp(alice.authenticator.wrong_code(deployment.now())).await,
        ));
    }
    answers.drain(answers.len() - 4..);
    answers.push(("too-many-attempts", deployment.user("alice").login().totp("000000").await));
    answers.extend(rarer(&deployment, &session).await);
    answers.extend(about_mail().await);
    answers.extend(about_passkeys().await);
    let seen: Vec<&str> = answers.iter().map(|(slug, _)| *slug).collect();
    // These two have separate tests, which stage an error or a race: store.rs and key_ring.rs.
    for kind in ProblemType::ALL.iter().filter(|kind| !["try-again", "internal-error"].contains(&kind.slug())) {
        assert!(seen.contains(&kind.slug()), "{} has no snapshot", kind.slug());
    }
    for (slug, answer) in answers {
        assert_eq!(answer.problem(), slug);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        let headers = ["allow", "retry-after", "www-authenticate"].map(|name| (name, answer.header(name).to_owned()));
        let headers: std::collections::BTreeMap<_, _> =
            headers.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        insta::assert_json_snapshot!(slug, json!({"headers": headers, "body": answer.json()}), {".body.request_id" => "[request id]"});
    }
}

/// A browser asks for a page of an origin that is not allowed.
async fn foreign_preflight(deployment: &TestDeployment) -> Answer {
    let mut preflight = crate::deployment::request(http::Method::OPTIONS, "/v1/login", "", None);
    preflight.headers_mut().insert("access-control-request-method", "POST".parse().unwrap());
    preflight.headers_mut().insert("origin", "https://evil.example".parse().unwrap());
    deployment.send(preflight).await
}

/// Problems that take more to bring about.
async fn rarer(deployment: &TestDeployment, session: &str) -> Vec<(&'static str, Answer)> {
    let elsewhere = |token_use: &str| deployment.token_with(token_use, "alice", json!({"tenant": "other"}));
    let code = json!({"code": "000000"});
    let mut answers = vec![
        ("plan-required", deployment.account(&elsewhere("session")).begin_totp(json!({})).await),
        ("method-off", deployment.login(&elsewhere("login")).submit_totp(code).await),
        ("content-too-large", deployment.account(session).begin_totp(json!({"label": "x".repeat(20_000)})).await),
    ];
    let mut plain = crate::deployment::request(http::Method::POST, "/v1/me/totp", session, Some(json!({})));
    plain.headers_mut().insert("content-type", "text/plain".parse().unwrap());
    answers.push(("unsupported-media-type", deployment.send(plain).await));
    for _ in 0..3 {
        deployment.wire.fail_next("BatchGetItem", crate::wire::Fault::Refused);
    }
    answers.push(("unavailable", deployment.account(session).show().await));

    let bob = deployment.enrolled("bob").await;
    let login = deployment.user("bob").login();
    let right = json!({"code": bob.authenticator.code_at(deployment.now())});
    login.submit_totp(right).await.expect(200);
    answers.push(("login-already-completed", login.start().await));
    for _ in 0..100 {
        deployment.user("bob").login().totp("000000").await.expect(400);
        deployment.advance(900);
    }
    answers.push(("account-locked", deployment.user("bob").login().totp("000000").await));

    let agent = deployment.agent("gus");
    answers.push(("grant-required", agent.show("alice").await));
    let admin = deployment.admin("ada");
    answers.push(("own-record", admin.show("ada").await));
    let unverified = json!({"email": "fay@example.com", "email_verified": false, "reason": "called"});
    admin.register("fay", unverified).await.expect(200);
    deployment.verified_sender("support").await;
    let with_email = json!({"required": true, "grace_until": null, "email_enabled": true, "sender_id": "support"});
    deployment.set_policy(with_email).await;
    let on = json!({"reason": "asked for it"});
    answers.push(("address-unknown", admin.enable_email("fay", on).await));
    let erin = deployment.user("erin").fresh_account();
    answers.push(("no-factor", erin.renew_recovery_codes(json!({})).await));
    deployment.enrolled("erin").await;
    answers.push(("factor-required", erin.remove_totp(&erin.first_totp().await, json!({})).await));

    let fresh = || deployment.user("carol").fresh_account();
    for _ in 0..5 {
        let begun = fresh().begin_totp(json!({})).await.expect(201);
        let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
        fresh().confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now())).await.expect(200);
    }
    deployment.set_policy(json!({"required": true, "grace_until": "2027-12-31"})).await;
    let skip = async || deployment.user("gil").login().skip().await;
    for _ in 0..64 {
        skip().await.expect(200);
    }
    answers.push(("too-many-changes", skip().await));
    answers.push(("too-many-authenticators", fresh().begin_totp(json!({})).await));
    answers
}

/// Problems with passkeys.
async fn about_passkeys() -> [(&'static str, Answer); 3] {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let login = deployment.user("alice").login();
    let wrong = login.passkey(passkey.answer(&json!({"challenge": "AA"}))).await;
    let account = deployment.user("alice").fresh_account();
    let begun = account.begin_passkey(json!({})).await.expect(201);
    let (_, mut registration) = Device::platform().create(&begun["options"]);
    registration.have_id(&passkey.id);
    let again = account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await;
    for _ in 0..4 {
        deployment.with_passkey("alice", &Device::platform()).await;
    }
    let sixth = account.begin_passkey(json!({})).await;
    [("invalid-passkey", wrong), ("passkey-exists", again), ("too-many-passkeys", sixth)]
}

/// Problems with mails and senders.
async fn about_mail() -> Vec<(&'static str, Answer)> {
    let deployment = TestDeployment::with_mail_cap(2).await;
    let begin = async |user: &str| deployment.user(user).account().begin_email(json!({})).await;
    begin("alice").await.expect(202);
    let too_soon = begin("alice").await;
    deployment.wire.fail_next("SendEmail", crate::wire::Fault::Error(400, "MessageRejected"));
    let mail_failed = begin("bob").await;
    begin("bob").await.expect(202);
    let too_many_mails = begin("carol").await;
    let remove = crate::deployment::request(
        http::Method::DELETE,
        "/v1/senders/support",
        &deployment.token("staff", "ada"),
        None,
    );
    let elsewhere = deployment.admin_of("other", "eve");
    let address = format!("support@{}.example", deployment.table);
    let taken = json!({"id": "support", "address": address, "display_name": "Demo Help"});
    let mut answers = vec![
        ("too-soon", too_soon),
        ("mail-failed", mail_failed),
        ("too-many-mails", too_many_mails),
        ("sender-exists", deployment.add_sender("support").await),
        ("sender-in-use", deployment.send(remove).await),
        ("address-taken", deployment.post("/v1/senders", &elsewhere, taken).await),
    ];
    let code = crate::deployment::request(
        http::Method::POST,
        "/v1/senders/support/code",
        &deployment.token("staff", "ada"),
        None,
    );
    answers.push(("no-code-to-send", deployment.send(code).await));
    // The cap of this deployment is used up: the rest by a process without one.
    let deployment = deployment.another_process();
    for nth in 1..20 {
        deployment.add_sender(&format!("sender{nth}")).await.expect(201);
    }
    answers.push(("too-many-senders", deployment.add_sender("one-more").await));
    answers
}
