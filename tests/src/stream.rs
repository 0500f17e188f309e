//! The table's stream: entries of the audit as Lambda brings them.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;

/// The image of an item as a stream record has it.
fn image(value: &AttributeValue) -> Value {
    match value {
        AttributeValue::S(text) => json!({"S": text}),
        AttributeValue::N(number) => json!({"N": number}),
        AttributeValue::Bool(flag) => json!({"BOOL": flag}),
        AttributeValue::Null(_) => json!({"NULL": true}),
        AttributeValue::L(list) => json!({"L": list.iter().map(image).collect::<Vec<_>>()}),
        AttributeValue::M(map) => {
            json!({"M": map.iter().map(|(name, value)| (name.clone(), image(value))).collect::<serde_json::Map<_, _>>()})
        }
        other => panic!("an audit entry has no {other:?}"),
    }
}

fn record(item: &HashMap<String, AttributeValue>) -> Value {
    let image: serde_json::Map<_, _> = item.iter().map(|(name, value)| (name.clone(), image(value))).collect();
    let sequence_number = item["id"].as_s().unwrap();
    json!({"eventName": "INSERT", "dynamodb": {"NewImage": image, "SequenceNumber": sequence_number}})
}

impl TestDeployment {
    /// A batch with every entry of the table whose action is one of `actions`, oldest first; without actions, all.
    pub async fn batch_of(&self, actions: &[&str]) -> Value {
        let mut entries: Vec<_> = self.dump().await.into_iter().filter(|item| item.contains_key("action")).collect();
        entries.retain(|item| actions.is_empty() || actions.contains(&item["action"].as_s().unwrap().as_str()));
        entries.sort_by_key(|item| item["id"].as_s().unwrap().clone());
        json!({"Records": entries.iter().map(record).collect::<Vec<_>>()})
    }
}
