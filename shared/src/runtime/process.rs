//! What is the same for all requests of a process, whatever they ask for.

use std::sync::Arc;

use http::HeaderMap;

/// A running function: its name, and the headers that each of its answers has.
#[derive(Clone)]
pub struct Process {
    function: &'static str,
    headers: Arc<HeaderMap>,
}

impl Process {
    /// A function of this name, whose answers have these headers where they do not say otherwise.
    #[must_use]
    pub fn new(function: &'static str, headers: HeaderMap) -> Self {
        Self { function, headers: Arc::new(headers) }
    }

    pub(crate) fn function(&self) -> &'static str {
        self.function
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}
