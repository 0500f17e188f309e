//! What every route of the contract can answer: success, and each refusal and failure that the OpenAPI document names for it.
//! `tests/route_coverage.py` says after the run which of them no test has seen.

mod factors;
mod failures;
mod locks;
mod reads;
mod ready;
mod staff;

use http::Method;
use serde_json::{Value, json};
use tests::client::reason;
use tests::passkey_authenticator::Device;

use crate::authenticator::Authenticator;
use crate::deployment::{Answer, HELP_CENTER_RP_ID, TestDeployment, request};

/// A request.
struct Call {
    verb: Method,
    path: String,
    token: String,
    body: Option<Value>,
    if_match: Option<String>,
}

impl Call {
    fn new(verb: Method, path: impl Into<String>, token: String, body: Value) -> Self {
        let body = (verb != Method::GET).then_some(body);
        Self { verb, path: path.into(), token, body, if_match: None }
    }

    /// The request with another body, of another type.
    async fn send_as(&self, deployment: &TestDeployment, content_type: &'static str, body: Value) -> Answer {
        let mut request = request(self.verb.clone(), &self.path, &self.token, Some(body));
        request.headers_mut().insert("content-type", content_type.parse().unwrap());
        deployment.send(request).await
    }

    async fn send(&self, deployment: &TestDeployment) -> Answer {
        let mut request = request(self.verb.clone(), &self.path, &self.token, self.body.clone());
        if let Some(tag) = &self.if_match {
            request.headers_mut().insert("if-match", tag.parse().unwrap());
        }
        deployment.send(request).await
    }

    fn name(&self) -> String {
        format!("{} {}", self.verb, self.path)
    }

    /// Fails the test unless the answer is this refusal.
    async fn is_refused(&self, deployment: &TestDeployment, status: u16, problem: &str) {
        let answer = self.send(deployment).await;
        assert_eq!(answer.refusal(), (status, problem.to_owned()), "{}: {}", self.name(), answer.text);
    }
}

/// A deployment with everything on: all methods, trusted browsers, a mandate with grace.
async fn deployment() -> TestDeployment {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(everything_on()).await;
    deployment
}

fn everything_on() -> Value {
    json!({
        "required": true, "grace_until": "2027-06-01", "email_enabled": true, "sender_id": "support",
        "trusted_browser_days": 30, "passkeys_enabled": true, "passkey_rp_id": HELP_CENTER_RP_ID,
    })
}

fn admin(deployment: &TestDeployment) -> String {
    deployment.token("staff", "ada")
}

/// A session that needs no proof.
fn fresh(deployment: &TestDeployment, user: &str) -> String {
    deployment.user(user).fresh_account().to_owned()
}

/// Starts a setup in the account area. Returns the path of its confirmation, and the app that scanned the code.
async fn begin(deployment: &TestDeployment, user: &str) -> (String, Authenticator) {
    let begun = deployment.account(&fresh(deployment, user)).begin_totp(json!({})).await.expect(201);
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    (path, Authenticator::scan(begun["secret"].as_str().unwrap()))
}

/// The path of the user's first authenticator.
async fn first_authenticator(deployment: &TestDeployment, user: &str) -> String {
    let me = deployment.account(&fresh(deployment, user)).show().await.expect(200);
    format!("/v1/me/totp/{}", me["totp"][0]["id"].as_str().unwrap())
}

/// Starts a setup of a passkey with this token. Returns the path of its confirmation, and the body that confirms it.
async fn begin_passkey(deployment: &TestDeployment, token: &str) -> (String, Value) {
    let begun = deployment.account(token).begin_passkey(json!({})).await.expect(201);
    let path = format!("/v1/me/passkeys/{}/confirm", begun["id"].as_str().unwrap());
    (path, json!({"credential": Device::platform().create(&begun["options"]).1.json()}))
}

/// Makes a user known, with a verified address.
async fn known(deployment: &TestDeployment, user: &str) {
    let profile = json!({"email": format!("{user}@example.com"), "email_verified": true, "reason": "called"});
    let path = format!("/v1/users/{user}");
    deployment.request(Method::PUT, &path, &admin(deployment), Some(profile)).await.expect(200);
}
