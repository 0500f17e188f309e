//! The limits on mails to a user, for codes and notices.
//!
//! | | codes | notices |
//! |---|---|---|
//! | sent to | the address in the token | the latest address, and for seven days the earlier ones |
//! | the address must be | verified and mailable | verified when it was last seen, and mailable |
//! | per user | one in 30 seconds, 10 an hour, 30 a day | 10 an hour, 30 a day, counted separately |
//! | per tenant | the whole hourly limit | at most half of it, and only what codes have left |
//! | a failed mail | releases all of it | releases all of it |
//! | a recipient that SES rejects permanently | releases the tenant's count only | releases the tenant's count only |

use jiff::{SignedDuration, Timestamp};

use crate::domain::credential::email::send_times::{SendTimes, later};
use crate::domain::types::refusal::Refusal;

/// The shortest time between two codes to a user, whatever their purpose.
pub const RESEND_AFTER: SignedDuration = SignedDuration::from_secs(30);

/// The hourly limit of codes to a user. Notices have the same limit, counted separately.
pub const MAX_MAILS_AN_HOUR: usize = 10;

/// The daily limit of codes to a user. Notices have the same limit, counted separately.
pub const MAX_MAILS_A_DAY: usize = 30;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

const DAY: SignedDuration = SignedDuration::from_hours(24);

pub(crate) const LIMITS: [(usize, SignedDuration); 2] = [(MAX_MAILS_AN_HOUR, HOUR), (MAX_MAILS_A_DAY, DAY)];

/// Checks that another code can be sent: first the cooldown, then the hour, then the day.
pub(crate) fn check_code(sent: &SendTimes, now: Timestamp) -> Result<(), Refusal> {
    if let Some(until) = sent.last().map(|last| later(last, RESEND_AFTER)).filter(|&until| now < until) {
        return Err(Refusal::TooSoon { until });
    }
    limited_until(sent, now).map_or(Ok(()), |until| Err(Refusal::TooManyMails { until }))
}

/// The time until which no mail can be sent, because the hourly or daily limit is reached.
pub(crate) fn limited_until(sent: &SendTimes, now: Timestamp) -> Option<Timestamp> {
    LIMITS.into_iter().filter_map(|(most, span)| sent.full_until(most, span, now)).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::seconds_later;

    fn sent(times: &[i64]) -> SendTimes {
        let mut sent = SendTimes::default();
        for &second in times {
            sent.add(seconds_later(second));
        }
        sent
    }

    #[test]
    fn a_code_waits_for_the_cooldown_the_hour_and_the_day() {
        assert_eq!(check_code(&sent(&[0]), seconds_later(29)), Err(Refusal::TooSoon { until: seconds_later(30) }));
        assert_eq!(check_code(&sent(&[0]), seconds_later(30)), Ok(()));
        let ten: Vec<i64> = (0..10).map(|nth| nth * 30).collect();
        let until = seconds_later(3600);
        assert_eq!(check_code(&sent(&ten), seconds_later(300)), Err(Refusal::TooManyMails { until }));
        assert_eq!(limited_until(&sent(&ten), seconds_later(300)), Some(until));
        assert_eq!((check_code(&sent(&ten), until), limited_until(&sent(&ten), until)), (Ok(()), None));
        let thirty: Vec<i64> = (0..30).map(|nth| nth * 1000).collect();
        assert_eq!(limited_until(&sent(&thirty), seconds_later(29_500)), Some(seconds_later(86_400)));
    }

    #[test]
    fn the_cooldown_alone_is_not_shown_as_a_limit() {
        assert_eq!(limited_until(&sent(&[0]), seconds_later(1)), None);
    }
}
