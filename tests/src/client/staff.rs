//! What staff do: settings of the Help Center, and help for its users.

use std::ops::Deref;

use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Caller, code_body};
use crate::deployment::Answer;

/// The reason that staff give for helping a user.
pub fn reason() -> Value {
    json!({"reason": "called, identity checked"})
}

/// An agent or an admin.
pub struct Staff<'d>(pub(super) Caller<'d>);

impl<'d> Deref for Staff<'d> {
    type Target = Caller<'d>;

    fn deref(&self) -> &Caller<'d> {
        &self.0
    }
}

impl Staff<'_> {
    pub async fn policy(&self) -> Answer {
        self.get("/v1/policy").await
    }

    pub async fn put_policy(&self, if_match: Option<&str>, body: Value) -> Answer {
        match if_match {
            Some(tag) => self.with_header(Method::PUT, "/v1/policy", ("if-match", tag), body).await,
            None => self.put("/v1/policy", Some(body)).await,
        }
    }

    pub async fn plan(&self) -> Answer {
        self.get("/v1/tenant").await
    }

    pub async fn adoption(&self) -> Answer {
        self.get("/v1/adoption").await
    }

    /// The audit log with a query such as `?user_id=alice`.
    pub async fn audit(&self, query: &str) -> Answer {
        self.get(&format!("/v1/audit{query}")).await
    }

    /// The list of users with a query such as `?status=locked`.
    pub async fn users(&self, query: &str) -> Answer {
        self.get(&format!("/v1/users{query}")).await
    }

    pub async fn agents(&self) -> Answer {
        self.get("/v1/agents").await
    }

    pub async fn grant(&self, agent: &str) -> Answer {
        self.put(&format!("/v1/agents/{agent}/manage-2fa"), None).await
    }

    pub async fn withdraw(&self, agent: &str) -> Answer {
        self.delete(&format!("/v1/agents/{agent}/manage-2fa"), None).await
    }

    pub async fn show(&self, user: &str) -> Answer {
        self.get(&format!("/v1/users/{user}")).await
    }

    /// Registers a user, or updates what is known about one.
    pub async fn register(&self, user: &str, profile: Value) -> Answer {
        self.put(&format!("/v1/users/{user}"), Some(profile)).await
    }

    pub async fn unlock(&self, user: &str, reason: Value) -> Answer {
        self.post(&format!("/v1/users/{user}/unlock"), reason).await
    }

    pub async fn issue_bypass_code(&self, user: &str, body: Value) -> Answer {
        self.post(&format!("/v1/users/{user}/bypass-code"), body).await
    }

    pub async fn begin_totp(&self, user: &str, reason: Value) -> Answer {
        self.post(&format!("/v1/users/{user}/totp"), reason).await
    }

    pub async fn confirm_totp(&self, user: &str, id: &str, code: impl Serialize) -> Answer {
        self.post(&format!("/v1/users/{user}/totp/{id}/confirm"), code_body(code)).await
    }

    pub async fn remove_totp(&self, user: &str, id: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/totp/{id}"), Some(reason)).await
    }

    pub async fn enable_email(&self, user: &str, reason: Value) -> Answer {
        self.put(&format!("/v1/users/{user}/email"), Some(reason)).await
    }

    pub async fn remove_email(&self, user: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/email"), Some(reason)).await
    }

    pub async fn remove_passkey(&self, user: &str, id: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/passkeys/{id}"), Some(reason)).await
    }

    pub async fn remove_factors(&self, user: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/factors"), Some(reason)).await
    }

    pub async fn exempt(&self, user: &str, body: Value) -> Answer {
        self.put(&format!("/v1/users/{user}/exemption"), Some(body)).await
    }

    pub async fn end_exemption(&self, user: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/exemption"), Some(reason)).await
    }

    pub async fn require(&self, user: &str, reason: Value) -> Answer {
        self.put(&format!("/v1/users/{user}/requirement"), Some(reason)).await
    }

    pub async fn end_requirement(&self, user: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/requirement"), Some(reason)).await
    }
}
