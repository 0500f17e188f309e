//! Files in several codings. A request gets the coding that it prefers, or 304 if it already has the file.

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH, VARY};
use http::{HeaderMap, StatusCode};

use super::answer::Outcome;
use super::coding::Coding;
use crate::crypto::fingerprint;

const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// How long browsers can use a file without asking for it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caching {
    /// Not stored at all.
    Never,
    /// Stored, but checked for each use, because the file can change under the same name.
    Checked,
    /// Stored forever, because a changed file has another name.
    Forever,
}

/// The pages that can load a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadedBy {
    /// Pages of the same origin.
    OwnPages,
    /// Pages of any origin.
    AnyPage,
}

/// The contents of a file in its codings.
pub struct Stored {
    /// The uncompressed file.
    pub identity: Bytes,
    pub brotli: Option<&'static [u8]>,
    pub gzip: Option<&'static [u8]>,
}

impl Stored {
    /// A file that is only sent uncompressed.
    #[must_use]
    pub fn plain(identity: String) -> Self {
        Self { identity: identity.into(), brotli: None, gzip: None }
    }
}

/// A file with its headers.
pub struct File {
    media_type: &'static str,
    caching: Caching,
    loaded_by: LoadedBy,
    stored: Stored,
    fingerprint: String,
}

impl File {
    #[must_use]
    pub fn new(media_type: &'static str, caching: Caching, loaded_by: LoadedBy, stored: Stored) -> Self {
        let fingerprint = fingerprint(&stored.identity);
        Self { media_type, caching, loaded_by, stored, fingerprint }
    }

    /// The file in the coding that the request prefers, or 304 if the request has that version.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let coding = Coding::negotiate(request, &self.codings());
        let tag = self.tag(coding);
        let known = matches(request, &tag);
        let mut response = Response::new(if known { Bytes::new() } else { self.body(coding) }.into());
        response.extensions_mut().insert(Outcome(if known { "not-modified" } else { "file" }));
        let headers = response.headers_mut();
        if let Ok(tag) = HeaderValue::try_from(tag) {
            headers.insert(ETAG, tag);
        }
        // The CORS headers name the requesting origin, so a cached copy is valid for that origin only.
        headers.insert(VARY, HeaderValue::from_static("accept-encoding, origin"));
        headers.insert(CACHE_CONTROL, self.cache_control());
        if self.loaded_by == LoadedBy::AnyPage {
            headers.insert(CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
        }
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        if coding != Coding::Identity {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        }
        response
    }

    /// The available codings, the smallest first.
    fn codings(&self) -> Vec<Coding> {
        let brotli = self.stored.brotli.map(|_| Coding::Brotli);
        let gzip = self.stored.gzip.map(|_| Coding::Gzip);
        brotli.into_iter().chain(gzip).chain([Coding::Identity]).collect()
    }

    fn body(&self, coding: Coding) -> Bytes {
        let coded = match coding {
            Coding::Brotli => self.stored.brotli,
            Coding::Gzip => self.stored.gzip,
            Coding::Identity => None,
        };
        coded.map_or_else(|| self.stored.identity.clone(), Bytes::from_static)
    }

    /// The strong entity tag. It depends on the bytes, so each coding has another one (RFC 9110, section 8.8.3.3).
    fn tag(&self, coding: Coding) -> String {
        match coding {
            Coding::Identity => format!("\"{}\"", self.fingerprint),
            Coding::Brotli | Coding::Gzip => format!("\"{}-{}\"", self.fingerprint, coding.name()),
        }
    }

    fn cache_control(&self) -> HeaderValue {
        HeaderValue::from_static(match self.caching {
            Caching::Never => "no-store",
            Caching::Checked => "no-cache",
            Caching::Forever => "public, max-age=31536000, immutable",
        })
    }
}

/// Whether `If-None-Match` contains `tag`, which an intermediary may have weakened (RFC 9110, section 13.1.2).
fn matches(request: &HeaderMap, tag: &str) -> bool {
    request
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

/// A page that explains why there is nothing to serve: 503.
pub struct UnavailablePage(pub &'static str);

impl IntoResponse for UnavailablePage {
    fn into_response(self) -> Response {
        let mut response = Response::new(self.0.into());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        response.extensions_mut().insert(Outcome("no-pages"));
        response
    }
}
