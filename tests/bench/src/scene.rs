//! What is measured: Alice, who has an authenticator app, logs in with its code.

use jiff::Timestamp;
use serde_json::{Value, json};
use tests::helpdesk;
use tests::world::{Enrolled, World};

/// A tenant, a user and her authenticator in the real store, at the real time.
pub struct Scene {
    world: World,
    alice: Enrolled,
}

impl Scene {
    /// Sets it up in the store that the tests' variables name.
    pub async fn set() -> Self {
        let world = World::new().await;
        // Set up two minutes ago, so that the current code wasn't used before.
        world.advance(now() - 120 - world.now());
        let alice = world.enrolled("alice").await;
        Self { world, alice }
    }

    /// A login with the current code, as an event of API Gateway (payload format 2.0).
    pub fn event(&self) -> String {
        self.world.advance(now() - self.world.now());
        let token = self.world.token("login", "alice");
        let body = json!({"code": self.alice.authenticator.code_at(now())});
        let event = json!({
            "version": "2.0", "routeKey": "$default", "rawPath": "/v1/login/totp", "rawQueryString": "",
            "headers": {
                "authorization": format!("Bearer {token}"), "content-type": "application/json",
                "host": "api.example.com", "user-agent": "bench", "x-forwarded-for": "203.0.113.7",
            },
            "requestContext": {
                "accountId": "123456789012", "apiId": "api", "domainName": "api.example.com", "domainPrefix": "api",
                "http": {
                    "method": "POST", "path": "/v1/login/totp", "protocol": "HTTP/1.1", "sourceIp": "203.0.113.7",
                    "userAgent": "bench",
                },
                "requestId": "JKJaXmPLvHcESHA=", "routeKey": "$default", "stage": "$default",
                "time": "24/Nov/2026:12:00:00 +0000", "timeEpoch": now() * 1000,
            },
            "body": body.to_string(), "isBase64Encoded": false,
        });
        event.to_string()
    }

    /// The configuration of the function: `docs/configuration.md`.
    pub fn configuration(&self) -> Vec<(&'static str, String)> {
        vec![
            ("TABLE_NAME", self.world.table.clone()),
            ("KMS_KEY_ARN", self.world.kms_key().to_owned()),
            ("TOKEN_ISSUER", helpdesk::ISSUER.to_owned()),
            ("TOKEN_AUDIENCE", helpdesk::AUDIENCE.to_owned()),
            ("TOKEN_JWKS", self.world.helpdesk.jwks()),
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
