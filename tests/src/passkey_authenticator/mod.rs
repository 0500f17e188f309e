//! A software authenticator of W3C Web Authentication, and what a browser makes of its answers. Every part of an answer can be
//! changed before it's signed and sent.

mod answers;
mod cbor;
mod client_data;
mod data;
mod device;
mod key;

pub use answers::{Assertion, Registration};
pub use cbor::{cbor_bytes, cbor_int, cbor_map, cbor_text};
pub use client_data::ClientData;
pub use data::{AuthenticatorData, Credential, flags};
pub use device::{Counter, Device, Passkey};
pub use key::{Algorithm, Key};

use data_encoding::BASE64URL_NOPAD;

/// Bytes as the API's JSON has them.
pub fn base64url(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// The bytes behind such a text.
pub fn from_base64url(text: &str) -> Vec<u8> {
    BASE64URL_NOPAD.decode(text.as_bytes()).unwrap()
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    ring::digest::digest(&ring::digest::SHA256, bytes).as_ref().try_into().unwrap()
}

/// Random bytes.
pub fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    ring::rand::generate(&ring::rand::SystemRandom::new()).unwrap().expose()
}
