//! What tests prepare: plans, policies, senders, and users with factors.

use super::{TestDeployment, request};
use crate::answer::Answer;
use crate::authenticator::Authenticator;
use http::Method;
use serde_json::{Value, json};

impl TestDeployment {
    pub async fn set_plan(&self, plan: &str) {
        let token = self.token("service", "backend");
        self.request(Method::PUT, "/v1/tenant", &token, Some(json!({"plan": plan}))).await.expect(200);
    }

    /// Puts a policy with TOTP on and these changes, on top of whatever there is.
    pub async fn set_policy(&self, changes: Value) {
        let admin = self.token("staff", "ada");
        let tag = self.get("/v1/policy", &admin).await.header("etag").to_owned();
        self.put_policy(&admin, Some(&tag), policy_body(changes)).await.expect(200);
    }

    pub async fn put_policy(&self, token: &str, if_match: Option<&str>, body: Value) -> Answer {
        let mut request = request(Method::PUT, "/v1/policy", token, Some(body));
        if let Some(tag) = if_match {
            request.headers_mut().insert("if-match", tag.parse().unwrap());
        }
        self.send(request).await
    }

    /// Sets up an authenticator app for `user` in the account area. Its first code is spent, so time moves on by a step.
    pub async fn enrolled(&self, user: &str) -> Enrolled {
        let token = self.token("session", user);
        let begun = self.post("/v1/me/totp", &token, json!({})).await.expect(201);
        let authenticator = Authenticator::scan(begun["secret"].as_str().unwrap());
        let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
        let code = authenticator.code_at(self.now());
        let confirmed = self.post(&path, &token, json!({"code": code})).await.expect(200);
        self.advance(30);
        Enrolled { authenticator, confirmation_code: code, confirmed }
    }

    /// Sets up email for `user` in the account area. Time moves on past the cooldown.
    pub async fn with_email_factor(&self, user: &str) -> Value {
        let session = self.token("session", user);
        self.post("/v1/me/email", &session, json!({})).await.expect(202);
        let code = json!({"code": self.mailed_code(user)});
        let confirmed = self.post("/v1/me/email/confirm", &session, code).await.expect(200);
        self.advance(30);
        confirmed
    }

    /// Submits a code at a new login of `user`.
    pub async fn login_totp(&self, user: &str, code: &str) -> Answer {
        self.post("/v1/login/totp", &self.token("login", user), json!({"code": code})).await
    }

    /// The code in the last mail to `user`.
    pub fn mailed_code(&self, user: &str) -> String {
        let address = format!("{user}@example.com");
        self.wire.last_mail_to(&address).expect("a mail to the user").code()
    }

    /// Adds a sender with an address of this deployment's own: the tests share one SES, which verifies every address at once.
    pub async fn add_sender(&self, id: &str) -> Answer {
        self.add_sender_by(&self.token("staff", "ada"), id, &self.sender_address(id)).await
    }

    /// Adds a sender as the admin with this token.
    pub async fn add_sender_by(&self, admin: &str, id: &str, address: &str) -> Answer {
        self.post("/v1/senders", admin, json!({"id": id, "address": address, "display_name": "Demo Help"})).await
    }

    /// The address of the sender `id` that `add_sender` adds.
    pub fn sender_address(&self, id: &str) -> String {
        format!("{id}@{}.example", self.name)
    }

    /// Adds a sender, and enters the code that was mailed to its address.
    pub async fn verified_sender(&self, id: &str) -> Value {
        self.add_sender(id).await.expect(201);
        let code = json!({"code": self.sender_code(&self.sender_address(id))});
        self.post(&format!("/v1/senders/{id}/confirm"), &self.token("staff", "ada"), code).await.expect(200)
    }

    /// The code in the last mail to a sender's address.
    pub fn sender_code(&self, address: &str) -> String {
        self.wire.last_mail_to(address).expect("a mail to the sender").code()
    }
}

/// A user with an authenticator app.
pub struct Enrolled {
    pub authenticator: Authenticator,
    pub confirmation_code: String,
    pub confirmed: Value,
}

impl Enrolled {
    pub fn recovery_codes(&self) -> Vec<String> {
        let codes = self.confirmed["recovery_codes"].as_array().unwrap();
        codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect()
    }
}

/// A policy with TOTP on, and changes; null leaves a field out.
pub fn policy_body(changes: Value) -> Value {
    let mut body = json!({
        "totp_enabled": true, "email_enabled": false, "required": false, "trusted_browser_days": 0,
        "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
    });
    body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    body.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    body
}
