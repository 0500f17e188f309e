//! *ring* as the cryptography of the JWT library, which verifies RS256, ES256, and `EdDSA` with it. No other algorithm is
//! available, so a token can't request one. `signing.rs` signs.

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey, DecodingKeyKind, EncodingKey};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use signature::Verifier;

static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: no_signer,
    verifier_factory: new_verifier,
    key_utils: KeyUtils::new_unimplemented(),
};

/// Makes *ring* the JWT library's cryptography in this process. Further calls change nothing.
pub fn install_provider() {
    // An error means that the provider is already installed.
    let _already_installed = PROVIDER.install_default();
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the library's signature
fn no_signer(_: &Algorithm, _: &EncodingKey) -> Result<Box<dyn JwtSigner>, Error> {
    Err(ErrorKind::InvalidAlgorithm.into())
}

/// A public key of an algorithm on the allow-list.
struct AllowedVerifier {
    algorithm: Algorithm,
    key: DecodingKey,
}

impl Verifier<Vec<u8>> for AllowedVerifier {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        let verified = match (self.algorithm, self.key.kind()) {
            (Algorithm::RS256, DecodingKeyKind::RsaModulusExponent { n, e }) => {
                RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            }
            (Algorithm::ES256, DecodingKeyKind::SecretOrDer(point)) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
            }
            (Algorithm::EdDSA, DecodingKeyKind::SecretOrDer(point)) => {
                UnparsedPublicKey::new(&ED25519, point).verify(message, signature)
            }
            _ => return Err(signature::Error::new()),
        };
        verified.map_err(|_| signature::Error::new())
    }
}

impl JwtVerifier for AllowedVerifier {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the library's signature
fn new_verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>, Error> {
    let allowed = matches!(
        (algorithm, key.family()),
        (Algorithm::RS256, AlgorithmFamily::Rsa)
            | (Algorithm::ES256, AlgorithmFamily::Ec)
            | (Algorithm::EdDSA, AlgorithmFamily::Ed)
    );
    if !allowed {
        return Err(ErrorKind::InvalidAlgorithm.into());
    }
    Ok(Box::new(AllowedVerifier { algorithm: *algorithm, key: key.clone() }))
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::crypto::{sign, verify};
    use secrecy::ExposeSecret;

    use super::*;
    use crate::crypto::signing::SigningKey;

    const N: &str = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
    const X: &str = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    const Y: &str = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
    const CLAIMS: &str =
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

    /// The examples of RFC 7515 (sections A.2 and A.3) and RFC 8037 (section A.4): algorithm, key, message, signature.
    fn examples() -> [(Algorithm, DecodingKey, String, &'static str); 3] {
        [
            (
                Algorithm::RS256,
                DecodingKey::from_rsa_components(N, "AQAB").unwrap(),
                format!("eyJhbGciOiJSUzI1NiJ9.{CLAIMS}"),
                "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
            ),
            (
                Algorithm::ES256,
                DecodingKey::from_ec_components(X, Y).unwrap(),
                format!("eyJhbGciOiJFUzI1NiJ9.{CLAIMS}"),
                "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
            ),
            (
                Algorithm::EdDSA,
                DecodingKey::from_ed_components("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").unwrap(),
                "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".to_owned(),
                "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
            ),
        ]
    }

    #[test]
    fn the_examples_of_the_rfcs_verify_and_nothing_that_differs_from_them() {
        install_provider();
        for (algorithm, key, message, signature) in examples() {
            let verifies = |message: &str, key: &DecodingKey, algorithm| {
                verify(signature, message.as_bytes(), key, algorithm).unwrap_or(false)
            };
            assert!(verifies(&message, &key, algorithm), "{algorithm:?}");
            assert!(!verifies(&message.replacen("eyJ", "eyK", 1), &key, algorithm), "{algorithm:?}: another message");
            for (other, other_key, ..) in examples().into_iter().filter(|(other, ..)| *other != algorithm) {
                assert!(!verifies(&message, &other_key, algorithm), "a key of {other:?} as {algorithm:?}");
                assert!(!verifies(&message, &key, other), "a key of {algorithm:?} as {other:?}");
            }
        }
    }

    #[test]
    fn no_algorithm_beyond_the_three_verifies_anything() {
        install_provider();
        let [(_, rsa, message, signature), (_, ec, ..), _] = examples();
        let secret = DecodingKey::from_secret(b"secret");
        for (algorithm, key) in
            [(Algorithm::RS384, &rsa), (Algorithm::PS256, &rsa), (Algorithm::ES384, &ec), (Algorithm::HS256, &secret)]
        {
            assert!(verify(signature, message.as_bytes(), key, algorithm).is_err(), "{algorithm:?}");
        }
    }

    #[test]
    fn the_library_signs_nothing() {
        install_provider();
        let document = SigningKey::generate().unwrap();
        let ec = EncodingKey::from_ec_der(document.expose_secret());
        assert!(sign(b"message", &ec, Algorithm::ES256).is_err());
        assert!(sign(b"message", &EncodingKey::from_secret(b"secret"), Algorithm::HS256).is_err());
    }
}
