//! Digests of public data.

use data_encoding::BASE64URL_NOPAD;
use ring::digest::{SHA256, digest};

/// The SHA-256 of `bytes` in Base64url.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(digest(&SHA256, bytes).as_ref())
}

/// The first ten bytes of the SHA-256 of `bytes`: an ID of public data, in the length of a ULID's random part.
#[must_use]
pub fn short_digest(bytes: &[u8]) -> u128 {
    digest(&SHA256, bytes).as_ref().iter().take(10).fold(0, |number, &byte| number << 8 | u128::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180-4, the example of one block.
    #[test]
    fn the_fingerprint_is_sha_256_in_base64url() {
        assert_eq!(fingerprint(b"abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }

    #[test]
    fn a_short_digest_is_the_start_of_the_same() {
        assert_eq!(short_digest(b"abc"), 0xba78_16bf_8f01_cfea_4141);
    }
}
