//! The reminders that a user got before the end of a grace period.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::types::time::whole_second;

/// Reminders of an earlier requirement count for this long, so that an admin who turns the requirement off and on again sends no
/// more of them.
const COUNTED: SignedDuration = SignedDuration::from_hours(90 * 24);
/// The shortest time between two reminders to a user.
const APART: SignedDuration = SignedDuration::from_hours(12);

/// A reminder, by the time from its day to the end of the grace period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub enum Stage {
    TwoWeeks,
    OneWeek,
    OneDay,
}

impl Stage {
    /// From the first one to the last one.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    const fn days_before(self) -> i64 {
        match self {
            Self::TwoWeeks => 14,
            Self::OneWeek => 7,
            Self::OneDay => 1,
        }
    }

    /// When the stage begins, if the grace period ends at `until`. It lasts until the next one begins.
    #[must_use]
    pub fn begins(self, until: Timestamp) -> Timestamp {
        until.saturating_sub(SignedDuration::from_hours(24 * self.days_before())).unwrap_or(Timestamp::MIN)
    }

    /// The stage at `now`. `None` before the first one, and after the grace period.
    #[must_use]
    pub fn at(now: Timestamp, until: Timestamp) -> Option<Self> {
        Self::ALL.iter().rev().copied().find(|stage| stage.begins(until) <= now).filter(|_| now < until)
    }

    /// The beginning of the next stage.
    #[must_use]
    pub fn next_begins(now: Timestamp, until: Timestamp) -> Option<Timestamp> {
        Self::ALL.iter().map(|stage| stage.begins(until)).find(|&begins| now < begins)
    }
}

/// When the user got each reminder: at most one of each stage.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminders {
    #[serde(
        rename = "14",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    two_weeks: Option<Timestamp>,
    #[serde(
        rename = "7",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    one_week: Option<Timestamp>,
    #[serde(
        rename = "1",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    one_day: Option<Timestamp>,
}

impl Reminders {
    /// Whether the user has got none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// When the user got the last one.
    #[must_use]
    pub fn last_at(&self) -> Option<Timestamp> {
        self.times().pop()
    }

    /// When the user got each of them, oldest first.
    #[must_use]
    pub fn times(&self) -> Vec<Timestamp> {
        let mut times: Vec<_> = Stage::ALL.iter().filter_map(|&stage| self.of(stage)).collect();
        times.sort_unstable();
        times
    }

    /// Those that count at `now` towards a requirement that has existed since `since`. If that isn't known, all of them count. They
    /// don't depend on the end of the grace period: a moved end doesn't repeat a stage.
    #[must_use]
    pub fn counted(&self, since: Option<Timestamp>, now: Timestamp) -> Self {
        let counts = |at: &Timestamp| {
            since.is_none_or(|since| since <= *at) || now < at.saturating_add(COUNTED).unwrap_or(Timestamp::MAX)
        };
        Self {
            two_weeks: self.two_weeks.filter(counts),
            one_week: self.one_week.filter(counts),
            one_day: self.one_day.filter(counts),
        }
    }

    /// Whether the reminder of `stage` can be sent at `now`.
    #[must_use]
    pub fn allow(&self, stage: Stage, now: Timestamp) -> bool {
        let is_apart = |last: Timestamp| last.saturating_add(APART).unwrap_or(Timestamp::MAX) <= now;
        self.of(stage).is_none() && self.last_at().is_none_or(is_apart)
    }

    /// Stores that the reminder of `stage` is sent at `now`.
    pub fn note(&mut self, stage: Stage, now: Timestamp) {
        *self.of_mut(stage) = Some(whole_second(now));
    }

    /// Forgets the reminder of `stage`, which was not sent.
    pub fn take_back(&mut self, stage: Stage) {
        *self.of_mut(stage) = None;
    }

    const fn of(&self, stage: Stage) -> Option<Timestamp> {
        match stage {
            Stage::TwoWeeks => self.two_weeks,
            Stage::OneWeek => self.one_week,
            Stage::OneDay => self.one_day,
        }
    }

    const fn of_mut(&mut self, stage: Stage) -> &mut Option<Timestamp> {
        match stage {
            Stage::TwoWeeks => &mut self.two_weeks,
            Stage::OneWeek => &mut self.one_week,
            Stage::OneDay => &mut self.one_day,
        }
    }
}

#[cfg(test)]
#[path = "reminders_tests.rs"]
mod tests;
