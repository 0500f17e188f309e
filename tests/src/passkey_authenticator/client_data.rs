//! What a browser signs beside the authenticator's data.

use serde_json::{Value, json};

/// The client data. Each member can be of any kind; without `raw` they are serialized as the specification orders it.
#[derive(Debug, Clone)]
pub struct ClientData {
    pub kind: Value,
    pub challenge: Value,
    pub origin: Value,
    pub cross_origin: Option<Value>,
    /// Further members, behind those.
    pub more: Vec<(String, Value)>,
    /// These bytes in place of all members.
    pub raw: Option<Vec<u8>>,
}

impl ClientData {
    pub fn new(kind: &str, challenge: &Value, origin: &str) -> Self {
        Self {
            kind: json!(kind),
            challenge: challenge.clone(),
            origin: json!(origin),
            cross_origin: Some(json!(false)),
            more: Vec::new(),
            raw: None,
        }
    }

    pub fn bytes(&self) -> Vec<u8> {
        if let Some(raw) = &self.raw {
            return raw.clone();
        }
        let named = |name: &str, value: &Value| format!("{}:{value}", json!(name));
        let mut members =
            vec![named("type", &self.kind), named("challenge", &self.challenge), named("origin", &self.origin)];
        members.extend(self.cross_origin.iter().map(|value| named("crossOrigin", value)));
        members.extend(self.more.iter().map(|(name, value)| named(name, value)));
        format!("{{{}}}", members.join(",")).into_bytes()
    }
}
