//! Tokens, and the keys that they are checked with.

use serde_json::{Value, json};
use shared::token::TokenKeys;

use super::items;
use super::stand::Stand;
use crate::helpdesk::{AUDIENCE, Helpdesk, ISSUER};
use crate::world::START;

/// Seconds that the helpdesk's clock may be off.
const LEEWAY: i64 = 60;

/// The value of an `Authorization` header. No value is accepted without a signature by the helpdesk's key.
pub fn token(input: &[u8]) {
    Stand::with(Vec::new(), |stand| {
        for (verb, path) in [("GET", "/v1/me"), ("GET", "/v1/tenant"), ("PUT", "/v1/users/alice")] {
            let Some(answer) = stand.send(verb, path, &[("authorization", input)], b"") else { return };
            assert_eq!(answer.refusal(), (401, "invalid-token".to_owned()), "{}", answer.text);
        }
    });
}

/// Claims that the helpdesk signed. They are accepted only with everything that each token requires, and never cause an internal
/// error.
pub fn claims(input: &[u8]) {
    let Ok(claims) = serde_json::from_slice::<Value>(input) else { return };
    if !claims.is_object() {
        return;
    }
    Stand::with(items::of_alice(), |stand| {
        let header = format!("Bearer {}", stand.helpdesk.sign(&claims));
        for (verb, path) in [
            ("POST", "/v1/login"),
            ("POST", "/v1/login/email"),
            ("GET", "/v1/me"),
            ("POST", "/v1/me/email"),
            ("GET", "/v1/policy"),
            ("GET", "/v1/users/bob"),
            ("GET", "/v1/tenant"),
        ] {
            let answer = stand.send(verb, path, &[("authorization", header.as_bytes())], b"").unwrap();
            assert!(answer.status.as_u16() < 500, "{verb} {path}: {}", answer.text);
            if answer.status != 401 {
                assert_complete(&claims);
            }
        }
    });
}

/// What a token must have, read once more in another way.
fn assert_complete(claims: &Value) {
    assert_eq!(claims["iss"], json!(ISSUER));
    let audiences = claims["aud"].as_array().cloned().unwrap_or_else(|| vec![claims["aud"].clone()]);
    assert!(audiences.contains(&json!(AUDIENCE)), "{claims}");
    let time = |name: &str| claims[name].as_i64().unwrap_or_else(|| panic!("no {name}: {claims}"));
    assert!(time("exp").saturating_add(LEEWAY) > START && time("iat").saturating_sub(LEEWAY) <= START, "{claims}");
    assert!(claims["nbf"].is_null() || time("nbf").saturating_sub(LEEWAY) <= START, "{claims}");
    for name in ["sub", "tenant", "jti"] {
        let id = claims[name].as_str().unwrap_or_else(|| panic!("no {name}: {claims}"));
        assert!((1..=128).contains(&id.len()) && !id.contains(['#', '/', '\\', '?', '%']), "{claims}");
    }
}

/// A JWK set, given or fetched: keys of the three algorithms with an id, or nothing; and a key that is not the helpdesk's
/// lets none of its tokens in.
pub fn jwks(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let Ok(keys) = TokenKeys::inline(text) else { return };
    let set: Value = serde_json::from_str(text).unwrap();
    let listed = set["keys"].as_array().unwrap();
    assert!(
        listed.iter().any(|key| key["kid"].is_string() && ["RSA", "EC", "OKP"].iter().any(|kty| key["kty"] == *kty))
    );
    let stand = Stand::with_keys(Helpdesk::new(), keys);
    let header = format!("Bearer {}", stand.token("session"));
    let answer = stand.send("GET", "/v1/me", &[("authorization", header.as_bytes())], b"").unwrap();
    assert_eq!(answer.refusal(), (401, "invalid-token".to_owned()), "{}", answer.text);
}
