//! Public keys between their stored form and that of the library.

use std::ops::RangeInclusive;

use ed25519_dalek::VerifyingKey;
use shared::domain::credential::passkey::public_key::{Algorithm, PublicKey};
use webauthn_rp::response::register::{
    CompressedP256PubKey, CompressedPubKey, Ed25519PubKey, RsaPubKey, UncompressedPubKey,
};

/// The moduli of RSA keys. The longest one that the library takes, 16,384 bits, would use 2 KB of the record, and 40 ms of a core for
/// each answer, a forged one too. Authenticators make keys of 2,048 bits.
const RSA_BITS: RangeInclusive<u32> = 2048..=4096;

/// A stored key as the library takes it.
pub type StoredKey = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// The key to store, if it is strong enough and not too long.
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
    RSA_BITS.contains(&bits).then_some(PublicKey { algorithm: Algorithm::Rs256, bytes })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abuse_70_an_rsa_key_has_2048_to_4096_bits() {
        let stored = |first: u8, bytes: usize| {
            let mut modulus = vec![0x5b; bytes];
            modulus[0] = first;
            to_store(UncompressedPubKey::Rsa(RsaPubKey::try_from((modulus.as_slice(), 65_537)).unwrap())).is_some()
        };
        assert!(stored(0x80, 256) && stored(0xff, 512));
        for (first, bytes) in [(0x7f, 256), (0x01, 513), (0xff, 1024), (0xff, 2048)] {
            assert!(!stored(first, bytes), "{bytes} bytes");
        }
    }
}
