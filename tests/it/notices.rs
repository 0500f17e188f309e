//! Notices: whom they go to, how many go out, and what a change of address does to codes, proofs and notices.

use std::collections::BTreeSet;
use tests::answer::refused;

use http::Method;
use serde_json::{Value, json};

use crate::deployment::{TestDeployment, policy_body};
use crate::wire::{Fault, Mail};

const HOUR: i64 = 3600;

/// Brings every audit entry so far through the stream. Returns the notices that this sent.
async fn told(deployment: &TestDeployment) -> Vec<Mail> {
    told_since(deployment, &mut BTreeSet::new()).await
}

/// The same for the entries that are not among `brought`.
async fn told_since(deployment: &TestDeployment, brought: &mut BTreeSet<String>) -> Vec<Mail> {
    let before = deployment.wire.mails().len();
    let mut batch = deployment.batch_of(&[]).await;
    batch["Records"].as_array_mut().unwrap().retain(|record| {
        let id = record["dynamodb"]["NewImage"]["id"]["S"].as_str().unwrap();
        brought.insert(id.to_owned())
    });
    assert!(deployment.stream_brings(batch).await);
    deployment.wire.mails().split_off(before)
}

fn addresses(mails: &[Mail]) -> Vec<&str> {
    mails.iter().map(Mail::to).collect()
}

fn text(mail: &Mail) -> String {
    String::from_utf8_lossy(&mail.mime).replace("=\r\n", "")
}

/// A fresh session of Alice with these claims.
fn fresh(deployment: &TestDeployment, claims: Value) -> String {
    let mut all = json!({"acr": "aal2", "auth_time": deployment.now()});
    all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
    deployment.token_with("session", "alice", all)
}

async fn rename(deployment: &TestDeployment, session: &str, label: &str) {
    let account = deployment.account(session);
    account.rename_totp(&account.first_totp().await, label).await.expect(200);
}

/// How many mails of the tenant are counted in this hour, and how many notices among them.
async fn counted(deployment: &TestDeployment) -> (i64, i64) {
    let items = deployment.dump().await;
    let hour = items.iter().find(|item| item["PK"].as_s().unwrap().starts_with("MAILS#"));
    let number = |name: &str| hour.and_then(|item| item.get(name)?.as_n().ok()?.parse().ok()).unwrap_or_default();
    (number("n"), number("o"))
}

#[tokio::test]
async fn abuse_77_a_loop_of_renames_brings_ten_notices_without_a_text_of_the_user() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    assert_eq!(told(&deployment).await.len(), 1, "the app was added");
    let session = fresh(&deployment, json!({}));
    for nth in 0..30 {
        rename(&deployment, &session, &format!("Cheap watches at evil.example, only today {nth}")).await;
    }
    rename(&deployment, &session, "Cheap watches at evil.example, only today 29").await;
    let entries = deployment.batch_of(&["totp_renamed"]).await;
    assert_eq!(entries["Records"].as_array().unwrap().len(), 30, "a rename to the same name is none");
    let mails = told(&deployment).await;
    assert_eq!(mails.len(), 9, "ten an hour");
    for (nth, mail) in mails.iter().enumerate() {
        assert!(!text(mail).contains("watches") && !mail.request.to_string().contains("watches"));
        assert_eq!(
            text(mail).contains("You won't get more emails like this for a while"),
            nth == 8,
            "the last one says so"
        );
    }
    deployment.advance(HOUR - 30);
    assert_eq!(told(&deployment).await.len(), 0, "the hour is not over");
    deployment.advance(30);
    let session = fresh(&deployment, json!({}));
    rename(&deployment, &session, "Phone").await;
    assert!(!told(&deployment).await.is_empty(), "there is room again");
}

#[tokio::test]
async fn abuse_77_repeated_new_recovery_codes_are_mailed_ten_times() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let session = fresh(&deployment, json!({}));
    for _ in 0..20 {
        deployment.account(&session).renew_recovery_codes(json!({})).await.expect(200);
    }
    assert_eq!(told(&deployment).await.len(), 10);
}

#[tokio::test]
async fn abuse_77_an_address_that_is_not_verified_gets_no_notice_at_all() {
    let deployment = TestDeployment::with_email().await;
    let stranger = json!({"email": "stranger@example.net", "email_verified": false});
    let session = fresh(&deployment, stranger.clone());
    let begun = deployment.account(&session).begin_totp(json!({"label": "Buy now"})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    deployment
        .account(&session)
        .confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now()))
        .await
        .expect(200);
    for nth in 0..5 {
        rename(&deployment, &session, &format!("Buy now {nth}")).await;
    }
    let mine = fresh(&deployment, json!({"email": "mine@example.com"}));
    rename(&deployment, &mine, "Changed my address").await;
    let back = fresh(&deployment, stranger);
    rename(&deployment, &back, "And back").await;
    assert!(!addresses(&told(&deployment).await).contains(&"stranger@example.net"));
}

#[tokio::test]
async fn abuse_78_notices_leave_half_of_the_tenant_s_mails_to_codes() {
    let deployment = TestDeployment::with_mail_cap(6).await;
    deployment.enrolled("alice").await;
    let session = fresh(&deployment, json!({}));
    for nth in 0..9 {
        rename(&deployment, &session, &format!("Phone {nth}")).await;
    }
    assert_eq!(told(&deployment).await.len(), 3);
    assert_eq!(counted(&deployment).await, (3, 3));
    for user in ["bob", "carol", "dave"] {
        deployment.user(user).account().begin_email(json!({})).await.expect(202);
    }
    assert_eq!(told(&deployment).await.len(), 0, "codes have the rest");
    let over = deployment.user("erin").account().begin_email(json!({})).await;
    assert_eq!(over.refusal(), refused(429, "too-many-mails"));
    deployment.advance(HOUR);
    assert_eq!(told(&deployment).await.len(), 3, "what the cap held back was not counted for the user");
}

#[tokio::test]
async fn abuse_78_a_notice_that_ses_refuses_for_good_is_counted_for_the_user_and_no_dead_letter() {
    let deployment = TestDeployment::with_mail_cap(100).await;
    deployment.enrolled("alice").await;
    let session = fresh(&deployment, json!({}));
    for nth in 0..20 {
        rename(&deployment, &session, &format!("Phone {nth}")).await;
        deployment.wire.fail_next("SendEmail", Fault::Error(400, "BadRequestException"));
    }
    deployment.wire.take();
    assert_eq!(told(&deployment).await.len(), 0);
    let calls = deployment.wire.take();
    let tries = calls.iter().filter(|call| call.operation == "SendEmail").count();
    let letters = calls.iter().filter(|call| call.is_dead_letter()).count();
    assert_eq!((tries, letters), (10, 0), "ten tries, and no dead letter");
    assert_eq!(counted(&deployment).await, (0, 0), "the tenant's count is given back");
}

#[tokio::test]
async fn abuse_59_a_notice_that_fails_gives_every_count_back() {
    let deployment = TestDeployment::with_mail_cap(100).await;
    deployment.enrolled("alice").await;
    deployment.stream_alone_brings(deployment.batch_of(&["totp_added"]).await).await.unwrap();
    for _ in 0..4 {
        for _ in 0..3 {
            deployment.wire.fail_next("SendEmail", Fault::Error(500, "InternalServiceError"));
        }
        assert!(!deployment.queue_brings().await, "it comes again");
        assert_eq!(counted(&deployment).await, (0, 0));
    }
    assert!(deployment.queue_brings().await);
    assert_eq!(counted(&deployment).await, (1, 1));
    let session = fresh(&deployment, json!({}));
    for nth in 0..20 {
        rename(&deployment, &session, &format!("Phone {nth}")).await;
    }
    assert_eq!(told(&deployment).await.len(), 9, "four failures and one mail are one of ten");
}

#[tokio::test]
async fn abuse_79_after_a_change_of_address_a_mailed_code_is_no_proof_for_72_hours() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let mut brought = BTreeSet::new();
    told_since(&deployment, &mut brought).await;
    let moved = |deployment: &TestDeployment| {
        deployment.token_with("session", "alice", json!({"email": "mallory@example.org"}))
    };
    let mails = deployment.wire.mails().len();
    let first = deployment.account(&moved(&deployment)).send_proof().await;
    assert_eq!(first.refusal(), refused(401, "insufficient-user-authentication"));
    let from = "2027-01-18T08:00:30Z";
    assert!(first.json()["detail"].as_str().unwrap().contains(from), "{}", first.text);
    let stale = deployment.user("alice").account().renew_recovery_codes(json!({})).await;
    assert_eq!(first.header("www-authenticate"), stale.header("www-authenticate"), "as for a session that is stale");
    assert_eq!(deployment.wire.mails().len(), mails, "no mail");
    let told_of_it = told_since(&deployment, &mut brought).await;
    assert_eq!(addresses(&told_of_it), ["alice@example.com", "mallory@example.org"]);

    deployment.advance(HOUR);
    let proof = json!({"proof": {"method": "email", "code": "123456"}});
    let used = deployment.account(&moved(&deployment)).renew_recovery_codes(proof).await;
    assert_eq!(used.refusal(), refused(401, "insufficient-user-authentication"), "and no guess");
    assert!(used.json()["detail"].as_str().unwrap().contains(from));

    let login = deployment.token_with("login", "alice", json!({"email": "mallory@example.org"}));
    deployment.login(&login).send_email().await.expect(202);
    let code = json!({"code": deployment.wire.last_mail_to("mallory@example.org").unwrap().code()});
    deployment.login(&login).submit_email(code).await.expect(200);

    deployment.advance(71 * HOUR - 1);
    let early = deployment.account(&moved(&deployment)).send_proof().await;
    assert_eq!(early.refusal(), refused(401, "insufficient-user-authentication"));
    deployment.advance(1);
    deployment.account(&moved(&deployment)).send_proof().await.expect(202);
    let code = deployment.wire.last_mail_to("mallory@example.org").unwrap().code();
    let proof = json!({"proof": {"method": "email", "code": code}});
    deployment.account(&moved(&deployment)).renew_recovery_codes(proof).await.expect(200);
    assert_eq!(
        addresses(&told_since(&deployment, &mut brought).await),
        ["mallory@example.org", "alice@example.com"],
        "for seven days"
    );
    deployment.advance(4 * 24 * HOUR);
    let session = deployment.token_with(
        "session",
        "alice",
        json!({"email": "mallory@example.org", "acr": "aal2", "auth_time": deployment.now()}),
    );
    deployment.account(&session).renew_recovery_codes(json!({})).await.expect(200);
    assert_eq!(addresses(&told_since(&deployment, &mut brought).await), ["mallory@example.org"]);
}

#[tokio::test]
async fn abuse_79_flips_between_addresses_start_the_time_again_and_leave_a_small_record() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    for nth in 0..20 {
        let email = format!("alice{}@example.org", nth % 5);
        let session = deployment.token_with("session", "alice", json!({"email": email}));
        let refusal = deployment.account(&session).send_proof().await;
        assert_eq!(refusal.refusal(), refused(401, "insufficient-user-authentication"));
        deployment.advance(60);
    }
    let record = deployment.record("alice").await.unwrap();
    let former = record["d"].as_m().unwrap()["email_was"].as_l().unwrap();
    assert_eq!(former.len(), 2);
    assert_eq!(former[0].as_m().unwrap()["a"].as_s().unwrap(), "alice@example.com", "the owner's stays");
    let mails = told(&deployment).await;
    assert!(mails.len() <= 10, "{} notices", mails.len());
    assert!(addresses(&mails).contains(&"alice@example.com"));
}

#[tokio::test]
async fn abuse_80_the_old_address_gets_notices_of_staff_s_actions_after_its_change() {
    let deployment = TestDeployment::with_email().await;
    deployment.enrolled("alice").await;
    let mut brought = BTreeSet::new();
    told_since(&deployment, &mut brought).await;
    let ada = deployment.admin("ada");
    for profile in [
        json!({"email": "alice@example.com", "email_verified": false, "reason": "asked"}),
        json!({"email": "ada@example.org", "email_verified": true, "reason": "asked"}),
    ] {
        deployment.request(Method::PUT, "/v1/users/alice", &ada, Some(profile)).await.expect(200);
    }
    let body = json!({"reason": "lost the phone", "valid_minutes": 15});
    ada.issue_bypass_code("alice", body).await.expect(201);
    let mails = told_since(&deployment, &mut brought).await;
    let to_alice: Vec<String> = mails.iter().filter(|mail| mail.to() == "alice@example.com").map(text).collect();
    assert_eq!(to_alice.len(), 2);
    // Both happened in the same instant of the set clock: their order is by chance.
    let changed = to_alice.iter().find(|text| text.contains(" changed. From now on")).unwrap();
    assert!(changed.contains("By: support"), "{changed}");
    assert!(to_alice.iter().any(|text| text.contains("without your second step")));
    deployment.advance(7 * 24 * HOUR - 1);
    deployment.admin("ada").unlock("alice", json!({"reason": "asked"})).await.expect(204);
    assert_eq!(addresses(&told_since(&deployment, &mut brought).await), ["ada@example.org", "alice@example.com"]);
}

#[tokio::test]
async fn abuse_82_mails_used_up_by_an_attacker_with_the_password_are_freed_by_an_unlock() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    let (ada, session) = (deployment.token("staff", "ada"), deployment.token("session", "alice"));
    let limited = async || {
        let page = deployment.staff(&ada).show("alice").await.expect(200)["mail_limited_until"].clone();
        let me = deployment.account(&session).show().await.expect(200)["mail_limited_until"].clone();
        assert_eq!(page, me);
        page
    };
    assert_eq!(limited().await, Value::Null);
    for _ in 0..9 {
        deployment.user("alice").login().send_email().await.expect(202);
        assert_eq!(limited().await.is_null(), deployment.wire.mails().len() < 10);
        deployment.advance(30);
    }
    assert_eq!(limited().await, "2027-01-15T09:00:00Z");
    let login = deployment.user("alice").login();
    let over = login.send_email().await;
    assert_eq!(over.refusal(), refused(429, "too-many-mails"));
    deployment.staff(&ada).unlock("alice", json!({"reason": "called"})).await.expect(204);
    assert_eq!(limited().await, Value::Null);
    login.send_email().await.expect(202);
    login.email(deployment.mailed_code("alice")).await.expect(200);
}

#[tokio::test]
async fn abuse_102_another_case_or_form_of_the_address_is_no_change() {
    let deployment = TestDeployment::with_email().await;
    let seen = deployment.token_with("login", "alice", json!({"email": "alice@bücher.example"}));
    deployment.login(&seen).start().await.expect(200);
    let before = deployment.dump_text().await;
    for email in ["Alice@bücher.example", "ALICE@XN--BCHER-KVA.example", "alice@BÜCHER.example"] {
        let login = deployment.token_with("login", "alice", json!({"email": email}));
        deployment.login(&login).start().await.expect(200);
        let profile = json!({"email": email, "email_verified": true});
        deployment.backend().register("alice", profile).await.expect(200);
    }
    assert_eq!(deployment.dump_text().await, before, "no write");
    assert_eq!(told(&deployment).await.len(), 0, "no mail");
    let session = deployment.token_with("session", "alice", json!({"email": "Alice@bücher.example"}));
    let sent = deployment.account(&session).begin_email(json!({})).await.expect(202);
    assert_eq!(sent["masked_email"], "A***@bücher.example");
    let code = json!({"code": deployment.wire.last_mail_to("Alice@xn--bcher-kva.example").unwrap().code()});
    let other = deployment.token_with("session", "alice", json!({"email": "alice@XN--BCHER-KVA.example"}));
    deployment.account(&other).submit_email(code).await.expect(200);
}

#[tokio::test]
async fn abuse_103_an_address_that_cannot_be_mailed_counts_as_unverified() {
    let deployment = TestDeployment::with_email().await;
    deployment.with_email_factor("alice").await;
    deployment.enrolled("bob").await;
    told(&deployment).await;
    let mails = deployment.wire.mails().len();
    for email in ["x@a..b", "ünï@example.com", "x@example.com\u{200b}", "x\u{7}@example.com", "x@-a.example", "x@a_b.c"]
    {
        let claims = json!({"email": email, "email_verified": true});
        let login = deployment.token_with("login", "alice", claims.clone());
        let step = deployment.login(&login).start().await.expect(200);
        assert_eq!(step["status"], "blocked", "{email:?}");
        let send = deployment.login(&login).send_email().await;
        assert_eq!(send.refusal(), refused(403, "method-off"), "{email:?}");
        let page = deployment.admin("ada").show("alice").await.expect(200);
        assert_eq!((&page["email_verified"], &page["email_address"]), (&json!(false), &json!(email)), "staff see why");
        let newcomer = deployment.token_with("login", "carol", claims);
        let step = deployment.login(&newcomer).start().await.expect(200);
        assert_eq!(step["setup_available"], json!(["totp"]), "{email:?}");
    }
    assert_eq!(deployment.wire.mails().len(), mails, "no code");
    let ada = deployment.admin("ada");
    let on = ada.enable_email("carol", json!({"reason": "x"})).await;
    assert_eq!(on.refusal(), refused(409, "address-unknown"));
    let profile = json!({"email": "x@a..b", "email_verified": true});
    deployment.backend().register("bob", profile).await.expect(200);
    deployment.admin("ada").unlock("bob", json!({"reason": "x"})).await.expect(204);
    deployment.wire.take();
    let notices = told(&deployment).await;
    assert!(
        notices.iter().all(|mail| mail.to().ends_with("@example.com") && mail.to().is_ascii()),
        "{:?}",
        addresses(&notices)
    );
    assert!(deployment.wire.take().iter().all(|call| !call.is_dead_letter()), "no dead letter");
}

#[tokio::test]
async fn a_policy_without_email_tells_from_no_sender() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let tag = deployment.admin("ada").policy().await.header("etag").to_owned();
    deployment.admin("ada").put_policy(Some(&tag), policy_body(json!({}))).await.expect(200);
    assert_eq!(told(&deployment).await.len(), 0);
}
