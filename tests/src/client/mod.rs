//! A typed client of the API: who calls, and what they do. Tests of the wire's form send raw requests instead.

mod account;
mod login;
mod senders;
mod service;
mod staff;

use std::ops::Deref;

use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

pub use account::Account;
pub use login::Login;
pub use service::Service;
pub use staff::{Staff, reason};

use crate::deployment::{Answer, TestDeployment, request};

/// A caller with a token. It dereferences to the token, for raw requests.
pub struct Caller<'d> {
    deployment: &'d TestDeployment,
    token: String,
}

impl Deref for Caller<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.token
    }
}

impl Caller<'_> {
    async fn get(&self, path: &str) -> Answer {
        self.deployment.get(path, self).await
    }

    async fn post(&self, path: &str, body: Value) -> Answer {
        self.deployment.post(path, self, body).await
    }

    async fn patch(&self, path: &str, body: Value) -> Answer {
        self.deployment.request(Method::PATCH, path, self, Some(body)).await
    }

    /// A request with a header more.
    async fn with_header(&self, verb: Method, path: &str, header: (&'static str, &str), body: Value) -> Answer {
        let mut request = request(verb, path, self, Some(body));
        request.headers_mut().insert(header.0, header.1.parse().unwrap());
        self.deployment.send(request).await
    }

    async fn put(&self, path: &str, body: Option<Value>) -> Answer {
        self.deployment.request(Method::PUT, path, self, body).await
    }

    async fn delete(&self, path: &str, body: Option<Value>) -> Answer {
        self.deployment.request(Method::DELETE, path, self, body).await
    }
}

/// The body with a code.
fn code_body(code: impl Serialize) -> Value {
    json!({ "code": code })
}

/// A user of the tenant `demo`.
pub struct User<'d> {
    deployment: &'d TestDeployment,
    name: String,
}

impl TestDeployment {
    /// The user `name`, known or not.
    pub fn user(&self, name: &str) -> User<'_> {
        User { deployment: self, name: name.to_owned() }
    }

    /// A login with this token.
    pub fn login(&self, token: &str) -> Login<'_> {
        Login(self.caller(token))
    }

    /// The account area with this token: of a session, or of a login for a first setup.
    pub fn account(&self, token: &str) -> Account<'_> {
        Account(self.caller(token))
    }

    /// Staff with this token.
    pub fn staff(&self, token: &str) -> Staff<'_> {
        Staff(self.caller(token))
    }

    pub fn admin(&self, name: &str) -> Staff<'_> {
        self.staff(&self.token("staff", name))
    }

    pub fn admin_of(&self, tenant: &str, name: &str) -> Staff<'_> {
        self.staff(&self.token_with("staff", name, json!({"tenant": tenant})))
    }

    /// An agent, who manages users only with a grant.
    pub fn agent(&self, name: &str) -> Staff<'_> {
        self.staff(&self.token_with("staff", name, json!({"role": "agent"})))
    }

    /// The backend of the helpdesk.
    pub fn backend(&self) -> Service<'_> {
        Service(self.caller(&self.token("service", "backend")))
    }

    pub fn backend_of(&self, tenant: &str) -> Service<'_> {
        Service(self.caller(&self.token_with("service", "backend", json!({"tenant": tenant}))))
    }

    fn caller(&self, token: &str) -> Caller<'_> {
        Caller { deployment: self, token: token.to_owned() }
    }
}

impl<'d> User<'d> {
    /// A new login, after the first factor.
    pub fn login(&self) -> Login<'d> {
        self.deployment.login(&self.deployment.token("login", &self.name))
    }

    /// The account area in a new session.
    pub fn account(&self) -> Account<'d> {
        self.deployment.account(&self.deployment.token("session", &self.name))
    }

    /// The account area in a session whose user has just passed the second step, so that changes need no proof.
    pub fn fresh_account(&self) -> Account<'d> {
        let claims = json!({"acr": "aal2", "auth_time": self.deployment.now()});
        self.deployment.account(&self.deployment.token_with("session", &self.name, claims))
    }
}
