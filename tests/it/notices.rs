//! Notices: whom they go to, how many go out, and what a change of address does to codes, proofs and notices.

use std::collections::BTreeSet;

use http::Method;
use serde_json::{Value, json};

use crate::wire::{Fault, Mail};
use crate::world::{World, policy_body};

const HOUR: i64 = 3600;

fn refused(status: u16, slug: &str) -> (u16, String) {
    (status, slug.to_owned())
}

/// Brings every audit entry so far through the stream. Returns the notices that this sent.
async fn told(world: &World) -> Vec<Mail> {
    told_since(world, &mut BTreeSet::new()).await
}

/// The same for the entries that are not among `brought`.
async fn told_since(world: &World, brought: &mut BTreeSet<String>) -> Vec<Mail> {
    let before = world.wire.mails().len();
    let mut batch = world.batch_of(&[]).await;
    batch["Records"].as_array_mut().unwrap().retain(|record| {
        let id = record["dynamodb"]["NewImage"]["id"]["S"].as_str().unwrap();
        brought.insert(id.to_owned())
    });
    assert!(world.stream_brings(batch).await);
    world.wire.mails().split_off(before)
}

fn addresses(mails: &[Mail]) -> Vec<&str> {
    mails.iter().map(Mail::to).collect()
}

fn text(mail: &Mail) -> String {
    String::from_utf8_lossy(&mail.mime).replace("=\r\n", "")
}

/// A fresh session of Alice with these claims.
fn fresh(world: &World, claims: Value) -> String {
    let mut all = json!({"acr": "aal2", "auth_time": world.now()});
    all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
    world.token_with("session", "alice", all)
}

async fn rename(world: &World, session: &str, label: &str) {
    let me = world.get("/v1/me", session).await.expect(200);
    let path = format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap());
    world.request(Method::PATCH, &path, session, Some(json!({"label": label}))).await.expect(200);
}

/// How many mails of the tenant are counted in this hour, and how many notices among them.
async fn counted(world: &World) -> (i64, i64) {
    let items = world.dump().await;
    let hour = items.iter().find(|item| item["PK"].as_s().unwrap().starts_with("MAILS#"));
    let number = |name: &str| hour.and_then(|item| item.get(name)?.as_n().ok()?.parse().ok()).unwrap_or_default();
    (number("n"), number("o"))
}

#[tokio::test]
async fn abuse_77_a_loop_of_renames_brings_ten_notices_without_a_text_of_the_user() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    assert_eq!(told(&world).await.len(), 1, "the app was added");
    let session = fresh(&world, json!({}));
    for nth in 0..30 {
        rename(&world, &session, &format!("Cheap watches at evil.example, only today {nth}")).await;
    }
    rename(&world, &session, "Cheap watches at evil.example, only today 29").await;
    let entries = world.batch_of(&["totp_renamed"]).await;
    assert_eq!(entries["Records"].as_array().unwrap().len(), 30, "a rename to the same name is none");
    let mails = told(&world).await;
    assert_eq!(mails.len(), 9, "ten an hour");
    for (nth, mail) in mails.iter().enumerate() {
        assert!(!text(mail).contains("watches") && !mail.request.to_string().contains("watches"));
        assert_eq!(
            text(mail).contains("You won't get more emails like this for a while"),
            nth == 8,
            "the last one says so"
        );
    }
    world.advance(HOUR - 30);
    assert_eq!(told(&world).await.len(), 0, "the hour is not over");
    world.advance(30);
    let session = fresh(&world, json!({}));
    rename(&world, &session, "Phone").await;
    assert!(!told(&world).await.is_empty(), "there is room again");
}

#[tokio::test]
async fn abuse_77_repeated_new_recovery_codes_are_mailed_ten_times() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let session = fresh(&world, json!({}));
    for _ in 0..20 {
        world.post("/v1/me/recovery-codes", &session, json!({})).await.expect(200);
    }
    assert_eq!(told(&world).await.len(), 10);
}

#[tokio::test]
async fn abuse_77_an_address_that_is_not_verified_gets_no_notice_at_all() {
    let world = World::with_email().await;
    let stranger = json!({"email": "stranger@example.net", "email_verified": false});
    let session = fresh(&world, stranger.clone());
    let begun = world.post("/v1/me/totp", &session, json!({"label": "Buy now"})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    world.post(&path, &session, json!({"code": app.code_at(world.now())})).await.expect(200);
    for nth in 0..5 {
        rename(&world, &session, &format!("Buy now {nth}")).await;
    }
    let mine = fresh(&world, json!({"email": "mine@example.com"}));
    rename(&world, &mine, "Changed my address").await;
    let back = fresh(&world, stranger);
    rename(&world, &back, "And back").await;
    assert!(!addresses(&told(&world).await).contains(&"stranger@example.net"));
}

#[tokio::test]
async fn abuse_78_notices_leave_half_of_the_tenant_s_mails_to_codes() {
    let world = World::with_mail_cap(6).await;
    world.enrolled("alice").await;
    let session = fresh(&world, json!({}));
    for nth in 0..9 {
        rename(&world, &session, &format!("Phone {nth}")).await;
    }
    assert_eq!(told(&world).await.len(), 3);
    assert_eq!(counted(&world).await, (3, 3));
    for user in ["bob", "carol", "dave"] {
        world.post("/v1/me/email", &world.token("session", user), json!({})).await.expect(202);
    }
    assert_eq!(told(&world).await.len(), 0, "codes have the rest");
    let over = world.post("/v1/me/email", &world.token("session", "erin"), json!({})).await;
    assert_eq!(over.refusal(), refused(429, "too-many-mails"));
    world.advance(HOUR);
    assert_eq!(told(&world).await.len(), 3, "what the cap held back was not counted for the user");
}

#[tokio::test]
async fn abuse_78_a_notice_that_ses_refuses_for_good_is_counted_for_the_user_and_no_dead_letter() {
    let world = World::with_mail_cap(100).await;
    world.enrolled("alice").await;
    let session = fresh(&world, json!({}));
    for nth in 0..20 {
        rename(&world, &session, &format!("Phone {nth}")).await;
        world.wire.fail_next("SendEmail", Fault::Error(400, "BadRequestException"));
    }
    world.wire.take();
    assert_eq!(told(&world).await.len(), 0);
    let calls = world.wire.take();
    let tries = calls.iter().filter(|call| call.operation == "SendEmail").count();
    let letters = calls.iter().filter(|call| call.is_dead_letter()).count();
    assert_eq!((tries, letters), (10, 0), "ten tries, and no dead letter");
    assert_eq!(counted(&world).await, (0, 0), "the tenant's count is given back");
}

#[tokio::test]
async fn abuse_59_a_notice_that_fails_gives_every_count_back() {
    let world = World::with_mail_cap(100).await;
    world.enrolled("alice").await;
    world.stream_alone_brings(world.batch_of(&["totp_added"]).await).await.unwrap();
    for _ in 0..4 {
        for _ in 0..3 {
            world.wire.fail_next("SendEmail", Fault::Error(500, "InternalServiceError"));
        }
        assert!(!world.queue_brings().await, "it comes again");
        assert_eq!(counted(&world).await, (0, 0));
    }
    assert!(world.queue_brings().await);
    assert_eq!(counted(&world).await, (1, 1));
    let session = fresh(&world, json!({}));
    for nth in 0..20 {
        rename(&world, &session, &format!("Phone {nth}")).await;
    }
    assert_eq!(told(&world).await.len(), 9, "four failures and one mail are one of ten");
}

#[tokio::test]
async fn abuse_79_after_a_change_of_address_a_mailed_code_is_no_proof_for_72_hours() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let mut brought = BTreeSet::new();
    told_since(&world, &mut brought).await;
    let moved = |world: &World| world.token_with("session", "alice", json!({"email": "mallory@example.org"}));
    let mails = world.wire.mails().len();
    let first = world.post("/v1/me/proof/email", &moved(&world), json!({})).await;
    assert_eq!(first.refusal(), refused(401, "insufficient-user-authentication"));
    let from = "2027-01-18T08:00:30Z";
    assert!(first.json()["detail"].as_str().unwrap().contains(from), "{}", first.text);
    let stale = world.post("/v1/me/recovery-codes", &world.token("session", "alice"), json!({})).await;
    assert_eq!(first.header("www-authenticate"), stale.header("www-authenticate"), "as for a session that is stale");
    assert_eq!(world.wire.mails().len(), mails, "no mail");
    let told_of_it = told_since(&world, &mut brought).await;
    assert_eq!(addresses(&told_of_it), ["alice@example.com", "mallory@example.org"]);

    world.advance(HOUR);
    let proof = json!({"proof": {"method": "email", "code": "123456"}});
    let used = world.post("/v1/me/recovery-codes", &moved(&world), proof).await;
    assert_eq!(used.refusal(), refused(401, "insufficient-user-authentication"), "and no guess");
    assert!(used.json()["detail"].as_str().unwrap().contains(from));

    let login = world.token_with("login", "alice", json!({"email": "mallory@example.org"}));
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let code = json!({"code": world.wire.last_mail_to("mallory@example.org").unwrap().code()});
    world.post("/v1/login/email/verify", &login, code).await.expect(200);

    world.advance(71 * HOUR - 1);
    let early = world.post("/v1/me/proof/email", &moved(&world), json!({})).await;
    assert_eq!(early.refusal(), refused(401, "insufficient-user-authentication"));
    world.advance(1);
    world.post("/v1/me/proof/email", &moved(&world), json!({})).await.expect(202);
    let code = world.wire.last_mail_to("mallory@example.org").unwrap().code();
    let proof = json!({"proof": {"method": "email", "code": code}});
    world.post("/v1/me/recovery-codes", &moved(&world), proof).await.expect(200);
    assert_eq!(
        addresses(&told_since(&world, &mut brought).await),
        ["mallory@example.org", "alice@example.com"],
        "for seven days"
    );
    world.advance(4 * 24 * HOUR);
    let session = world.token_with(
        "session",
        "alice",
        json!({"email": "mallory@example.org", "acr": "aal2", "auth_time": world.now()}),
    );
    world.post("/v1/me/recovery-codes", &session, json!({})).await.expect(200);
    assert_eq!(addresses(&told_since(&world, &mut brought).await), ["mallory@example.org"]);
}

#[tokio::test]
async fn abuse_79_flips_between_addresses_start_the_time_again_and_leave_a_small_record() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    for nth in 0..20 {
        let email = format!("alice{}@example.org", nth % 5);
        let session = world.token_with("session", "alice", json!({"email": email}));
        let refusal = world.post("/v1/me/proof/email", &session, json!({})).await;
        assert_eq!(refusal.refusal(), refused(401, "insufficient-user-authentication"));
        world.advance(60);
    }
    let record = world.record("alice").await.unwrap();
    let former = record["d"].as_m().unwrap()["email_was"].as_l().unwrap();
    assert_eq!(former.len(), 2);
    assert_eq!(former[0].as_m().unwrap()["a"].as_s().unwrap(), "alice@example.com", "the owner's stays");
    let mails = told(&world).await;
    assert!(mails.len() <= 10, "{} notices", mails.len());
    assert!(addresses(&mails).contains(&"alice@example.com"));
}

#[tokio::test]
async fn abuse_80_the_old_address_gets_notices_of_staff_s_actions_after_its_change() {
    let world = World::with_email().await;
    world.enrolled("alice").await;
    let mut brought = BTreeSet::new();
    told_since(&world, &mut brought).await;
    let ada = world.token("staff", "ada");
    for profile in [
        json!({"email": "alice@example.com", "email_verified": false, "reason": "asked"}),
        json!({"email": "ada@example.org", "email_verified": true, "reason": "asked"}),
    ] {
        world.request(Method::PUT, "/v1/users/alice", &ada, Some(profile)).await.expect(200);
    }
    let body = json!({"reason": "lost the phone", "valid_minutes": 15});
    world.post("/v1/users/alice/bypass-code", &ada, body).await.expect(201);
    let mails = told_since(&world, &mut brought).await;
    let to_alice: Vec<String> = mails.iter().filter(|mail| mail.to() == "alice@example.com").map(text).collect();
    assert_eq!(to_alice.len(), 2);
    // Both happened in the same instant of the set clock: their order is by chance.
    let changed = to_alice.iter().find(|text| text.contains(" changed. From now on")).unwrap();
    assert!(changed.contains("By: support"), "{changed}");
    assert!(to_alice.iter().any(|text| text.contains("without your second step")));
    world.advance(7 * 24 * HOUR - 1);
    world.post("/v1/users/alice/unlock", &world.token("staff", "ada"), json!({"reason": "asked"})).await.expect(204);
    assert_eq!(addresses(&told_since(&world, &mut brought).await), ["ada@example.org", "alice@example.com"]);
}

#[tokio::test]
async fn abuse_82_mails_used_up_by_an_attacker_with_the_password_are_freed_by_an_unlock() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    let (ada, session) = (world.token("staff", "ada"), world.token("session", "alice"));
    let limited = async || {
        let page = world.get("/v1/users/alice", &ada).await.expect(200)["mail_limited_until"].clone();
        let me = world.get("/v1/me", &session).await.expect(200)["mail_limited_until"].clone();
        assert_eq!(page, me);
        page
    };
    assert_eq!(limited().await, Value::Null);
    for _ in 0..9 {
        world.post("/v1/login/email", &world.token("login", "alice"), json!({})).await.expect(202);
        assert_eq!(limited().await.is_null(), world.wire.mails().len() < 10);
        world.advance(30);
    }
    assert_eq!(limited().await, "2027-01-15T09:00:00Z");
    let login = world.token("login", "alice");
    let over = world.post("/v1/login/email", &login, json!({})).await;
    assert_eq!(over.refusal(), refused(429, "too-many-mails"));
    world.post("/v1/users/alice/unlock", &ada, json!({"reason": "called"})).await.expect(204);
    assert_eq!(limited().await, Value::Null);
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let code = json!({"code": world.mailed_code("alice")});
    world.post("/v1/login/email/verify", &login, code).await.expect(200);
}

#[tokio::test]
async fn abuse_102_another_case_or_form_of_the_address_is_no_change() {
    let world = World::with_email().await;
    let seen = world.token_with("login", "alice", json!({"email": "alice@bücher.example"}));
    world.post("/v1/login", &seen, json!({})).await.expect(200);
    let before = world.dump_text().await;
    for email in ["Alice@bücher.example", "ALICE@XN--BCHER-KVA.example", "alice@BÜCHER.example"] {
        let login = world.token_with("login", "alice", json!({"email": email}));
        world.post("/v1/login", &login, json!({})).await.expect(200);
        let profile = json!({"email": email, "email_verified": true});
        let backend = world.token("service", "backend");
        world.request(Method::PUT, "/v1/users/alice", &backend, Some(profile)).await.expect(200);
    }
    assert_eq!(world.dump_text().await, before, "no write");
    assert_eq!(told(&world).await.len(), 0, "no mail");
    let session = world.token_with("session", "alice", json!({"email": "Alice@bücher.example"}));
    let sent = world.post("/v1/me/email", &session, json!({})).await.expect(202);
    assert_eq!(sent["masked_email"], "A***@bücher.example");
    let code = json!({"code": world.wire.last_mail_to("Alice@xn--bcher-kva.example").unwrap().code()});
    let other = world.token_with("session", "alice", json!({"email": "alice@XN--BCHER-KVA.example"}));
    world.post("/v1/me/email/confirm", &other, code).await.expect(200);
}

#[tokio::test]
async fn abuse_103_an_address_that_cannot_be_mailed_counts_as_unverified() {
    let world = World::with_email().await;
    world.with_email_factor("alice").await;
    world.enrolled("bob").await;
    told(&world).await;
    let mails = world.wire.mails().len();
    for email in ["x@a..b", "ünï@example.com", "x@example.com\u{200b}", "x\u{7}@example.com", "x@-a.example", "x@a_b.c"]
    {
        let claims = json!({"email": email, "email_verified": true});
        let login = world.token_with("login", "alice", claims.clone());
        let step = world.post("/v1/login", &login, json!({})).await.expect(200);
        assert_eq!(step["status"], "blocked", "{email:?}");
        let send = world.post("/v1/login/email", &login, json!({})).await;
        assert_eq!(send.refusal(), refused(403, "method-off"), "{email:?}");
        let page = world.get("/v1/users/alice", &world.token("staff", "ada")).await.expect(200);
        assert_eq!((&page["email_verified"], &page["email_address"]), (&json!(false), &json!(email)), "staff see why");
        let newcomer = world.token_with("login", "carol", claims);
        let step = world.post("/v1/login", &newcomer, json!({})).await.expect(200);
        assert_eq!(step["setup_available"], json!(["totp"]), "{email:?}");
    }
    assert_eq!(world.wire.mails().len(), mails, "no code");
    let ada = world.token("staff", "ada");
    let on = world.request(Method::PUT, "/v1/users/carol/email", &ada, Some(json!({"reason": "x"})));
    assert_eq!(on.await.refusal(), refused(409, "address-unknown"));
    let backend = world.token("service", "backend");
    let profile = json!({"email": "x@a..b", "email_verified": true});
    world.request(Method::PUT, "/v1/users/bob", &backend, Some(profile)).await.expect(200);
    world.post("/v1/users/bob/unlock", &world.token("staff", "ada"), json!({"reason": "x"})).await.expect(204);
    world.wire.take();
    let notices = told(&world).await;
    assert!(
        notices.iter().all(|mail| mail.to().ends_with("@example.com") && mail.to().is_ascii()),
        "{:?}",
        addresses(&notices)
    );
    assert!(world.wire.take().iter().all(|call| !call.is_dead_letter()), "no dead letter");
}

#[tokio::test]
async fn a_policy_without_email_tells_from_no_sender() {
    let world = World::new().await;
    world.enrolled("alice").await;
    let tag = world.get("/v1/policy", &world.token("staff", "ada")).await.header("etag").to_owned();
    world.put_policy(&world.token("staff", "ada"), Some(&tag), policy_body(json!({}))).await.expect(200);
    assert_eq!(told(&world).await.len(), 0);
}
