//! Files: stored in several codings, sent in the one that the request likes best, or not at all where it has the file already.

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH, VARY};
use http::{HeaderMap, StatusCode};

use super::answer::Outcome;
use super::coding::Coding;
use crate::crypto::fingerprint;

const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// How long a file may be used without asking for it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caching {
    /// It is not kept at all.
    Never,
    /// It is kept, and asked for each time: a new file can come under the same name.
    Checked,
    /// As long as anybody likes: another file has another name.
    Forever,
}

/// Whose pages may load a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadedBy {
    /// Those of the same origin.
    OwnPages,
    /// Those of other origins too.
    AnyPage,
}

/// A file in the codings that it is stored in.
pub struct Stored {
    /// The file itself.
    pub identity: Bytes,
    /// In Brotli.
    pub brotli: Option<&'static [u8]>,
    /// In gzip.
    pub gzip: Option<&'static [u8]>,
}

impl Stored {
    /// A file that is only sent as it is.
    #[must_use]
    pub fn plain(identity: String) -> Self {
        Self { identity: identity.into(), brotli: None, gzip: None }
    }
}

/// A file, and what is said of it.
pub struct File {
    media_type: &'static str,
    caching: Caching,
    loaded_by: LoadedBy,
    stored: Stored,
    fingerprint: String,
}

impl File {
    /// A file of this media type.
    #[must_use]
    pub fn new(media_type: &'static str, caching: Caching, loaded_by: LoadedBy, stored: Stored) -> Self {
        let fingerprint = fingerprint(&stored.identity);
        Self { media_type, caching, loaded_by, stored, fingerprint }
    }

    /// The file in the coding that the request likes best, or 304 where the request has just that.
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
        // The gateway answers each origin with its own name (CORS), so a copy that a cache keeps is good for that origin only.
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

    /// The codings that there are, the smallest first.
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

    /// The strong entity tag: other bytes have another one, so each coding has its own (RFC 9110, section 8.8.3.3).
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

/// Whether `If-None-Match` names `tag`; what stands between may have weakened it (RFC 9110, section 13.1.2).
fn matches(request: &HeaderMap, tag: &str) -> bool {
    request
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

/// A page that says why there is nothing to serve: 503.
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
