//! Old and new code on the same table: items of the previous version are read, used, and written in the current form.
//!
//! `fixtures/older_records.json` is the table of a version from before key rotation, imported authenticators, and the retention of
//! audit entries, as that version wrote it. It never changes, because later versions have to read it too. It contains the data key
//! in plain form, because each KMS emulator has another key to wrap it with.

use std::collections::HashMap;

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use data_encoding::BASE64;
use serde_json::{Value, json};
use tests::passkey_authenticator::Device;

use crate::authenticator::Authenticator;
use crate::aws::{Route, clients};
use crate::deployment::{START, TestDeployment, passkeys_on};
use crate::rotation::sealed_by;

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

/// The data key, wrapped by the KMS of this deployment as the older version had it wrapped by its own: under the name of its table.
async fn wrapped(deployment: &TestDeployment, older: &Value) -> AttributeValue {
    let (_, kms) = clients("TEST_AWS_ENDPOINT", &Route::Direct, |client| client);
    let key = BASE64.decode(older["data_key"].as_str().unwrap().as_bytes()).unwrap();
    let context = [("table", older["table"].as_str().unwrap()), ("version", "1")];
    let mut encrypt = kms.encrypt().key_id(deployment.kms_key()).plaintext(Blob::new(key));
    for (name, value) in context {
        encrypt = encrypt.encryption_context(name, value);
    }
    AttributeValue::B(encrypt.send().await.unwrap().ciphertext_blob.unwrap())
}

/// A deployment with the items of the older version in `table`, at the moment when they were left.
pub async fn left_by_the_older_version(older: &Value, table: String) -> TestDeployment {
    let deployment = TestDeployment::deployed_as(older["table"].as_str().unwrap(), table).await;
    for stored in older["items"].as_array().unwrap() {
        let mut item = item(stored);
        if item.contains_key("wrapped_data_key") {
            item.insert("wrapped_data_key".to_owned(), wrapped(&deployment, older).await);
        }
        deployment.dynamodb.put_item().table_name(&deployment.table).set_item(Some(item)).send().await.unwrap();
    }
    deployment.advance(older["at"].as_i64().unwrap() - START);
    deployment
}

#[tokio::test]
async fn what_the_version_before_has_stored_goes_on_and_moves() {
    let older = older();
    let deployment = left_by_the_older_version(&older, older["table"].as_str().unwrap().to_owned()).await;
    let alice = &older["alice"];
    let app = Authenticator::scan(alice["secret"].as_str().unwrap());

    let policy = deployment.admin("ada").policy().await.expect(200);
    assert_eq!((&policy["trusted_browser_days"], &policy["sender_id"]), (&json!(30), &json!("support")));
    assert_eq!((&policy["passkeys_enabled"], policy.get("passkey_rp_id")), (&json!(false), None));
    assert_eq!(deployment.user("alice").account().show().await.expect(200)["passkeys"], json!([]));

    // Every kind of login. (The senders of the older version are not registered with this emulator's SES.)
    deployment.user("alice").login().totp(app.code_at(deployment.now())).await.expect(200);
    deployment.user("alice").login().recovery_code(alice["recovery_codes"][0].as_str().unwrap()).await.expect(200);
    deployment.user("bob").login().recovery_code(older["bob"]["recovery_codes"][9].as_str().unwrap()).await.expect(200);
    assert_eq!(
        deployment.user("alice").login().start_in(alice["browser_token"].as_str().unwrap()).await.expect(200)["status"],
        "complete"
    );
    deployment.verified_sender("desk").await;
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "desk", "trusted_browser_days": 30})).await;
    let login = deployment.user("bob").login();
    login.send_email().await.expect(202);
    login.email(deployment.mailed_code("bob")).await.expect(200);

    // A setup that was started before the update and ends after it.
    let carol = &older["carol"];
    let code = Authenticator::scan(carol["secret"].as_str().unwrap()).code_at(deployment.now());
    deployment.user("carol").account().confirm_totp(carol["id"].as_str().unwrap(), code).await.expect(200);

    // Settings, lists and the audit.
    let admin = deployment.admin("ada");
    deployment.set_policy(json!({"email_enabled": true, "sender_id": "desk", "audit_retention_days": 90})).await;
    let entries = admin.audit("?limit=100").await.expect(200)["entries"].clone();
    let actions: Vec<&str> =
        entries.as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect();
    assert!(actions.contains(&"plan_changed") && actions.contains(&"recovery_code_used"), "old and new: {actions:?}");

    // The secret moves to today's keys when it is used.
    keys::rotate(deployment.app.clone(), (), json!({})).await.unwrap();
    deployment.advance(20 * MINUTE);
    deployment.user("alice").login().totp(app.code_at(deployment.now())).await.expect(200);
    assert_eq!(sealed_by(&deployment, "alice").await, "2");
    // What the older version could not have.
    deployment.set_policy(passkeys_on()).await;
    let (passkey, confirmed) = deployment.with_passkey("alice", &Device::platform()).await;
    assert_eq!(confirmed.get("recovery_codes"), None, "she has codes already");
    deployment.login_by("alice", &passkey).await;
    deployment.backend().erase("alice").await.expect(204);
}

/// Versions before this one accepted more as an identifier. Such an id can no longer be used, and an item with one is still shown.
#[tokio::test]
async fn ids_of_the_older_grammar_are_shown_and_harmless() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    let text = |text: &str| AttributeValue::S(text.to_owned());
    let put = async |item| {
        deployment.dynamodb.put_item().table_name(&deployment.table).set_item(Some(item)).send().await.unwrap()
    };

    // A user and an agent, with all that was written about them.
    for mut item in deployment.dump().await {
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

    let admin = deployment.admin("ada");
    let users = admin.users("").await.expect(200);
    let ids: Vec<&str> =
        users["users"].as_array().unwrap().iter().map(|user| user["user_id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"a/b?c") && ids.contains(&"alice"), "{ids:?}");
    let entries = admin.audit("").await.expect(200)["entries"].to_string();
    assert!(entries.contains("a/b?c"), "{entries}");
    assert!(admin.agents().await.expect(200).to_string().contains("g/us"));

    // A login whose id was Base64 is remembered in the record of a user.
    let login = deployment.token_with("login", "alice", json!({"jti": "spent-one"}));
    let code = json!({"code": alice.authenticator.code_at(deployment.now())});
    deployment.login(&login).submit_totp(code).await.expect(200);
    let record = deployment.record("alice").await.unwrap();
    let older: HashMap<String, AttributeValue> =
        record.into_iter().map(|(name, value)| (name, with_another_login(value))).collect();
    assert!(format!("{older:?}").contains("cmFuZG9t/w=="));
    put(older).await;
    deployment.advance(60);
    let code = json!({"code": alice.authenticator.code_at(deployment.now())});
    deployment.user("alice").login().submit_totp(code).await.expect(200);
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
