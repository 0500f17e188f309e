//! The key ring: data keys side by side, and what is derived from each.
//!
//! A data key is 256 bits from KMS, stored only in its wrapped form. From it come, by HKDF, a sealing key and a MAC key;
//! the signing key pair is sealed under the former. Every stored secret names the version it was made with, so that a
//! new version can be added while the old ones still open what they sealed.

use std::collections::BTreeMap;

use ring::hkdf;
use secrecy::{ExposeSecret, SecretBox, SecretSlice};

use super::mac::{Mac, MacKey, MacPurpose};
use super::random::RandomError;
use super::seal::{OpenError, SealContext, Sealed, SealingKey};
use super::signing::{PublicJwk, SigningError, SigningKey};

/// The key ring could not be built.
#[derive(Debug, thiserror::Error)]
pub enum KeyRingError {
    /// There is no version at all.
    #[error("the key ring is empty")]
    Empty,
    /// What KMS unwrapped is not a key of 256 bits.
    #[error("a data key must have 32 bytes")]
    DataKeyLength,
    /// A key could not be derived.
    #[error("a key could not be derived from the data key")]
    Derive,
    /// The sealed signing key did not open: the stored item was changed.
    #[error("the signing key of the key ring does not open")]
    Open(#[from] OpenError),
    /// The signing key is unusable.
    #[error("the signing key of the key ring is unusable")]
    Signing(#[from] SigningError),
    /// No random numbers.
    #[error("no key could be sealed")]
    Random(#[from] RandomError),
}

/// An unwrapped data key: 256 bits that never leave the process.
pub struct DataKey(SecretBox<[u8; 32]>);

impl DataKey {
    /// Takes the key that KMS made or unwrapped.
    pub fn new(bytes: &[u8]) -> Result<Self, KeyRingError> {
        let key: [u8; 32] = bytes.try_into().map_err(|_| KeyRingError::DataKeyLength)?;
        Ok(Self(SecretBox::new(Box::new(key))))
    }

    /// HKDF-SHA-256 (RFC 5869) of this key for one use.
    fn derive(&self, salt: &[u8], info: &str) -> Result<SecretBox<[u8; 32]>, KeyRingError> {
        let mut derived = SecretBox::new(Box::new([0; 32]));
        hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
            .extract(self.0.expose_secret())
            .expand(&[info.as_bytes()], hkdf::HKDF_SHA256)
            .and_then(|okm| okm.fill(secrecy::ExposeSecretMut::expose_secret_mut(&mut derived)))
            .map_err(|_| KeyRingError::Derive)?;
        Ok(derived)
    }
}

/// One version as it is stored, but for the wrapped data key, which only KMS can open.
pub struct StoredKey {
    /// 1 for the first ever, then rising.
    pub version: u32,
    /// The data key, unwrapped.
    pub data_key: DataKey,
    /// The signing key pair, sealed under this version.
    pub signing_key: Sealed,
}

/// The keys of one version, ready for use.
pub struct KeyVersion {
    version: u32,
    sealing: SealingKey,
    macs: MacKey,
}

impl KeyVersion {
    fn derive(version: u32, data_key: &DataKey) -> Result<Self, KeyRingError> {
        let salt = b"user-2fa key ring";
        let sealing = data_key.derive(salt, "seal")?;
        let macs = data_key.derive(salt, "mac")?;
        Ok(Self {
            version,
            sealing: SealingKey::new(sealing.expose_secret()).ok_or(KeyRingError::Derive)?,
            macs: MacKey::new(macs.expose_secret()),
        })
    }

    /// A new signing key pair, sealed under this version and bound to `table`.
    fn seal_signing_key(&self, table: &str) -> Result<Sealed, KeyRingError> {
        let document = SigningKey::generate()?;
        Ok(self.sealing.seal(self.version, &signing_context(table), document.expose_secret())?)
    }
}

const fn signing_context(table: &str) -> SealContext<'_> {
    SealContext { tenant: table, user: "", purpose: "signing", id: "es256" }
}

/// All versions of the keys, the newest used for what is new.
pub struct KeyRing {
    versions: BTreeMap<u32, KeyVersion>,
    newest: u32,
    signing: Vec<SigningKey>,
}

impl KeyRing {
    /// A new signing key for a new version of the ring, sealed as it will be stored.
    pub fn new_signing_key(table: &str, version: u32, data_key: &DataKey) -> Result<Sealed, KeyRingError> {
        KeyVersion::derive(version, data_key)?.seal_signing_key(table)
    }

    /// Builds the ring from its stored versions.
    pub fn open(table: &str, mut stored: Vec<StoredKey>) -> Result<Self, KeyRingError> {
        stored.sort_by_key(|key| std::cmp::Reverse(key.version));
        let newest = stored.first().ok_or(KeyRingError::Empty)?.version;
        let mut versions = BTreeMap::new();
        let mut signing = Vec::with_capacity(stored.len());
        for key in stored {
            let version = KeyVersion::derive(key.version, &key.data_key)?;
            let document = version.sealing.open(&signing_context(table), &key.signing_key)?;
            signing.push(SigningKey::from_pkcs8(&document)?);
            versions.insert(key.version, version);
        }
        Ok(Self { versions, newest, signing })
    }

    fn version(&self, version: u32) -> Result<&KeyVersion, OpenError> {
        self.versions.get(&version).ok_or(OpenError::UnknownVersion(version))
    }

    /// Seals `secret` with the newest version.
    pub fn seal(&self, context: &SealContext<'_>, secret: &[u8]) -> Result<Sealed, KeyRingError> {
        Ok(self.version(self.newest)?.sealing.seal(self.newest, context, secret)?)
    }

    /// Opens what was sealed for exactly this context.
    pub fn open_sealed(&self, context: &SealContext<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, OpenError> {
        self.version(sealed.key_version)?.sealing.open(context, sealed)
    }

    /// The version that new MACs are made with.
    #[must_use]
    pub const fn newest_version(&self) -> u32 {
        self.newest
    }

    /// The MAC of `parts` under the keys of `version`.
    pub fn mac(&self, version: u32, purpose: MacPurpose, parts: &[&[u8]]) -> Result<Mac, OpenError> {
        Ok(self.version(version)?.macs.mac(purpose, parts))
    }

    /// A token of 256 bits that stands for `parts`: the whole MAC under the keys of `version`.
    pub fn token(&self, version: u32, purpose: MacPurpose, parts: &[&[u8]]) -> Result<[u8; 32], OpenError> {
        Ok(self.version(version)?.macs.token(purpose, parts))
    }

    /// Signs claims as a JWT with the newest signing key.
    pub fn sign(&self, claims: &impl serde::Serialize) -> Result<String, SigningError> {
        self.signing.first().ok_or(SigningError::Malformed)?.sign(claims)
    }

    /// The published keys (RFC 7517): newest first.
    #[must_use]
    pub fn public_jwks(&self) -> Vec<PublicJwk> {
        self.signing.iter().map(SigningKey::public_jwk).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(version: u32, byte: u8) -> StoredKey {
        let data_key = DataKey::new(&[byte; 32]).unwrap();
        let signing_key = KeyRing::new_signing_key("table", version, &data_key).unwrap();
        StoredKey { version, data_key, signing_key }
    }

    const CONTEXT: SealContext<'_> = SealContext { tenant: "demo", user: "alice", purpose: "totp", id: "1" };

    #[test]
    fn what_an_old_version_sealed_opens_after_a_new_one_was_added() {
        let old = stored(1, 1);
        let again =
            StoredKey { version: 1, data_key: DataKey::new(&[1; 32]).unwrap(), signing_key: old.signing_key.clone() };
        let sealed = KeyRing::open("table", vec![old]).unwrap().seal(&CONTEXT, b"secret").unwrap();
        let ring = KeyRing::open("table", vec![again, stored(2, 2)]).unwrap();
        assert_eq!(ring.open_sealed(&CONTEXT, &sealed).unwrap().expose_secret(), b"secret");
        assert_eq!(ring.seal(&CONTEXT, b"secret").unwrap().key_version, 2);
        assert_eq!(ring.public_jwks().len(), 2);
    }

    #[test]
    fn an_unknown_version_is_named() {
        let ring = KeyRing::open("table", vec![stored(1, 1)]).unwrap();
        let sealed = KeyRing::open("table", vec![stored(2, 2)]).unwrap().seal(&CONTEXT, b"secret").unwrap();
        assert_eq!(ring.open_sealed(&CONTEXT, &sealed).unwrap_err(), OpenError::UnknownVersion(2));
    }

    #[test]
    fn a_key_item_copied_from_another_table_is_refused() {
        assert!(matches!(KeyRing::open("other", vec![stored(1, 1)]), Err(KeyRingError::Open(OpenError::Refused))));
    }

    #[test]
    fn an_empty_ring_and_a_short_key_are_refused() {
        assert!(matches!(KeyRing::open("table", Vec::new()), Err(KeyRingError::Empty)));
        assert!(matches!(DataKey::new(&[0; 31]), Err(KeyRingError::DataKeyLength)));
    }

    /// RFC 5869, appendix A.1, with the output cut to the 32 bytes used here (expansion is a prefix code of blocks).
    #[test]
    fn derivation_is_hkdf_sha_256() {
        struct Length(usize);
        impl hkdf::KeyType for Length {
            fn len(&self) -> usize {
                self.0
            }
        }
        let hex = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).unwrap();
        let mut okm = [0; 42];
        hkdf::Salt::new(hkdf::HKDF_SHA256, &hex("000102030405060708090a0b0c"))
            .extract(&[0x0b; 22])
            .expand(&[&hex("f0f1f2f3f4f5f6f7f8f9")], Length(42))
            .unwrap()
            .fill(&mut okm)
            .unwrap();
        assert_eq!(
            okm.to_vec(),
            hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
        );
    }
}
