//! What is the same for all requests of a process, whatever they ask for.

use std::sync::Arc;

use http::HeaderMap;

use super::telemetry::Metrics;

/// A running function: its name, its metrics, and the headers that each of its answers has.
#[derive(Clone)]
pub struct Process {
    function: &'static str,
    metrics: Metrics,
    headers: Arc<HeaderMap>,
}

impl Process {
    /// A function of this name, whose answers have these headers where they do not say otherwise. It keeps its metrics to itself.
    #[must_use]
    pub fn new(function: &'static str, headers: HeaderMap) -> Self {
        Self { function, metrics: Metrics::default(), headers: Arc::new(headers) }
    }

    /// The same, with its metrics written to standard output.
    #[must_use]
    pub(super) fn with_metrics(self) -> Self {
        Self { metrics: Metrics::install(), ..self }
    }

    pub(crate) fn function(&self) -> &'static str {
        self.function
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn flush_metrics(&self) {
        self.metrics.flush();
    }
}
