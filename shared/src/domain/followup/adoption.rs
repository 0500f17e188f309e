//! Adoption: the number of a tenant's users by status.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::decision::situation::Situation;
use crate::domain::types::factor::Factor;
use crate::domain::user::record::UserRecord;
use crate::domain::user::standing::{Standing, Status};

/// The users with the same lasting status and the same factors. Locks and exemptions end by themselves, so they don't define a
/// cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cohort {
    pub base: Status,
    #[serde(rename = "methods", default, skip_serializing_if = "Vec::is_empty")]
    pub factors: Vec<Factor>,
}

/// A user's change from one cohort to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transition {
    /// The cohort before. `None` for a new user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Cohort>,
    /// The cohort after. `None` for an erased user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Cohort>,
}

impl Cohort {
    fn of(record: &UserRecord, now: Timestamp) -> Self {
        let standing = Standing::of(record, now);
        Self { base: standing.base, factors: standing.factors }
    }

    /// The counters that a user of this cohort is in.
    fn counters(&self) -> Vec<&'static str> {
        [SEEN, self.base.name()].into_iter().chain(self.factors.iter().map(|factor| factor.name())).collect()
    }
}

/// Counters by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counters(pub BTreeMap<String, i64>);

impl Counters {
    /// Adds other counters, name by name.
    pub fn add(&mut self, other: Self) {
        for (name, number) in other.0 {
            let sum = self.0.entry(name).or_default();
            *sum = sum.saturating_add(number);
        }
    }

    /// The value of a counter, or 0.
    #[must_use]
    pub fn get(&self, name: &str) -> i64 {
        self.0.get(name).copied().unwrap_or_default()
    }
}

/// A tenant's users at an instant, each with one status.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adoption {
    /// All known users.
    pub seen: i64,
    /// The number of users who have each factor.
    pub by_factor: BTreeMap<Factor, i64>,
    /// The number of users with each status.
    pub by_status: BTreeMap<&'static str, i64>,
}

impl Adoption {
    /// The counts at `now`. The counters ignore locks and exemptions, which end by themselves: users who have one are in `passing`,
    /// each once, and are counted there instead of under their lasting status.
    ///
    /// No count is negative, and the statuses add up to `seen`. The counters follow a change by about a second, so `passing` may
    /// contain users whom they don't count yet. These users are in no count.
    #[must_use]
    pub fn of<'a>(counters: &Counters, passing: impl IntoIterator<Item = &'a Standing>, now: Timestamp) -> Self {
        let counted = |name: &str| counters.get(name).max(0);
        let mut by_status: BTreeMap<&str, i64> =
            Status::ALL.iter().map(|status| (status.name(), counted(status.name()))).collect();
        for standing in passing {
            let lasting = by_status.entry(standing.base.name()).or_default();
            if *lasting > 0 {
                *lasting -= 1;
                *by_status.entry(standing.at(now).name()).or_default() += 1;
            }
        }
        let by_factor = Factor::ALL.iter().map(|&factor| (factor, counted(factor.name()))).collect();
        Self { seen: counted(SEEN), by_factor, by_status }
    }
}

/// The number of users and of enrolled users at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DayCount {
    /// The day, in UTC.
    pub day: Date,
    /// Users with a factor.
    pub enrolled: i64,
    /// Users who are known.
    pub seen: i64,
}

/// The history up to `today`, one element per day, for at most a year, from the daily changes of the counters. No count is
/// negative, and no more users are enrolled than known.
#[must_use]
pub fn history(days: &BTreeMap<String, Counters>, today: Date) -> Vec<DayCount> {
    let (mut enrolled, mut seen) = (0, 0);
    let mut counts: Vec<DayCount> = Vec::new();
    for (day, moved) in days {
        let Ok(day) = day.parse::<Date>() else { continue };
        while let Some(last) = counts.last().filter(|last| last.day.tomorrow().is_ok_and(|next| next < day)) {
            counts.push(DayCount { day: last.day.tomorrow().unwrap_or(day), ..last.clone() });
        }
        enrolled += moved.get(Status::Enrolled.name());
        seen += moved.get(SEEN);
        let shown = seen.max(0);
        counts.push(DayCount { day, enrolled: enrolled.clamp(0, shown), seen: shown });
    }
    while let Some(last) = counts.last().filter(|last| last.day < today) {
        counts.push(DayCount { day: last.day.tomorrow().unwrap_or(today), ..last.clone() });
    }
    counts.split_off(counts.len().saturating_sub(LONGEST_HISTORY_DAYS))
}

/// The longest history in days.
const LONGEST_HISTORY_DAYS: usize = 366;

/// The counter of all known users.
pub const SEEN: &str = "seen";

impl Transition {
    /// The transition of the user of `before` when the record becomes `after`, if there is one.
    #[must_use]
    pub fn between(before: &Situation, after: &UserRecord, now: Timestamp) -> Option<Self> {
        let from = before.known.then(|| Cohort::of(&before.record, now));
        let to = Some(Cohort::of(after, now));
        (from != to).then_some(Self { from, to })
    }

    /// The transition of the user of `before` when the user is erased.
    #[must_use]
    pub fn out(before: &Situation, now: Timestamp) -> Self {
        Self { from: before.known.then(|| Cohort::of(&before.record, now)), to: None }
    }

    /// The counters that it changes, and by how much.
    #[must_use]
    pub fn deltas(&self) -> Vec<(&'static str, i64)> {
        let left: Vec<&'static str> = self.from.iter().flat_map(Cohort::counters).collect();
        let entered: Vec<&'static str> = self.to.iter().flat_map(Cohort::counters).collect();
        let leaves = left.iter().filter(|counter| !entered.contains(counter)).map(|&counter| (counter, -1));
        let enters = entered.iter().filter(|counter| !left.contains(counter)).map(|&counter| (counter, 1));
        leaves.chain(enters).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    use crate::domain::fixtures::{email_only, enrolled, now, seconds_later, situation};

    fn deltas(before: &Situation, after: &Situation) -> Vec<(&'static str, i64)> {
        Transition::between(before, &after.record, now()).map(|transition| transition.deltas()).unwrap_or_default()
    }

    #[test]
    fn a_transition_leaves_some_counters_and_enters_others() {
        let unknown = Situation { known: false, record: UserRecord::default(), ..situation() };
        assert_eq!(deltas(&unknown, &situation()), [("seen", 1), ("pending", 1)]);
        assert_eq!(deltas(&situation(), &enrolled()), [("pending", -1), ("enrolled", 1), ("totp", 1)]);
        assert_eq!(deltas(&enrolled(), &email_only()), [("totp", -1), ("email", 1)]);
        assert_eq!(deltas(&enrolled(), &enrolled()), []);
    }

    #[test]
    fn an_erased_user_leaves_every_counter() {
        let left = [("seen", -1), ("enrolled", -1), ("totp", -1)];
        assert_eq!(Transition::out(&enrolled(), now()).deltas(), left);
    }

    #[test]
    fn locks_and_exemptions_are_counted_instead_of_the_lasting_status() {
        let counters = Counters(BTreeMap::from([("seen".into(), 3), ("enrolled".into(), 2), ("pending".into(), 1)]));
        let standing = |base, locked_until| Standing { base, factors: Vec::new(), locked_until, exempt_until: None };
        let passing = [standing(Status::Enrolled, Some(seconds_later(9))), standing(Status::Enrolled, Some(now()))];
        let adoption = Adoption::of(&counters, &passing, now());
        let expected = [("enrolled", 1), ("exempt", 0), ("locked", 1), ("pending", 1), ("skipped", 0)];
        assert_eq!(adoption.by_status, BTreeMap::from(expected));
    }

    #[test]
    fn a_user_whom_the_counters_lack_makes_no_count_negative() {
        let exempt = Standing {
            base: Status::Pending,
            factors: Vec::new(),
            locked_until: None,
            exempt_until: Some(seconds_later(9)),
        };
        let counters = Counters(BTreeMap::from([("seen".into(), 1), ("pending".into(), 1), ("totp".into(), -1)]));
        let adoption = Adoption::of(&counters, [&exempt, &exempt], now());
        let expected = [("enrolled", 0), ("exempt", 1), ("locked", 0), ("pending", 0), ("skipped", 0)];
        assert_eq!(adoption.by_status, BTreeMap::from(expected));
        assert_eq!((adoption.seen, adoption.by_factor[&Factor::Totp]), (1, 0));
    }

    #[test]
    fn a_history_that_lacks_days_has_no_negative_count() {
        let moved = |enrolled, seen| Counters(BTreeMap::from([("enrolled".into(), enrolled), ("seen".into(), seen)]));
        let days = BTreeMap::from([("2027-01-01".into(), moved(-1, -2)), ("2027-01-02".into(), moved(4, 4))]);
        let history = history(&days, date(2027, 1, 2));
        let counts: Vec<_> = history.iter().map(|count| (count.enrolled, count.seen)).collect();
        assert_eq!(counts, [(0, 0), (2, 2)]);
    }

    #[test]
    fn the_history_has_every_day_up_to_today() {
        let moved = |enrolled, seen| Counters(BTreeMap::from([("enrolled".into(), enrolled), ("seen".into(), seen)]));
        let days = BTreeMap::from([("2027-01-01".into(), moved(1, 3)), ("2027-01-03".into(), moved(2, 0))]);
        let history = history(&days, date(2027, 1, 4));
        let counts: Vec<_> = history.iter().map(|count| (count.day.day(), count.enrolled, count.seen)).collect();
        assert_eq!(counts, [(1, 1, 3), (2, 1, 3), (3, 3, 3), (4, 3, 3)]);
    }
}
