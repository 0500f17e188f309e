//! The account area: `/v1/me` and the routes below it.

use std::ops::Deref;

use serde::Serialize;
use serde_json::{Value, json};

use super::{Caller, code_body};
use crate::deployment::Answer;

/// A user in the account area, or at a login that sets up a first factor.
pub struct Account<'d>(pub(super) Caller<'d>);

impl<'d> Deref for Account<'d> {
    type Target = Caller<'d>;

    fn deref(&self) -> &Caller<'d> {
        &self.0
    }
}

impl Account<'_> {
    pub async fn show(&self) -> Answer {
        self.get("/v1/me").await
    }

    pub async fn begin_totp(&self, body: Value) -> Answer {
        self.post("/v1/me/totp", body).await
    }

    pub async fn confirm_totp(&self, id: &str, code: impl Serialize) -> Answer {
        self.post(&format!("/v1/me/totp/{id}/confirm"), code_body(code)).await
    }

    /// The id of the user's first authenticator.
    pub async fn first_totp(&self) -> String {
        self.show().await.expect(200)["totp"][0]["id"].as_str().unwrap().to_owned()
    }

    pub async fn rename_totp(&self, id: &str, label: &str) -> Answer {
        self.patch(&format!("/v1/me/totp/{id}"), json!({"label": label})).await
    }

    pub async fn remove_totp(&self, id: &str, body: Value) -> Answer {
        self.delete(&format!("/v1/me/totp/{id}"), Some(body)).await
    }

    /// Requests the code that confirms email.
    pub async fn begin_email(&self, body: Value) -> Answer {
        self.post("/v1/me/email", body).await
    }

    pub async fn confirm_email(&self, code: impl Serialize) -> Answer {
        self.submit_email(code_body(code)).await
    }

    pub async fn submit_email(&self, body: Value) -> Answer {
        self.post("/v1/me/email/confirm", body).await
    }

    pub async fn remove_email(&self, body: Value) -> Answer {
        self.delete("/v1/me/email", Some(body)).await
    }

    /// Requests a code that serves as a proof.
    pub async fn send_proof(&self) -> Answer {
        self.post("/v1/me/proof/email", json!({})).await
    }

    /// Begins to set up a passkey. The answer has the options for the browser.
    pub async fn begin_passkey(&self, body: Value) -> Answer {
        self.post("/v1/me/passkeys", body).await
    }

    pub async fn confirm_passkey(&self, id: &str, credential: Value) -> Answer {
        self.post(&format!("/v1/me/passkeys/{id}/confirm"), json!({ "credential": credential })).await
    }

    pub async fn rename_passkey(&self, id: &str, body: Value) -> Answer {
        self.patch(&format!("/v1/me/passkeys/{id}"), body).await
    }

    pub async fn remove_passkey(&self, id: &str, body: Value) -> Answer {
        self.delete(&format!("/v1/me/passkeys/{id}"), Some(body)).await
    }

    /// Requests the options of a proof by passkey.
    pub async fn begin_passkey_proof(&self) -> Answer {
        self.post("/v1/me/proof/passkey", json!({})).await
    }

    /// Exchanges a passkey's answer for the code of a proof.
    pub async fn verify_passkey_proof(&self, credential: Value) -> Answer {
        self.post("/v1/me/proof/passkey/verify", json!({ "credential": credential })).await
    }

    pub async fn renew_recovery_codes(&self, body: Value) -> Answer {
        self.post("/v1/me/recovery-codes", body).await
    }

    pub async fn browsers(&self) -> Answer {
        self.get("/v1/me/browsers").await
    }

    pub async fn forget_browser(&self, id: &str) -> Answer {
        self.delete(&format!("/v1/me/browsers/{id}"), None).await
    }

    pub async fn forget_browsers(&self) -> Answer {
        self.delete("/v1/me/browsers", None).await
    }
}
