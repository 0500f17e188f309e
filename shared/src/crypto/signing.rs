//! The ES256 key pair that signs assertions, and its public key as a JWK (RFC 7517, RFC 7518 section 3.4).

use data_encoding::BASE64URL_NOPAD;
use jsonwebtoken::{Algorithm, Header};
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use secrecy::{ExposeSecret, SecretSlice};
use serde::Serialize;
use utoipa::ToSchema;

/// A signing key could not be generated, read, or used.
#[derive(Debug, thiserror::Error)]
pub enum SigningError {
    /// No key pair could be generated.
    #[error("no signing key could be generated")]
    Generate,
    /// The stored bytes aren't a P-256 key pair.
    #[error("the stored signing key is not a P-256 key pair")]
    Malformed,
    /// The claims can't be serialized as JSON.
    #[error("the assertion could not be serialized")]
    Serialize(#[from] serde_json::Error),
    /// *ring* failed to sign.
    #[error("the assertion could not be signed")]
    Sign,
}

/// An ES256 key pair with its key ID, the JWK thumbprint (RFC 7638).
pub struct SigningKey {
    pair: EcdsaKeyPair,
    kid: String,
    /// The encoded header of every JWT that this key signs.
    header: String,
    x: String,
    y: String,
}

impl SigningKey {
    /// Generates a key pair in PKCS #8, to seal and store.
    pub(super) fn generate() -> Result<SecretSlice<u8>, SigningError> {
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
            .map_err(|_| SigningError::Generate)?;
        Ok(SecretSlice::from(document.as_ref().to_vec()))
    }

    /// The key pair in a PKCS #8 document.
    pub(super) fn from_pkcs8(document: &SecretSlice<u8>) -> Result<Self, SigningError> {
        let document = document.expose_secret();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document, &SystemRandom::new())
            .map_err(|_| SigningError::Malformed)?;
        // An uncompressed point (SEC 1, section 2.3.3): 4, then both coordinates.
        let Some((4, point)) = pair.public_key().as_ref().split_first() else {
            return Err(SigningError::Malformed);
        };
        let (x, y) = point.split_at_checked(32).ok_or(SigningError::Malformed)?;
        let (x, y) = (BASE64URL_NOPAD.encode(x), BASE64URL_NOPAD.encode(y));
        let kid = thumbprint(&x, &y);
        let mut header = Header::new(Algorithm::ES256);
        header.kid = Some(kid.clone());
        Ok(Self { pair, kid, header: part(&header)?, x, y })
    }

    /// Signs `claims` as a JWT in the compact serialization (RFC 7515, section 7.1). The JWT library would read the key pair and
    /// compute its public key again for every signature, which costs more than the signature.
    pub fn sign(&self, claims: &impl Serialize) -> Result<String, SigningError> {
        let message = format!("{}.{}", self.header, part(claims)?);
        let signature = self.pair.sign(&SystemRandom::new(), message.as_bytes()).map_err(|_| SigningError::Sign)?;
        Ok(format!("{message}.{}", BASE64URL_NOPAD.encode(signature.as_ref())))
    }

    #[must_use]
    pub fn public_jwk(&self) -> PublicJwk {
        PublicJwk {
            kty: "EC",
            crv: "P-256",
            key_use: "sig",
            alg: "ES256",
            kid: self.kid.clone(),
            x: self.x.clone(),
            y: self.y.clone(),
        }
    }
}

/// Header or claims in their encoded form.
fn part(json: &impl Serialize) -> Result<String, serde_json::Error> {
    Ok(BASE64URL_NOPAD.encode(&serde_json::to_vec(json)?))
}

/// A published public key (RFC 7517).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Jwk)]
pub struct PublicJwk {
    kty: &'static str,
    crv: &'static str,
    #[serde(rename = "use")]
    key_use: &'static str,
    alg: &'static str,
    /// The key's thumbprint (RFC 7638), which the headers of assertions name.
    kid: String,
    x: String,
    y: String,
}

/// The JWK thumbprint of a P-256 key: SHA-256 over the required members in lexical order (RFC 7638, section 3).
fn thumbprint(x: &str, y: &str) -> String {
    let members = format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#);
    BASE64URL_NOPAD.encode(digest(&SHA256, members.as_bytes()).as_ref())
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{DecodingKey, Validation, decode};
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_signed_assertion_verifies_with_the_published_key() {
        crate::crypto::install_provider();
        let key = SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
        let token = key.sign(&json!({"sub": "alice"})).unwrap();
        let jwk = serde_json::from_value(json!(key.public_jwk())).unwrap();
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_required_spec_claims::<&str>(&[]);
        validation.validate_exp = false;
        let decoded = decode::<Value>(&token, &DecodingKey::from_jwk(&jwk).unwrap(), &validation).unwrap();
        assert_eq!(decoded.claims, json!({"sub": "alice"}));
        assert_eq!(decoded.header.kid, Some(key.kid));
        assert_eq!(decoded.header.typ.as_deref(), Some("JWT"));
    }

    #[test]
    fn the_thumbprint_is_that_of_rfc_9449() {
        let (x, y) = ("l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs", "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA");
        assert_eq!(thumbprint(x, y), "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    }

    #[test]
    fn what_is_no_key_pair_is_refused() {
        assert!(matches!(SigningKey::from_pkcs8(&SecretSlice::from(vec![0; 138])), Err(SigningError::Malformed)));
    }
}
