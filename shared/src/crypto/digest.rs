//! Digests of public data.

use data_encoding::BASE64URL_NOPAD;
use ring::digest::{SHA256, digest};

/// The SHA-256 of `bytes` in Base64url.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(digest(&SHA256, bytes).as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180-4, the example of one block.
    #[test]
    fn the_fingerprint_is_sha_256_in_base64url() {
        assert_eq!(fingerprint(b"abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }
}
