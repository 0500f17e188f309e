//! The keys of credentials, their COSE form (RFC 9053), and their signatures.

use std::sync::{Arc, LazyLock};

use data_encoding::BASE64;
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair as RsaKeyPair, PublicKeyComponents};
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256};

use super::{cbor_bytes, cbor_int, cbor_map};

/// What a key signs with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    Es256,
    EdDsa,
    Rs256,
}

impl Algorithm {
    pub const ALL: [Self; 3] = [Self::Es256, Self::EdDsa, Self::Rs256];

    /// Its number at IANA.
    pub const fn cose(self) -> i64 {
        match self {
            Self::Es256 => -7,
            Self::EdDsa => -8,
            Self::Rs256 => -257,
        }
    }
}

/// A key pair.
#[derive(Clone)]
pub enum Key {
    Es256(Arc<EcdsaKeyPair>),
    EdDsa(Arc<Ed25519KeyPair>),
    Rs256(&'static RsaKeyPair),
}

/// The one RSA key of the tests: making one takes seconds.
static RSA: LazyLock<RsaKeyPair> = LazyLock::new(|| {
    let pem = include_str!("rsa_2048.pem");
    let base64: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    RsaKeyPair::from_der(&BASE64.decode(base64.as_bytes()).unwrap()).unwrap()
});

impl Key {
    /// A new key, or the one RSA key.
    pub fn of(algorithm: Algorithm) -> Self {
        let random = SystemRandom::new();
        match algorithm {
            Algorithm::Es256 => {
                let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
                let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref(), &random);
                Self::Es256(Arc::new(pair.unwrap()))
            }
            Algorithm::EdDsa => {
                let document = Ed25519KeyPair::generate_pkcs8(&random).unwrap();
                Self::EdDsa(Arc::new(Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap()))
            }
            Algorithm::Rs256 => Self::Rs256(&RSA),
        }
    }

    /// The key pair of these bytes, for ES256 with the point without its first byte.
    pub fn es256(private: &[u8], point: &[u8]) -> Self {
        let point = [&[4], point].concat();
        let (kind, random) = (&ECDSA_P256_SHA256_ASN1_SIGNING, SystemRandom::new());
        Self::Es256(Arc::new(EcdsaKeyPair::from_private_key_and_public_key(kind, private, &point, &random).unwrap()))
    }

    /// The same for Ed25519.
    pub fn ed_dsa(seed: &[u8]) -> Self {
        Self::EdDsa(Arc::new(Ed25519KeyPair::from_seed_unchecked(seed).unwrap()))
    }

    pub const fn algorithm(&self) -> Algorithm {
        match self {
            Self::Es256(_) => Algorithm::Es256,
            Self::EdDsa(_) => Algorithm::EdDsa,
            Self::Rs256(_) => Algorithm::Rs256,
        }
    }

    /// The parameters of the public key as a `COSE_Key`, encoded one by one in CTAP2's order.
    pub fn cose_entries(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let entry = |label: i64, value: Vec<u8>| (cbor_int(label), value);
        let algorithm = entry(3, cbor_int(self.algorithm().cose()));
        match self {
            Self::Es256(pair) => {
                let point = pair.public_key().as_ref();
                let (x, y) = (cbor_bytes(&point[1..33]), cbor_bytes(&point[33..]));
                vec![entry(1, cbor_int(2)), algorithm, entry(-1, cbor_int(1)), entry(-2, x), entry(-3, y)]
            }
            Self::EdDsa(pair) => {
                let x = cbor_bytes(pair.public_key().as_ref());
                vec![entry(1, cbor_int(1)), algorithm, entry(-1, cbor_int(6)), entry(-2, x)]
            }
            Self::Rs256(pair) => {
                let public = PublicKeyComponents::<Vec<u8>>::from(pair.public());
                let (n, e) = (cbor_bytes(&public.n), cbor_bytes(&public.e));
                vec![entry(1, cbor_int(3)), algorithm, entry(-1, n), entry(-2, e)]
            }
        }
    }

    /// The public key as a `COSE_Key`.
    pub fn cose(&self) -> Vec<u8> {
        cbor_map(&self.cose_entries())
    }

    /// The public key as a `SubjectPublicKeyInfo`, as browsers repeat it.
    pub fn public_key_info(&self) -> Vec<u8> {
        let (header, key): (&[u8], &[u8]) = match self {
            Self::Es256(pair) => (
                b"\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00",
                pair.public_key().as_ref(),
            ),
            Self::EdDsa(pair) => {
                (b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", pair.public_key().as_ref())
            }
            Self::Rs256(pair) => (
                b"\x30\x82\x01\x22\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00\x03\x82\x01\x0f\x00",
                pair.public().as_ref(),
            ),
        };
        [header, key].concat()
    }

    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match self {
            Self::Es256(pair) => pair.sign(&random, message).unwrap().as_ref().to_vec(),
            Self::EdDsa(pair) => pair.sign(message).as_ref().to_vec(),
            Self::Rs256(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).unwrap();
                signature
            }
        }
    }
}
