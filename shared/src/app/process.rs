//! What is the same for all requests of a process, whatever they ask for.

use std::sync::Arc;

use http::HeaderMap;

use super::cors::Cors;

/// A running function: its name, the headers that each of its answers has, and the origins that may call it.
#[derive(Clone)]
pub struct Process {
    function: &'static str,
    headers: Arc<HeaderMap>,
    cors: Cors,
}

impl Process {
    /// A function of this name, whose answers have these headers where they do not say otherwise.
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
