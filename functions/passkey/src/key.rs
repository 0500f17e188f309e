//! Public keys between their stored form and that of the library.

use ed25519_dalek::VerifyingKey;
use shared::domain::credential::passkey::public_key::{Algorithm, PublicKey};
use webauthn_rp::response::register::{
    CompressedP256PubKey, CompressedPubKey, Ed25519PubKey, RsaPubKey, UncompressedPubKey,
};

/// The smallest modulus of an RSA key.
const MIN_RSA_BITS: u32 = 2048;

/// A stored key as the library takes it.
pub type StoredKey = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// The key to store, if it is strong enough.
pub fn to_store(key: UncompressedPubKey<'_>) -> Option<PublicKey> {
    match key {
        UncompressedPubKey::Ed25519(key) => ed25519(key.into_inner()),
        UncompressedPubKey::P256(key) => {
            let parity = if key.y_is_odd() { 3 } else { 2 };
            let bytes = [&[parity], key.x()].concat();
            Some(PublicKey { algorithm: Algorithm::Es256, bytes })
        }
        UncompressedPubKey::Rsa(key) => rsa(key.n(), key.e()),
        UncompressedPubKey::P384(_) => None,
    }
}

/// A key of small order verifies signatures that its owner never made.
fn ed25519(bytes: &[u8]) -> Option<PublicKey> {
    let key = VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
    (!key.is_weak()).then(|| PublicKey { algorithm: Algorithm::EdDsa, bytes: bytes.to_vec() })
}

fn rsa(modulus: &[u8], exponent: u32) -> Option<PublicKey> {
    let leading = modulus.first()?.leading_zeros();
    let bits = u32::try_from(modulus.len()).ok()?.checked_mul(8)?.checked_sub(leading)?;
    let bytes = [&exponent.to_be_bytes()[..], modulus].concat();
    (bits >= MIN_RSA_BITS).then_some(PublicKey { algorithm: Algorithm::Rs256, bytes })
}

/// The key in the form of the library.
pub fn from_store(key: &PublicKey) -> Option<StoredKey> {
    Some(match key.algorithm {
        Algorithm::EdDsa => CompressedPubKey::Ed25519(Ed25519PubKey::from(*key.bytes.as_array()?)),
        Algorithm::Es256 => {
            let (parity, x) = key.bytes.split_first()?;
            CompressedPubKey::P256(CompressedP256PubKey::from((*x.as_array()?, *parity == 3)))
        }
        Algorithm::Rs256 => {
            let (exponent, modulus) = key.bytes.split_first_chunk()?;
            CompressedPubKey::Rsa(RsaPubKey::try_from((modulus.to_vec(), u32::from_be_bytes(*exponent))).ok()?)
        }
    })
}
