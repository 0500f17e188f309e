//! Every type of problem has its page, and the answers keep their form.

use serde_json::json;
use shared::http::ProblemType;

use crate::world::{Answer, World};

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
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let session = world.token("session", "alice");
    let mut answers = vec![
        ("not-found", world.get("/nothing", "").await),
        ("method-not-allowed", world.get("/v1/login", "").await),
        ("origin-not-allowed", foreign_preflight(&world).await),
        ("invalid-token", world.get("/v1/me", "").await),
        ("wrong-token-use", world.post("/v1/login", &session, json!({})).await),
        ("admin-required", world.get("/v1/policy", &world.token_with("staff", "gus", json!({"role": "agent"}))).await),
        ("invalid-request", world.post("/v1/me/totp", &session, json!({"label": 1})).await),
        ("insufficient-user-authentication", world.post("/v1/me/totp", &session, json!({})).await),
        ("setup-required", world.post("/v1/login/skip", &world.token("login", "alice"), json!({})).await),
        (
            "precondition-required",
            world.put_policy(&world.token("staff", "ada"), None, crate::world::policy_body(json!({}))).await,
        ),
        (
            "precondition-failed",
            world.put_policy(&world.token("staff", "ada"), Some("\"9\""), crate::world::policy_body(json!({}))).await,
        ),
    ];
    for _ in 0..5 {
        answers.push(("invalid-code", world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await));
    }
    answers.drain(answers.len() - 4..);
    answers.push(("too-many-attempts", world.login_totp("alice", "000000").await));
    answers.extend(rarer(&world, &session).await);
    answers.extend(about_mail().await);
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
async fn foreign_preflight(world: &World) -> Answer {
    let mut preflight = crate::world::request(http::Method::OPTIONS, "/v1/login", "", None);
    preflight.headers_mut().insert("access-control-request-method", "POST".parse().unwrap());
    preflight.headers_mut().insert("origin", "https://evil.example".parse().unwrap());
    world.send(preflight).await
}

/// Problems that take more to bring about.
async fn rarer(world: &World, session: &str) -> Vec<(&'static str, Answer)> {
    let elsewhere = |token_use: &str| world.token_with(token_use, "alice", json!({"tenant": "other"}));
    let code = json!({"code": "000000"});
    let mut answers = vec![
        ("plan-required", world.post("/v1/me/totp", &elsewhere("session"), json!({})).await),
        ("method-off", world.post("/v1/login/totp", &elsewhere("login"), code).await),
        ("content-too-large", world.post("/v1/me/totp", session, json!({"label": "x".repeat(20_000)})).await),
    ];
    let mut plain = crate::world::request(http::Method::POST, "/v1/me/totp", session, Some(json!({})));
    plain.headers_mut().insert("content-type", "text/plain".parse().unwrap());
    answers.push(("unsupported-media-type", world.send(plain).await));
    for _ in 0..3 {
        world.wire.fail_next("BatchGetItem", crate::wire::Fault::Refused);
    }
    answers.push(("unavailable", world.get("/v1/me", session).await));

    let bob = world.enrolled("bob").await;
    let login = world.token("login", "bob");
    let right = json!({"code": bob.authenticator.code_at(world.now())});
    world.post("/v1/login/totp", &login, right).await.expect(200);
    answers.push(("login-already-completed", world.post("/v1/login", &login, json!({})).await));
    for _ in 0..100 {
        world.login_totp("bob", "000000").await.expect(400);
        world.advance(900);
    }
    answers.push(("account-locked", world.login_totp("bob", "000000").await));

    let agent = world.token_with("staff", "gus", json!({"role": "agent"}));
    answers.push(("grant-required", world.get("/v1/users/alice", &agent).await));
    let admin = world.token("staff", "ada");
    answers.push(("own-record", world.get("/v1/users/ada", &admin).await));
    let unverified = json!({"email": "fay@example.com", "email_verified": false, "reason": "called"});
    world.request(http::Method::PUT, "/v1/users/fay", &admin, Some(unverified)).await.expect(200);
    world.verified_sender("support").await;
    let with_email = json!({"required": true, "grace_until": null, "email_enabled": true, "sender_id": "support"});
    world.set_policy(with_email).await;
    let on = json!({"reason": "asked for it"});
    answers.push(("address-unknown", world.request(http::Method::PUT, "/v1/users/fay/email", &admin, Some(on)).await));
    let erin = world.token_with("session", "erin", json!({"acr": "aal2", "auth_time": world.now()}));
    answers.push(("no-factor", world.post("/v1/me/recovery-codes", &erin, json!({})).await));
    world.enrolled("erin").await;
    let me = world.get("/v1/me", &erin).await.expect(200);
    let path = format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap());
    answers.push(("factor-required", world.request(http::Method::DELETE, &path, &erin, None).await));

    let fresh = || world.token_with("session", "carol", json!({"acr": "aal2", "auth_time": world.now()}));
    for _ in 0..5 {
        let begun = world.post("/v1/me/totp", &fresh(), json!({})).await.expect(201);
        let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
        let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
        world.post(&path, &fresh(), json!({"code": app.code_at(world.now())})).await.expect(200);
    }
    world.set_policy(json!({"required": true, "grace_until": "2027-12-31"})).await;
    let skip = async || world.post("/v1/login/skip", &world.token("login", "gil"), json!({})).await;
    for _ in 0..64 {
        skip().await.expect(200);
    }
    answers.push(("too-many-changes", skip().await));
    answers.push(("too-many-authenticators", world.post("/v1/me/totp", &fresh(), json!({})).await));
    answers
}

/// Problems with mails and senders.
async fn about_mail() -> Vec<(&'static str, Answer)> {
    let world = World::with_mail_cap(2).await;
    let begin = async |user: &str| world.post("/v1/me/email", &world.token("session", user), json!({})).await;
    begin("alice").await.expect(202);
    let too_soon = begin("alice").await;
    world.wire.fail_next("SendEmail", crate::wire::Fault::Error(400, "MessageRejected"));
    let mail_failed = begin("bob").await;
    begin("bob").await.expect(202);
    let too_many_mails = begin("carol").await;
    let remove = crate::world::request(http::Method::DELETE, "/v1/senders/support", &world.token("staff", "ada"), None);
    let elsewhere = world.token_with("staff", "eve", json!({"tenant": "other"}));
    let address = format!("support@{}.example", world.table);
    let taken = json!({"id": "support", "address": address, "display_name": "Demo Help"});
    let mut answers = vec![
        ("too-soon", too_soon),
        ("mail-failed", mail_failed),
        ("too-many-mails", too_many_mails),
        ("sender-exists", world.add_sender("support").await),
        ("sender-in-use", world.send(remove).await),
        ("address-taken", world.post("/v1/senders", &elsewhere, taken).await),
    ];
    let code =
        crate::world::request(http::Method::POST, "/v1/senders/support/code", &world.token("staff", "ada"), None);
    answers.push(("no-code-to-send", world.send(code).await));
    // The cap of this world is used up: the rest by a process without one.
    let world = world.another_process();
    for nth in 1..20 {
        world.add_sender(&format!("sender{nth}")).await.expect(201);
    }
    answers.push(("too-many-senders", world.add_sender("one-more").await));
    answers
}
