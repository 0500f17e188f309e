//! One operation for many users.

use http::Method;
use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::wire::Fault;

fn users(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| json!({"user_id": name})).collect()
}

fn profiles(names: &[&str]) -> Vec<Value> {
    let profile =
        |name: &&str| json!({"user_id": name, "email": format!("{name}@example.com"), "email_verified": true});
    names.iter().map(profile).collect()
}

/// User, status, and the problem's slug of each result.
fn results(answer: &Value) -> Vec<(String, u64, String)> {
    let slug = |result: &Value| {
        let uri = result["problem"]["type"].as_str().unwrap_or_default();
        uri.trim_start_matches("/problems/").to_owned()
    };
    let one = |result: &Value| {
        (result["user_id"].as_str().unwrap().to_owned(), result["status"].as_u64().unwrap(), slug(result))
    };
    answer["results"].as_array().unwrap().iter().map(one).collect()
}

fn result(user: &str, status: u64, slug: &str) -> (String, u64, String) {
    (user.to_owned(), status, slug.to_owned())
}

#[tokio::test]
async fn the_backend_registers_exempts_and_resets_users_in_one_request_each() {
    let deployment = TestDeployment::new().await;
    let (backend, admin) = (deployment.backend(), deployment.admin("ada"));
    let register = json!({"operation": "register", "users": profiles(&["alice", "bob", "carol"])});
    let answer = backend.change_users(register).await.expect(200);
    assert_eq!(results(&answer), ["alice", "bob", "carol"].map(|user| result(user, 200, "")));
    assert_eq!(admin.show("bob").await.expect(200)["email_address"], "bob@example.com");

    let until = json!({"operation": "exempt", "users": users(&["alice", "bob"]), "until": "2027-06-01T00:00:00Z",
        "reason": "Trade fair"});
    assert_eq!(
        results(&backend.change_users(until).await.expect(200)),
        ["alice", "bob"].map(|user| result(user, 200, ""))
    );
    assert_eq!(
        admin.show("bob").await.expect(200)["exemption"],
        json!({"until": "2027-06-01T00:00:00Z", "reason": "Trade fair"})
    );

    let end = json!({"operation": "end_exemption", "users": users(&["alice", "carol"])});
    let answer = backend.change_users(end).await.expect(200);
    assert_eq!(results(&answer), [result("alice", 204, ""), result("carol", 404, "not-found")]);

    deployment.enrolled("carol").await;
    let remove = json!({"operation": "remove_factors", "users": users(&["carol", "nemo"])});
    let answer = backend.change_users(remove).await.expect(200);
    assert_eq!(results(&answer), [result("carol", 204, ""), result("nemo", 404, "not-found")]);
    assert_eq!(admin.show("carol").await.expect(200)["status"], "pending");
    let entry = admin.audit("?user_id=carol&limit=1").await.expect(200)["entries"][0].clone();
    assert_eq!((&entry["action"], &entry["actor"]["kind"]), (&json!("factors_removed"), &json!("service")));
}

#[tokio::test]
async fn an_exemption_without_a_reason_of_the_backend_shows_none() {
    let deployment = TestDeployment::new().await;
    deployment.user("alice").login().start().await.expect(200);
    let until = json!({"operation": "exempt", "users": users(&["alice"]), "until": "2027-06-01T00:00:00Z"});
    assert_eq!(results(&deployment.backend().change_users(until).await.expect(200)), [result("alice", 200, "")]);
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(shown["exemption"], json!({"until": "2027-06-01T00:00:00Z"}));
}

#[tokio::test]
async fn each_result_is_the_answer_of_the_route_for_one_user_and_one_failure_stops_no_other() {
    let deployment = TestDeployment::new().await;
    let mut asked = profiles(&["alice", "bob", "carol", "dave", "erin"]);
    asked[1] = json!({"user_id": "bob"});
    asked[2]["email"] = json!("x".repeat(255));
    asked[3]["locale"] = json!("x".repeat(99));
    asked.push(json!({"user_id": "a/b", "email": "ab@example.com"}));
    let backend = deployment.backend();
    let answer = backend.change_users(json!({"operation": "register", "users": asked})).await.expect(200);
    let invalid = |user| result(user, 400, "invalid-request");
    assert_eq!(
        results(&answer),
        [
            result("alice", 200, ""),
            invalid("bob"),
            invalid("carol"),
            invalid("dave"),
            result("erin", 200, ""),
            result("a/b", 404, "not-found")
        ]
    );
    let pointers: Vec<&Value> = (1..4).map(|nth| &answer["results"][nth]["problem"]["errors"][0]["pointer"]).collect();
    assert_eq!(pointers, ["/email", "/email", "/locale"]);
    let alone = backend.register("carol", json!({"email": "x".repeat(255), "email_verified": true})).await;
    let mut problem = answer["results"][2]["problem"].clone();
    problem["request_id"] = alone.json()["request_id"].clone();
    assert_eq!(problem, alone.json());
    for user in ["bob", "carol", "dave"] {
        assert_eq!(deployment.admin("ada").show(user).await.refusal(), refused(404, "not-found"), "{user}");
    }
}

#[tokio::test]
async fn if_the_table_fails_each_user_s_result_says_so_and_the_same_request_succeeds_afterwards() {
    let deployment = TestDeployment::new().await;
    deployment.get("/v1/health", "").await.expect(200);
    let backend = deployment.backend();
    let register = json!({"operation": "register", "users": profiles(&["alice", "bob"])});
    let before = deployment.dump_text().await;
    let busy = [
        ("PutItem", Fault::Error(400, "TransactionConflictException")),
        ("TransactWriteItems", Fault::Cancelled("TransactionConflict")),
    ];
    let gone = ["BatchGetItem", "GetItem", "Query"].map(|call| (call, Fault::Error(400, "ResourceNotFoundException")));
    for (faults, status, slug) in [(busy.as_slice(), 409, "try-again"), (gone.as_slice(), 503, "unavailable")] {
        deployment.wire.fail_always(faults);
        let answer = backend.change_users(register.clone()).await.expect(200);
        assert_eq!(results(&answer), ["alice", "bob"].map(|user| result(user, status, slug)));
        deployment.wire.repair();
        assert_eq!(deployment.dump_text().await, before);
    }
    let answer = backend.change_users(register).await.expect(200);
    assert_eq!(results(&answer), ["alice", "bob"].map(|user| result(user, 200, "")));
}

#[tokio::test]
async fn if_an_agent_s_grant_cannot_be_read_the_request_fails_as_a_whole() {
    let deployment = TestDeployment::new().await;
    deployment.get("/v1/health", "").await.expect(200);
    let agent = deployment.token_with("staff", "gus", json!({"role": "agent"}));
    let asked = json!({"operation": "end_exemption", "users": users(&["alice"]), "reason": "fair"});
    let gone = Fault::Error(400, "ResourceNotFoundException");
    deployment.wire.fail_always(&["GetItem", "BatchGetItem", "Query"].map(|call| (call, gone)));
    let answer = deployment.post("/v1/users/bulk", &agent, asked).await;
    assert_eq!(answer.refusal(), refused(503, "unavailable"));
}

#[tokio::test]
async fn a_request_that_is_wrong_as_a_whole_changes_no_user() {
    let deployment = TestDeployment::new().await;
    let many: Vec<Value> =
        (0..101).map(|nth| json!({"user_id": format!("u{nth}"), "email": "u@example.com"})).collect();
    let before = deployment.dump_text().await;
    let alice = profiles(&["alice"]);
    for (pointer, body) in [
        ("/users", json!({"operation": "register"})),
        ("/users", json!({"operation": "register", "users": []})),
        ("/users", json!({"operation": "register", "users": many})),
        ("/users/1/user_id", json!({"operation": "register", "users": [alice[0], alice[0]]})),
        ("/users/0/email", json!({"operation": "register", "users": [{"user_id": "alice", "email": 7}]})),
        ("/users/0", json!({"operation": "register", "users": [{"user_id": "alice", "colour": "red"}]})),
        ("/operation", json!({"operation": "explode", "users": alice})),
        ("/until", json!({"operation": "exempt", "users": alice})),
        ("/until", json!({"operation": "exempt", "users": alice, "until": "2020-01-01T00:00:00Z"})),
        ("/until", json!({"operation": "register", "users": alice, "until": "2028-01-01T00:00:00Z"})),
        ("/reason", json!({"operation": "register", "users": alice, "reason": ""})),
    ] {
        let answer = deployment.backend().change_users(body.clone()).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{body}");
        assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{body}");
    }
    let too_large = json!({"operation": "register", "users": alice, "reason": "x".repeat(256 * 1024)});
    assert_eq!(deployment.backend().change_users(too_large).await.refusal(), refused(413, "content-too-large"));
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn a_hundred_users_of_the_longest_names_fit() {
    let deployment = TestDeployment::new().await;
    let names: Vec<String> = (0..100).map(|nth| format!("{nth:0>128}")).collect();
    let one = |name: &String| json!({"user_id": name, "email": format!("{}@example.com", &name[64..]), "groups": ["x".repeat(64)], "name": "n".repeat(64)});
    let asked: Vec<Value> = names.iter().map(one).collect();
    let answer = deployment.backend().change_users(json!({"operation": "register", "users": asked})).await.expect(200);
    assert_eq!(results(&answer), names.iter().map(|name| result(name, 200, "")).collect::<Vec<_>>());
}

#[tokio::test]
async fn abuse_40_staff_need_the_permission_and_a_reason_and_their_own_record_stays() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    deployment.enrolled("ada").await;
    let remove = |reason: Option<&str>| {
        let mut body = json!({"operation": "remove_factors", "users": users(&["ada", "alice"])});
        if let Some(reason) = reason {
            body["reason"] = json!(reason);
        }
        body
    };
    let token = deployment.token_with("staff", "gus", json!({"role": "agent"}));
    let agent = deployment.post("/v1/users/bulk", &token, remove(Some("asked"))).await;
    assert_eq!(agent.refusal(), refused(403, "grant-required"));
    let admin = deployment.token("staff", "ada");
    let without = deployment.post("/v1/users/bulk", &admin, remove(None)).await;
    assert_eq!(without.refusal(), refused(400, "invalid-request"));
    let answer = deployment.post("/v1/users/bulk", &admin, remove(Some("asked"))).await.expect(200);
    assert_eq!(results(&answer), [result("ada", 403, "own-record"), result("alice", 204, "")]);
}

#[tokio::test]
async fn abuse_92_changes_by_staff_in_bulk_count_like_single_ones() {
    let deployment = TestDeployment::new().await;
    let names: Vec<String> = (0..100).map(|nth| format!("u{nth}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    deployment.backend().change_users(json!({"operation": "register", "users": profiles(&names)})).await.expect(200);
    let until = |day: u8| json!({"operation": "exempt", "users": users(&names), "reason": "fair", "until": format!("2027-06-{day:02}T00:00:00Z")});
    let admin = deployment.token("staff", "ada");
    let mut refusals = Vec::new();
    for day in 1..=7 {
        let answer = deployment.post("/v1/users/bulk", &admin, until(day)).await.expect(200);
        refusals.extend(results(&answer).into_iter().filter(|(_, status, _)| *status == 429));
    }
    assert!(!refusals.is_empty() && refusals.iter().all(|(_, _, slug)| slug == "too-many-changes"));
}

#[tokio::test]
async fn new_groups_are_stored_though_nothing_else_has_changed() {
    let deployment = TestDeployment::new().await;
    let register = async |groups: Value| {
        let user = json!({"user_id": "alice", "email": "alice@example.com", "email_verified": true, "groups": groups});
        let asked = json!({"operation": "register", "users": [user]});
        assert_eq!(results(&deployment.backend().change_users(asked).await.expect(200)), [result("alice", 200, "")]);
        deployment.dump_text().await
    };
    let before = register(json!(["customers"])).await;
    assert_eq!(register(json!(["customers"])).await, before, "nothing has changed");
    assert_ne!(register(json!(["kiosks"])).await, before);
}

#[tokio::test]
async fn a_user_may_have_the_id_bulk() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    deployment.backend().register("bulk", json!({"email": "b@example.com", "email_verified": true})).await.expect(200);
    assert_eq!(admin.show("bulk").await.expect(200)["user_id"], "bulk");
    admin.exempt("bulk", json!({"reason": "fair", "until": "2027-06-01T00:00:00Z"})).await.expect(200);
    let other = deployment.post("/v1/users/alice", &deployment.token("service", "backend"), json!({})).await;
    assert_eq!((other.refusal(), other.header("allow")), (refused(405, "method-not-allowed"), "GET,HEAD,PUT,DELETE"));
    deployment.enrolled("factors").await;
    let (admin_token, lost) = (deployment.token("staff", "ada"), json!({"reason": "lost"}));
    let malformed = deployment.request(Method::DELETE, "/v1/users/%FF/factors", &admin_token, Some(lost)).await;
    assert_eq!(malformed.refusal(), refused(404, "not-found"), "the last segment is no ID where the route has one");
    deployment.backend().erase("bulk").await;
    assert_eq!(admin.show("bulk").await.refusal(), refused(404, "not-found"));
}

#[tokio::test]
async fn a_dry_run_refuses_the_same_users_and_stores_nothing() {
    let deployment = TestDeployment::new().await;
    let (backend, admin) = (deployment.backend(), deployment.token("staff", "ada"));
    deployment.enrolled("carol").await;
    let register = |dry_run: bool| {
        let mut users = profiles(&["alice", "bob"]);
        users.push(json!({"user_id": "a/b", "email": "ab@example.com"}));
        users.push(json!({"user_id": "dave", "email": "no address"}));
        json!({"operation": "register", "users": users, "dry_run": dry_run})
    };
    let before = deployment.dump_text().await;
    let dry = backend.change_users(register(true)).await.expect(200);
    let statuses: Vec<_> = results(&dry).into_iter().map(|(_, status, _)| status).collect();
    assert_eq!(statuses, [200, 200, 404, 400]);
    let remove =
        json!({"operation": "remove_factors", "users": users(&["carol", "nemo"]), "reason": "asked", "dry_run": true});
    let removed = deployment.post("/v1/users/bulk", &admin, remove).await.expect(200);
    assert_eq!(results(&removed), [result("carol", 204, ""), result("nemo", 404, "not-found")]);
    assert_eq!(deployment.dump_text().await, before, "nothing was stored");

    let real = backend.change_users(register(false)).await.expect(200);
    assert_eq!(results(&real), results(&dry));
}
