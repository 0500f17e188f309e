//! What is measured: a user's login with the one factor that they have.

use jiff::Timestamp;
use serde_json::{Value, json};
use tests::deployment::{Enrolled, TestDeployment};
use tests::helpdesk;
use tests::passkey_authenticator::{Device, Passkey};

const USER: &str = "alice";

/// The user's factor.
enum Factor {
    App(Enrolled),
    Passkey(Passkey),
}

/// A tenant, a user, and their factor in the real store, at the real time.
pub struct Scene {
    deployment: TestDeployment,
    factor: Factor,
}

impl Scene {
    /// A user with an authenticator app, in the store that the tests' variables name.
    pub async fn with_app() -> Self {
        let deployment = TestDeployment::new().await;
        // Set up two minutes ago, so that the current code wasn't used before.
        deployment.advance(now() - 120 - deployment.now());
        let factor = Factor::App(deployment.enrolled(USER).await);
        Self { deployment, factor }
    }

    /// A user with a passkey of their computer: ES256, as most have, whose check takes the most instructions.
    pub async fn with_passkey() -> Self {
        let deployment = TestDeployment::with_passkeys().await;
        deployment.advance(now() - deployment.now());
        let (passkey, _) = deployment.with_passkey(USER, &Device::platform()).await;
        Self { deployment, factor: Factor::Passkey(passkey) }
    }

    /// The request that completes a new login, as an event of API Gateway (payload format 2.0).
    pub async fn event(&self) -> String {
        self.deployment.advance(now() - self.deployment.now());
        let token = self.deployment.token("login", USER);
        let (path, body) = self.answer(&token).await;
        let event = json!({
            "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": "",
            "headers": {
                "authorization": format!("Bearer {token}"), "content-type": "application/json",
                "host": "api.example.com", "user-agent": "bench", "x-forwarded-for": "203.0.113.7",
            },
            "requestContext": {
                "accountId": "123456789012", "apiId": "api", "domainName": "api.example.com", "domainPrefix": "api",
                "http": {
                    "method": "POST", "path": path, "protocol": "HTTP/1.1", "sourceIp": "203.0.113.7",
                    "userAgent": "bench",
                },
                "requestId": "JKJaXmPLvHcESHA=", "routeKey": "$default", "stage": "$default",
                "time": "24/Nov/2026:12:00:00 +0000", "timeEpoch": now() * 1000,
            },
            "body": body.to_string(), "isBase64Encoded": false,
        });
        event.to_string()
    }

    /// The route of the factor, and what the user sends there. A passkey answers the challenge of its login.
    async fn answer(&self, token: &str) -> (&'static str, Value) {
        match &self.factor {
            Factor::App(enrolled) => ("/v1/login/totp", json!({"code": enrolled.authenticator.code_at(now())})),
            Factor::Passkey(passkey) => {
                let challenge = self.deployment.login(token).start().await.expect(200);
                ("/v1/login/passkey", json!({"credential": passkey.answer(&challenge["passkey_options"])}))
            }
        }
    }

    /// The configuration of the function: `docs/configuration.md`.
    pub fn configuration(&self) -> Vec<(&'static str, String)> {
        vec![
            ("TABLE_NAME", self.deployment.table.clone()),
            ("KMS_KEY_ARN", self.deployment.kms_key().to_owned()),
            ("TOKEN_ISSUER", helpdesk::ISSUER.to_owned()),
            ("TOKEN_AUDIENCE", helpdesk::AUDIENCE.to_owned()),
            ("TOKEN_JWKS", self.deployment.helpdesk.jwks()),
            ("ASSERTION_ISSUER", "https://2fa.example".to_owned()),
            ("ASSERTION_AUDIENCE", "helpdesk".to_owned()),
            ("ALLOWED_ORIGINS", "https://help.example".to_owned()),
            ("CORS_HEADERS", "gateway".to_owned()),
            ("AWS_REGION", "eu-central-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
            ("AWS_SESSION_TOKEN", "test".to_owned()),
        ]
    }
}

/// Fails unless the answer of the function is an assertion.
pub fn expect_assertion(answer: &str) {
    let answer: Value = serde_json::from_str(answer).unwrap();
    let body: Value = serde_json::from_str(answer["body"].as_str().unwrap_or_default()).unwrap_or_default();
    assert!(answer["statusCode"] == 200 && body["assertion"].is_string(), "not a login that passed: {answer}");
}

fn now() -> i64 {
    Timestamp::now().as_second()
}
