//! Sealing: AES-256-GCM with associated data that binds a ciphertext to its place.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use secrecy::SecretSlice;
use serde::{Deserialize, Serialize};

use super::random::{RandomError, random_bytes};

/// The place that a sealed secret belongs to. It doesn't open under any other context, so that a ciphertext moved to another user,
/// record, or use is rejected.
#[derive(Debug, Clone, Copy)]
pub struct SealContext<'a> {
    /// The tenant, or the deployment's name for keys of the key ring.
    pub tenant: &'a str,
    /// The user, or empty.
    pub user: &'a str,
    /// The use of the secret, such as `totp`.
    pub purpose: &'a str,
    /// The ID within this use, such as the authenticator's.
    pub id: &'a str,
}

impl SealContext<'_> {
    /// Each part is prefixed with its length, so that no two contexts have the same encoding.
    fn associated_data(&self) -> Vec<u8> {
        length_prefixed(&[self.tenant.as_bytes(), self.user.as_bytes(), self.purpose.as_bytes(), self.id.as_bytes()])
    }
}

/// Joins `parts`, each prefixed with its length in four bytes, so that no two lists have the same encoding.
pub(super) fn length_prefixed(parts: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(parts.iter().map(|part| part.len().saturating_add(4)).sum());
    for part in parts {
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        joined.extend_from_slice(&length.to_be_bytes());
        joined.extend_from_slice(part);
    }
    joined
}

/// A sealed secret in its stored form: the key version, then nonce, ciphertext, and tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// The version of the key ring that sealed it.
    #[serde(rename = "k")]
    pub key_version: u32,
    #[serde(rename = "c", with = "serde_bytes")]
    bytes: Vec<u8>,
}

/// Why a sealed secret didn't open. The error contains nothing of the secret.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OpenError {
    /// The key ring has no such version.
    #[error("no key of version {0} in the key ring")]
    UnknownVersion(u32),
    /// The ciphertext was changed, truncated, or moved from its place.
    #[error("a sealed secret does not belong where it was found")]
    Refused,
}

/// The AES-256-GCM key of one version.
pub(super) struct SealingKey(LessSafeKey);

impl SealingKey {
    pub(super) fn new(key: &[u8; 32]) -> Option<Self> {
        UnboundKey::new(&AES_256_GCM, key).ok().map(|key| Self(LessSafeKey::new(key)))
    }

    pub(super) fn seal(
        &self,
        key_version: u32,
        context: &SealContext<'_>,
        secret: &[u8],
    ) -> Result<Sealed, RandomError> {
        let nonce: [u8; NONCE_LEN] = random_bytes()?;
        let mut in_out = secret.to_vec();
        self.0
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(context.associated_data()),
                &mut in_out,
            )
            .map_err(|_| RandomError)?;
        let mut bytes = nonce.to_vec();
        bytes.append(&mut in_out);
        Ok(Sealed { key_version, bytes })
    }

    pub(super) fn open(&self, context: &SealContext<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, OpenError> {
        let (nonce, ciphertext) = sealed.bytes.split_first_chunk::<NONCE_LEN>().ok_or(OpenError::Refused)?;
        let mut in_out = ciphertext.to_vec();
        let length = self
            .0
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(context.associated_data()), &mut in_out)
            .map_err(|_| OpenError::Refused)?
            .len();
        in_out.truncate(length);
        Ok(SecretSlice::from(in_out))
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    const CONTEXT: SealContext<'_> = SealContext { tenant: "demo", user: "alice", purpose: "totp", id: "1" };

    fn key() -> SealingKey {
        SealingKey::new(&[7; 32]).unwrap()
    }

    #[test]
    fn a_sealed_secret_opens_where_it_was_sealed() {
        let sealed = key().seal(1, &CONTEXT, b"secret").unwrap();
        assert_eq!(key().open(&CONTEXT, &sealed).unwrap().expose_secret(), b"secret");
    }

    #[test]
    fn a_ciphertext_moved_anywhere_else_is_refused() {
        let sealed = key().seal(1, &CONTEXT, b"secret").unwrap();
        for moved in [
            SealContext { tenant: "other", ..CONTEXT },
            SealContext { user: "bob", ..CONTEXT },
            SealContext { purpose: "signing", ..CONTEXT },
            SealContext { id: "2", ..CONTEXT },
            SealContext { tenant: "demoalice", user: "", ..CONTEXT },
        ] {
            assert_eq!(key().open(&moved, &sealed).unwrap_err(), OpenError::Refused, "{moved:?}");
        }
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_refused() {
        let sealed = key().seal(1, &CONTEXT, b"secret").unwrap();
        for index in 0..sealed.bytes.len() {
            let mut flipped = sealed.clone();
            flipped.bytes[index] ^= 1;
            assert_eq!(key().open(&CONTEXT, &flipped).unwrap_err(), OpenError::Refused);
            let cut = Sealed { bytes: sealed.bytes[..index].to_vec(), ..sealed.clone() };
            assert_eq!(key().open(&CONTEXT, &cut).unwrap_err(), OpenError::Refused);
        }
    }

    #[test]
    fn two_seals_of_one_secret_differ() {
        assert_ne!(key().seal(1, &CONTEXT, b"secret").unwrap(), key().seal(1, &CONTEXT, b"secret").unwrap());
    }

    /// The test vectors of the GCM specification, test case 16: AES-256 with associated data.
    #[test]
    fn the_cipher_is_aes_256_gcm() {
        let hex = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).unwrap();
        let key: [u8; 32] = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308").try_into().unwrap();
        let nonce: [u8; 12] = hex("cafebabefacedbaddecaf888").try_into().unwrap();
        let mut text = hex(concat!(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72",
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ));
        let aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        SealingKey::new(&key)
            .unwrap()
            .0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(aad), &mut text)
            .unwrap();
        assert_eq!(
            text,
            hex(concat!(
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa",
                "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
                "76fc6ece0f4e1768cddf8853bb2d551b"
            ))
        );
    }
}
