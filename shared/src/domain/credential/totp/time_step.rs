//! The counter of a time-based code (T in RFC 6238).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The length of a time step in seconds.
pub const STEP_SECONDS: i64 = 30;

/// The number of time steps since the Unix epoch (T in RFC 6238, section 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimeStep(i64);

impl TimeStep {
    /// The step of 30 seconds at an instant.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self::counted(now, STEP_SECONDS)
    }

    /// The step at an instant, with steps of `period` seconds.
    pub(crate) fn counted(now: Timestamp, period: i64) -> Self {
        Self(now.as_second().div_euclid(period))
    }

    /// The step `offset` steps away.
    #[must_use]
    pub fn plus(self, offset: i8) -> Self {
        Self(self.0.saturating_add(i64::from(offset)))
    }

    /// The start of the step.
    pub(crate) fn as_seconds(self, period: i64) -> Option<u64> {
        self.0.checked_mul(period).and_then(|seconds| u64::try_from(seconds).ok())
    }
}
