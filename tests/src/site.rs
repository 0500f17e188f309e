//! A small site in place of a web build.

use pages::{Embedded, Site};

pub const PAGE: &[u8] = b"<!doctype html><meta name=\"user-2fa:allowed-origins\" content=\"\" /><title>Login</title>";
/// The files of the site.
pub const FILES: &[Embedded] = &[
    file("login.html", "text/html; charset=utf-8", PAGE, None, None),
    file("user-2fa.js", "text/javascript; charset=utf-8", b"the module", Some(b"br"), Some(b"gz")),
    file("user-2fa-staff.js", "text/javascript; charset=utf-8", b"staff's module", Some(b"br"), Some(b"gz")),
    file("assets/page-01.js", "text/javascript; charset=utf-8", b"an asset", Some(b"br"), Some(b"gz")),
    file("assets/tiny-01.svg", "image/svg+xml", b"<svg/>", None, None),
    file("problems/invalid-token", "text/html; charset=utf-8", b"a type of problem", None, None),
    CONTRACT,
];
pub const CONTRACT: Embedded = file("openapi.json", "application/json", b"{\"openapi\": \"3.1.0\"}", None, None);

/// A file of a site.
const fn file(
    name: &'static str,
    media_type: &'static str,
    identity: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
) -> Embedded {
    Embedded { name, media_type, identity, brotli, gzip }
}

/// A site for every test that needs one.
pub fn site() -> Site {
    Site::new(FILES, &[])
}
