//! How long ago staff may have signed in, and how well, for what they ask (RFC 9470).

use jiff::{SignedDuration, Timestamp};

/// How long ago staff may have signed in who read.
pub const FRESH_FOR_READING: SignedDuration = SignedDuration::from_hours(12);
/// How long ago staff may have signed in who give an order, where the configuration does not say.
pub const FRESH_FOR_ORDERS: SignedDuration = SignedDuration::from_mins(120);

/// What a deployment asks of the sign-in of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRules {
    /// How long ago it may be for an order.
    pub fresh_for_orders: SignedDuration,
    /// The authentication context class that it must have for an order, if any.
    pub acr: Option<String>,
}

impl Default for StaffRules {
    fn default() -> Self {
        Self { fresh_for_orders: FRESH_FOR_ORDERS, acr: None }
    }
}

/// What staff ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// To see something.
    Reading,
    /// To change a user, the policy, a sender or a grant.
    Order,
}

/// The sign-in behind a staff token.
#[derive(Debug, Clone, Copy)]
pub struct SignIn<'a> {
    /// When it was.
    pub auth_time: Timestamp,
    /// The authentication context class that it met.
    pub acr: Option<&'a str>,
}

/// The sign-in that would do.
#[derive(Debug, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// How long ago it may be.
    pub max_age: SignedDuration,
    /// The authentication context class that it must have.
    pub acr: Option<&'a str>,
}

impl StaffRules {
    /// Whether a sign-in does for what is asked at `now`. Says which one would, when it does not.
    pub fn check(&self, asked: Asked, sign_in: SignIn<'_>, now: Timestamp) -> Result<(), Wanted<'_>> {
        let wanted = match asked {
            Asked::Reading => Wanted { max_age: FRESH_FOR_READING, acr: None },
            Asked::Order => Wanted { max_age: self.fresh_for_orders, acr: self.acr.as_deref() },
        };
        let is_fresh = now.duration_since(sign_in.auth_time) <= wanted.max_age;
        let is_strong = wanted.acr.is_none_or(|acr| sign_in.acr == Some(acr));
        if is_fresh && is_strong { Ok(()) } else { Err(wanted) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{now, seconds_later};

    const MINUTE: i64 = 60;

    fn does(rules: &StaffRules, asked: Asked, minutes_ago: i64, acr: Option<&str>) -> bool {
        rules.check(asked, SignIn { auth_time: seconds_later(-minutes_ago * MINUTE), acr }, now()).is_ok()
    }

    #[test]
    fn an_order_takes_a_sign_in_of_the_last_two_hours_and_reading_one_of_the_last_twelve() {
        let rules = StaffRules::default();
        assert_eq!([0, 120, 121].map(|ago| does(&rules, Asked::Order, ago, None)), [true, true, false]);
        assert_eq!([121, 720, 721].map(|ago| does(&rules, Asked::Reading, ago, None)), [true, true, false]);
        let second = SignIn { auth_time: seconds_later(-120 * MINUTE - 1), acr: None };
        let wanted = Wanted { max_age: SignedDuration::from_mins(120), acr: None };
        assert_eq!(rules.check(Asked::Order, second, now()), Err(wanted));
    }

    #[test]
    fn a_deployment_may_ask_for_less_time_and_for_a_class() {
        let rules = StaffRules { fresh_for_orders: SignedDuration::from_mins(5), acr: Some("aal2".to_owned()) };
        assert!(does(&rules, Asked::Order, 5, Some("aal2")));
        for (ago, acr) in [(6, Some("aal2")), (5, Some("aal1")), (5, Some("aal22")), (5, None)] {
            assert!(!does(&rules, Asked::Order, ago, acr), "{ago} minutes ago, {acr:?}");
        }
        assert!(does(&rules, Asked::Reading, 720, None), "to read takes no class");
        let wanted = Wanted { max_age: SignedDuration::from_mins(5), acr: Some("aal2") };
        assert_eq!(rules.check(Asked::Order, SignIn { auth_time: now(), acr: None }, now()), Err(wanted));
    }
}
