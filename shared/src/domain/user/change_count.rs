//! The changes of an hour, and how many there may be.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::credential::email::send_times::later;
use crate::domain::types::refusal::Refusal;

/// Changes by a user's own hand within an hour.
pub const MOST_BY_USER: u32 = 60;

/// Changes by one person of the staff within an hour.
pub const MOST_BY_STAFF: u32 = 600;

/// Changes of a user's address that tokens show within an hour.
pub const MOST_ADDRESSES: u32 = 60;

/// How long a change counts at most.
pub const SPAN: SignedDuration = SignedDuration::from_hours(1);

/// The changes of an hour, which begins with the first of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeCount {
    /// When the hour began, in seconds since the Unix epoch.
    #[serde(rename = "s")]
    since: i64,
    /// How many there were.
    #[serde(rename = "n")]
    pub(crate) made: u32,
}

impl ChangeCount {
    /// Whether nothing was ever counted.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// Counts `changes` at `now`, of which `most` may be made in an hour: all of them, or none where there is no room for all.
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
