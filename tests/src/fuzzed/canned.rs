//! AWS in place of the real one, controlled by a fuzzed input.
//!
//! It answers each call in AWS's form, and reads return the items in the input. It stores nothing, so it isn't a store: its only
//! purpose is to show how the code handles arbitrary bytes from AWS.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use data_encoding::BASE64;
use serde_json::{Value, json};

/// The table's name.
pub const TABLE: &str = "fuzzed";
/// What KMS says that every data key is.
pub const DATA_KEY: [u8; 32] = [7; 32];

/// What reads return: items in the JSON form of DynamoDB.
#[derive(Debug, Clone, Default)]
pub struct Canned(Arc<Mutex<Vec<Value>>>);

impl Canned {
    /// From now on, reads return these items.
    pub fn hold(&self, items: Vec<Value>) {
        *self.0.lock().unwrap() = items;
    }

    fn answer(&self, request: &HttpRequest) -> Value {
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let body: Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap_or_default();
        let key = BASE64.encode(&DATA_KEY);
        match target.rsplit('.').next().unwrap_or_default() {
            "BatchGetItem" => {
                let keys = body["RequestItems"][TABLE]["Keys"].as_array().cloned().unwrap_or_default();
                let items = self.matching(|item| keys.iter().any(|key| has_key(item, key)));
                json!({ "Responses": { TABLE: items } })
            }
            "Query" => json!({ "Items": self.queried(&body) }),
            "GenerateDataKey" => json!({ "Plaintext": key, "CiphertextBlob": key, "KeyId": "key" }),
            "Decrypt" => json!({ "Plaintext": key, "KeyId": "key" }),
            "PutEvents" => json!({ "FailedEntryCount": 0, "Entries": [{ "EventId": "1" }] }),
            // SES has no target: a message's id, and an identity that is verified.
            _ => json!({ "MessageId": "1", "VerifiedForSendingStatus": true, "VerificationStatus": "SUCCESS" }),
        }
    }

    /// What has the partition that is asked for and begins as it says, in the table or an index. The key ring is empty, so
    /// that one is made.
    fn queried(&self, query: &Value) -> Vec<Value> {
        let (partition, sort) = match query["IndexName"].as_str() {
            Some("status") => ("sp", "ss"),
            Some(_) => ("timeline_pk", "SK"),
            None => ("PK", "SK"),
        };
        let values = &query["ExpressionAttributeValues"];
        let prefix = values[":prefix"]["S"].as_str().unwrap_or_default();
        let begins = |item: &Value| item[sort]["S"].as_str().is_some_and(|text| text.starts_with(prefix));
        self.matching(|item| item[partition] == values[":partition"] && item.get(partition).is_some() && begins(item))
    }

    fn matching(&self, wanted: impl Fn(&Value) -> bool) -> Vec<Value> {
        self.0.lock().unwrap().iter().filter(|item| wanted(item)).cloned().collect()
    }
}

fn has_key(item: &Value, key: &Value) -> bool {
    ["PK", "SK"].iter().all(|name| item[*name] == key[*name])
}

impl HttpClient for Canned {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Canned {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = self.answer(&request).to_string();
        HttpConnectorFuture::ready(Ok(HttpResponse::new(200.try_into().unwrap(), SdkBody::from(body))))
    }
}
