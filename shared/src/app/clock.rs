//! The clock: the only place that reads the time.

use std::sync::Arc;

use jiff::Timestamp;

/// Tells the time. Tests set it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The system's clock.
    #[must_use]
    #[allow(clippy::disallowed_methods)] // the one place that may
    pub fn system() -> Self {
        Self(Arc::new(Timestamp::now))
    }

    /// A clock that tells what `tell` says.
    pub fn from_fn(tell: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// The present time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}
