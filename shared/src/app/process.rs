//! What all requests of a process have in common.

use std::sync::Arc;

use http::HeaderMap;

use super::cors::Cors;

/// A running function: its name, the headers of its answers, the origins that can call it, and whether it logs decided logins.
#[derive(Clone)]
pub struct Process {
    function: &'static str,
    headers: Arc<HeaderMap>,
    cors: Cors,
    login_events: bool,
}

impl Process {
    /// A function with this name, without login events. Its answers have these headers unless a handler sets others.
    #[must_use]
    pub fn new(function: &'static str, headers: HeaderMap, cors: Cors) -> Self {
        Self { function, headers: Arc::new(headers), cors, login_events: false }
    }

    pub(super) fn with_login_events(self, login_events: bool) -> Self {
        Self { login_events, ..self }
    }

    /// Whether the deployment publishes login events. Without them, no log line names a user.
    pub(crate) fn login_events(&self) -> bool {
        self.login_events
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
