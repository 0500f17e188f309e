//! The key ring: several data keys, and the keys derived from each.
//!
//! A data key is 256 bits from KMS, stored only in wrapped form. HKDF derives a sealing key and a MAC key from it, and the sealing
//! key seals the key pair that signs assertions. Every stored secret names the version that sealed it, so that older versions still
//! open their secrets after a new version is added.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use ring::hkdf;
use secrecy::{ExposeSecret, SecretBox, SecretSlice};

use super::mac::{Mac, MacKey, MacPurpose};
use super::random::RandomError;
use super::seal::{OpenError, SealContext, Sealed, SealingKey};
use super::signing::{PublicJwk, SigningError, SigningKey};

/// The key ring could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum KeyRingError {
    /// The ring has no version.
    #[error("the key ring is empty")]
    Empty,
    /// KMS unwrapped a key that doesn't have 256 bits.
    #[error("a data key must have 32 bytes")]
    DataKeyLength,
    /// HKDF failed.
    #[error("a key could not be derived from the data key")]
    Derive,
    /// The sealed signing key doesn't open, because the stored item was changed.
    #[error("the signing key of the key ring does not open")]
    Open(#[from] OpenError),
    #[error("the signing key of the key ring is unusable")]
    Signing(#[from] SigningError),
    /// The random generator failed.
    #[error("no key could be sealed")]
    Random(#[from] RandomError),
}

/// An unwrapped data key: 256 bits that never leave the process.
pub struct DataKey(SecretBox<[u8; 32]>);

impl DataKey {
    /// A key that KMS generated or unwrapped.
    pub fn new(bytes: &[u8]) -> Result<Self, KeyRingError> {
        let key: [u8; 32] = bytes.try_into().map_err(|_| KeyRingError::DataKeyLength)?;
        Ok(Self(SecretBox::new(Box::new(key))))
    }

    /// Derives a key for one use by HKDF-SHA-256 (RFC 5869).
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

/// A stored version, with its data key unwrapped by KMS.
pub struct StoredKey {
    /// 1 for the first version, then rising.
    pub version: u32,
    pub data_key: DataKey,
    /// The signing key pair, sealed under this version.
    pub signing_key: Sealed,
    /// The time from which new secrets use this version. The first version has been active from the beginning.
    pub active_from: Timestamp,
}

/// How long a signing key is still published after its successor became active: the longest time that a process uses an older ring,
/// and the same time again for the assertions that it signed last.
pub const PUBLISHED_AFTER_SUCCESSION: SignedDuration = SignedDuration::from_mins(20);

/// The derived keys of one version.
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

    /// Generates a signing key pair, sealed under this version and bound to `deployment`.
    fn seal_signing_key(&self, deployment: &str) -> Result<Sealed, KeyRingError> {
        let document = SigningKey::generate()?;
        Ok(self.sealing.seal(self.version, &signing_context(deployment), document.expose_secret())?)
    }
}

const fn signing_context(deployment: &str) -> SealContext<'_> {
    SealContext { tenant: deployment, user: "", purpose: "signing", id: "es256" }
}

/// All versions of the keys. New secrets use the newest active version. A version that isn't active yet is known, so that this
/// process can open what other processes seal with it, and its signing key is published before anything is signed with it.
pub struct KeyRing {
    versions: BTreeMap<u32, KeyVersion>,
    active: u32,
    signing: BTreeMap<u32, SigningKey>,
}

impl KeyRing {
    /// Generates the signing key for a new version of the ring of `deployment`, sealed for storing.
    pub fn new_signing_key(deployment: &str, version: u32, data_key: &DataKey) -> Result<Sealed, KeyRingError> {
        KeyVersion::derive(version, data_key)?.seal_signing_key(deployment)
    }

    /// Opens the ring of `deployment` as of `now`.
    pub fn open<'a>(
        deployment: &str,
        stored: impl IntoIterator<Item = &'a StoredKey>,
        now: Timestamp,
    ) -> Result<Self, KeyRingError> {
        let stored: BTreeMap<u32, &StoredKey> = stored.into_iter().map(|key| (key.version, key)).collect();
        let is_active = |key: &&&StoredKey| key.active_from <= now;
        let active = stored.values().rev().find(is_active).ok_or(KeyRingError::Empty)?.version;
        let (mut versions, mut signing) = (BTreeMap::new(), BTreeMap::new());
        for key in stored.values() {
            let version = KeyVersion::derive(key.version, &key.data_key)?;
            let successor = stored.range(key.version.saturating_add(1)..).next().map(|(_, next)| next.active_from);
            if successor.is_none_or(|from| now < from.saturating_add(PUBLISHED_AFTER_SUCCESSION).unwrap_or(from)) {
                let document = version.sealing.open(&signing_context(deployment), &key.signing_key)?;
                signing.insert(key.version, SigningKey::from_pkcs8(&document)?);
            }
            versions.insert(key.version, version);
        }
        Ok(Self { versions, active, signing })
    }

    fn version(&self, version: u32) -> Result<&KeyVersion, OpenError> {
        self.versions.get(&version).ok_or(OpenError::UnknownVersion(version))
    }

    /// Seals `secret` with the active version.
    pub fn seal(&self, context: &SealContext<'_>, secret: &[u8]) -> Result<Sealed, KeyRingError> {
        Ok(self.version(self.active)?.sealing.seal(self.active, context, secret)?)
    }

    /// Opens a secret that was sealed for exactly this context.
    pub fn open_sealed(&self, context: &SealContext<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, OpenError> {
        self.version(sealed.key_version)?.sealing.open(context, sealed)
    }

    /// The version of new MACs.
    #[must_use]
    pub const fn active_version(&self) -> u32 {
        self.active
    }

    /// All versions, the oldest first.
    pub fn versions(&self) -> impl Iterator<Item = u32> {
        self.versions.keys().copied()
    }

    /// The MAC of `parts` under the keys of `version`.
    pub fn mac(&self, version: u32, purpose: MacPurpose, parts: &[&[u8]]) -> Result<Mac, OpenError> {
        Ok(self.version(version)?.macs.mac(purpose, parts))
    }

    /// A token of 256 bits for `parts`: the full MAC under the keys of `version`.
    pub fn token(&self, version: u32, purpose: MacPurpose, parts: &[&[u8]]) -> Result<[u8; 32], OpenError> {
        Ok(self.version(version)?.macs.token(purpose, parts))
    }

    /// Signs claims as a JWT with the active signing key.
    pub fn sign(&self, claims: &impl serde::Serialize) -> Result<String, SigningError> {
        self.signing.get(&self.active).ok_or(SigningError::Malformed)?.sign(claims)
    }

    /// The published keys (RFC 7517), newest first.
    #[must_use]
    pub fn public_jwks(&self) -> Vec<PublicJwk> {
        self.signing.values().rev().map(SigningKey::public_jwk).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(version: u32, byte: u8) -> StoredKey {
        let data_key = DataKey::new(&[byte; 32]).unwrap();
        let signing_key = KeyRing::new_signing_key("table", version, &data_key).unwrap();
        StoredKey { version, data_key, signing_key, active_from: at(0) }
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + 60 * minutes).unwrap()
    }

    fn open(stored: &[StoredKey], minutes: i64) -> KeyRing {
        KeyRing::open("table", stored, at(minutes)).unwrap()
    }

    const CONTEXT: SealContext<'_> = SealContext { tenant: "demo", user: "alice", purpose: "totp", id: "1" };

    #[test]
    fn what_an_old_version_sealed_opens_after_a_new_one_was_added() {
        let keys = [stored(1, 1), stored(2, 2)];
        let sealed = KeyRing::open("table", &keys[..1], at(0)).unwrap().seal(&CONTEXT, b"secret").unwrap();
        let ring = open(&keys, 0);
        assert_eq!(ring.open_sealed(&CONTEXT, &sealed).unwrap().expose_secret(), b"secret");
        assert_eq!(ring.seal(&CONTEXT, b"secret").unwrap().key_version, 2);
        assert_eq!(ring.public_jwks().len(), 2);
    }

    #[test]
    fn an_unknown_version_is_named() {
        let ring = open(&[stored(1, 1)], 0);
        let sealed = open(&[stored(2, 2)], 0).seal(&CONTEXT, b"secret").unwrap();
        assert_eq!(ring.open_sealed(&CONTEXT, &sealed).unwrap_err(), OpenError::UnknownVersion(2));
    }

    #[test]
    fn a_key_item_copied_from_another_deployment_is_refused() {
        assert!(matches!(KeyRing::open("other", &[stored(1, 1)], at(0)), Err(KeyRingError::Open(OpenError::Refused))));
    }

    #[test]
    fn a_version_is_known_and_published_before_it_is_used_and_an_old_one_for_a_while_after() {
        let keys = [stored(1, 1), StoredKey { active_from: at(10), ..stored(2, 2) }];
        let (before, after) = (open(&keys, 9), open(&keys, 10));
        assert_eq!((before.active_version(), before.public_jwks().len()), (1, 2));
        assert_eq!((after.active_version(), after.public_jwks().len()), (2, 2));
        let sealed = after.seal(&CONTEXT, b"secret").unwrap();
        assert_eq!(before.open_sealed(&CONTEXT, &sealed).unwrap().expose_secret(), b"secret");
        let kid = |ring: &KeyRing| {
            let jwt = ring.sign(&serde_json::json!({})).unwrap();
            let header = data_encoding::BASE64URL_NOPAD.decode(jwt.split('.').next().unwrap().as_bytes()).unwrap();
            serde_json::from_slice::<serde_json::Value>(&header).unwrap()["kid"].clone()
        };
        let published = |ring: &KeyRing| serde_json::to_value(ring.public_jwks()).unwrap();
        assert_eq!(kid(&before), published(&before)[1]["kid"]);
        assert_eq!(kid(&after), published(&after)[0]["kid"]);
        assert_eq!(open(&keys, 29).public_jwks().len(), 2);
        assert_eq!(open(&keys, 30).public_jwks().len(), 1, "nothing can be signed with it any more");
        assert!(before.open_sealed(&CONTEXT, &before.seal(&CONTEXT, b"old").unwrap()).is_ok());
        assert!(open(&keys, 10_000).open_sealed(&CONTEXT, &before.seal(&CONTEXT, b"old").unwrap()).is_ok());
    }

    #[test]
    fn an_empty_ring_and_a_short_key_are_refused() {
        assert!(matches!(KeyRing::open("table", &[] as &[StoredKey], at(0)), Err(KeyRingError::Empty)));
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
