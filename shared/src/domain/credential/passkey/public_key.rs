//! Public keys of passkeys, independent of the library that checks signatures.

use serde::{Deserialize, Serialize};

/// A signature algorithm, by its number in the IANA registry of COSE algorithms (RFC 9053).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub enum Algorithm {
    /// Ed25519.
    EdDsa,
    /// ECDSA with P-256 and SHA-256.
    Es256,
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
}

impl Algorithm {
    /// The algorithms for new passkeys, the preferred one first.
    pub const ALL: [Self; 3] = [Self::EdDsa, Self::Es256, Self::Rs256];
}

impl From<Algorithm> for i32 {
    fn from(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::EdDsa => -8,
            Algorithm::Es256 => -7,
            Algorithm::Rs256 => -257,
        }
    }
}

impl TryFrom<i32> for Algorithm {
    type Error = String;

    fn try_from(number: i32) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|&algorithm| i32::from(algorithm) == number);
        known.ok_or_else(|| format!("{number} is not an algorithm of passkeys"))
    }
}

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicKey {
    #[serde(rename = "a")]
    pub algorithm: Algorithm,
    /// Ed25519: the 32 bytes of RFC 8032. ES256: the compressed point of SEC 1, 33 bytes. RS256: the exponent in four bytes, then
    /// the modulus, both with the most significant byte first.
    #[serde(rename = "b", with = "serde_bytes")]
    pub bytes: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_algorithm_is_stored_as_its_number_in_the_registry() {
        let numbers = Algorithm::ALL.map(|algorithm| serde_json::to_value(algorithm).unwrap());
        assert_eq!(numbers, [-8, -7, -257]);
        for number in numbers {
            assert!(serde_json::from_value::<Algorithm>(number).is_ok());
        }
        assert!(serde_json::from_value::<Algorithm>((-35).into()).is_err());
    }
}
