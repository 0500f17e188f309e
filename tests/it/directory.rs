//! Lists of users: by status and method, by pages, as CSV, from an index that logins do not touch.

use std::collections::BTreeSet;
use tests::answer::refused;

use http::Method;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;

async fn read(deployment: &TestDeployment, query: &str) -> Value {
    deployment.admin("ada").users(query).await.expect(200)
}

/// The users of every page.
async fn read_all(deployment: &TestDeployment, query: &str) -> Vec<Value> {
    let mut users = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = read(deployment, &format!("?{query}{cursor}")).await;
        users.extend(page["users"].as_array().unwrap().clone());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return users,
        }
    }
}

async fn names(deployment: &TestDeployment, query: &str) -> BTreeSet<String> {
    let users = read_all(deployment, query).await;
    let names: BTreeSet<String> = users.iter().map(|user| user["user_id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names.len(), users.len(), "no one twice");
    names
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// One user in each status, and one with both factors.
async fn crowd() -> TestDeployment {
    let deployment = TestDeployment::with_email().await;
    deployment
        .set_policy(json!({"required": true, "email_enabled": true, "sender_id": "support",
        "grace_until": "2027-06-01"}))
        .await;
    deployment.enrolled("enrolled").await;
    deployment.enrolled("locked").await;
    deployment.with_email_factor("mailed").await;
    for user in ["pending", "skipped", "exempt"] {
        deployment.user(user).login().start().await.expect(200);
    }
    deployment.user("skipped").login().skip().await.expect(200);
    let body = json!({"reason": "no phone", "until": "2027-01-15T09:00:00Z"});
    let admin = deployment.admin("ada");
    admin.exempt("exempt", body).await.expect(200);
    for _ in 0..5 {
        deployment.user("locked").login().totp("000000").await.expect(400);
    }
    deployment
}

#[tokio::test]
async fn users_are_filtered_by_status_and_method() {
    let deployment = crowd().await;
    assert_eq!(names(&deployment, "").await.len(), 6);
    for (query, expected) in [
        ("status=enrolled", &["enrolled", "mailed"][..]),
        ("status=locked", &["locked"]),
        ("status=exempt", &["exempt"]),
        ("status=skipped", &["skipped"]),
        ("status=pending", &["pending"]),
        ("method=email", &["mailed"]),
        ("method=totp", &["enrolled", "locked"]),
        ("status=enrolled&method=totp", &["enrolled"]),
        ("status=pending&method=totp", &[]),
    ] {
        assert_eq!(names(&deployment, query).await, set(expected), "{query}");
        assert_eq!(names(&deployment, &format!("{query}&limit=1")).await, set(expected), "{query}, one by one");
    }
    let locked = read_all(&deployment, "status=locked").await;
    assert_eq!(
        locked,
        [
            json!({"user_id": "locked", "email": "locked@example.com", "name": "locked", "status": "locked", "methods": ["totp"],
        "locked_until": "2027-01-15T08:02:00Z"})
        ]
    );
}

#[tokio::test]
async fn a_lock_and_an_exemption_end_in_the_list_too() {
    let deployment = crowd().await;
    deployment.advance(3600);
    assert_eq!(names(&deployment, "status=locked").await, set(&[]));
    assert_eq!(names(&deployment, "status=enrolled").await, set(&["enrolled", "locked", "mailed"]));
    assert_eq!(names(&deployment, "status=pending").await, set(&["exempt", "pending"]));
}

#[tokio::test]
async fn the_export_has_every_user_and_agrees_with_the_list() {
    let deployment = crowd().await;
    let mut request = crate::deployment::request(Method::GET, "/v1/users", &deployment.token("staff", "ada"), None);
    request.headers_mut().insert("accept", "text/csv".parse().unwrap());
    let answer = deployment.send(request).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8; header=present");
    let mut lines = answer.text.lines();
    assert_eq!(lines.next(), Some("user_id,email,name,status,methods,exempt_until,locked_until"));
    let rows: BTreeSet<&str> = lines.collect();
    assert_eq!(rows.len(), 6);
    assert!(rows.contains("mailed,mailed@example.com,,enrolled,email,,"));
    assert!(rows.contains("locked,locked@example.com,locked,locked,totp,,2027-01-15T08:02:00Z"));
    assert!(rows.contains("exempt,exempt@example.com,exempt,exempt,,2027-01-15T09:00:00Z,"));
}

/// A page of the export, and the path of the next one.
async fn exported(deployment: &TestDeployment, path: &str) -> (crate::deployment::Answer, Option<String>) {
    let mut request = crate::deployment::request(Method::GET, path, &deployment.token("staff", "ada"), None);
    request.headers_mut().insert("accept", "text/csv".parse().unwrap());
    let answer = deployment.send(request).await;
    let link = answer.headers.get("link").map(|link| link.to_str().unwrap().to_owned());
    let next = link.map(|link| link.strip_prefix('<').unwrap().strip_suffix(">; rel=\"next\"").unwrap().to_owned());
    (answer, next)
}

#[tokio::test]
async fn the_export_comes_in_pages_that_link_to_each_other() {
    let deployment = crowd().await;
    let (whole, next) = exported(&deployment, "/v1/users?status=enrolled").await;
    assert_eq!(next, None, "a thousand to a page");
    let mut path = Some("/v1/users?limit=1&status=enrolled".to_owned());
    let (mut rows, mut pages) = (BTreeSet::new(), 0);
    while let Some(here) = path {
        let (page, next) = exported(&deployment, &here).await;
        let (header, more) = page.text.split_once('\n').unwrap();
        assert_eq!(header, "user_id,email,name,status,methods,exempt_until,locked_until");
        assert!(more.lines().count() <= 1, "{more}");
        rows.extend(more.lines().map(str::to_owned));
        (path, pages) = (next, pages + 1);
    }
    assert!(pages > 1);
    assert_eq!(rows, whole.text.lines().skip(1).map(str::to_owned).collect());
    let (answer, _) = exported(&deployment, "/v1/users?limit=1000").await;
    assert!(answer.status.is_success());
    for limit in ["0", "1001"] {
        let (answer, _) = exported(&deployment, &format!("/v1/users?limit={limit}")).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{limit}");
    }
    let json = deployment.admin("ada").users("?limit=201").await;
    assert_eq!(json.refusal(), refused(400, "invalid-request"), "people read at most 200");
}

#[tokio::test]
async fn abuse_87_no_cell_of_the_export_is_a_formula() {
    let deployment = TestDeployment::new().await;
    let profile = json!({"email": "one@example.com", "email_verified": true});
    for user in ["=1+1|x", "+1", "-1", "@SUM(A1)", "plain"] {
        let encoded = crate::deployment::percent_encoded(user);
        deployment.backend().register(&encoded, profile.clone()).await.expect(200);
    }
    let mut request = crate::deployment::request(Method::GET, "/v1/users", &deployment.token("staff", "ada"), None);
    request.headers_mut().insert("accept", "text/csv".parse().unwrap());
    let text = deployment.send(request).await.text;
    let users: BTreeSet<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(users, set(&["'=1+1|x", "'+1", "'-1", "'@SUM(A1)", "plain"]).iter().map(String::as_str).collect());
}

#[tokio::test]
async fn an_ordinary_login_leaves_the_index_alone() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let index = async || {
        let record = deployment.record("alice").await.unwrap();
        ["sp", "ss", "sb", "sm", "sl", "se"].map(|name| format!("{:?}", record.get(name)))
    };
    let before = index().await;
    deployment.user("alice").login().totp("000000").await.expect(400);
    assert_eq!(index().await, before, "a wrong code");
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    assert_eq!(index().await, before, "a right one");
}

#[tokio::test]
async fn abuse_42_users_of_another_tenant_are_not_listed() {
    let deployment = crowd().await;
    let mallory = deployment.admin_of("other", "mallory");
    assert_eq!(mallory.users("").await.expect(200), json!({"users": []}));
    let cursor = read(&deployment, "?limit=1").await["next_cursor"].as_str().unwrap().to_owned();
    let taken_over = deployment.get(&format!("/v1/users?cursor={cursor}"), &mallory).await.expect(200);
    assert_eq!(taken_over["users"], json!([]), "a cursor is no key");
}

#[tokio::test]
async fn parameters_are_checked() {
    let deployment = TestDeployment::new().await;
    for query in [
        "limit=0",
        "limit=201",
        "limit=-1",
        "status=none",
        "method=sms",
        "method=bypass_code",
        "cursor=%21",
        "cursor=AAAA",
        "surprise=1",
    ] {
        let answer = deployment.get(&format!("/v1/users?{query}"), &deployment.token("staff", "ada")).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{query}");
    }
}

/// An invented cursor, or one of another list, is rejected or reads nothing, and never causes an internal error.
#[tokio::test]
async fn a_made_up_cursor_is_no_fault_of_ours() {
    let deployment = crowd().await;
    let of_another_list =
        read(&deployment, "?status=enrolled&limit=1").await["next_cursor"].as_str().unwrap().to_owned();
    let made_up = |position: Value| data_encoding::BASE64URL_NOPAD.encode(position.to_string().as_bytes());
    let cursors = [
        made_up(json!({"s": 0, "r": u64::MAX, "k": null})),
        made_up(json!({"s": 255, "r": 0, "k": null})),
        made_up(json!({"s": 0, "r": 0, "k": ""})),
        made_up(json!({"s": 0, "r": 0, "k": "locked#"})),
        made_up(json!({"s": 0, "r": 0, "k": "enrolled#\u{0}"})),
        made_up(json!({"k": ["T#demo", "x"], "m": "2027-01-01"})),
        made_up(json!({"k": ["", "AUDIT#"], "m": null})),
        made_up(json!({"k": ["T#other#U#x", "AUDIT#~~~"], "m": "9999-12-31"})),
        made_up(json!({"k": null, "m": "-009999-01-01"})),
        of_another_list,
    ];
    for cursor in &cursors {
        for list in [
            "/v1/users?",
            "/v1/users?status=pending&",
            "/v1/audit?",
            "/v1/audit?user_id=locked&from=2027-01-15T08:00:00Z&",
        ] {
            let answer = deployment.get(&format!("{list}cursor={cursor}"), &deployment.token("staff", "ada")).await;
            assert!(
                answer.status == 200 || answer.refusal() == refused(400, "invalid-request"),
                "{list}{cursor}: {}",
                answer.text
            );
        }
    }
}
