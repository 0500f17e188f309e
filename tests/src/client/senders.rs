//! What admins do with senders.

use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Staff, code_body};
use crate::deployment::Answer;

impl Staff<'_> {
    pub async fn senders(&self) -> Answer {
        self.get("/v1/senders").await
    }

    pub async fn sender(&self, id: &str) -> Answer {
        self.get(&format!("/v1/senders/{id}")).await
    }

    pub async fn add_sender(&self, id: &str, address: &str) -> Answer {
        self.submit_sender(json!({"id": id, "address": address, "display_name": "Demo Help"})).await
    }

    pub async fn submit_sender(&self, body: Value) -> Answer {
        self.post("/v1/senders", body).await
    }

    /// Requests another code for the sender's address.
    pub async fn send_sender_code(&self, id: &str) -> Answer {
        self.deployment.request(Method::POST, &format!("/v1/senders/{id}/code"), self, None).await
    }

    pub async fn confirm_sender(&self, id: &str, code: impl Serialize) -> Answer {
        self.post(&format!("/v1/senders/{id}/confirm"), code_body(code)).await
    }

    pub async fn remove_sender(&self, id: &str) -> Answer {
        self.delete(&format!("/v1/senders/{id}"), None).await
    }
}
