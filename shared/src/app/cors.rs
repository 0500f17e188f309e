//! The origins whose pages can call the API.

use std::sync::Arc;

use http::HeaderValue;

use crate::domain::types::origin::Origin;

/// Which part adds the CORS headers to answers. Browsers reject an answer that has the same header twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CorsHeaders {
    /// The functions add them.
    #[default]
    Functions,
    /// API Gateway adds them, to its own errors too.
    Gateway,
}

/// The origins whose pages can call this deployment.
#[derive(Clone, Default)]
pub struct Cors {
    origins: Arc<[Origin]>,
    headers: CorsHeaders,
}

impl Cors {
    /// Allows `origins`, and no others.
    #[must_use]
    pub fn new(origins: &[Origin], headers: CorsHeaders) -> Self {
        Self { origins: origins.into(), headers }
    }

    pub(crate) fn allows(&self, origin: &HeaderValue) -> bool {
        self.origins.iter().any(|allowed| allowed.as_str().as_bytes() == origin.as_bytes())
    }

    pub(crate) fn headers(&self) -> CorsHeaders {
        self.headers
    }
}
