//! What staff do: settings of the Help Center, and help for its users.

use std::ops::Deref;

use serde_json::Value;

use super::Caller;
use crate::deployment::Answer;

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

    pub async fn senders(&self) -> Answer {
        self.get("/v1/senders").await
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

    /// Registers a user, or updates the helpdesk's data about one.
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

    pub async fn import_totp(&self, user: &str, body: Value) -> Answer {
        self.post(&format!("/v1/users/{user}/totp/import"), body).await
    }

    pub async fn enable_email(&self, user: &str, reason: Value) -> Answer {
        self.put(&format!("/v1/users/{user}/email"), Some(reason)).await
    }

    pub async fn remove_email(&self, user: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}/email"), Some(reason)).await
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

    pub async fn erase(&self, user: &str, reason: Value) -> Answer {
        self.delete(&format!("/v1/users/{user}"), Some(reason)).await
    }
}
