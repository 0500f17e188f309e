//! The count of notices to a user, and its limits.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::credential::email::limits::LIMITS;
use crate::domain::credential::email::send_times::{SendTimes, later};

/// The notices to a user within the last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeCount {
    #[serde(rename = "t", default, skip_serializing_if = "SendTimes::is_empty")]
    sent: SendTimes,
    /// The entries whose notices are being sent.
    #[serde(rename = "f", default, skip_serializing_if = "Vec::is_empty")]
    in_flight: Vec<Flight>,
}

/// A process that sends the notices of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Flight {
    #[serde(rename = "e")]
    entry: String,
    /// The time by which the process has ended, in seconds since the Unix epoch.
    #[serde(rename = "x")]
    until: i64,
}

/// Longer than the function that sends notices can run.
const FLIGHT: SignedDuration = SignedDuration::from_secs(60);

/// Whether the notices of a change can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum NoticeVerdict {
    /// They are counted.
    Send {
        /// The time under which they are counted.
        counted_at: Timestamp,
        /// Whether there is no room for another notice, which these notices mention.
        last_before_pause: bool,
    },
    /// None is sent.
    Paused,
    /// Another process is sending them, because the queue delivered the entry twice.
    InFlight,
}

impl NoticeCount {
    /// Starts sending the notices of `entry` to `recipients` addresses, unless another process does, and counts them: all, or none
    /// if there isn't room for all. Without recipients, nothing is counted.
    pub fn begin(&mut self, entry: &str, recipients: usize, now: Timestamp) -> NoticeVerdict {
        if recipients == 0 {
            return NoticeVerdict::Send { counted_at: now, last_before_pause: false };
        }
        let is_on = |flight: &Flight| now.as_second() < flight.until;
        if self.in_flight.iter().any(|flight| flight.entry == entry && is_on(flight)) {
            return NoticeVerdict::InFlight;
        }
        let verdict = self.count(recipients, now);
        if matches!(verdict, NoticeVerdict::Send { .. }) {
            self.in_flight.retain(|flight| is_on(flight) && flight.entry != entry);
            self.in_flight.push(Flight { entry: entry.to_owned(), until: later(now, FLIGHT).as_second() });
        }
        verdict
    }

    fn count(&mut self, recipients: usize, now: Timestamp) -> NoticeVerdict {
        if self.room(now) < recipients {
            return NoticeVerdict::Paused;
        }
        let mut counted_at = now;
        for _ in 0..recipients {
            counted_at = self.sent.add(now);
        }
        NoticeVerdict::Send { counted_at, last_before_pause: self.room(now) < recipients }
    }

    /// Releases a notice of `entry` that was not sent, so that it can be tried again at once.
    pub fn give_back(&mut self, entry: &str, counted_at: Timestamp) {
        self.sent.remove_one(counted_at);
        self.in_flight.retain(|flight| flight.entry != entry);
    }

    fn room(&self, now: Timestamp) -> usize {
        let left = |(most, span): (usize, SignedDuration)| most.saturating_sub(self.sent.count_within(span, now));
        LIMITS.into_iter().map(left).min().unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "notice_count_tests.rs"]
mod tests;
