//! The number of changes in an hour, and its limits.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::credential::email::send_times::later;
use crate::domain::types::refusal::Refusal;

/// The hourly limit of users' own changes.
pub const MOST_BY_USER: u32 = 60;

/// The hourly limit of a staff member's changes.
pub const MOST_BY_STAFF: u32 = 600;

/// The hourly limit of changes of a user's address in tokens.
pub const MOST_ADDRESSES: u32 = 60;

/// How long a change counts at most.
pub const SPAN: SignedDuration = SignedDuration::from_hours(1);

/// The changes of an hour, which starts with the first of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeCount {
    /// The start of the hour, in seconds since the Unix epoch.
    #[serde(rename = "s")]
    since: i64,
    /// The number of changes.
    #[serde(rename = "n")]
    pub(crate) made: u32,
}

impl ChangeCount {
    /// Whether nothing was counted yet.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// Counts `changes` at `now` with an hourly limit of `most`: all of them, or none if there isn't room for all.
    pub fn count(&mut self, changes: u32, most: u32, now: Timestamp) -> Result<(), Refusal> {
        *self = self.with(changes, most, now)?;
        Ok(())
    }

    fn with(&self, changes: u32, most: u32, now: Timestamp) -> Result<Self, Refusal> {
        if changes == 0 {
            return Ok(self.clone());
        }
        let ends_at = later(Timestamp::from_second(self.since).unwrap_or(Timestamp::MIN), SPAN);
        let (since, made) = if now < ends_at { (self.since, self.made) } else { (now.as_second(), 0) };
        let made = made.saturating_add(changes);
        if made > most { Err(Refusal::TooManyChanges { until: ends_at }) } else { Ok(Self { since, made }) }
    }
}
