//! The audit, read: by user, by tenant and time, newest first, with cursors that stay true.

use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::TestDeployment;

async fn read(deployment: &TestDeployment, query: &str) -> Value {
    deployment.admin("ada").audit(query).await.expect(200)
}

fn actions(page: &Value) -> Vec<&str> {
    page["entries"].as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect()
}

/// Every entry, by pages of `limit`.
async fn read_all(deployment: &TestDeployment, query: &str, limit: usize) -> Vec<Value> {
    let mut entries = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = read(deployment, &format!("?limit={limit}{query}{cursor}")).await;
        entries.extend(page["entries"].as_array().unwrap().clone());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return entries,
        }
    }
}

/// A deployment in which Alice skipped the setup on ten days around the turn of a month.
pub async fn skipping() -> TestDeployment {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-06-01"})).await;
    deployment.advance(12 * 24 * 3600);
    for _ in 0..10 {
        deployment.user("alice").login().skip().await.expect(200);
        deployment.advance(24 * 3600);
    }
    deployment
}

#[tokio::test]
async fn entries_of_a_user_come_newest_first() {
    let deployment = skipping().await;
    let page = read(&deployment, "?user_id=alice").await;
    assert_eq!(actions(&page).len(), 11);
    assert_eq!(actions(&page)[9..], ["setup_skipped", "user_seen"]);
    let entry = &page["entries"][0];
    assert_eq!(entry["at"], "2027-02-05T08:00:00Z");
    assert_eq!((&entry["actor"], &entry["user_id"]), (&json!({"kind": "user", "id": "alice"}), &json!("alice")));
}

#[tokio::test]
async fn a_tenant_s_timeline_crosses_months_and_pages() {
    let deployment = skipping().await;
    let all = read_all(&deployment, "", 200).await;
    assert_eq!(all.len(), 14, "the plan, two policies, a first sight and ten skips");
    for limit in [1, 3, 14] {
        assert_eq!(read_all(&deployment, "", limit).await, all, "by {limit}");
    }
    let ids: Vec<&str> = all.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert!(ids.is_sorted_by(|newer, older| newer > older));
}

#[tokio::test]
async fn from_is_included_and_to_is_not() {
    let deployment = skipping().await;
    for user in ["", "&user_id=alice"] {
        let query = format!("{user}&from=2027-01-30T08:00:00Z&to=2027-02-02T08:00:00Z");
        let days: Vec<Value> = read_all(&deployment, &query, 2).await.iter().map(|entry| entry["at"].clone()).collect();
        assert_eq!(days, ["2027-02-01T08:00:00Z", "2027-01-31T08:00:00Z", "2027-01-30T08:00:00Z"], "{user}");
    }
}

#[tokio::test]
async fn what_is_written_meanwhile_changes_no_page_behind_a_cursor() {
    let deployment = skipping().await;
    let before = read_all(&deployment, "", 200).await;
    let first = read(&deployment, "?limit=5").await;
    deployment.user("bob").login().skip().await.expect(200);
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = read(&deployment, &format!("?limit=200&cursor={cursor}")).await;
    assert_eq!(second["entries"].as_array().unwrap()[..], before[5..]);
}

#[tokio::test]
async fn abuse_42_another_tenant_s_entries_are_not_seen() {
    let deployment = skipping().await;
    let mallory = deployment.admin_of("other", "mallory");
    for query in ["", "?user_id=alice"] {
        let page = deployment.get(&format!("/v1/audit{query}"), &mallory).await.expect(200);
        assert_eq!(page["entries"], json!([]));
    }
    let cursor = read(&deployment, "?limit=1").await["next_cursor"].as_str().unwrap().to_owned();
    let taken_over = deployment.get(&format!("/v1/audit?cursor={cursor}"), &mallory).await.expect(200);
    assert_eq!(taken_over["entries"], json!([]), "a cursor is no key");
}

#[tokio::test]
async fn parameters_are_checked() {
    let deployment = TestDeployment::new().await;
    for query in ["?limit=0", "?limit=201", "?limit=x", "?cursor=!", "?from=yesterday", "?user_id=a%23b", "?surprise=1"]
    {
        let answer = deployment.admin("ada").audit(query).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{query}");
    }
}

#[tokio::test]
async fn abuse_88_a_period_that_ends_before_it_begins_is_refused() {
    let deployment = skipping().await;
    let admin = deployment.token("staff", "ada");
    for user in ["", "&user_id=alice"] {
        for (from, to) in [
            ("2027-02-01T00:00:00Z", "2027-01-01T00:00:00Z"),
            ("2027-02-01T00:00:00.000000001Z", "2027-02-01T00:00:00Z"),
            ("9999-12-30T22:00:00Z", "-009999-01-02T02:00:00Z"),
        ] {
            let answer = deployment.get(&format!("/v1/audit?from={from}&to={to}{user}"), &admin).await;
            assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{from} {to}: {}", answer.text);
            assert_eq!(answer.json()["errors"][0]["pointer"], "/from");
        }
        // Whatever else the two can be, there is an answer.
        let instants =
            ["-009999-01-02T02:00:00Z", "1969-12-31T23:59:59Z", "2027-02-01T00:00:00Z", "9999-12-30T22:00:00Z"];
        for (nth, from) in instants.iter().enumerate() {
            for to in &instants[nth..] {
                for query in [format!("from={from}&to={to}"), format!("from={from}"), format!("to={to}")] {
                    deployment.get(&format!("/v1/audit?limit=2&{query}{user}"), &admin).await.expect(200);
                }
            }
        }
        for (name, wrong) in
            [("from", "yesterday"), ("to", "2027-01-01"), ("from", "99999-01-01T00:00:00Z"), ("to", "")]
        {
            let answer = deployment.get(&format!("/v1/audit?{name}={wrong}{user}"), &admin).await;
            assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{name}={wrong}");
            assert_eq!(answer.json()["errors"][0]["pointer"], format!("/{name}"));
        }
    }
}

#[tokio::test]
async fn abuse_88_a_cursor_taken_to_another_period_is_refused_or_reads_on() {
    let deployment = skipping().await;
    let admin = deployment.token("staff", "ada");
    for user in ["", "&user_id=alice"] {
        let first = deployment.get(&format!("/v1/audit?limit=1{user}"), &admin).await.expect(200);
        let cursor = first["next_cursor"].as_str().unwrap();
        for period in [
            "from=2028-01-01T00:00:00Z",
            "to=2026-01-01T00:00:00Z",
            "from=2027-01-01T00:00:00Z&to=2027-01-01T00:00:00Z",
        ] {
            let answer = deployment.get(&format!("/v1/audit?limit=1&cursor={cursor}&{period}{user}"), &admin).await;
            assert!(answer.status == 200 || answer.refusal() == refused(400, "invalid-request"), "{}", answer.text);
        }
    }
}
