//! Finding users: by the beginning of an ID, and by a whole address.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Value, json};
use tests::answer::refused;

use crate::deployment::TestDeployment;
use crate::older_records::{left_by_the_older_version, older};

async fn found(deployment: &TestDeployment, query: &str) -> Vec<String> {
    let page = deployment.admin("ada").users(&format!("?{query}")).await.expect(200);
    page["users"].as_array().unwrap().iter().map(|user| user["user_id"].as_str().unwrap().to_owned()).collect()
}

/// Every item in the user's partition.
async fn items_of(deployment: &TestDeployment, user: &str) -> Vec<HashMap<String, AttributeValue>> {
    let partition = AttributeValue::S(format!("T#demo#U#{user}"));
    deployment.dump().await.into_iter().filter(|item| item["PK"] == partition).collect()
}

/// A user whom the backend registers with this address.
async fn register(deployment: &TestDeployment, user: &str, email: &str, name: Value) {
    let mut body = json!({"email": email, "email_verified": true});
    if !name.is_null() {
        body["name"] = name;
    }
    deployment.backend().register(user, body).await.expect(200);
}

#[tokio::test]
async fn users_are_found_by_the_beginning_of_their_id_in_any_case() {
    let deployment = TestDeployment::new().await;
    for user in ["anna", "Anton", "berta"] {
        register(&deployment, user, &format!("{user}@example.com"), Value::Null).await;
    }
    assert_eq!(found(&deployment, "q=an").await, ["anna", "Anton"]);
    assert_eq!(found(&deployment, "q=AN").await, ["anna", "Anton"]);
    assert_eq!(found(&deployment, "q=ANTON").await, ["Anton"]);
    assert_eq!(found(&deployment, "q=%20berta%20").await, ["berta"], "space around the text");
    register(&deployment, "%C3%A9mile", "emile@example.com", Value::Null).await;
    assert_eq!(found(&deployment, "q=E%CC%81").await, ["émile"], "as a letter and an accent");
    assert_eq!(found(&deployment, "q=nna").await, [""; 0], "not in the middle");
    assert_eq!(found(&deployment, "q=an&status=enrolled").await, [""; 0]);
    let first = deployment.admin("ada").users("?q=an&limit=1").await.expect(200);
    let cursor = first["next_cursor"].as_str().unwrap();
    assert_eq!(found(&deployment, &format!("q=an&limit=1&cursor={cursor}")).await, ["Anton"]);
}

#[tokio::test]
async fn users_are_found_by_their_whole_latest_address_in_any_case() {
    let deployment = TestDeployment::new().await;
    register(&deployment, "u-1", "Alice@Example.com", json!("Alice Ångström")).await;
    register(&deployment, "u-2", "alice@example.org", Value::Null).await;
    assert_eq!(found(&deployment, "q=alice@EXAMPLE.com").await, ["u-1"]);
    assert_eq!(found(&deployment, "q=alice@example.co").await, [""; 0], "only a whole address");
    let page = deployment.admin("ada").users("?q=alice@example.com").await.expect(200);
    assert_eq!(
        page["users"][0],
        json!({"user_id": "u-1", "email": "Alice@Example.com", "name": "Alice Ångström", "status": "pending",
        "methods": []})
    );
    register(&deployment, "u-1", "new@example.com", Value::Null).await;
    assert_eq!(found(&deployment, "q=alice@example.com").await, [""; 0], "not by a former address");
    assert_eq!(found(&deployment, "q=new@example.com").await, ["u-1"]);
}

#[tokio::test]
async fn an_id_that_is_an_address_is_found_once_and_several_users_of_an_address_all() {
    let deployment = TestDeployment::new().await;
    register(&deployment, "ann@example.com", "ann@example.com", Value::Null).await;
    register(&deployment, "u-1", "ann@example.com", Value::Null).await;
    register(&deployment, "u-2", "ann@example.com", Value::Null).await;
    let mut all = found(&deployment, "q=ann@example.com").await;
    all.sort_unstable();
    assert_eq!(all, ["ann@example.com", "u-1", "u-2"]);
}

#[tokio::test]
async fn a_search_never_crosses_a_tenant_and_ends_with_an_erasure() {
    let deployment = TestDeployment::new().await;
    register(&deployment, "anna", "anna@example.com", Value::Null).await;
    let stranger = deployment.token_with("staff", "ada", json!({"tenant": "other", "role": "admin"}));
    for query in ["?q=anna", "?q=anna@example.com"] {
        let page = deployment.staff(&stranger).users(query).await.expect(200);
        assert_eq!(page["users"], json!([]), "{query}");
    }
    deployment.backend().erase("anna").await.expect(204);
    assert_eq!(found(&deployment, "q=anna").await, [""; 0]);
    assert_eq!(found(&deployment, "q=anna@example.com").await, [""; 0]);
    assert!(items_of(&deployment, "anna").await.is_empty(), "nothing stays");
}

#[tokio::test]
async fn the_index_holds_no_address() {
    let deployment = TestDeployment::new().await;
    register(&deployment, "anna", "anna@example.com", json!("Anna")).await;
    let entry = items_of(&deployment, "anna").await.into_iter().find(|item| item["SK"].as_s().unwrap() == "ADDRESS");
    let entry = format!("{:?}", entry.unwrap());
    assert!(!entry.contains("example") && entry.contains("T#"), "{entry}");
}

#[tokio::test]
async fn a_record_of_an_older_version_is_found_after_the_next_login() {
    let older = older();
    let deployment = left_by_the_older_version(&older, older["table"].as_str().unwrap().to_owned()).await;
    assert_eq!(found(&deployment, "q=alice").await, [""; 0]);
    deployment.user("alice").login().start().await.expect(200);
    assert_eq!(found(&deployment, "q=alice").await, ["alice"]);
    assert_eq!(found(&deployment, "q=alice@example.com").await, ["alice"]);
}

#[tokio::test]
async fn users_are_found_by_their_address_before_and_after_a_rotation_of_the_keys() {
    let deployment = TestDeployment::new().await;
    register(&deployment, "anna", "anna@example.com", Value::Null).await;
    keys::rotate(deployment.app.clone(), (), json!({})).await.unwrap();
    deployment.advance(20 * 60);
    register(&deployment, "berta", "berta@example.com", Value::Null).await;
    for user in ["anna", "berta"] {
        assert_eq!(found(&deployment, &format!("q={user}@example.com")).await, [user]);
    }
    deployment.user("anna").login().start().await.expect(200);
    assert_eq!(found(&deployment, "q=anna@example.com").await, ["anna"], "under the new key");
}

#[tokio::test]
async fn a_long_or_empty_search_is_refused() {
    let deployment = TestDeployment::new().await;
    let admin = deployment.admin("ada");
    for query in ["?q=".to_owned(), "?q=%20".to_owned(), format!("?q={}", "a".repeat(255))] {
        let answer = admin.users(&query).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{query}");
        assert_eq!(answer.json()["errors"][0]["pointer"], "/q", "{query}");
    }
    for letter in ["a", "%F0%9F%98%80"] {
        admin.users(&format!("?q={}", letter.repeat(254))).await.expect(200);
    }
}

#[tokio::test]
async fn a_name_is_cut_and_loses_what_readers_do_not_see() {
    let deployment = TestDeployment::new().await;
    register(&deployment, "anna", "anna@example.com", json!(format!("A\u{202e}nna\n{}", "é".repeat(40)))).await;
    let page = deployment.admin("ada").show("anna").await.expect(200);
    assert_eq!(page["name"], format!("Anna{}", "é".repeat(30)), "64 bytes");
}

#[tokio::test]
async fn one_user_who_must_is_required_whatever_the_policy_says() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": false})).await;
    let reason = || json!({"reason": "handles payments"});
    let admin = deployment.admin("ada");
    deployment.user("anna").login().start().await.expect(200);
    let requirement = admin.require("anna", reason()).await.expect(200);
    assert_eq!(requirement["reason"], "handles payments");
    let step = deployment.user("anna").login().start().await.expect(200);
    assert_eq!(step["status"], "setup_required");
    let page = admin.show("anna").await.expect(200);
    assert_eq!((&page["required"], &page["requirement"]), (&json!(true), &requirement));
    let exempted = json!({"reason": "ill", "until": "2027-03-01T00:00:00Z"});
    admin.exempt("anna", exempted).await.expect(200);
    assert_eq!(admin.show("anna").await.expect(200)["required"], false);
    admin.require("anna", reason()).await.expect(200);
    assert_eq!(admin.show("anna").await.expect(200)["exemption"], Value::Null);
    admin.end_requirement("anna", reason()).await.expect(204);
    assert_eq!(admin.end_requirement("anna", reason()).await.refusal(), refused(404, "not-found"));
    let step = deployment.user("anna").login().start().await.expect(200);
    assert_eq!(step["status"], "complete");
    deployment.set_plan("basic").await;
    assert_eq!(admin.require("anna", reason()).await.refusal(), refused(402, "plan-required"));
}
