//! What the build has put into the function.

/// A file as `build.rs` has stored it.
pub struct Embedded {
    /// Its path below `/pages/`, or `openapi.json`.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The file itself.
    pub identity: &'static [u8],
    /// The same in Brotli, where that is smaller.
    pub brotli: Option<&'static [u8]>,
    /// The same in gzip, where that is smaller.
    pub gzip: Option<&'static [u8]>,
}

/// Every file. Without a web build only the API's description is there.
pub const EMBEDDED: &[Embedded] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
