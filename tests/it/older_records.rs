//! Old and new code on the same table: items of the previous version are read, used, and written in the current form.
//!
//! `fixtures/older_records.json` is the table of a version from before key rotation, imported authenticators, and the retention of
//! audit entries, as that version wrote it. It never changes, because later versions have to read it too. It contains the data key
//! in plain form, because each KMS emulator has another key to wrap it with.

use std::collections::HashMap;

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use data_encoding::BASE64;
use http::Method;
use serde_json::{Value, json};

use crate::authenticator::Authenticator;
use crate::aws::{Route, clients};
use crate::rotation::sealed_by;
use crate::world::{START, World, request};

const MINUTE: i64 = 60;

pub fn older() -> Value {
    serde_json::from_str(include_str!("fixtures/older_records.json")).unwrap()
}

/// An attribute as DynamoDB's JSON has it.
fn attribute(value: &Value) -> AttributeValue {
    let (kind, value) = value.as_object().unwrap().iter().next().unwrap();
    let text = || value.as_str().unwrap().to_owned();
    match kind.as_str() {
        "S" => AttributeValue::S(text()),
        "N" => AttributeValue::N(text()),
        "B" => AttributeValue::B(Blob::new(BASE64.decode(text().as_bytes()).unwrap())),
        "BOOL" => AttributeValue::Bool(value.as_bool().unwrap()),
        "L" => AttributeValue::L(value.as_array().unwrap().iter().map(attribute).collect()),
        "M" => AttributeValue::M(item(value)),
        other => panic!("an unknown kind of attribute: {other}"),
    }
}

fn item(value: &Value) -> HashMap<String, AttributeValue> {
    value.as_object().unwrap().iter().map(|(name, value)| (name.clone(), attribute(value))).collect()
}

/// The data key, wrapped by the KMS of this world as the older version had it wrapped by its own: under the name of its table.
async fn wrapped(world: &World, older: &Value) -> AttributeValue {
    let (_, kms) = clients("TEST_AWS_ENDPOINT", &Route::Direct, |client| client);
    let key = BASE64.decode(older["data_key"].as_str().unwrap().as_bytes()).unwrap();
    let context = [("table", older["table"].as_str().unwrap()), ("version", "1")];
    let mut encrypt = kms.encrypt().key_id(world.kms_key()).plaintext(Blob::new(key));
    for (name, value) in context {
        encrypt = encrypt.encryption_context(name, value);
    }
    AttributeValue::B(encrypt.send().await.unwrap().ciphertext_blob.unwrap())
}

/// A world with the items of the older version in `table`, at the moment when they were left.
pub async fn left_by_the_older_version(older: &Value, table: String) -> World {
    let world = World::deployed_as(older["table"].as_str().unwrap(), table).await;
    for stored in older["items"].as_array().unwrap() {
        let mut item = item(stored);
        if item.contains_key("wrapped_data_key") {
            item.insert("wrapped_data_key".to_owned(), wrapped(&world, older).await);
        }
        world.dynamodb.put_item().table_name(&world.table).set_item(Some(item)).send().await.unwrap();
    }
    world.advance(older["at"].as_i64().unwrap() - START);
    world
}

async fn login_by(world: &World, user: &str, path: &str, code: &str) -> Value {
    world.post(path, &world.token("login", user), json!({"code": code})).await.expect(200)
}

#[tokio::test]
async fn what_the_version_before_has_stored_goes_on_and_moves() {
    let older = older();
    let world = left_by_the_older_version(&older, older["table"].as_str().unwrap().to_owned()).await;
    let alice = &older["alice"];
    let app = Authenticator::scan(alice["secret"].as_str().unwrap());

    let policy = world.get("/v1/policy", &world.token("staff", "ada")).await.expect(200);
    assert_eq!((&policy["trusted_browser_days"], &policy["sender_id"]), (&json!(30), &json!("support")));

    // Every kind of login. (The senders of the older version are not registered with this emulator's SES.)
    login_by(&world, "alice", "/v1/login/totp", &app.code_at(world.now())).await;
    login_by(&world, "alice", "/v1/login/recovery-code", alice["recovery_codes"][0].as_str().unwrap()).await;
    login_by(&world, "bob", "/v1/login/recovery-code", older["bob"]["recovery_codes"][9].as_str().unwrap()).await;
    let mut trusted = request(Method::POST, "/v1/login", &world.token("login", "alice"), Some(json!({})));
    trusted.headers_mut().insert("x-browser-token", alice["browser_token"].as_str().unwrap().parse().unwrap());
    assert_eq!(world.send(trusted).await.expect(200)["status"], "complete");
    world.verified_sender("desk").await;
    world.set_policy(json!({"email_enabled": true, "sender_id": "desk", "trusted_browser_days": 30})).await;
    let login = world.token("login", "bob");
    world.post("/v1/login/email", &login, json!({})).await.expect(202);
    let mailed = json!({"code": world.mailed_code("bob")});
    world.post("/v1/login/email/verify", &login, mailed).await.expect(200);

    // A setup that was started before the update and ends after it.
    let carol = &older["carol"];
    let code = Authenticator::scan(carol["secret"].as_str().unwrap()).code_at(world.now());
    let path = format!("/v1/me/totp/{}/confirm", carol["id"].as_str().unwrap());
    world.post(&path, &world.token("session", "carol"), json!({"code": code})).await.expect(200);

    // Settings, lists and the audit.
    let admin = world.token("staff", "ada");
    world.set_policy(json!({"email_enabled": true, "sender_id": "desk", "audit_retention_days": 90})).await;
    let entries = world.get("/v1/audit?limit=100", &admin).await.expect(200)["entries"].clone();
    let actions: Vec<&str> =
        entries.as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect();
    assert!(actions.contains(&"plan_changed") && actions.contains(&"recovery_code_used"), "old and new: {actions:?}");

    // The secret moves to today's keys when it is used.
    keys::rotate(world.app.clone(), (), json!({})).await.unwrap();
    world.advance(20 * MINUTE);
    login_by(&world, "alice", "/v1/login/totp", &app.code_at(world.now())).await;
    assert_eq!(sealed_by(&world, "alice").await, "2");
    world
        .request(
            Method::DELETE,
            "/v1/users/alice",
            &world.token("service", "backend"),
            Some(json!({"reason": "asked"})),
        )
        .await
        .expect(204);
}

/// Versions before this one accepted more as an identifier. Such an id can no longer be used, and an item with one is still shown.
#[tokio::test]
async fn ids_of_the_older_grammar_are_shown_and_harmless() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let text = |text: &str| AttributeValue::S(text.to_owned());
    let put =
        async |item| world.dynamodb.put_item().table_name(&world.table).set_item(Some(item)).send().await.unwrap();

    // A user and an agent, with all that was written about them.
    for mut item in world.dump().await {
        if item["PK"] == text("T#demo#U#alice") {
            item.insert("PK".to_owned(), text("T#demo#U#a/b?c"));
            if item.contains_key("ss") {
                item.insert("ss".to_owned(), text("enrolled#a/b?c"));
            }
            if item.contains_key("user_id") {
                item.insert("user_id".to_owned(), text("a/b?c"));
            }
            put(item).await;
        }
    }
    let grant = json!({"v": 1, "w": "write", "d": {"granted_at": "2026-11-01T00:00:00Z", "granted_by": "a/d"}});
    let mut grant: HashMap<String, AttributeValue> = serde_dynamo::to_item(grant).unwrap();
    grant.extend([("PK".to_owned(), text("T#demo")), ("SK".to_owned(), text("GRANT#g/us"))]);
    put(grant).await;

    let admin = world.token("staff", "ada");
    let users = world.get("/v1/users", &admin).await.expect(200);
    let ids: Vec<&str> =
        users["users"].as_array().unwrap().iter().map(|user| user["user_id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"a/b?c") && ids.contains(&"alice"), "{ids:?}");
    let entries = world.get("/v1/audit", &admin).await.expect(200)["entries"].to_string();
    assert!(entries.contains("a/b?c"), "{entries}");
    assert!(world.get("/v1/agents", &admin).await.expect(200).to_string().contains("g/us"));

    // A login whose id was Base64 is remembered in the record of a user.
    let login = world.token_with("login", "alice", json!({"jti": "spent-one"}));
    let code = json!({"code": alice.authenticator.code_at(world.now())});
    world.post("/v1/login/totp", &login, code).await.expect(200);
    let record = world.record("alice").await.unwrap();
    let older: HashMap<String, AttributeValue> =
        record.into_iter().map(|(name, value)| (name, with_another_login(value))).collect();
    assert!(format!("{older:?}").contains("cmFuZG9t/w=="));
    put(older).await;
    world.advance(60);
    let code = json!({"code": alice.authenticator.code_at(world.now())});
    world.post("/v1/login/totp", &world.token("login", "alice"), code).await.expect(200);
}

/// An attribute in which the login that was spent has an id of the older grammar.
fn with_another_login(value: AttributeValue) -> AttributeValue {
    match value {
        AttributeValue::S(text) if text == "spent-one" => AttributeValue::S("cmFuZG9t/w==".to_owned()),
        AttributeValue::L(list) => AttributeValue::L(list.into_iter().map(with_another_login).collect()),
        AttributeValue::M(map) => {
            AttributeValue::M(map.into_iter().map(|(name, value)| (name, with_another_login(value))).collect())
        }
        other => other,
    }
}
