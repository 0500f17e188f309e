//! What is stored of a user is exported and erased on request.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use http::Method;
use serde_json::{Value, json};

use crate::wire::Fault;
use crate::world::{Answer, World};

fn backend(world: &World) -> String {
    world.token("service", "backend")
}

async fn erase(world: &World, user: &str) -> Answer {
    let reason = Some(json!({"reason": "asked to be forgotten"}));
    world.request(Method::DELETE, &format!("/v1/users/{user}"), &backend(world), reason).await
}

async fn export(world: &World, user: &str) -> Answer {
    world.get(&format!("/v1/users/{user}/data"), &backend(world)).await
}

/// Alice with an app, a trusted browser, and some history.
async fn alice(world: &World) -> Value {
    world.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = world.enrolled("alice").await;
    let body =
        json!({"code": alice.authenticator.code_at(world.now()), "remember_browser": true, "browser_label": "Laptop"});
    let passed = world.post("/v1/login/totp", &world.token("login", "alice"), body).await.expect(200);
    world.enrolled("bob").await;
    passed
}

/// What of the table names a user, but for the entry that stays.
async fn traces(world: &World, user: &str) -> Vec<String> {
    let text = world.dump_text().await;
    text.lines().filter(|line| line.contains(user) && !line.contains("user_erased")).map(str::to_owned).collect()
}

#[tokio::test]
async fn an_export_has_everything_that_is_stored_and_no_secret() {
    let world = World::new().await;
    let passed = alice(&world).await;
    let data = export(&world, "alice").await.expect(200);
    assert_eq!(
        (&data["user"]["user_id"], &data["user"]["email_address"]),
        (&json!("alice"), &json!("alice@example.com"))
    );
    assert_eq!(data["user"]["totp"].as_array().unwrap().len(), 1);
    assert_eq!(data["browsers"][0]["label"], "Laptop");
    let mut actions: Vec<&str> =
        data["entries"].as_array().unwrap().iter().map(|it| it["action"].as_str().unwrap()).collect();
    actions.sort_unstable();
    assert_eq!(actions, ["browser_trusted", "totp_added", "user_seen"]);
    assert!(!data.to_string().contains(passed["browser_token"].as_str().unwrap()));
    assert_eq!(export(&world, "nobody").await.refusal(), (404, "not-found".to_owned()));
    let stranger = world.token_with("service", "backend", json!({"tenant": "other"}));
    assert_eq!(world.get("/v1/users/alice/data", &stranger).await.refusal(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn an_erased_user_leaves_one_entry_and_is_new_at_the_next_login() {
    let world = World::new().await;
    let passed = alice(&world).await;
    let bobs = traces(&world, "bob").await;
    assert!(world.stream_brings(world.batch_of(&[]).await).await);
    erase(&world, "alice").await.expect(204);
    assert_eq!(traces(&world, "alice").await, Vec::<String>::new());
    assert_eq!(traces(&world, "bob").await, bobs, "no one else is affected");
    assert!(world.stream_brings(world.batch_of(&[]).await).await);
    let admin = world.token("staff", "ada");
    let timeline = world.get("/v1/audit?limit=1", &admin).await.expect(200);
    let entry = &timeline["entries"][0];
    assert_eq!((&entry["action"], &entry["user_id"]), (&json!("user_erased"), &json!("alice")));
    assert_eq!((&entry["reason"], &entry["actor"]["kind"]), (&json!("asked to be forgotten"), &json!("service")));
    assert_eq!(world.get("/v1/users/alice", &admin).await.refusal(), (404, "not-found".to_owned()));
    let adoption = world.get("/v1/adoption", &admin).await.expect(200);
    assert_eq!((&adoption["seen"], &adoption["enrolled"]), (&json!(1), &json!(1)), "only Bob is counted");

    let mut again = crate::world::request(Method::POST, "/v1/login", &world.token("login", "alice"), Some(json!({})));
    again.headers_mut().insert("x-browser-token", passed["browser_token"].as_str().unwrap().parse().unwrap());
    let step = world.send(again).await.expect(200);
    assert_eq!(
        (&step["status"], &step["setup_available"]),
        (&json!("complete"), &json!(["totp"])),
        "2FA is optional here"
    );
    tests::invariants::assert_all_hold(&world).await;
}

#[tokio::test]
async fn an_interrupted_erasure_is_completed_by_the_next_and_the_user_is_gone() {
    let world = World::new().await;
    alice(&world).await;
    world.wire.fail_always(&[("BatchWriteItem", Fault::Error(500, "InternalServerError"))]);
    assert_eq!(erase(&world, "alice").await.refusal(), (503, "unavailable".to_owned()));
    world.wire.repair();
    assert_eq!(world.get("/v1/users/alice", &world.token("staff", "ada")).await.status, 404, "the record went first");
    assert!(!traces(&world, "alice").await.is_empty());
    erase(&world, "alice").await.expect(204);
    assert_eq!(traces(&world, "alice").await, Vec::<String>::new());
    assert_eq!(erase(&world, "alice").await.refusal(), (404, "not-found".to_owned()));
    assert_eq!(erase(&world, "nobody").await.refusal(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn abuse_95_a_browser_trusted_before_an_erasure_is_not_trusted_after_it() {
    for listed in [true, false] {
        let world = World::new().await;
        let passed = alice(&world).await;
        if !listed {
            // A version before this one kept no list of browsers.
            world.delete_item("T#demo#U#alice", "BROWSERS").await;
        }
        world.wire.fail_always(&[("BatchWriteItem", Fault::Error(500, "InternalServerError"))]);
        assert_eq!(erase(&world, "alice").await.status, 503, "interrupted once the record is gone");
        world.wire.repair();
        let left = world.dump().await.iter().filter(|item| item["SK"].as_s().unwrap().starts_with("BROWSER#")).count();
        assert_eq!(left, usize::from(!listed), "listed browsers went with the record");
        world.enrolled("alice").await;
        let mut login = crate::world::request(Method::POST, "/v1/login", &world.token("login", "alice"), None);
        login.headers_mut().insert("x-browser-token", passed["browser_token"].as_str().unwrap().parse().unwrap());
        assert_eq!(world.send(login).await.expect(200)["status"], "challenge");
    }
}

/// The policy at the time of the entry applies. Entries about settings have no end.
#[tokio::test]
async fn entries_about_users_end_when_the_policy_says_so() {
    let world = World::new().await;
    world.enrolled("alice").await;
    world.set_policy(json!({"audit_retention_days": 30})).await;
    world.enrolled("bob").await;
    let is_swept = |item: &HashMap<String, AttributeValue>| item.contains_key("ttl") && item.contains_key("action");
    let sweeps: Vec<_> = world.dump().await.into_iter().filter(is_swept).collect();
    assert_eq!(sweeps.len(), 2, "Bob's two entries");
    let days = |item: &HashMap<String, AttributeValue>| {
        (item["ttl"].as_n().unwrap().parse::<i64>().unwrap() - world.now()) / 86_400
    };
    assert!(sweeps.iter().all(|item| (29..=30).contains(&days(item))));
    let shown = async || {
        let timeline = world.get("/v1/audit?limit=200", &world.token("staff", "ada")).await.expect(200);
        let of = |user: &str| timeline["entries"].as_array().unwrap().iter().filter(|it| it["user_id"] == user).count();
        (of("alice"), of("bob"))
    };
    assert_eq!(shown().await, (2, 2));
    world.advance(30 * 86_400 - 60);
    assert_eq!(shown().await, (2, 2));
    world.advance(120);
    assert_eq!(shown().await, (2, 0), "before DynamoDB has swept them");
    assert_eq!(export(&world, "bob").await.expect(200)["entries"], json!([]));
}

/// More entries than one batch of deletions takes.
#[tokio::test]
async fn a_long_history_is_exported_and_erased_whole() {
    let world = World::new().await;
    let admin = world.token("staff", "ada");
    world.enrolled("alice").await;
    for _ in 0..60 {
        world.post("/v1/users/alice/unlock", &admin, json!({"reason": "again"})).await.expect(204);
    }
    let data = export(&world, "alice").await.expect(200);
    assert_eq!(data["entries"].as_array().unwrap().len(), 62);
    let mut path = Some("/v1/users/alice/data?limit=25".to_owned());
    let (mut entries, mut sizes) = (Vec::new(), Vec::new());
    while let Some(here) = path {
        let page = world.get(&here, &backend(&world)).await;
        let link = page.headers.get("link").map(|link| link.to_str().unwrap().to_owned());
        path = link.map(|link| link.strip_prefix('<').unwrap().strip_suffix(">; rel=\"next\"").unwrap().to_owned());
        let page = page.expect(200);
        assert_eq!(page["next_cursor"].is_string(), path.is_some());
        assert_eq!(page["user"], data["user"], "each page has the user");
        let some = page["entries"].as_array().unwrap().clone();
        sizes.push(some.len());
        entries.extend(some);
    }
    assert_eq!(sizes, [25, 25, 12]);
    assert_eq!(json!(entries), data["entries"], "in the same order, each once");
    for wrong in ["limit=0", "limit=1001", "cursor=nonsense", "cursor=eyJrIjoxfQ", "other=1"] {
        let answer = world.get(&format!("/v1/users/alice/data?{wrong}"), &backend(&world)).await;
        assert_eq!(answer.refusal(), (400, "invalid-request".to_owned()), "{wrong}");
    }
    erase(&world, "alice").await.expect(204);
    assert_eq!(traces(&world, "alice").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_login_that_comes_during_an_erasure_is_of_a_new_user() {
    let world = World::new().await;
    let enrolled = world.enrolled("alice").await;
    let code = enrolled.authenticator.code_at(world.now());
    let (erased, login) = tokio::join!(erase(&world, "alice"), world.login_totp("alice", &code));
    assert_eq!(erased.status, 204);
    assert!(login.status == 200 || login.refusal() == (400, "invalid-code".to_owned()), "{}", login.text);
    world.advance(30);
    let next = world.login_totp("alice", &enrolled.authenticator.code_at(world.now())).await;
    assert_eq!(next.refusal(), (400, "invalid-code".to_owned()), "the app is no factor any more");
}
