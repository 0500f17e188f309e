//! The check of tokens.

use serde_json::{Value, json};
use shared::http::TokenKeys;

use crate::helpdesk::Helpdesk;
use crate::world::World;

/// Keys of three kinds, and tokens signed with them at the start of the world. Made once with `PyJWT`; the private
/// halves are gone.
fn fixture() -> Value {
    serde_json::from_str(include_str!("fixtures/tokens.json")).unwrap()
}

#[tokio::test]
async fn rs256_es256_and_eddsa_are_accepted() {
    let fixture = fixture();
    let keys = TokenKeys::inline(&fixture["jwks"].to_string()).unwrap();
    let world = World::with_keys(Helpdesk::new(), keys).await;
    for algorithm in ["RS256", "ES256", "EdDSA"] {
        let token = fixture["tokens"][algorithm].as_str().unwrap();
        assert_eq!(world.get("/v1/me", token).await.status, 200, "{algorithm}");
    }
}

#[tokio::test]
async fn abuse_23_tokens_that_ask_for_anything_else_are_refused() {
    let fixture = fixture();
    let keys = TokenKeys::inline(&fixture["jwks"].to_string()).unwrap();
    let world = World::with_keys(Helpdesk::new(), keys).await;
    let good = fixture["tokens"]["ES256"].as_str().unwrap();
    let mut refused: Vec<(String, String)> = fixture["tokens"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| !["RS256", "ES256", "EdDSA"].contains(&name.as_str()))
        .map(|(name, token)| (name.clone(), token.as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(refused.len(), 9);
    let (unsigned, _) = good.rsplit_once('.').unwrap();
    refused.push(("no signature".to_owned(), format!("{unsigned}.")));
    refused.push(("two parts".to_owned(), unsigned.to_owned()));
    refused.push(("not base64".to_owned(), "a.b.c".to_owned()));
    refused.push(("too long".to_owned(), "x".repeat(9_000)));
    for (name, token) in refused {
        let answer = world.get("/v1/me", &token).await;
        assert_eq!(answer.refusal(), (401, "invalid-token".to_owned()), "{name}");
        assert_eq!(answer.header("www-authenticate"), "Bearer error=\"invalid_token\"", "{name}");
    }
}

#[tokio::test]
async fn abuse_23_every_claim_and_time_is_checked() {
    let world = World::new().await;
    let now = world.now();
    let cases = [
        ("another issuer", json!({"iss": "https://evil.example"})),
        ("no issuer", json!({"iss": null})),
        ("another audience", json!({"aud": "other"})),
        ("no audience", json!({"aud": null})),
        ("expired", json!({"iat": now - 700, "exp": now - 60})),
        ("not yet issued", json!({"iat": now + 61, "exp": now + 120})),
        ("not yet valid", json!({"nbf": now + 61})),
        ("expires before it was issued", json!({"exp": now - 1, "iat": now})),
        ("a login of more than 15 minutes", json!({"exp": now + 901})),
        ("no sub", json!({"sub": null})),
        ("a sub that reaches into another key", json!({"sub": "x#2FA"})),
        ("a tenant that reaches into another key", json!({"tenant": "demo#U#alice"})),
        ("no tenant", json!({"tenant": null})),
        ("no jti", json!({"jti": null})),
        ("no use", json!({"token_use": null})),
        ("an unknown use", json!({"token_use": "root"})),
        ("no amr", json!({"amr": null})),
        ("an empty amr", json!({"amr": []})),
        ("no auth_time", json!({"auth_time": null})),
        ("no email", json!({"email": null})),
        ("no address", json!({"email": "a@b\r\nBcc: c@d"})),
        ("email_verified no boolean", json!({"email_verified": "true"})),
        ("iat no number", json!({"iat": "now"})),
    ];
    for (name, changes) in cases {
        let answer = world.post("/v1/login", &world.token_with("login", "alice", changes), json!({})).await;
        assert_eq!(answer.refusal(), (401, "invalid-token".to_owned()), "{name}: {}", answer.text);
    }
    for lacking in ["role", "auth_time"] {
        let staff = world.token_with("staff", "ada", json!({lacking: null}));
        assert_eq!(world.get("/v1/users", &staff).await.refusal(), (401, "invalid-token".to_owned()), "{lacking}");
        assert_eq!(world.get("/v1/policy", &staff).await.refusal(), (401, "invalid-token".to_owned()), "{lacking}");
    }
    let within_leeway = [
        json!({"iat": now - 600, "exp": now - 59}),
        json!({"iat": now + 60, "exp": now + 120}),
        json!({"nbf": now + 60}),
        json!({"exp": now + 900}),
        json!({"aud": ["other", "user-2fa"]}),
    ];
    for changes in within_leeway {
        let token = world.token_with("login", "alice", changes.clone());
        assert_eq!(world.post("/v1/login", &token, json!({})).await.status, 200, "{changes}");
    }
}

#[tokio::test]
async fn the_authorization_header_is_one_bearer_token() {
    let world = World::new().await;
    let token = world.token("session", "alice");
    let ask = async |values: &[String]| {
        let mut request = crate::world::request(http::Method::GET, "/v1/me", "", None);
        for value in values {
            request.headers_mut().append("authorization", value.parse().unwrap());
        }
        world.send(request).await.status.as_u16()
    };
    assert_eq!(ask(&[format!("bearer {token}")]).await, 200, "the scheme's case does not matter");
    assert_eq!(ask(&[format!("Basic {token}")]).await, 401);
    assert_eq!(ask(std::slice::from_ref(&token)).await, 401);
    assert_eq!(ask(&[format!("Bearer {token}"), format!("Bearer {token}")]).await, 401);
}
