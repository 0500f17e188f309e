//! The times of the mails in the last day, for the limits on mails to a user.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The bytes of a time: milliseconds since the Unix epoch, enough until the year 10889.
const TIME_BYTES: usize = 6;

/// The times of the mails in the last day, oldest first, as concatenated bytes: a list of thirty numbers would be twice as large.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SendTimes(#[serde(with = "serde_bytes")] Vec<u8>);

impl SendTimes {
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn iter(&self) -> impl DoubleEndedIterator<Item = Timestamp> {
        let milliseconds = |bytes: &[u8]| bytes.iter().fold(0, |number: i64, &byte| number * 256 + i64::from(byte));
        self.0.chunks_exact(TIME_BYTES).filter_map(move |bytes| Timestamp::from_millisecond(milliseconds(bytes)).ok())
    }

    pub(crate) fn last(&self) -> Option<Timestamp> {
        self.iter().next_back()
    }

    /// When another mail is allowed in `span` again, if `most` were sent in it.
    pub(crate) fn full_until(&self, most: usize, span: SignedDuration, now: Timestamp) -> Option<Timestamp> {
        let frees_at = later(self.iter().rev().nth(most.checked_sub(1)?)?, span);
        (now < frees_at).then_some(frees_at)
    }

    /// The number of mails in the last `span`.
    pub(crate) fn count_within(&self, span: SignedDuration, now: Timestamp) -> usize {
        self.iter().filter(|&time| now < later(time, span)).count()
    }

    /// Adds a mail at `now`, and removes those that are older than a day. Returns the time as it is stored.
    pub(crate) fn add(&mut self, now: Timestamp) -> Timestamp {
        let sent_at = Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now);
        let kept: Vec<Timestamp> =
            self.iter().filter(|&time| now < later(time, DAY)).chain(std::iter::once(sent_at)).collect();
        self.replace_with(&kept);
        sent_at
    }

    /// Removes all mails with this time. Returns whether there was one.
    pub(crate) fn remove(&mut self, sent_at: Timestamp) -> bool {
        let before = self.0.len();
        let kept: Vec<Timestamp> = self.iter().filter(|&time| time != sent_at).collect();
        self.replace_with(&kept);
        self.0.len() < before
    }

    /// Removes one mail with this time.
    pub(crate) fn remove_one(&mut self, sent_at: Timestamp) {
        let mut times: Vec<Timestamp> = self.iter().collect();
        if let Some(position) = times.iter().position(|time| time.as_millisecond() == sent_at.as_millisecond()) {
            times.remove(position);
            self.replace_with(&times);
        }
    }

    fn replace_with(&mut self, times: &[Timestamp]) {
        let bytes = |time: &Timestamp| time.as_millisecond().to_be_bytes().into_iter().skip(8 - TIME_BYTES);
        self.0 = times.iter().flat_map(bytes).collect();
    }
}

/// The time plus `by`, or the largest timestamp.
pub(crate) fn later(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.saturating_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::now;

    #[test]
    fn mails_older_than_a_day_are_removed() {
        let mut sent = SendTimes::default();
        sent.add(now());
        sent.add(later(now(), DAY));
        assert_eq!(sent.iter().collect::<Vec<_>>(), [later(now(), DAY)]);
    }
}
