//! Stores SES's report on a mail in the user's record.

use crate::domain::decision::draft::Draft;
use crate::domain::user::delivery::DeliveryMark;

/// Marks the address of a user. Reports on other addresses than the latest one, and reports older than the stored one, change
/// nothing: events can arrive late, repeatedly, and out of order. Returns whether the mark was stored.
pub fn mark(draft: &mut Draft<'_>, recipient: &str, report: DeliveryMark) -> bool {
    let record = &mut draft.change.record;
    let about_this_address = record.email.as_ref().is_some_and(|seen| seen.is_mailed_as(recipient));
    let is_newer = about_this_address && record.delivery.as_ref().is_none_or(|stored| stored.at < report.at);
    if is_newer {
        record.delivery = Some(report);
    }
    is_newer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::situation::Situation;
    use crate::domain::decision::verdict::Change;
    use crate::domain::fixtures::{self, now, seconds_later, situation};
    use crate::domain::user::delivery::Delivery;

    fn marked(situation: &Situation, recipient: &str, report: DeliveryMark) -> Option<Change> {
        fixtures::decide(situation, now(), |draft| Ok(mark(draft, recipient, report))).change
    }

    fn report(delivery: Delivery, second: i64) -> DeliveryMark {
        DeliveryMark { delivery, at: seconds_later(second) }
    }

    #[test]
    fn the_latest_report_on_the_current_address_is_stored() {
        let mut situation = situation();
        let bounced = marked(&situation, "Alice@example.com", report(Delivery::Bounced, 5)).unwrap().record;
        assert_eq!(bounced.delivery, Some(report(Delivery::Bounced, 5)));
        situation.record = bounced;
        for (recipient, second) in [("alice@example.com", 4), ("alice@example.com", 5), ("old@example.com", 9)] {
            assert!(marked(&situation, recipient, report(Delivery::Delivered, second)).is_none());
        }
        let delivered = marked(&situation, "alice@example.com", report(Delivery::Delivered, 6)).unwrap().record;
        assert_eq!(delivered.delivery, Some(report(Delivery::Delivered, 6)));
    }

    #[test]
    fn a_report_does_not_create_a_user() {
        let situation =
            Situation { known: false, record: crate::domain::user::record::UserRecord::default(), ..situation() };
        assert!(marked(&situation, "alice@example.com", report(Delivery::Bounced, 5)).is_none());
    }
}
