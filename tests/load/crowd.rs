//! Tenants and their users, and one request of a user with the answer that is expected.

use std::time::Instant;

use http::Method;
use serde_json::{Value, json};
use tests::authenticator::Authenticator;
use tests::deployment::{Answer, TestDeployment, policy_body, request};

use crate::report::Report;

/// Tenants. Every fourth lets users set up email, and tells them of changes by mail.
pub const TENANTS: usize = 20;

/// The deployment, and what is measured in it.
pub struct Stage {
    pub deployment: TestDeployment,
    pub report: Report,
}

/// A user, with what a person would have: an app, codes on paper, a mailbox, a browser.
pub struct User {
    pub name: String,
    pub tenant: String,
    pub has_email: bool,
    pub app: Option<Authenticator>,
    pub recovery_codes: Vec<String>,
    pub browser: Option<String>,
    /// Mails with codes so far: ten an hour are allowed.
    pub mails: usize,
}

impl User {
    pub fn new(nth: usize) -> Self {
        let tenant = nth % TENANTS;
        Self {
            name: format!("user{nth:06}"),
            tenant: format!("tenant{tenant:02}"),
            has_email: tenant.is_multiple_of(4),
            app: None,
            recovery_codes: Vec::new(),
            browser: None,
            mails: 0,
        }
    }

    pub fn code(&self, deployment: &TestDeployment) -> Value {
        json!({"code": self.app.as_ref().unwrap().code_at(deployment.now())})
    }
}

impl Stage {
    /// A token of a user or of staff of the user's tenant.
    pub fn token(&self, token_use: &str, user: &User) -> String {
        self.deployment.token_with(token_use, &user.name, json!({"tenant": user.tenant}))
    }

    /// A session that has just been opened with a code.
    pub fn fresh(&self, user: &User) -> String {
        let now = self.deployment.now();
        self.deployment.token_with(
            "session",
            &user.name,
            json!({"tenant": user.tenant, "acr": "aal2", "auth_time": now}),
        )
    }

    /// Asks, measures, and compares with the answers that are right: `200`, or such as `400 invalid-code`.
    pub async fn ask(&self, kind: &'static str, path: &str, token: &str, body: Value, right: &[&str]) -> Option<Value> {
        self.ask_with(kind, path, token, body, None, right).await
    }

    /// The same with the token of a trusted browser.
    pub async fn ask_with(
        &self,
        kind: &'static str,
        path: &str,
        token: &str,
        body: Value,
        browser: Option<&str>,
        right: &[&str],
    ) -> Option<Value> {
        let mut request = request(Method::POST, path, token, Some(body));
        if let Some(browser) = browser {
            request.headers_mut().insert("x-browser-token", browser.parse().unwrap());
        }
        let started = Instant::now();
        let answer = self.deployment.send(request).await;
        self.report.took(kind, started.elapsed());
        self.compare(kind, path, &answer, right)
    }

    /// The body of an answer that is right; another is noted as wrong.
    pub fn compare(&self, kind: &str, path: &str, answer: &Answer, right: &[&str]) -> Option<Value> {
        let said = said(answer);
        if right.contains(&said.as_str()) {
            return Some(answer.json());
        }
        self.report
            .wrong(format!("{kind}: {said} in place of {}", right.join(" or ")), &format!("{path}: {}", answer.text));
        None
    }

    /// An assertion that says what it should of this user's login.
    pub fn check_assertion(&self, kind: &str, user: &User, body: &Value, method: &str) {
        let payload = body["assertion"].as_str().and_then(|jwt| jwt.split('.').nth(1)).unwrap_or_default();
        let claims = data_encoding::BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap_or_default();
        let claims: Value = serde_json::from_slice(&claims).unwrap_or_default();
        let expected = (json!(user.name), json!(user.tenant), json!(method));
        let found = (claims["sub"].clone(), claims["tenant"].clone(), claims["method"].clone());
        if found != expected {
            self.report.wrong(format!("{kind}: another assertion"), &format!("{found:?} in place of {expected:?}"));
        }
    }

    /// Sets the tenants up.
    pub async fn open_tenants(&self) {
        for nth in 0..TENANTS {
            let tenant = User::new(nth).tenant;
            let service = self.deployment.token_with("service", "backend", json!({"tenant": tenant}));
            let admin = self.deployment.token_with("staff", "ada", json!({"tenant": tenant}));
            let plan = Some(json!({"plan": "enterprise"}));
            self.deployment.request(Method::PUT, "/v1/tenant", &service, plan).await.expect(200);
            let mut changes = json!({"required": true, "trusted_browser_days": 30});
            if User::new(nth).has_email {
                let address = format!("support@{tenant}-{}.example", self.deployment.table);
                let sender = json!({"id": "support", "address": &address, "display_name": "Demo Help"});
                self.deployment.post("/v1/senders", &admin, sender).await.expect(201);
                let code = json!({"code": self.deployment.sender_code(&address)});
                self.deployment.post("/v1/senders/support/confirm", &admin, code).await.expect(200);
                changes["email_enabled"] = json!(true);
                changes["sender_id"] = json!("support");
            }
            let tag = self.deployment.get("/v1/policy", &admin).await.header("etag").to_owned();
            self.deployment.staff(&admin).put_policy(Some(&tag), policy_body(changes)).await.expect(200);
        }
    }
}

/// The status, and the problem's type where there is one.
pub fn said(answer: &Answer) -> String {
    let (status, problem) = answer.refusal();
    if problem.is_empty() { status.to_string() } else { format!("{status} {problem}") }
}
