//! Keyed MACs, which the table stores instead of codes and tokens.

use constant_time_eq::constant_time_eq;
use ring::hmac;

use super::seal::length_prefixed;

/// The purpose of a MAC. MACs of different purposes never match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MacPurpose {
    RecoveryCode,
    EmailCode,
    /// The login or setup that a mailed code is bound to.
    EmailBinding,
    BypassCode,
    BrowserToken,
    /// The digits of a code that is mailed to a sender's address.
    SenderCode,
    /// The tag by which staff find a user by address.
    AddressTag,
    /// The challenge for an authenticator.
    PasskeyChallenge,
    /// The user handle of passkeys.
    PasskeyUser,
    /// The code of a proof by passkey.
    PasskeyProof,
}

impl MacPurpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::RecoveryCode => b"recovery-code",
            Self::EmailCode => b"email-code",
            Self::EmailBinding => b"email-binding",
            Self::BypassCode => b"bypass-code",
            Self::BrowserToken => b"browser-token",
            Self::SenderCode => b"sender-code",
            Self::AddressTag => b"address-tag",
            Self::PasskeyChallenge => b"passkey-challenge",
            Self::PasskeyUser => b"passkey-user",
            Self::PasskeyProof => b"passkey-proof",
        }
    }
}

/// HMAC-SHA-256 truncated to 128 bits (RFC 2104, section 5). Comparison takes constant time.
#[derive(Debug, Clone, Copy, Eq)]
pub struct Mac([u8; 16]);

impl PartialEq for Mac {
    fn eq(&self, other: &Self) -> bool {
        constant_time_eq(&self.0, &other.0)
    }
}

impl Mac {
    /// The 16 bytes to store.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0
    }
}

/// The MAC key of one version.
pub(super) struct MacKey(hmac::Key);

impl MacKey {
    pub(super) fn new(key: &[u8; 32]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, key))
    }

    /// The MAC of `parts`, truncated to 128 bits.
    pub(super) fn mac(&self, purpose: MacPurpose, parts: &[&[u8]]) -> Mac {
        Mac(self.token(purpose, parts).first_chunk().copied().unwrap_or_default())
    }

    /// The full MAC of `parts` under `purpose`: 256 bits. Each part is prefixed with its length.
    pub(super) fn token(&self, purpose: MacPurpose, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(&length_prefixed(&[purpose.label()]));
        context.update(&length_prefixed(parts));
        context.sign().as_ref().first_chunk().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mac_depends_on_every_part_and_on_where_one_ends() {
        let key = MacKey::new(&[7; 32]);
        let mac = |parts: &[&[u8]]| key.mac(MacPurpose::RecoveryCode, parts);
        assert_eq!(mac(&[b"demo", b"alice", b"code"]), mac(&[b"demo", b"alice", b"code"]));
        assert_ne!(mac(&[b"demo", b"alice", b"code"]), mac(&[b"demo", b"alice", b"cods"]));
        assert_ne!(mac(&[b"demo", b"alice", b"code"]), mac(&[b"demoa", b"lice", b"code"]));
        assert_ne!(mac(&[b"demo", b"alice", b"code"]), mac(&[b"demo", b"alicecode"]));
    }

    #[test]
    fn another_key_makes_another_mac() {
        let parts: &[&[u8]] = &[b"code"];
        assert_ne!(
            MacKey::new(&[7; 32]).mac(MacPurpose::RecoveryCode, parts),
            MacKey::new(&[8; 32]).mac(MacPurpose::RecoveryCode, parts)
        );
    }

    #[test]
    fn a_mac_of_one_purpose_never_matches_another() {
        let purposes = [
            MacPurpose::RecoveryCode,
            MacPurpose::EmailCode,
            MacPurpose::EmailBinding,
            MacPurpose::BypassCode,
            MacPurpose::BrowserToken,
            MacPurpose::SenderCode,
        ];
        let key = MacKey::new(&[7; 32]);
        let macs = purposes.map(|purpose| key.mac(purpose, &[b"code"]).to_bytes());
        for (nth, mac) in macs.iter().enumerate() {
            assert!(!macs[..nth].contains(mac), "{:?}", purposes[nth]);
            // The label comes first, prefixed with its length (RFC 2104 over the rest unchanged).
            let labelled = length_prefixed(&[purposes[nth].label(), b"code"]);
            let key = hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]);
            assert_eq!(mac.as_slice(), &hmac::sign(&key, &labelled).as_ref()[..16]);
            assert_eq!(&key_token(purposes[nth])[..16], mac.as_slice(), "the token is the whole of it");
        }
    }

    fn key_token(purpose: MacPurpose) -> [u8; 32] {
        MacKey::new(&[7; 32]).token(purpose, &[b"code"])
    }

    /// RFC 4231, test case 2, truncated to 128 bits.
    #[test]
    fn the_mac_is_hmac_sha_256() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"Jefe");
        let tag = hmac::sign(&key, b"what do ya want for nothing?");
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(data_encoding::HEXLOWER.encode(tag.as_ref()), expected);
    }
}
