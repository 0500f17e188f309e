//! A user's status, for lists and counts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use utoipa::ToSchema;

use crate::domain::types::factor::Factor;
use crate::domain::types::refusal::Lock;
use crate::domain::user::record::UserRecord;

/// A user's status at an instant.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema, VariantArray, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// The user has a confirmed factor.
    Enrolled,
    /// The user has no factor, and needs none for a while.
    Exempt,
    /// No code of the user is accepted for now.
    Locked,
    /// The user has no factor.
    Pending,
    /// The user has no factor, and has skipped the setup.
    Skipped,
}

impl Status {
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name in keys, answers, and filters.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The data of a user in lists, and the times that determine the status later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The lasting status: enrolled, skipped, or pending.
    #[serde(rename = "sb")]
    pub base: Status,
    /// The confirmed factors, even if the policy doesn't allow them.
    #[serde(rename = "sm", default, skip_serializing_if = "Vec::is_empty")]
    pub factors: Vec<Factor>,
    /// The time until which no code is accepted, or the largest timestamp if only staff can unlock.
    #[serde(
        rename = "sl",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub locked_until: Option<Timestamp>,
    /// The time until which no factor is required.
    #[serde(
        rename = "se",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub exempt_until: Option<Timestamp>,
}

impl Standing {
    /// The standing of the user of `record` at `now`.
    #[must_use]
    pub fn of(record: &UserRecord, now: Timestamp) -> Self {
        let locked_until = record.budget.lock(now).map(|lock| match lock {
            Lock::Until(until) => until,
            Lock::UntilStaffUnlock => Timestamp::MAX,
        });
        let exempt_until = record.exemption_at(now).map(|exemption| exemption.until);
        Self { base: base(record), factors: record.factors(), locked_until, exempt_until }
    }

    #[must_use]
    pub fn at(&self, now: Timestamp) -> Status {
        let lasts = |until: Option<Timestamp>| until.is_some_and(|until| now < until);
        if lasts(self.locked_until) {
            Status::Locked
        } else if self.base != Status::Enrolled && lasts(self.exempt_until) {
            Status::Exempt
        } else {
            self.base
        }
    }
}

fn base(record: &UserRecord) -> Status {
    if record.has_factor() {
        Status::Enrolled
    } else if record.skipped_at.is_some() {
        Status::Skipped
    } else {
        Status::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{enrolled, now, seconds_later, situation};
    use crate::domain::user::record::Exemption;

    fn status(record: &UserRecord, second: i64) -> Status {
        Standing::of(record, now()).at(seconds_later(second))
    }

    #[test]
    fn a_lock_and_an_exemption_end_by_themselves() {
        let mut alice = enrolled().record;
        assert_eq!(status(&alice, 0), Status::Enrolled);
        for _ in 0..5 {
            let _ = alice.budget.count_failure(now());
        }
        assert_eq!([29, 30].map(|second| status(&alice, second)), [Status::Locked, Status::Enrolled]);
        let mut bob = situation().record;
        assert_eq!(status(&bob, 0), Status::Pending);
        bob.skipped_at = Some(now());
        assert_eq!(status(&bob, 0), Status::Skipped);
        bob.exemption = Some(Exemption { until: seconds_later(60), reason: "ill".to_owned() });
        assert_eq!([59, 60].map(|second| status(&bob, second)), [Status::Exempt, Status::Skipped]);
    }
}
