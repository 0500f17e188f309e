//! The files that the build embedded.

/// A file as `build.rs` stored it.
pub struct Embedded {
    /// Its path below `/pages/`, or `openapi.json`.
    pub name: &'static str,
    pub media_type: &'static str,
    /// The uncompressed file.
    pub identity: &'static [u8],
    /// Compressed with Brotli, if that is smaller.
    pub brotli: Option<&'static [u8]>,
    /// Compressed with gzip, if that is smaller.
    pub gzip: Option<&'static [u8]>,
}

/// All files. Without a web build, this is only the API's description.
pub const EMBEDDED: &[Embedded] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
