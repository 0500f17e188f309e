//! Adoption: how many users of a tenant stand where.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::method::Method;
use super::situation::Situation;
use super::status::{Standing, Status};
use super::user::UserRecord;

/// Where a user stands, but for what passes with time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Enrolled, skipped or pending.
    pub base: Status,
    /// The confirmed factors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<Method>,
}

/// How a change moved a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Where the user stood; nowhere before the first sight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Place>,
    /// Where the user stands now.
    pub to: Place,
}

impl Place {
    fn of(record: &UserRecord, now: Timestamp) -> Self {
        let standing = Standing::of(record, now);
        Self { base: standing.base, methods: standing.methods }
    }

    /// The counters that somebody in this place is in.
    fn counters(&self) -> Vec<&'static str> {
        let by_method = self.methods.iter().map(|method| match method {
            Method::Totp => "totp",
            Method::Email => "email",
            Method::RecoveryCode | Method::BypassCode => "other",
        });
        [SEEN, self.base.name()].into_iter().chain(by_method).collect()
    }
}

/// The counter of everybody who is known.
pub const SEEN: &str = "seen";

impl Move {
    /// How the user of `before` moves when the record becomes `after`, if at all.
    #[must_use]
    pub fn between(before: &Situation, after: &UserRecord, now: Timestamp) -> Option<Self> {
        let from = before.known.then(|| Place::of(&before.record, now));
        let to = Place::of(after, now);
        (from.as_ref() != Some(&to)).then_some(Self { from, to })
    }

    /// What it adds to which counters.
    #[must_use]
    pub fn deltas(&self) -> Vec<(&'static str, i64)> {
        let left: Vec<&str> = self.from.iter().flat_map(Place::counters).collect();
        let entered = self.to.counters();
        let leaves = left.iter().filter(|counter| !entered.contains(counter)).map(|&counter| (counter, -1));
        let enters = entered.iter().filter(|counter| !left.contains(counter)).map(|&counter| (counter, 1));
        // `left` lives as long as the names do: they are literals.
        leaves.chain(enters).filter_map(|(counter, by)| Some((static_name(counter)?, by))).collect()
    }
}

fn static_name(counter: &str) -> Option<&'static str> {
    const NAMES: [&str; 7] = [SEEN, "enrolled", "pending", "skipped", "totp", "email", "other"];
    NAMES.into_iter().find(|name| *name == counter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{email_only, enrolled, now, situation};

    fn deltas(before: &Situation, after: &Situation) -> Vec<(&'static str, i64)> {
        Move::between(before, &after.record, now()).map(|moved| moved.deltas()).unwrap_or_default()
    }

    #[test]
    fn a_move_leaves_some_counters_and_enters_others() {
        let unknown = Situation { known: false, record: UserRecord::default(), ..situation() };
        assert_eq!(deltas(&unknown, &situation()), [("seen", 1), ("pending", 1)]);
        assert_eq!(deltas(&situation(), &enrolled()), [("pending", -1), ("enrolled", 1), ("totp", 1)]);
        assert_eq!(deltas(&enrolled(), &email_only()), [("totp", -1), ("email", 1)]);
        assert_eq!(deltas(&enrolled(), &enrolled()), []);
    }
}
