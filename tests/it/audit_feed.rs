//! The audit as a feed: oldest first, for a backend that polls it.

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use tests::answer::refused;

use crate::audit::skipping;
use crate::deployment::TestDeployment;

/// A backend that polls: it keeps the last cursor.
struct Poller<'d> {
    deployment: &'d TestDeployment,
    query: &'static str,
    cursor: String,
}

impl<'d> Poller<'d> {
    fn new(deployment: &'d TestDeployment, query: &'static str) -> Self {
        Self { deployment, query, cursor: String::new() }
    }

    /// One page.
    async fn poll(&mut self, limit: usize) -> Vec<Value> {
        let query = format!("&limit={limit}{}{}", self.query, self.cursor);
        let page = self.deployment.backend().audit_feed(&query).await.expect(200);
        self.cursor = format!("&cursor={}", page["next_cursor"].as_str().expect("always a cursor"));
        page["entries"].as_array().unwrap().clone()
    }

    /// Every entry up to now, by pages of `limit`.
    async fn poll_all(&mut self, limit: usize) -> Vec<Value> {
        let mut entries = Vec::new();
        loop {
            let page = self.poll(limit).await;
            if page.is_empty() {
                return entries;
            }
            entries.extend(page);
        }
    }
}

fn actions(entries: &[Value]) -> Vec<&str> {
    entries.iter().map(|entry| entry["action"].as_str().unwrap()).collect()
}

async fn newest_first(deployment: &TestDeployment, query: &str) -> Vec<Value> {
    deployment.admin("ada").audit(query).await.expect(200)["entries"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_backend_reads_every_entry_once_oldest_first_by_pages_of_any_size() {
    let deployment = skipping().await;
    for query in ["", "&user_id=alice"] {
        let mut all = newest_first(&deployment, &format!("?limit=200{query}")).await;
        all.reverse();
        for limit in [1, 3, 14, 200] {
            assert_eq!(Poller::new(&deployment, query).poll_all(limit).await, all, "{query} by {limit}");
        }
    }
}

#[tokio::test]
async fn a_poller_goes_on_from_its_last_cursor() {
    let deployment = skipping().await;
    let mut poller = Poller::new(&deployment, "");
    assert_eq!(poller.poll_all(5).await.len(), 14);
    assert_eq!(poller.poll(50).await, Vec::<Value>::new(), "nothing is new");
    deployment.user("bob").login().skip().await.expect(200);
    assert_eq!(actions(&poller.poll(1).await), ["user_seen"]);
    assert_eq!(actions(&poller.poll(50).await), ["setup_skipped"]);
    deployment.advance(70 * 24 * 3600);
    deployment.backend().set_plan("enterprise plus").await.expect(200);
    assert_eq!(actions(&poller.poll(50).await), ["plan_changed"], "after months without an entry");
    assert_eq!(poller.poll(50).await, Vec::<Value>::new());
}

#[tokio::test]
async fn an_entry_that_appears_late_is_not_lost_and_no_entry_comes_twice() {
    let deployment = skipping().await;
    let mut poller = Poller::new(&deployment, "");
    deployment.user("carol").login().start().await.expect(200);
    poller.poll_all(50).await;
    // Another function's clock is behind, or its transaction took longer.
    deployment.advance(-30);
    deployment.user("dave").login().start().await.expect(200);
    deployment.advance(30);
    let late = poller.poll(50).await;
    assert_eq!((actions(&late), &late[0]["user_id"]), (vec!["user_seen"], &json!("dave")));
    deployment.advance(3600);
    assert_eq!(poller.poll(50).await, Vec::<Value>::new());
}

#[tokio::test]
async fn a_period_limits_the_feed() {
    let deployment = skipping().await;
    let mut poller = Poller::new(&deployment, "&from=2027-01-30T08:00:00Z&to=2027-02-02T08:00:00Z");
    let days: Vec<Value> = poller.poll_all(2).await.iter().map(|entry| entry["at"].clone()).collect();
    assert_eq!(days, ["2027-01-30T08:00:00Z", "2027-01-31T08:00:00Z", "2027-02-01T08:00:00Z"]);
    let mut future = Poller::new(&deployment, "&from=2031-01-01T00:00:00Z");
    assert_eq!(future.poll_all(2).await, Vec::<Value>::new());
}

#[tokio::test]
async fn staff_with_the_permission_read_the_feed_too_and_a_service_token_reads_nothing_else() {
    let deployment = skipping().await;
    deployment.admin("ada").audit("?order=asc&limit=1").await.expect(200);
    let agent = deployment.agent("gus");
    assert_eq!(agent.audit("?order=asc").await.refusal(), refused(403, "grant-required"));
    assert_eq!(deployment.admin("ada").audit("?order=asc&user_id=ada").await.refusal(), refused(403, "own-record"));
    let service = deployment.token("service", "backend");
    for path in ["/v1/audit", "/v1/audit?order=desc", "/v1/audit?user_id=alice"] {
        let answer = deployment.get(path, &service).await;
        assert_eq!(answer.refusal(), refused(403, "wrong-token-use"), "{path}");
        assert!(answer.text.contains("order=asc"), "{}", answer.text);
    }
}

#[tokio::test]
async fn a_wrong_order_or_cursor_is_named_with_what_is_allowed() {
    let deployment = skipping().await;
    let newest = deployment.admin("ada").audit("?limit=1").await.expect(200)["next_cursor"].clone();
    let oldest = deployment.backend().audit_feed("&limit=1").await.expect(200)["next_cursor"].clone();
    let (newest, oldest) = (newest.as_str().unwrap(), oldest.as_str().unwrap());
    let error = async |query: String| {
        let answer = deployment.admin("ada").audit(&query).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{query}");
        (answer.json()["errors"][0]["pointer"].clone(), answer.json()["errors"][0]["detail"].clone())
    };
    assert_eq!(error("?order=up".to_owned()).await, (json!("/order"), json!("must be `asc` or `desc`")));
    for query in [
        format!("?order=asc&cursor={newest}"),
        format!("?cursor={oldest}"),
        // {"f":"~~"}
        "?order=asc&cursor=eyJmIjoifn4ifQ".to_owned(),
        format!(
            "?order=asc&cursor={}",
            BASE64URL_NOPAD.encode(format!("{{\"f\":\"{}\"}}", "0".repeat(2_000)).as_bytes())
        ),
        "?order=asc&cursor=x".to_owned(),
    ] {
        assert_eq!(error(query.clone()).await.0, "/cursor", "{query}");
    }
}

#[tokio::test]
async fn abuse_42_a_cursor_of_another_tenant_shows_none_of_its_entries() {
    let deployment = skipping().await;
    let cursor = deployment.backend().audit_feed("&limit=1").await.expect(200)["next_cursor"].clone();
    let query = format!("&cursor={}", cursor.as_str().unwrap());
    let page = deployment.backend_of("other").audit_feed(&query).await.expect(200);
    assert_eq!(page["entries"], json!([]));
}

#[tokio::test]
async fn a_crowd_within_a_minute_waits_in_part_and_no_entry_is_lost() {
    let deployment = TestDeployment::new().await;
    let mut poller = Poller::new(&deployment, "");
    let before = poller.poll_all(200).await.len();
    for half in 0..2 {
        let user = |nth| json!({"user_id": format!("u{half}-{nth}"), "email": "u@example.com", "email_verified": true});
        let users: Vec<Value> = (0..75).map(user).collect();
        deployment.backend().change_users(json!({"operation": "register", "users": users})).await.expect(200);
    }
    let all = newest_first(&deployment, "?limit=200").await.len();
    let soon = poller.poll_all(200).await;
    assert_eq!(before + soon.len(), 100);
    deployment.advance(61);
    let later = poller.poll_all(200).await;
    let mut ids: Vec<&Value> = soon.iter().chain(&later).map(|entry| &entry["id"]).collect();
    ids.sort_by_key(|id| id.as_str());
    ids.dedup();
    assert_eq!(before + ids.len(), all);
    assert_eq!(soon.len() + later.len(), ids.len(), "none comes twice");
}
