//! The items in the table of a deployment.

use super::TestDeployment;
use aws_sdk_dynamodb::types::AttributeValue;

impl TestDeployment {
    /// Deletes an item of the table.
    pub async fn delete_item(&self, partition: &str, sort: &str) {
        let of = |text: &str| AttributeValue::S(text.to_owned());
        let delete = self.dynamodb.delete_item().table_name(&self.table).key("PK", of(partition)).key("SK", of(sort));
        delete.send().await.unwrap();
    }

    /// Every item of the table.
    pub async fn dump(&self) -> Vec<std::collections::HashMap<String, AttributeValue>> {
        let mut pages = self.dynamodb.scan().table_name(&self.table).into_paginator().items().send();
        let mut items = Vec::new();
        while let Some(item) = pages.next().await {
            items.push(item.unwrap());
        }
        items
    }

    /// The table as text, in an order of its own, for comparing before and after.
    pub async fn dump_text(&self) -> String {
        let mut lines: Vec<String> = self.dump().await.iter().map(sorted_text).collect();
        lines.sort();
        lines.join("\n")
    }

    /// The item with the record of `user`.
    pub async fn record(&self, user: &str) -> Option<std::collections::HashMap<String, AttributeValue>> {
        let partition = AttributeValue::S(format!("T#demo#U#{user}"));
        let found = self.dump().await;
        found.into_iter().find(|item| item["PK"] == partition && item["SK"] == AttributeValue::S("2FA".to_owned()))
    }

    /// The actions of the audit entries of the tenant, oldest first.
    pub async fn audit_actions(&self) -> Vec<String> {
        let text = |value: &AttributeValue| value.as_s().unwrap().clone();
        let mut entries: Vec<(String, String)> = self
            .dump()
            .await
            .iter()
            .filter(|item| text(&item["SK"]).starts_with("AUDIT#"))
            .map(|item| (text(&item["at"]), text(&item["action"])))
            .collect();
        entries.sort();
        entries.into_iter().map(|(_, action)| action).collect()
    }
}

/// An item as text, its attributes in order.
fn sorted_text(item: &std::collections::HashMap<String, AttributeValue>) -> String {
    let sorted: std::collections::BTreeSet<String> =
        item.iter().map(|(name, value)| format!("\"{name}\": {}", value_text(value))).collect();
    format!("{{{}}}", sorted.into_iter().collect::<Vec<_>>().join(", "))
}

fn value_text(value: &AttributeValue) -> String {
    match value {
        AttributeValue::S(text) => format!("\"{text}\""),
        AttributeValue::M(map) => sorted_text(map),
        AttributeValue::L(list) => format!("[{}]", list.iter().map(value_text).collect::<Vec<_>>().join(", ")),
        other => format!("{other:?}"),
    }
}
