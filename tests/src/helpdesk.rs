//! The helpdesk of the tests: its key, and tokens of every kind.

use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};

pub const ISSUER: &str = "https://helpdesk.example";
pub const AUDIENCE: &str = "user-2fa";

/// Signs tokens with a key of its own.
pub struct Helpdesk {
    key: EcdsaKeyPair,
    jwks: Value,
}

impl Helpdesk {
    pub fn new() -> Self {
        shared::crypto::install_provider();
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref(), &random).unwrap();
        let point = pair.public_key().as_ref();
        let jwk = json!({
            "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": "helpdesk",
            "x": BASE64URL_NOPAD.encode(&point[1..33]), "y": BASE64URL_NOPAD.encode(&point[33..]),
        });
        Self { key: pair, jwks: json!({ "keys": [jwk] }) }
    }

    /// The public keys, as the helpdesk gives them out.
    pub fn jwks(&self) -> String {
        self.jwks.to_string()
    }

    /// Signs exactly these claims.
    pub fn sign(&self, claims: &Value) -> String {
        let part = |json: &Value| BASE64URL_NOPAD.encode(json.to_string().as_bytes());
        let header = json!({"typ": "JWT", "alg": "ES256", "kid": "helpdesk"});
        let message = format!("{}.{}", part(&header), part(claims));
        let signature = self.key.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", BASE64URL_NOPAD.encode(signature.as_ref()))
    }
}

/// The usual claims of a kind of token at `now`.
pub fn claims(token_use: &str, tenant: &str, sub: &str, jti: &str, now: i64) -> Value {
    let mut claims = json!({
        "iss": ISSUER, "aud": AUDIENCE, "sub": sub, "tenant": tenant, "token_use": token_use,
        "iat": now, "exp": now + 600, "jti": jti,
    });
    let more = match token_use {
        "login" => json!({"amr": ["pwd"], "auth_time": now - 5, "email": format!("{sub}@example.com"),
                          "email_verified": true, "name": sub, "locale": "en"}),
        "session" => json!({"acr": "aal1", "auth_time": now - 5, "email": format!("{sub}@example.com"),
                            "email_verified": true}),
        "staff" => json!({"role": "admin", "auth_time": now - 5}),
        _ => json!({}),
    };
    claims.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    claims
}
