//! A tenant of 10,000 users: lists, filters, export and counts agree with the truth, and a page costs one query.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, WriteRequest};
use http::Method;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;

const USERS: usize = 10_000;
/// Who the users of the crowd are like, in turn.
const LIKE: [&str; 4] = ["enrolled", "enrolled", "pending", "skipped"];

/// A deployment with one user of each kind, and 10,000 like them: their records are copies under other keys.
async fn crowd() -> TestDeployment {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-06-01"})).await;
    deployment.enrolled("enrolled").await;
    for user in ["pending", "skipped"] {
        deployment.user(user).login().start().await.expect(200);
    }
    deployment.user("skipped").login().skip().await.expect(200);
    let mut models = HashMap::new();
    for user in LIKE {
        models.insert(user, deployment.record(user).await.unwrap());
    }
    let records: Vec<_> = (0..USERS).map(|nth| copy(&models[LIKE[nth % LIKE.len()]], nth)).collect();
    for batch in records.chunks(25) {
        let writes = batch.iter().map(|item| {
            let put = PutRequest::builder().set_item(Some(item.clone())).build().unwrap();
            WriteRequest::builder().put_request(put).build()
        });
        let request = deployment.dynamodb.batch_write_item().request_items(&deployment.table, writes.collect());
        assert!(request.send().await.unwrap().unprocessed_items.unwrap_or_default().is_empty());
    }
    deployment
}

fn copy(model: &HashMap<String, AttributeValue>, nth: usize) -> HashMap<String, AttributeValue> {
    let user = format!("user{nth:05}");
    let status = model["ss"].as_s().unwrap().split('#').next().unwrap();
    let mut item = model.clone();
    item.insert("PK".to_owned(), AttributeValue::S(format!("T#demo#U#{user}")));
    item.insert("sp".to_owned(), AttributeValue::S(format!("T#demo#S#{}", nth % 4)));
    item.insert("ss".to_owned(), AttributeValue::S(format!("{status}#{user}")));
    item
}

/// How many users stand where, by the pages of the list.
async fn listed(deployment: &TestDeployment, query: &str) -> (usize, BTreeMap<String, usize>) {
    let admin = deployment.token("staff", "ada");
    let (mut pages, mut counts, mut cursor) = (0, BTreeMap::new(), String::new());
    loop {
        let page = deployment.get(&format!("/v1/users?limit=200{query}{cursor}"), &admin).await.expect(200);
        pages += 1;
        for user in page["users"].as_array().unwrap() {
            *counts.entry(user["status"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return (pages, counts),
        }
    }
}

fn truth() -> BTreeMap<String, usize> {
    let counts = [("enrolled", USERS / 2 + 1), ("pending", USERS / 4 + 1), ("skipped", USERS / 4 + 1)];
    counts.into_iter().map(|(status, count)| (status.to_owned(), count)).collect()
}

/// The first sight of each user of the crowd, as the table's stream brings it: an entry of the model under other keys,
/// which says that the user came from nowhere to where the model stands.
async fn first_sights(deployment: &TestDeployment) -> Vec<Value> {
    let batch = deployment.batch_of(&["user_seen"]).await;
    let model = &batch["Records"][0];
    let sight = |nth: usize| {
        let mut record = model.clone();
        let image = record["dynamodb"]["NewImage"].as_object_mut().unwrap();
        let id = format!("01ARZ3NDEKTSV4RRFFQ6{nth:06}");
        image.insert("SK".to_owned(), json!({"S": format!("AUDIT#{id}")}));
        image.insert("id".to_owned(), json!({"S": id}));
        let place = match LIKE[nth % LIKE.len()] {
            "enrolled" => json!({"base": {"S": "enrolled"}, "methods": {"L": [{"S": "totp"}]}}),
            status => json!({"base": {"S": status}}),
        };
        image.insert("moved".to_owned(), json!({"M": {"to": {"M": place}}}));
        record
    };
    (0..USERS).map(sight).collect()
}

#[tokio::test]
async fn ten_thousand_users_are_listed_filtered_exported_and_counted() {
    let deployment = crowd().await;
    // The three models first, as they really came about.
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    for part in first_sights(&deployment).await.chunks(500) {
        assert!(deployment.stream_brings(json!({"Records": part})).await);
    }
    let admin = deployment.admin("ada");
    deployment.wire.take();
    let first = admin.users("").await.expect(200);
    let calls = deployment.wire.take();
    assert_eq!(first["users"].as_array().unwrap().len(), 50);
    let operations: Vec<&str> = calls.iter().map(|call| call.operation.as_str()).collect();
    assert_eq!(operations, ["Query", "BatchGetItem"], "the first page");

    let (pages, counts) = listed(&deployment, "").await;
    assert_eq!(counts, truth());
    assert!(pages <= USERS / 200 + 4, "{pages} pages");
    for (status, count) in truth() {
        let (_, counts) = listed(&deployment, &format!("&status={status}")).await;
        assert_eq!(counts, BTreeMap::from([(status, count)]));
    }
    let (_, with_app) = listed(&deployment, "&method=totp").await;
    assert_eq!(with_app, BTreeMap::from([("enrolled".to_owned(), USERS / 2 + 1)]));

    let mut exported = BTreeMap::new();
    let mut path = Some("/v1/users".to_owned());
    while let Some(here) = path {
        let mut request = crate::deployment::request(Method::GET, &here, &admin, None);
        request.headers_mut().insert("accept", "text/csv".parse().unwrap());
        let export = deployment.send(request).await;
        for line in export.text.lines().skip(1) {
            *exported.entry(line.split(',').nth(3).unwrap().to_owned()).or_insert(0) += 1;
        }
        let link = export.headers.get("link").map(|link| link.to_str().unwrap().to_owned());
        path = link.map(|link| link.trim_start_matches('<').split('>').next().unwrap().to_owned());
    }
    assert_eq!(exported, truth());

    let counted = admin.adoption().await.expect(200);
    for (status, count) in truth() {
        assert_eq!(counted[&status], count, "{status}");
    }
    assert_eq!((&counted["seen"], &counted["by_method"]["totp"]), (&json!(USERS + 3), &json!(USERS / 2 + 1)));
}
