//! A newly generated secret, in the forms of the QR code and the setup key.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretBox};

/// The length of a secret in bytes: 160 bits (RFC 4226, section 4, R6).
pub const SECRET_BYTES: usize = 20;

/// A newly generated secret, to show to the user.
pub struct NewSecret(SecretBox<[u8; SECRET_BYTES]>);

impl NewSecret {
    /// A secret from random bytes.
    #[must_use]
    pub fn from_random(random: [u8; SECRET_BYTES]) -> Self {
        Self(SecretBox::new(Box::new(random)))
    }

    /// The bytes to seal.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.expose_secret()
    }

    /// The setup key for users who can't scan the QR code: base32 without padding.
    #[must_use]
    pub fn to_base32(&self) -> String {
        totp_rs::Secret::new_stack(*self.0.expose_secret()).to_base32()
    }

    /// The otpauth URI for authenticator apps. It contains every parameter, even though all are the defaults, because some apps
    /// have other defaults.
    #[must_use]
    pub fn otpauth_uri(&self, issuer: &str, account: &str) -> String {
        let encode = |text: &str| utf8_percent_encode(text, URI_COMPONENT).to_string();
        let (issuer, account, secret) = (encode(issuer), encode(account), self.to_base32());
        format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits=6&period=30")
    }
}

/// All characters except the unreserved ones (RFC 3986, section 2.3) and '@' are escaped.
const URI_COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');
