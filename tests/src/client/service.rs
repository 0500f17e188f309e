//! What the backend of the helpdesk does: it sets the plan, and moves users in and out.

use std::ops::Deref;

use serde_json::{Value, json};

use super::Caller;
use crate::deployment::Answer;

/// The backend of the helpdesk.
pub struct Service<'d>(pub(super) Caller<'d>);

impl<'d> Deref for Service<'d> {
    type Target = Caller<'d>;

    fn deref(&self) -> &Caller<'d> {
        &self.0
    }
}

impl Service<'_> {
    pub async fn plan(&self) -> Answer {
        self.get("/v1/tenant").await
    }

    pub async fn set_plan(&self, plan: impl Into<Value>) -> Answer {
        self.put("/v1/tenant", Some(json!({"plan": plan.into()}))).await
    }

    /// Registers a user, or updates what is known about one.
    pub async fn register(&self, user: &str, profile: Value) -> Answer {
        self.put(&format!("/v1/users/{user}"), Some(profile)).await
    }

    /// One operation for many users.
    pub async fn change_users(&self, body: Value) -> Answer {
        self.post("/v1/users/bulk", body).await
    }

    /// The audit log, oldest first.
    pub async fn audit_feed(&self, query: &str) -> Answer {
        self.get(&format!("/v1/audit?order=asc{query}")).await
    }

    pub async fn import_totp(&self, user: &str, body: Value) -> Answer {
        self.post(&format!("/v1/users/{user}/totp/import"), body).await
    }

    /// Everything that is stored about a user, with a query such as `?limit=25`.
    pub async fn export(&self, user: &str, query: &str) -> Answer {
        self.get(&format!("/v1/users/{user}/data{query}")).await
    }

    pub async fn erase(&self, user: &str) -> Answer {
        self.delete(&format!("/v1/users/{user}"), Some(json!({"reason": "asked to be forgotten"}))).await
    }
}
