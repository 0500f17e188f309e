//! What all requests of a process have in common.

use std::sync::Arc;

use http::HeaderMap;

use super::cors::Cors;

/// A running function: its name, the headers of its answers, and the origins that can call it.
#[derive(Clone)]
pub struct Process {
    function: &'static str,
    headers: Arc<HeaderMap>,
    cors: Cors,
}

impl Process {
    /// A function with this name. Its answers have these headers unless a handler sets others.
    #[must_use]
    pub fn new(function: &'static str, headers: HeaderMap, cors: Cors) -> Self {
        Self { function, headers: Arc::new(headers), cors }
    }

    pub(crate) fn function(&self) -> &'static str {
        self.function
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn cors(&self) -> &Cors {
        &self.cors
    }
}
