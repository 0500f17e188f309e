//! A login: `POST /v1/login` and the routes that complete it.

use std::ops::Deref;

use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Caller, code_body};
use crate::deployment::Answer;

/// A login of a user who has passed the first factor.
pub struct Login<'d>(pub(super) Caller<'d>);

impl<'d> Deref for Login<'d> {
    type Target = Caller<'d>;

    fn deref(&self) -> &Caller<'d> {
        &self.0
    }
}

impl Login<'_> {
    pub async fn start(&self) -> Answer {
        self.post("/v1/login", json!({})).await
    }

    /// The same in a browser that may be trusted.
    pub async fn start_in(&self, browser_token: &str) -> Answer {
        self.with_header(Method::POST, "/v1/login", ("x-browser-token", browser_token), json!({})).await
    }

    pub async fn skip(&self) -> Answer {
        self.post("/v1/login/skip", json!({})).await
    }

    pub async fn totp(&self, code: impl Serialize) -> Answer {
        self.submit_totp(code_body(code)).await
    }

    /// The same with a body that may also ask for trust in the browser.
    pub async fn submit_totp(&self, body: Value) -> Answer {
        self.post("/v1/login/totp", body).await
    }

    pub async fn passkey(&self, credential: Value) -> Answer {
        self.submit_passkey(json!({ "credential": credential })).await
    }

    /// The same with a body that may also ask for trust in the browser.
    pub async fn submit_passkey(&self, body: Value) -> Answer {
        self.post("/v1/login/passkey", body).await
    }

    /// Requests a code by mail.
    pub async fn send_email(&self) -> Answer {
        self.post("/v1/login/email", json!({})).await
    }

    pub async fn email(&self, code: impl Serialize) -> Answer {
        self.submit_email(code_body(code)).await
    }

    /// The same with a body that may also ask for trust in the browser.
    pub async fn submit_email(&self, body: Value) -> Answer {
        self.post("/v1/login/email/verify", body).await
    }

    pub async fn recovery_code(&self, code: impl Serialize) -> Answer {
        self.submit_recovery_code(code_body(code)).await
    }

    pub async fn submit_recovery_code(&self, body: Value) -> Answer {
        self.post("/v1/login/recovery-code", body).await
    }

    pub async fn bypass_code(&self, code: impl Serialize) -> Answer {
        self.submit_bypass_code(code_body(code)).await
    }

    pub async fn submit_bypass_code(&self, body: Value) -> Answer {
        self.post("/v1/login/bypass-code", body).await
    }
}
